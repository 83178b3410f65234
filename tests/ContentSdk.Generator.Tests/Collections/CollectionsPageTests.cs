using System.Text.RegularExpressions;

namespace ContentSdk.Generator.Tests.Collections;

/// <summary>Holds docs/collections.md to what it says.</summary>
public sealed partial class CollectionsPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "collections.md")).ReplaceLineEndings("\n");

    private static readonly (string Path, string Text)[] Files = [("authors/ada.yml", "name: Ada\n"), ("guide.md", "# Guide\n\n## Setup\n"), ("tags.yml", "writing:\n  label: Writing\n")];

    [Fact]
    public async Task Every_row_of_the_table_of_types_is_so()
    {
        var section = Page[Page.IndexOf("\n## Types\n", StringComparison.Ordinal)..Page.IndexOf("\n## Validation\n", StringComparison.Ordinal)];
        var rows = section.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal)).Skip(1).Select(line => line.Split('|')).ToList();
        Assert.Equal(22, rows.Count);
        foreach (var cells in rows)
        {
            var values = Code().Matches(cells[2]).Select(match => match.Groups[1].Value).ToList();
            var types = Code().Matches(cells[1]).Select(match => match.Groups[1].Value.Replace("T>", "string>", StringComparison.Ordinal).Replace("T[]", "string[]", StringComparison.Ordinal)).ToList();
            types = types.Count > 0 ? types : [cells[1].Contains("enum", StringComparison.Ordinal) ? "Status" : "Place"];
            foreach (var type in types.Select(type => type == "IReadOnlyDictionary<string, string>" ? "IReadOnlyDictionary<string, int>" : type))
            {
                var (key, value) = values[0].Split(": ", 2) is [var first, var second] ? (first, second) : throw new InvalidOperationException(values[0]);
                var code = "[ContentCollection(\"posts/*.md\")] public sealed partial record Post { [ContentField(\"" + key + "\")] public " + type + "? P { get; init; } }" + Declarations;
                Assert.Equal((type, ""), (type, await Declared.PrintedAsync(code, [.. Files, ("posts/a.md", "---\n" + values[0] + "\n---\n"), ("cover.png", "")])));
                Assert.NotEmpty(value);
            }
        }
    }

    [Fact]
    public void The_first_example_compiles_and_runs()
    {
        var code = Page[(Page.IndexOf("```csharp\n", StringComparison.Ordinal) + 10)..];
        code = code[..code.IndexOf("\n```", StringComparison.Ordinal)] + "\npublic enum Status { Draft, Published } [ContentCollection(\"tags.yml\")] public sealed partial record Tag(string Label);";
        var post = Page[(Page.IndexOf("```markdown\n", StringComparison.Ordinal) + 12)..];
        var corpus = Declared.Corpus(code, [.. Files, ("blog/hello-world.md", post[..post.IndexOf("\n```", StringComparison.Ordinal)] + "\n")]);
        Assert.Equal("1 2026-10-05 Ada True blog/hello-world", corpus.Evaluate("Book.Posts.All.Count + \" \" + Book.Posts.HelloWorld.Published.ToString(\"o\") + \" \" + Book.Posts.HelloWorld.Author.Value.Name + \" \" + Book.Posts.TryGet(\"hello-world\", out _) + \" \" + Book.Authors.Ada.ReferencedBy[0].Key"));
    }

    private const string Declarations = """
         [ContentCollection("authors/*.yml")] public sealed partial record Author(string Name);
        public enum Status { Draft, InReview } public record Place(string City);
        """;

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
