using ContentSdk.Generator.Tests.Collections;

namespace ContentSdk.Generator.Tests.Hostile;

/// <summary>YAML and JSON that parsers fear, in front matter and in files of data.</summary>
public sealed class YamlTests
{
    private const string Code = """
        [ContentCollection("**/p/*.md", "**/data.yml", "**/x.json")] public sealed partial record Item
        {
            public string? Text { get; init; }
            [Range(1, 5)] public int? Number { get; init; }
            [MaxLength(3)] public IReadOnlyList<string?> List { get; init; } = [];
            public IReadOnlyDictionary<string, string?>? Map { get; init; }
            public IReadOnlyDictionary<string, IReadOnlyList<Node>>? Deep { get; init; }
            public Node? Tree { get; init; }
            public Reference<IEntry>? See { get; init; }
            public ContentAsset? Asset { get; init; }
            public Metric? Quantity { get; init; }
        }
        public record Node(string Name, Node? Next = null, IReadOnlyList<Node>? Below = null, IReadOnlyDictionary<string, Node>? Named = null);
        """;

    private static readonly string[] Texts =
    [
        "", " ", "\n", "-", "--", "---", "----", "...", "--- \n...", "---\n---\n---", "a", "a:", "a: b: c", ": a", "? a", "? a\n: b", "? [a, b]\n: c", "? {a: b}\n: c", "? - a\n: - b", "[]", "{}", "[", "]", "{", "}", "[[]", "{a", "{a:", "{a: b", "[a, b", "[,]", "[a,,b]", "{,}", "{a,,}", "{a: b, a: c}", "{[a]: b}", "{{a: b}: c}", "\"", "'", "\"a", "'a", "\"a\" b", "a: \"b\" c", "a: 'b' c", "a: |", "a: >", "a: |+5\n b", "a: |9\n b", "a: >-\n\n\n", "a: |\n\tb", "\ta: b", "a:\n\tb: c", "a: b\n c: d", "a:\n  b\n c", "- a\n b: c", "a: b\n- c", "a: - b", "a: @b", "a: `b", "a: %b", "%YAML 1.2\n---\na: b", "%TAG ! x\n---\na: b", "%FOO\n---\na", "%", "a: ,", "a: }", "a: ]", "a: !b c", "a: !!binary AAAA", "a: !!binary \"not base64!\"", "a: !!int x", "a: !!float .nan", "a: !!map [a]", "a: !!seq {a: b}", "a: !<tag:x> b", "a: !<", "a: !", "a: !!", "!!set {a, b}", "!a", "a: !foo", "a: &a", "a: &a b", "a: &a *a", "a: &a [*a]", "a: &a {b: *a}", "&a a: *a", "a: *", "a: *b", "a: & b", "a: &a &b c", "*a : b", "a: &a b\nc: &a d\ne: *a", "a: &\0 b", "&a : &b", "<<: *a", "<<: {a: b}", "<<: [a]", "<<: a", "<<: ~", "\"<<\": {a: b}", "a: &a {b: c}\nd: {<<: *a}", "a: &a {<<: *a}", "a: &a {b: c}\nd: {<<: [*a, *a, *a], b: d}", "<<: {<<: {<<: {<<: {<<: {<<: {text: x}}}}}}", "<<: {text: a}\n<<: {number: 1}", "text: a\ntext: b", "Text: a\ntext: b\nTEXT: c", "text: a\n\"text\": b\n'text': c", "~: a", "null: a", "true: b", "1: a\n1: b", "0x1: a", "\"\": a", "'': ''", "\"a\\nb\": c", "\"\\u0000\": c", "? |\n  a\n  b\n: c", "a: ~", "a: null", "a: NULL", "a: .inf", "a: 0x1F", "a: 0o7", "a: 0b1", "a: 1_000", "a: 1:30:00", "a: yes", "a: ON", "a: 2001-12-14t21:59:43.10-05:00", "a: =", "a: <", "a: #b", "a:#b", "a #b: c", "# only a comment", "a: b # c", "a: \"b # c\"", "a: 'it''s'", "a: \"\\", "a: \"\\q\"", "a: \"\\x\"", "a: \"\\u12\"", "a: \"\\U00110000\"", "a: \"b\n\n  c\"", "a: b\n\n\n  c", "a: b\r  c\r\n  d", "a: b\u2028  c", "a: b\u0085c: d", "a: \uFEFFb", "\uFEFFa: b", "a: \0", "\0", "a: \u0001", "a: \u001B", "a: \u007F", "a: \uFFFE", "a: \uD83D", "a: \uDC00\uD83D",
        "tree: {name: a, next: {name: b, next: {name: c, next: {name: d}}}}", "tree: &t {name: a, next: *t}", "tree: [a]", "tree: a", "tree: {name: [a]}", "tree: {name: {a: b}}", "tree: {name: ~}", "tree: {next: {next: {next: {}}}}", "list: a", "list: {a: b}", "list: [[a], {b: c}, ~, [], {}]", "list: &l [*l]", "map: [a]", "map: {a: [b]}", "map: {? [a] : b}", "map: &m {a: *m}", "deep: {a: [{name: b}], b: {name: c}, c: [d]}", "number: [1]", "number: {a: 1}", "number: 1e999999999", "number: 0x7fffffff", "see: [a]", "see: {a: b}", "see: \"\"", "see: \"#\"", "asset: \"..\"", "asset: http://x", "asset: \"\"", "quantity: \"\"", "quantity: 5% and 6%", "key: [a]", "key: \"\"", "key: \" \"", "key: a b\nslug: c", "key: a/b#c", "key: ../a", "key: \"\\n\"", "title: [a]", "title: {a: b}", "title: \"\"", "name: \"\"", "name: \"1\"", "name: class", "draft: true", "draft: yes", "draft: [true]", "kind: chapter", "kind: nothing", "kind: [chapter]", "chapter: 99999999999999", "chapter: -1", "chapter: [1]", "id: 5", "$schema: x", "a.b: c\na: {b: d}", "a:\n  - b: c\n  - b: d\na.1.b: e", "{\"text\": \"a\",}", "{\"text\": 'a'}", "{\"text\": undefined}", "{\"text\": NaN}", "{\"text\": 01}", "{\"text\": .5}", "{\"text\": +1}", "{\"text\": 1.}", "{\"text\": \"a\nb\"}", "{\"text\": \"\\q\"}", "{\"text\": \"\\ud800\"}", "{\"text\": \"a\" \"b\"}", "{\"text\"}", "{\"text\": }", "{text: a}", "[1, 2", "nul", "\"a\"", "1", "// a\n{}", "/* a */ {}", "{}{}", "{} x", "[] []", "{\"text\": \"\t\"}", "{\"a\": &a 1, \"b\": *a}", "{\"a\": !!int 1}", "- a\n- b", "[a, b]", "- text: a\n- [a]\n- b\n- ~\n- {}", "a: {text: b}\nb: c\nc: [d]\nd: ~", "- key: a\n- key: a\n- key: A", "- id: 1\n- id: 1", "- &a {text: b}\n- *a\n- *a",
    ];

