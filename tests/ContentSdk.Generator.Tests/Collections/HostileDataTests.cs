using CsCheck;

namespace ContentSdk.Generator.Tests.Collections;

/// <summary>Front matter and data that no author should write: the generator throws at none, what it emits compiles, and the rules say something of their own or nothing.</summary>
public sealed class HostileDataTests
{
    private const string Code = """
        [ContentCollection("**/*.md")] public sealed partial record Page
        {
            public string? Text { get; init; }
            [Range(1, 5), AllowedValues(1, 2, 3)] public int? Number { get; init; }
            public DateTimeOffset? At { get; init; }
            public TimeSpan? Takes { get; init; }
            public Uri? Where { get; init; }
            [MaxLength(3)] public IReadOnlyList<string?> List { get; init; } = [];
            public IReadOnlyDictionary<string, string?>? Map { get; init; }
            public Node? Tree { get; init; }
            public Reference<IEntry>? See { get; init; }
            public Metric? Quantity { get; init; }
            public ContentAsset? Asset { get; init; }
        }
        public record Node(string Name, IReadOnlyList<Node>? Below = null);
        [ContentCollection("data.yml", "*.json")] public sealed partial record Item(string Text, Node? Tree = null);
        """;

    private static readonly Gen<string> Value = Gen.OneOf(
        MarkdownGen.Noise,
        MarkdownGen.Pick("1", "1e999999999", "99999999999999999999999999999999999999999999999999", "2026-02-30", "2026-11-23", "9999-12-31T23:59:59+00:00", "0001-01-01T00:00:00+14:00", "PT99999999999H", "P9999999999W", "http://[", "~", "''", "\"\"", "*a", "&a x", "&a [*a]", "[[[[]]]]", "{a: {b: {c: d}}}", "| ", ">", "!!binary x", "!<x> y", "? a", "<<: *a", "\"\\ud83d\"", "\"\\x00\"", "'\u0000'", "{name: a, below: [{name: b, below: [{}]}]}", "../../../etc/passwd", "data#1", "5% of 3 days", "\t", "[a, ~, {}]", "'*/ \"\"\" // ///'"));

    private static readonly Gen<string> Yaml = Gen.Select(MarkdownGen.Pick("text", "number", "at", "takes", "where", "list", "map", "tree", "see", "quantity", "asset", "key", "slug", "title", "name", "draft", "<<", "a b", "other"), Value, (key, value) => key + ": " + value)
        .Array[0, 6].Select(lines => string.Join('\n', lines) + "\n");

    private static readonly Gen<(string Path, string Text)> File = Gen.OneOf(
        Gen.Select(Yaml, Gen.Int[0, 2], (yaml, i) => ($"d{i}/2026-11-2{i}-page.md", "---\n" + yaml + "---\n\nText.\n")),
        Yaml.Select(yaml => ("data.yml", yaml)),
        Yaml.Array[0, 3].Select(items => ("data.yml", string.Concat(items.Select(item => "- " + item.TrimEnd('\n').Replace("\n", "\n  ", StringComparison.Ordinal) + "\n")))),
        Value.Select(value => ("x.json", "{\"text\": " + value + "}")));

    [Fact]
    public void Data_by_chance_compiles()
    {
        File.Array[1, 5].Sample(files => Declared.Corpus(Code, [.. files.DistinctBy(file => file.Path)]).Compile(), iter: 150);
    }

    [Fact]
    public void Data_by_chance_is_checked()
    {
        File.Array[1, 5].Sample(files => Assert.All(Diagnosed.RunAsync(files.DistinctBy(file => file.Path).Select(file => new CorpusFile(Corpus.Root + file.Path, file.Text)), compilation: Project).Result, diagnostic =>
        {
            Assert.StartsWith("CSDK", diagnostic.Id, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        }), iter: 300);
    }

    [Theory]
    [InlineData("alias bomb")]
    [InlineData("deep")]
    [InlineData("wide")]
    [InlineData("long")]
    [InlineData("unknown keys")]
    public async Task What_grows_without_an_end_is_bounded(string kind)
    {
        var yaml = kind switch
        {
            "alias bomb" => "tree: &t0 {name: x}\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"k{i}: &t{i} {{name: x, below: [{string.Join(", ", Enumerable.Repeat("*t" + (i - 1), 9))}]}}\n")) + "map: {a: *t30}\nlist: [*t30]\n".Replace("map", "other", StringComparison.Ordinal) + "tree2: *t30\n",
            "deep" => "tree: " + string.Concat(Enumerable.Repeat("{name: x, below: [", 5_000)) + "\n",
            "wide" => "list: [" + string.Join(", ", Enumerable.Repeat("x", 100_000)) + "]\n",
            "long" => "number: " + new string('9', 1_000_000) + "\ntext: " + new string('x', 1_000_000) + "\n",
            _ => string.Concat(Enumerable.Range(0, 20_000).Select(i => $"unknown{i}: {i}\n")),
        };
        var before = DateTime.UtcNow;
        (string, string)[] files = [("a.md", "---\n" + yaml + "---\n"), ("data.yml", kind == "alias bomb" ? yaml.Replace("tree2", "tree", StringComparison.Ordinal).Replace("tree: &t0", "k0: &t0", StringComparison.Ordinal) : yaml)];
        Declared.Corpus(Code, files).Compile();
        Assert.All(await Diagnosed.RunAsync(files.Select(file => new CorpusFile(Corpus.Root + file.Item1, file.Item2)), compilation: Project), diagnostic => Assert.StartsWith("CSDK", diagnostic.Id, StringComparison.Ordinal));

        // No measure of speed: what is not bounded takes hours.
        Assert.InRange(DateTime.UtcNow - before, TimeSpan.Zero, TimeSpan.FromMinutes(2));
    }

    [Theory]
    [InlineData("class")]
    [InlineData("*/")]
    [InlineData("\"\"\"\"")]
    [InlineData("a\tb\\n{0}")]
    [InlineData("<summary>&amp;")]
    [InlineData("\u2028#line 5")]
    [InlineData("🚀日本")]
    public void A_text_means_nothing_to_the_generated_code(string text)
    {
        var quoted = System.Text.Json.JsonSerializer.Serialize(text);
        var corpus = Declared.Corpus(Code, ("a.md", $"---\ntext: {quoted}\ntitle: {quoted}\nkey: {quoted}\nlist: [{quoted}]\nmap: {{ {quoted}: {quoted} }}\n---\n"), ("x.json", $"{{{quoted}: {{\"text\": {quoted}}}}}"));
        Assert.Equal(text, corpus.Evaluate("Book.Pages.All[0].Text").Replace('\u0085', ' '));
        Assert.Equal(text, corpus.Evaluate("Book.Pages.All[0].Map!.Keys.Single()"));
    }

    private static readonly Microsoft.CodeAnalysis.CSharp.CSharpCompilation Project = Diagnosed.Project(Code);
}
