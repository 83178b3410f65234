using CsCheck;

namespace ContentSdk.Generator.Tests.Hostile;

/// <summary>Projects by chance, of pieces that mean something to markdown, YAML, C# or the map dialect: names of files, folders, titles, labels and values in any mixture.</summary>
public sealed class SoupTests
{
    private const string Code = """
        [ContentCollection("posts/**/*.md", "!posts/**/draft*.md")] public sealed partial record Post(string? Title = null, [property: MaxLength(9)] IReadOnlyList<Reference<IEntry>>? See = null, Node? Tree = null, DateOnly? Date = null, Metric? Quantity = null, ContentAsset? Picture = null);
        public record Node(string Name, IReadOnlyList<Node>? Below = null, IReadOnlyDictionary<string, Node>? Named = null);
        [ContentCollection("**/*.yml", "*.json")] public sealed partial record Item([property: RegularExpression("[a-z]+")] string Text, Reference<Post>? Post = null, Kind? Kind = null);
        public enum Kind { One, @class, É }
        """;

    private static readonly Gen<string> Piece = MarkdownGen.Pick(
        "class", "Chapters", "ToString", "Key", "Content_Store", "T Metrics", "System", "Section", "Section 1", "Sections 1-2", "Section 1 - A", "A section", "Chapter 1", "Act I", "Case Study 1: A - B", "Level", "Pattern 1: ", "Experts", "Characters", "Introduction", "Summary", "5%", "3x", "$2M", "99999999999999999999999 days", "from 5 to 6", "about 5-6%", "Integration Point", "Expert", "Metrics", "Goal", "Golas", "a", "A", "b", "é", "e\u0301", "🚀", "𝐀", "\u202E", "\u200B", "\uFFFE", "\u2028", "\0", "\t", " ", "  ", "-", " - ", " — ", ":", ": ", ",", ";", ".", "/", "\\", "#", "##", "{#x}", "{#", "}", "*", "**", "***", "_", "~~", "`", "```", "[", "]", "][", "](", "](a.md)", "](#a)", "](content:x/y)", "](javascript:x)", "![", "(", ")", "<", ">", "<a href=\"b.md\" id='x'>", "<!-- contentsdk-disable -->", "<!-- contentsdk-disable-next-line CSDK2001", "-->", "<h1>", "</summary>", "|", "| - |", "&amp;", "&#xD83D;", "\"", "\"\"\"", "'", "$\"{x}\"", "{0}", "//", "/*", "*/", "#line 1", "\n", "\n\n", "\r\n", "\r", "\n# ", "\n## ", "\n### ", "\n- ", "\n1. ", "\n> ", "\n    ", "\n---\n", "\n===\n", "\n:   ", "\n[^a]: ", "\n[x]: ", "\n- **", "**: ", "\n| a | b |\n| - | - |\n| ");

    private static readonly Gen<string> Soup = Piece.Array[0, 40].Select(string.Concat);

    private static readonly Gen<string> Value = Gen.OneOf(Piece, Piece.Array[0, 6].Select(string.Concat), MarkdownGen.Pick("[a, b]", "{a: b}", "[{name: a}]", "{name: a, below: [{name: b}]}", "&a x", "*a", "!!binary x", "~", "|\n  a\n  b", ">-\n  a", "2024-02-30", "'it''s'", "\"\\ud83d\"", "x.png", "posts/a", "one"));

    private static readonly Gen<string> Mapping = Gen.Select(MarkdownGen.Pick("title", "key", "slug", "name", "kind", "chapter", "number", "draft", "see", "tree", "date", "quantity", "picture", "text", "post", "<<", "Title", "x y", "\"\"", "? a"), Value, (key, value) => key + ": " + value + "\n").Array[0, 5].Select(string.Concat);

    private static readonly Gen<string> Document = Gen.OneOf(Soup, Gen.Select(Mapping, Soup, (yaml, text) => "---\n" + yaml + "---\n" + text), Gen.Select(Soup, Soup, (a, b) => $"# Chapter 1: {a}\n\n## Section 1: {b}\n- **{b.ReplaceLineEndings(" ")}**: {a}\n"));

    private static readonly Gen<string> Segment = Gen.OneOf(MarkdownGen.Pick("a", "A", "b", "index", "README", "x y", "2024-01-01-x", "class", "é", "e\u0301", "draft", "Chapters", "1"), Piece.Array[1, 3].Select(pieces => string.Concat(pieces).Replace("/", "", StringComparison.Ordinal)).Where(name => name.Length > 0 && name is not ("." or "..")));

    private static readonly Gen<string> Path = Gen.Select(MarkdownGen.Pick("", "posts/", "posts/a/", "A/", "a/"), Segment, MarkdownGen.Pick(".md", ".md", ".md", ".MD", ".yml", ".json"), (folder, name, extension) => folder + name + extension);

    private static readonly Gen<(string Path, string Text)> File = Path.SelectMany(path => (path.EndsWith(".yml", StringComparison.Ordinal) ? Gen.OneOf(Mapping, Soup, Mapping.Select(yaml => "- " + yaml.TrimEnd('\n').Replace("\n", "\n  ", StringComparison.Ordinal) + "\n")) : path.EndsWith(".json", StringComparison.Ordinal) ? Value.Select(value => "{\"text\": " + value + "}") : Document).Select(text => (path, text)));

    [Fact]
    public void Projects_by_chance_keep_the_promise()
    {
        File.Array[1, 12].Sample(files => Keeps(files.DistinctBy(file => file.Path).ToArray()), iter: 20, threads: 1);
    }

    private static void Keeps((string Path, string Text)[] files)
    {
        var texts = files.Select(file => new CorpusFile(Corpus.Root + file.Path, file.Text)).ToList();
        var kept = Promise.KeptAsync(Code, texts).GetAwaiter().GetResult();
        Promise.IsDeterministic(kept, Code, texts);
    }
}
