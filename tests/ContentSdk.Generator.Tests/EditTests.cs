using System.Globalization;
using CsCheck;

namespace ContentSdk.Generator.Tests;

/// <summary>However a corpus came about, edit by edit or all at once, the same is generated for it: nothing that a step remembers outlives what it was made of.</summary>
public sealed class EditTests
{
    private const int Histories = 60;
    private const int Files = 6;

    // Documents that look for each other in every way: by path with and without extension, by anchor, by key, by number and range, by name, from a field and from prose.
    private static readonly Gen<string> Heading = OneOf("## Section 1: Fog", "## Section 2: Rain", "## Fog", "## Case Study 1: Acme: Rain", "**Act I: Fog**", "<a id=\"fog\"></a>");
    private static readonly Gen<string> Reference = OneOf(
        "[a](f0.md#fog)", "[b](f1)", "[c](key-2#section-1-fog)", "[d](../f3.md)", "[e](f4.md)", "[f](#rain)", "See Chapter 1 and Chapters 2-3.", "- **Related Section**: Section 2 - Rain", "- **Integration Point**: Chapter 2, Section 1",
        "- **Story Placement**: Fog section", "- **Chapters**: Chapters 1-9", "- **Goal**: 95% fewer", "- **Goals**: 3x", "- **Expert**: Ann Rain");

    private static readonly Gen<string> Text = Gen.Select(
        OneOf("", "---\nkey: key-2\n---\n", "---\nname: Pinned\n---\n", "---\ntitle: Fog\n---\n"), OneOf("# Chapter 1: One", "# Chapter 2: Two", "# Chapter 3: Fog", "# Rain", "# Fog", ""), Gen.OneOf(Heading, Reference).Array[0, 6],
        (matter, title, lines) => matter + title + "\n\n" + string.Join("\n\n", lines) + "\n");

    private static readonly Gen<(int File, string? Text, bool InFolder)> Edit = Gen.Select(Gen.Int[0, Files - 1], Gen.Frequency((4, Text.Select(text => (string?)text)), (1, Gen.Const((string?)null))), Gen.Frequency((5, Gen.Const(false)), (1, Gen.Const(true))));

    [Fact]
    public void Edits_by_chance_give_what_a_fresh_run_gives()
    {
        Gen.Select(Text.Array[Files], Edit.Array[1, 8]).Sample((texts, edits) => Holds(texts, edits), iter: Histories);
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static void Holds(string[] texts, (int File, string? Text, bool InFolder)[] edits)
    {
        var files = texts.Select((text, i) => (Path: PathOf(i, inFolder: false), text)).ToDictionary(file => file.Path, file => file.text, StringComparer.Ordinal);
        var corpus = Corpus.Of([.. files.Select(file => (file.Key, file.Value))]);
        foreach (var (file, text, inFolder) in edits)
        {
            var path = PathOf(file, inFolder);
            if (text is not null)
            {
                files[path] = text;
                corpus = corpus.With(path, text);
            }
            else if (files.Remove(path))
            {
                corpus = corpus.Without(path);
            }

            var fresh = Corpus.Of([.. files.Select(known => (known.Key, known.Value))]);
            Assert.Equal(fresh.Generated.OrderBy(generated => generated.Key, StringComparer.Ordinal), corpus.Generated.OrderBy(generated => generated.Key, StringComparer.Ordinal));
        }
    }

    private static string PathOf(int file, bool inFolder) => (inFolder ? "part/f" : "f") + file.ToString(CultureInfo.InvariantCulture) + ".md";
}