    [Fact]
    public async Task Any_yaml_is_read_or_told_in_front_matter_and_data()
    {
        await Promise.KeptByEachAsync(Code, Texts.Select(yaml => (yaml, new[] { ("a.md", "---\n" + yaml + "\n---\n# A\n"), ("b.md", "---\n" + yaml), ("c.md", "---\r\n" + yaml.Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n---\r\n"), ("p/a.md", "---\n" + yaml + "\n---\n"), ("data.yml", yaml), ("x.json", yaml) })));
        await Promise.KeptByEachAsync(Code, Texts.Select(yaml => (yaml, new[] { ("data.yml", "a:\n  " + yaml.Replace("\n", "\n  ", StringComparison.Ordinal)), ("x.json", "[" + yaml + "]") })));
    }

    [Fact]
    public async Task What_is_repeated_without_an_end_is_read_or_told()
    {
        (string Part, int Times)[] runs = [("[", 1_500), ("{", 1_500), ("{a: ", 1_500), ("[a, ", 1_500), ("- ", 1_500), ("? ", 1_500), (": ", 1_500), ("!a ", 1_500), ("&a ", 1_500), ("*a ", 1_500), ("\"", 1_500), ("'", 1_500), ("---\n", 2_000), ("<<: {", 1_500), ("]", 1_500), ("a\n", 1_500), ("a: b\n", 1_500), ("\\x41", 1_500), ("# a\n", 1_500), ("{\"a\":[", 1_500)];
        await Promise.KeptByEachAsync(Code, runs.Select(one =>
        {
            var run = string.Concat(Enumerable.Repeat(one.Part, one.Times));
            return (one.Part, new[] { ("a.md", "---\ntext: " + run + "\n---\n# A\n"), ("p/a.md", "---\n" + run + "\n---\n"), ("data.yml", run), ("x.json", run) });
        }));
    }

    [Fact]
    public async Task Blocks_that_are_indented_ever_deeper_are_read_or_told()
    {
        var yaml = string.Concat(Enumerable.Range(0, 600).Select(i => new string(' ', i) + "a:\n"));
        await Promise.KeptAsync(Code, ("a.md", "---\n" + yaml + "---\n# A\n"), ("p/a.md", "---\n" + yaml + "---\n"), ("data.yml", yaml), ("x.json", yaml));
    }

    /// <summary>An alias costs a few characters and stands for as many as its anchor has; what is made of a file must not be their product.</summary>
    [Theory]
    [InlineData("one text many times, in front matter")]
    [InlineData("one text many times, in data")]
    [InlineData("one list many times")]
    [InlineData("one mapping many times")]
    [InlineData("merges")]
    [InlineData("laughs")]
    public void What_aliases_stand_for_is_bounded(string kind)
    {
        const int Times = 300;
        string Many(Func<int, string> line) => string.Concat(Enumerable.Range(0, Times).Select(line));
        var text = string.Concat(Enumerable.Repeat("word ", 600));
        var (path, content) = kind switch
        {
            "one text many times, in front matter" => ("a.md", "---\nbase: &b " + text + "\n" + Many(i => $"k{i}: *b\n") + "---\n# A\n"),
            "one text many times, in data" => ("data.yml", "- { text: &b " + text + " }\n" + Many(i => $"- {{ key: k{i}, text: *b }}\n")),
            "one list many times" => ("data.yml", "- { list: &b [" + text.Replace(" ", ", ", StringComparison.Ordinal) + "] }\n" + Many(i => $"- {{ key: k{i}, list: *b }}\n")),
            "one mapping many times" => ("data.yml", "- { map: &b { " + Many(i => $"m{i}: v, ") + " } }\n" + Many(i => $"- {{ key: k{i}, map: *b }}\n")),
            "merges" => ("data.yml", "- &b { " + Many(i => $"m{i}: v, ") + " }\n" + Many(i => $"- {{ key: k{i}, <<: *b }}\n")),
            _ => ("p/a.md", "---\nt0: &t0 [a, b]\n" + string.Concat(Enumerable.Range(0, 60).Select(i => $"t{i + 1}: &t{i + 1} [{string.Join(", ", Enumerable.Repeat($"*t{i}", 9))}]\n")) + "list: *t60\nmap: *t60\ndeep: { a: *t60 }\n---\n"),
        };
        var corpus = Declared.Corpus(Code, (path, content));
        corpus.Compile();
        var written = corpus.Generated.Sum(file => (long)file.Value.Length);
        Assert.True(written < 500_000, $"{content.Length} characters became {written}");
    }
}
