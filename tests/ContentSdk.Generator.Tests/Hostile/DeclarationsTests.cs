using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentSdk.Generator.Tests.Hostile;

/// <summary>Declarations that no developer should write, over content that no author should.</summary>
public sealed class DeclarationsTests
{
    private static readonly string[] Names =
    [
        "Key", "Title", "Number", "Kind", "Source", "Parent", "Children", "Fields", "Items", "Metrics", "References", "ReferencedBy", "Body", "All", "Get", "TryGet", "Count", "Item", "At", "Entry", "Create", "Content", "Values", "System", "ContentSdk", "Book", "Store", "Members", "Problems", "Chapter", "Section", "Document", "Metric", "Field",
        "@class", "@record", "@value", "@field", "@get", "@init", "@with", "@required", "@file", "@default", "@null", "@true", "_", "__", "_1", "__content", "__Read0", "value1", "values", "entry", "é", "É", "日本語", "a", "A", "\\u0041b", "aB", "ABC", "ABc", "X509", "A_B", "a_b", "IEntry", "EqualityContract_", "PrintMembers_", "Reference", "draft", "Draft", "Slug", "Id", "Name", "name", "key", "title",
    ];

    [Fact]
    public async Task A_property_of_any_name_compiles()
    {
        await HoldAsync(Names.Select((name, i) => (Name: name, Type: i % 3 == 0 ? "Node?" : "string?")).Select((one, i) => string.Create(CultureInfo.InvariantCulture, $"namespace Book.N{i} {{ [ContentCollection(\"a{i}/*.md\")] public sealed partial record Page {{ public {one.Type} {one.Name} {{ get; init; }} }} {(i % 2 == 0 ? $"[ContentCollection(\"b{i}/*.md\")] public sealed partial record Other({one.Type} {one.Name});" : "")} public record Node(string Text); }}")),
            [.. Names.SelectMany((name, i) => new[] { "a", "b" }.Select(folder => (string.Create(CultureInfo.InvariantCulture, $"{folder}{i}/x.md"), $"---\n{Key(name)}: 1\n---\n")))]);
    }

    [Fact]
    public async Task A_declared_type_of_any_name_compiles()
    {
        // What is no property's name alone, and some that are.
        var some = Names.Where((name, i) => name[0] is '@' or '_' || i % 4 == 0).ToList();
        await HoldAsync(some.SelectMany((name, i) => new[]
        {
            $"[ContentCollection(\"a{i}/*.md\")] public sealed partial record {name}(string? Text = null);",
            $"public static partial class {name} {{ [ContentCollection(\"b{i}/*.md\")] public sealed partial record Page(string? Text = null); }}",
            $"[ContentCollection(\"c{i}/*.md\", Name = \"{Key(name)}\")] public sealed partial record Page(string? Text = null);",
            $"[ContentCollection(\"d{i}/*.md\")] public sealed partial record Page(E? Value = null); public enum E {{ {name} }}",
            $"[ContentCollection(\"e{i}/*.md\")] public sealed partial record Page({name}? Value = null); public record {name}(string? Text = null);",
        }.Select((code, form) => string.Create(CultureInfo.InvariantCulture, $"namespace Book.N{i}F{form} {{ {code} }}"))),
            [.. some.SelectMany((name, i) => "abcde".Select(folder => (string.Create(CultureInfo.InvariantCulture, $"{folder}{i}/x.md"), $"---\ntext: x\nvalue: {Key(name)}\ntitle: {Key(name)}\n---\n")))]);
    }

