using System.Globalization;
using ContentSdk.Generator.Tests.Collections;

namespace ContentSdk.Generator.Tests.Hostile;

/// <summary>Declarations that no developer should write, over content that no author should.</summary>
public sealed class DeclarationsTests
{
    private static readonly string[] Names =
    [
        "Key", "Title", "Number", "Kind", "Source", "Parent", "Children", "Fields", "Items", "Metrics", "References", "ReferencedBy", "Body", "All", "Get", "TryGet", "Count", "Item", "At", "Entry", "Create", "Content", "Values", "System", "ContentSdk", "Book", "Store", "Members", "Problems", "Chapter", "Section", "Document", "Metric", "Field",
        "@class", "@record", "@value", "@field", "@get", "@init", "@with", "@required", "@file", "@default", "@null", "@true", "_", "__", "_1", "__content", "__Read0", "value1", "values", "entry", "é", "É", "日本語", "a", "A", "\\u0041b", "aB", "ABC", "ABc", "X509", "A_B", "a_b", "IEntry", "EqualityContract_", "PrintMembers_", "Reference", "draft", "Draft", "Slug", "Id", "Name", "name", "key", "title",
    ];

    public static IEnumerable<TheoryDataRow<string>> All => Names.Select(name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_property_of_any_name_compiles(string name)
    {
        var key = name.TrimStart('@').Replace("\\u0041", "A", StringComparison.Ordinal);
        foreach (var type in new[] { "string?", "Node?" })
        {
            var code = $"[ContentCollection(\"a/*.md\")] public sealed partial record Page {{ public {type} {name} {{ get; init; }} }} [ContentCollection(\"b/*.md\")] public sealed partial record Other({type} {name}); public record Node(string Text);";
            var corpus = Declared.Corpus(code, ("a/x.md", $"---\n{key}: 1\n---\n"), ("b/x.md", $"---\n{key}: [a]\n---\n"));
            Assert.Null(corpus.Result.Results[0].Exception);

            // What cannot be is told by the rules or by the compiler at the declaration, and never in generated code.
            var said = await Diagnosed.RunAsync([], compilation: Diagnosed.Project(code));
            Assert.All(said, diagnostic => Assert.StartsWith("CSDK", diagnostic.Id, StringComparison.Ordinal));
            var own = Diagnosed.Project(code).GetDiagnostics().Any(diagnostic => diagnostic.Severity is Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
            if (!own && !said.Any(diagnostic => diagnostic.Severity is Microsoft.CodeAnalysis.DiagnosticSeverity.Error))
            {
                corpus.Compile();
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_declared_type_of_any_name_compiles(string name)
    {
        foreach (var code in new[]
        {
            $"[ContentCollection(\"*.md\")] public sealed partial record {name}(string? Text = null);",
            $"public static partial class {name} {{ [ContentCollection(\"*.md\")] public sealed partial record Page(string? Text = null); }}",
            $"[ContentCollection(\"*.md\", Name = \"{name.TrimStart('@').Replace("\\u0041", "A", StringComparison.Ordinal)}\")] public sealed partial record Page(string? Text = null);",
            $"[ContentCollection(\"*.md\")] public sealed partial record Page(E? Value = null); public enum E {{ {name} }}",
            $"[ContentCollection(\"*.md\")] public sealed partial record Page({name}? Value = null); public record {name}(string? Text = null);",
        })
        {
            var corpus = Declared.Corpus(code, ("a.md", "---\ntext: x\nvalue: " + name.TrimStart('@') + "\n---\n"));
            Assert.Null(corpus.Result.Results[0].Exception);
            var said = await Diagnosed.RunAsync([new CorpusFile(Corpus.Root + "a.md", "---\ntext: x\n---\n")], compilation: Diagnosed.Project(code));
            Assert.All(said, diagnostic => Assert.StartsWith("CSDK", diagnostic.Id, StringComparison.Ordinal));

            // An attribute without the library's names, or a type that C# itself refuses, is the compiler's to tell.
            if (!said.Any(diagnostic => diagnostic.Severity is Microsoft.CodeAnalysis.DiagnosticSeverity.Error) && !Diagnosed.Project(code).GetDiagnostics().Any(diagnostic => diagnostic.Severity is Microsoft.CodeAnalysis.DiagnosticSeverity.Error))
            {
                var complaints = corpus.WithGenerated().GetDiagnostics().Where(diagnostic => diagnostic.Severity is Microsoft.CodeAnalysis.DiagnosticSeverity.Error && diagnostic.Location.SourceTree is { } tree && corpus.Result.GeneratedTrees.Contains(tree)).ToList();
                Assert.True(complaints.Count == 0, code + "\n" + string.Join("\n", complaints.Take(3)));
            }
        }
    }

    [Theory]
    [InlineData("public record Node(Node Next);")]
    [InlineData("public record Node(Node? Next = null);")]
    [InlineData("public record Node(IReadOnlyList<Node> Next);")]
    [InlineData("public record Node(IReadOnlyDictionary<string, IReadOnlyList<Node[]>> Next);")]
    [InlineData("public record Node(Other? Next = null); public record Other(Node? Back = null, Page? Page = null);")]
    [InlineData("public record Node { public required Node Next { get; init; } }")]
    [InlineData("public readonly record struct Node(int? Next);")]
    [InlineData("public record struct Node(System.Collections.Immutable.ImmutableArray<Node> Next);")]
    [InlineData("public record Node(Node Node);")]
    [InlineData("public abstract record Node;")]
    [InlineData("public record Node<T>;")]
    [InlineData("public interface Node;")]
    [InlineData("public record Node : Node;")]
    [InlineData("public record Node(NoSuchType X);")]
    [InlineData("public record Node(dynamic X);")]
    [InlineData("public record Node(Func<Node> X);")]
    [InlineData("public record Node(int[,] X, int[][][][] Y);")]
    [InlineData("public record Node(int X = int.MaxValue, string Y = \"\\\"\\\\\\n{0}\", char Z = '\\'');")]
    [InlineData("public record Node(Reference<Node> X);")]
    [InlineData("public record Node(Reference<Page> X, Reference<Reference<Page>> Y);")]
    [InlineData("public record Node((int, string) X, Tuple<int> Y, int? Z);")]
    [InlineData("public unsafe record Node(int* X);")]
    [InlineData("public record Node(in int X, params int[] Y);")]
    [InlineData("public record Node([property: Range(5, 1)] int X, [property: Range(typeof(Node), \"a\", \"b\")] int Y, [property: StringLength(-1)] string Z, [property: AllowedValues] string W, [property: AllowedValues(null)] string V, [property: Range(double.NaN, double.PositiveInfinity)] double U, [property: RegularExpression(\"[\")] string T, [property: RegularExpression(\"\")] string S, [property: MaxLength] string R);")]
    [InlineData("public record Node([property: ContentField(\"\")] string X, [property: ContentField(\"a\\\"b\\n\")] string? Y = null, [property: ContentField(\"x\")] string? Z = null);")]
    public async Task A_record_of_any_shape_is_read_or_told(string node)
    {
        var code = "[ContentCollection(\"*.md\")] public sealed partial record Page(Node? Tree = null);\n" + node;
        (string Path, string Text)[] files = [("a.md", "---\ntree: { next: { next: { next: {} } }, node: { node: {} }, x: 1, y: [a], z: \"\" }\n---\n"), ("b.md", "---\ntree: &t { next: [*t], x: { x: {} } }\n---\n"), ("c.md", "---\ntree: { next: " + string.Concat(Enumerable.Repeat("{ next: ", 5_000)) + "\n---\n")];
        Assert.Null(Declared.Corpus(code, files).Result.Results[0].Exception);
        var said = await Diagnosed.RunAsync(files.Select(file => new CorpusFile(Corpus.Root + file.Path, file.Text)), compilation: Diagnosed.Project(code));
        Assert.All(said, diagnostic => Assert.StartsWith("CSDK", diagnostic.Id, StringComparison.Ordinal));
        var own = Diagnosed.Project(code).GetDiagnostics().Any(diagnostic => diagnostic.Severity is Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        if (!own && !said.Any(diagnostic => diagnostic.Severity is Microsoft.CodeAnalysis.DiagnosticSeverity.Error && diagnostic.Location.Kind is Microsoft.CodeAnalysis.LocationKind.SourceFile))
        {
            Declared.Corpus(code, files).Compile();
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("!")]
    [InlineData("!*.md")]
    [InlineData("[")]
    [InlineData("[]")]
    [InlineData("[!]")]
    [InlineData("[z-a]*.md")]
    [InlineData("[a-")]
    [InlineData("{a,b")]
    [InlineData("{{a,b},{c,{d,e}}}.md")]
    [InlineData("{,}.md")]
    [InlineData("*")]
    [InlineData("**")]
    [InlineData("***")]
    [InlineData("**/**/**/**/**/**/**/**/**/**/**/**/x.md")]
    [InlineData("*a*a*a*a*a*a*a*a*a*a*a*b.md")]
    [InlineData("\\")]
    [InlineData("../*.md")]
    [InlineData("/a.md")]
    [InlineData("(?<x>a)+$.md")]
    [InlineData("*/")]
    [InlineData("\0*.md")]
    [InlineData("</summary>*.md")]
    public async Task A_pattern_of_any_form_compiles(string pattern)
    {
        var code = "[ContentCollection(" + Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(pattern, true) + ")] public sealed partial record Page(string? Text = null);";
        await Promise.KeptAsync(code, ("a.md", "# A\n"), (new string('a', 60) + ".md", "# B\n"), (string.Concat(Enumerable.Repeat("d/", 30)) + "y.md", "# C\n"));
    }

    /// <summary>A pattern that takes ever longer is given up after its time, and not once for each file and each who asks.</summary>
    [Fact]
    public async Task An_expression_that_backtracks_costs_its_time_once()
    {
        const string Code = "[ContentCollection(\"*.md\")] public sealed partial record Page([property: RegularExpression(\"(a+)+$\")] string Text);";
        var before = DateTime.UtcNow;
        await Promise.KeptAsync(Code, [.. Enumerable.Range(0, 3).Select(i => (string.Create(CultureInfo.InvariantCulture, $"{i}.md"), "---\ntext: " + new string('a', 50) + "!\n---\n"))]);
        Assert.InRange(DateTime.UtcNow - before, TimeSpan.Zero, TimeSpan.FromSeconds(4));
    }

    [Theory]
    [InlineData("MatchTimeoutInMilliseconds = 0")]
    [InlineData("MatchTimeoutInMilliseconds = -5")]
    [InlineData("MatchTimeoutInMilliseconds = int.MaxValue")]
    [InlineData("MatchTimeoutInMilliseconds = int.MinValue")]
    [InlineData("ErrorMessage = \"{0} {1} {2} {9} { }\"")]
    [InlineData("ErrorMessage = \"a\\nb\\u2028c\"")]
    public async Task An_attribute_with_odd_arguments_is_evaluated_or_told(string argument)
    {
        await Promise.KeptAsync($"[ContentCollection(\"*.md\")] public sealed partial record Page([property: RegularExpression(\"b+\", {argument})] string Text);", ("a.md", "---\ntext: aaa\n---\n"), ("b.md", "---\ntext: bbb\n---\n"));
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
