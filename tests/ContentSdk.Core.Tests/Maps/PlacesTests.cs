using ContentSdk.Core.Maps;
using ContentSdk.Core.Models;

namespace ContentSdk.Core.Tests.Maps;

/// <summary>Where labels, quantities and mentions stand.</summary>
public sealed class PlacesTests
{
    public static TheoryData<string> Documents { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "content"), "*.md").Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests/ContentSdk.Core.Tests/Maps/Styles"), "*.md")).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Everything_in_a_map_stands_where_it_is_said_to(string file)
    {
        foreach (var text in new[] { File.ReadAllText(file), File.ReadAllText(file).ReplaceLineEndings("\r\n") })
        {
            var wrong = new List<string>();
            var parsed = DocumentReader.Parse(text);
            var (document, places) = parsed.Read(Path.GetFileName(file), Vocabulary.Default, null);
            for (var i = 0; i < document.Head.Entries.Count; i++)
            {
                var (entry, place) = (document.Head.Entries[i], places.Entries[i]);
                wrong.AddRange(Wrong(entry.Fields.Select(field => field.Label), place.Labels));
                wrong.AddRange(Wrong(entry.Metrics.Select(metric => metric.Text), place.Metrics));
                wrong.AddRange(Wrong(entry.Mentions.Select(mention => mention is LinkMention ? null : mention.Text), place.Mentions));
            }

            Assert.Empty(wrong);

            IEnumerable<string> Wrong(IEnumerable<string?> expected, IEnumerable<SourceRange?> ranges) => expected.Zip(ranges)
                .Select(pair => (Expected: pair.First, Actual: pair.Second is { } range ? Plain(text[parsed.InFile(range).Start..parsed.InFile(range).End]) : null))
                .Where(pair => pair.Expected != pair.Actual).Select(pair => $"'{pair.Expected}' is not '{pair.Actual}'");
        }
    }

    [Theory]
    [InlineData("**Placement**: «Section **9** - A *Title»*")]
    [InlineData("- **Placement**: «Section\t9» &amp; more")]
    [InlineData("> 😀 **Placement**: x\n\n**Placement**: «Section 9»")]
    [InlineData("| Aspect | Value |\n| - | - |\n| Placement |   «Section 9»  |")]
    [InlineData("**Placement**:\n- «Section 9»\n- none")]
    [InlineData("**Section 9**: **Placement**: no\n\n**Section 9 link**: no\n**Placement**: «Section 9»")]
    [InlineData("Placement\n: «Section 9»")]
    [InlineData("## Basic Level («Sections 8-9»)")]
    [InlineData("**Placement**: first\n  line, «Section\n  9»")]
    public void A_phrase_stands_where_it_was_read(string marked)
    {
        foreach (var line in new[] { "\n", "\r\n" })
        {
            var text = ("# Chapter 1: A\n\n## Section 1: B\n\n" + marked).Replace("\n", line, StringComparison.Ordinal);
            var clean = text.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
            var parsed = DocumentReader.Parse(clean);
            var (document, places) = parsed.Read("a.md", Vocabulary.Default, null);
            var range = Assert.Single(document.Head.Entries.Zip(places.Entries).SelectMany(entry => entry.First.Mentions.Zip(entry.Second.Mentions)), mention => mention.First is NumberedMention { Ranges: [.., { Last: 9 }] }).Second!.Value;
            range = parsed.InFile(range);
            Assert.Equal(text, clean.Insert(range.End, "»").Insert(range.Start, "«"));
        }
    }

    // What the author wrote, without the marks that make it bold.
    private static string Plain(string written) => string.Join(" ", written.Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