    [Fact]
    public async Task A_record_of_any_shape_is_read_or_told()
    {
        string[] shapes =
        [
            "public record Node(Node Next);",
            "public record Node(Node? Next = null);",
            "public record Node(IReadOnlyList<Node> Next);",
            "public record Node(IReadOnlyDictionary<string, IReadOnlyList<Node[]>> Next);",
            "public record Node(Other? Next = null); public record Other(Node? Back = null, Page? Page = null);",
            "public record Node { public required Node Next { get; init; } }",
            "public readonly record struct Node(int? Next);",
            "public record struct Node(System.Collections.Immutable.ImmutableArray<Node> Next);",
            "public record Node(Node Node);",
            "public abstract record Node;",
            "public record Node<T>;",
            "public interface Node;",
            "public record Node : Node;",
            "public record Node(NoSuchType X);",
            "public record Node(dynamic X);",
            "public record Node(Func<Node> X);",
            "public record Node(int[,] X, int[][][][] Y);",
            "public record Node(int X = int.MaxValue, string Y = \"\\\"\\\\\\n{0}\", char Z = '\\'');",
            "public record Node(Reference<Node> X);",
            "public record Node(Reference<Page> X, Reference<Reference<Page>> Y);",
            "public record Node((int, string) X, Tuple<int> Y, int? Z);",
            "public unsafe record Node(int* X);",
            "public record Node(in int X, params int[] Y);",
            "public record Node([property: Range(5, 1)] int X, [property: Range(typeof(Node), \"a\", \"b\")] int Y, [property: StringLength(-1)] string Z, [property: AllowedValues] string W, [property: AllowedValues(null)] string V, [property: Range(double.NaN, double.PositiveInfinity)] double U, [property: RegularExpression(\"[\")] string T, [property: RegularExpression(\"\")] string S, [property: MaxLength] string R);",
            "public record Node([property: ContentField(\"\")] string X, [property: ContentField(\"a\\\"b\\n\")] string? Y = null, [property: ContentField(\"x\")] string? Z = null);",
        ];
        await HoldAsync(shapes.Select((shape, i) => string.Create(CultureInfo.InvariantCulture, $"namespace Book.N{i} {{ [ContentCollection(\"n{i}/*.md\")] public sealed partial record Page(Node? Tree = null); {shape} }}")),
            [.. shapes.SelectMany((_, i) => new[]
            {
                (string.Create(CultureInfo.InvariantCulture, $"n{i}/a.md"), "---\ntree: { next: { next: { next: {} } }, node: { node: {} }, x: 1, y: [a], z: \"\" }\n---\n"),
                (string.Create(CultureInfo.InvariantCulture, $"n{i}/b.md"), "---\ntree: &t { next: [*t], x: { x: {} } }\n---\n"),
                (string.Create(CultureInfo.InvariantCulture, $"n{i}/c.md"), "---\ntree: { next: " + string.Concat(Enumerable.Repeat("{ next: ", 500)) + "\n---\n"),
            })]);
    }

    [Fact]
    public async Task A_pattern_of_any_form_compiles()
    {
        string[] patterns = ["", " ", "!", "!*.md", "[", "[]", "[!]", "[z-a]*.md", "[a-", "{a,b", "{{a,b},{c,{d,e}}}.md", "{,}.md", "*", "**", "***", "**/**/**/x.md", "*a*a*b.md", "\\", "../*.md", "/a.md", "(?<x>a)+$.md", "*/", "\0*.md", "</summary>*.md"];
        await HoldAsync(patterns.Select((pattern, i) => string.Create(CultureInfo.InvariantCulture, $"namespace Book.N{i} {{ [ContentCollection({SymbolDisplay.FormatLiteral(pattern, true)})] public sealed partial record Page(string? Text = null); }}")),
            [("a.md", "# A\n"), (new string('a', 30) + ".md", "# B\n"), (string.Concat(Enumerable.Repeat("d/", 12)) + "y.md", "# C\n")]);
    }

    private static string Key(string name) => name.TrimStart('@').Replace("\\u0041", "A", StringComparison.Ordinal);

    /// <summary>Declarations, a line each: the rules and the compiler say of some that they cannot be, and what is generated for all others compiles.</summary>
    private static async Task HoldAsync(IEnumerable<string> declarations, (string Path, string Text)[] content)
    {
        const string Head = "#nullable enable\n#pragma warning disable CS1591\nusing System; using System.Collections.Generic; using System.Collections.Immutable; using System.ComponentModel.DataAnnotations; using ContentSdk;\n";
        var lines = declarations.ToArray();
        var files = content.Select(file => new CorpusFile(Corpus.Root + file.Path, file.Text)).ToList();
        var project = Diagnosed.Project().AddSyntaxTrees(CSharpSyntaxTree.ParseText(Head + string.Join('\n', lines), new CSharpParseOptions(LanguageVersion.CSharp12), "Code.cs"));
        var said = await Diagnosed.RunAsync(files, compilation: project);
        Assert.All(said, diagnostic => Assert.StartsWith("CSDK", diagnostic.Id, StringComparison.Ordinal));
        Assert.Null(Corpus.In(files, Head + string.Join('\n', lines)).Result.Results[0].Exception);
        var refused = said.Concat(project.GetDiagnostics()).Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error && diagnostic.Location.IsInSource).ToList();
        foreach (var told in refused)
        {
            lines[told.Location.GetLineSpan().StartLinePosition.Line - Head.Count(character => character == '\n')] = "";
        }

        Assert.True(lines.Count(line => line.Length > 0) > lines.Length / 4, string.Join("\n", refused.Take(5)));
        var corpus = Corpus.In(files, Head + string.Join('\n', lines));
        Assert.Null(corpus.Result.Results[0].Exception);
        var complaints = corpus.WithGenerated().GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Location.SourceTree is { } tree && corpus.Result.GeneratedTrees.Contains(tree)).ToList();
        Assert.True(complaints.Count == 0, string.Join("\n", complaints.Take(12)));
    }

    /// <summary>A pattern of files that takes ever longer is given up too, and not once for each who asks.</summary>
    [Fact]
    public async Task A_pattern_that_backtracks_costs_its_time_once()
    {
        var before = DateTime.UtcNow;
        await Promise.KeptAsync("[ContentCollection(\"**/**/**/**/**/**/**/**/**/**/**/**/x.md\")] public sealed partial record Page(string? Text = null);", (string.Concat(Enumerable.Repeat("d/", 30)) + "y.md", "# C\n"));
        Assert.InRange(DateTime.UtcNow - before, TimeSpan.Zero, TimeSpan.FromSeconds(3));
    }

    /// <summary>An expression that takes ever longer is given up after its time, and not once for each file and each who asks.</summary>
    [Fact]
    public async Task An_expression_that_backtracks_costs_its_time_once()
    {
        const string Code = "[ContentCollection(\"*.md\")] public sealed partial record Page([property: RegularExpression(\"(a+)+$\")] string Text);";
        var before = DateTime.UtcNow;
        await Promise.KeptAsync(Code, [.. Enumerable.Range(0, 3).Select(i => (string.Create(CultureInfo.InvariantCulture, $"{i}.md"), "---\ntext: " + new string('a', 50) + "!\n---\n"))]);
        Assert.InRange(DateTime.UtcNow - before, TimeSpan.Zero, TimeSpan.FromSeconds(4));
    }

    [Fact]
    public async Task An_attribute_with_odd_arguments_is_evaluated_or_told()
    {
        string[] arguments = ["MatchTimeoutInMilliseconds = 0", "MatchTimeoutInMilliseconds = -5", "MatchTimeoutInMilliseconds = int.MaxValue", "MatchTimeoutInMilliseconds = int.MinValue", "ErrorMessage = \"{0} {1} {2} {9} { }\"", "ErrorMessage = \"a\\nb\\u2028c\""];
        await HoldAsync(arguments.Select((argument, i) => string.Create(CultureInfo.InvariantCulture, $"namespace Book.N{i} {{ [ContentCollection(\"n{i}/*.md\")] public sealed partial record Page([property: RegularExpression(\"b+\", {argument})] string Text); }}")),
            [.. arguments.SelectMany((_, i) => new[] { (string.Create(CultureInfo.InvariantCulture, $"n{i}/a.md"), "---\ntext: aaa\n---\n"), (string.Create(CultureInfo.InvariantCulture, $"n{i}/b.md"), "---\ntext: bbb\n---\n") })]);
    }

    [Fact]
    public async Task Many_values_of_every_kind_are_bound()
    {
        const string Code = "[ContentCollection(\"*.yml\")] public sealed partial record Page(IReadOnlyList<string> List, IReadOnlyDictionary<string, string> Map, IReadOnlyList<Node> Nodes); public record Node(int Number, IReadOnlyList<Node>? Below = null);";
        string Many(int count, Func<int, string> item) => string.Join(", ", Enumerable.Range(0, count).Select(item));
        await Promise.KeptAsync(
            Code,
            ("list.yml", $"list: [{Many(9_000, i => "v" + i)}]\nmap: {{}}\nnodes: []\n"),
            ("map.yml", $"list: []\nmap: {{ {Many(9_000, i => $"k{i}: v")} }}\nnodes: []\n"),
            ("nodes.yml", $"list: []\nmap: {{}}\nnodes: [{Many(3_000, i => $"{{ number: {i} }}")}]\n"),
            ("faults.yml", $"list: []\nmap: {{}}\nnodes: [{Many(3_000, i => $"{{ numbr: {i} }}")}]\n"),
            ("too-many.yml", $"list: [{Many(30_000, i => "v" + i)}]\nmap: {{}}\nnodes: []\n"));
    }
}
