using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using System.Text;
using ContentSdk.Generator;
using ContentSdk.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentSdk.Fuzz;

/// <summary>
/// The target that runs generator and analyzer over a small project. An input is one to three files with the byte 1E between them; a file's first line is
/// its path under the content root, the rest its text.
/// </summary>
internal static class EmissionTarget
{
    private const string Root = "/project/content/";
    private const char BetweenFiles = '\x1E';
    private const int MostFiles = 3;
    private const int LongestPath = 200;

    // To compile takes many times as long as to generate. Which inputs are compiled depends on the input alone, so that what was found is found again.
    private const uint OneCompiledOf = 64;

    private const string Code = """
        #nullable enable
        #pragma warning disable CS1591
        using System; using System.Collections.Generic; using System.ComponentModel.DataAnnotations; using ContentSdk;
        namespace Book;
        [ContentCollection("posts/**/*.md", "!posts/**/draft*.md")] public sealed partial record Post(string? Title = null, IReadOnlyList<Reference<IEntry>>? See = null, Node? Tree = null, DateOnly? Date = null, Metric? Quantity = null, ContentAsset? Picture = null);
        public record Node(string Name, IReadOnlyList<Node>? Below = null, IReadOnlyDictionary<string, Node>? Named = null);
        [ContentCollection("**/*.yml", "*.json")] public sealed partial record Item([property: RegularExpression("[a-z]+")] string Text, Reference<Post>? Post = null, Kind? Kind = null, double? Number = null, char? Sign = null, Uri? Link = null);
        public enum Kind { One, @class, É }
        """;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    // What is looked for in all references costs as much as there are references.
    private static readonly string[] Referenced = ["System.Private.CoreLib.dll", "System.Runtime.dll", "System.Collections.dll", "System.Collections.Immutable.dll", "System.ComponentModel.Annotations.dll", "System.Linq.dll", "System.Memory.dll", "System.Private.Uri.dll", "System.Text.Json.dll"];

    private static readonly CSharpCompilation Project = CSharpCompilation.Create(
        "Project",
        [CSharpSyntaxTree.ParseText(Code, ParseOptions)],
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => Referenced.Contains(Path.GetFileName(path), StringComparer.Ordinal)).Select(path => MetadataReference.CreateFromFile(path)),
            MetadataReference.CreateFromFile(typeof(Entry).Assembly.Location),
        ],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false, generalDiagnosticOption: ReportDiagnostic.Error, nullableContextOptions: NullableContextOptions.Enable)
            .WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress)]));

    private static readonly Settings Options = new();

    // Run once, so that the declarations, which no input changes, are read once.
    private static readonly GeneratorDriver Driver = CSharpGeneratorDriver.Create([new ContentGenerator().AsSourceGenerator()], [], ParseOptions, Options).RunGenerators(Project);

    /// <summary>Runs an input, and compiles some of them.</summary>
    public static void Run(byte[] bytes) => Run(bytes, Hash(bytes) % OneCompiledOf == 0);

    /// <summary>Runs an input.</summary>
    /// <param name="bytes">The files.</param>
    /// <param name="isCompiled">Whether what is generated is compiled as well, under warnings as errors.</param>
    public static void Run(byte[] bytes, bool isCompiled)
    {
        var files = Files(Expect.Text(bytes));
        var result = Driver.AddAdditionalTexts(files).RunGenerators(Project).GetRunResult();
        if (result.Results[0].Exception is { } exception)
        {
            ExceptionDispatchInfo.Throw(exception);
        }

        Expect.That(result.Diagnostics.IsEmpty, "the generator says: " + result.Diagnostics.FirstOrDefault());
        foreach (var tree in result.GeneratedTrees)
        {
            var wrong = tree.GetDiagnostics().FirstOrDefault();
            Expect.That(wrong is null, tree.FilePath + " does not parse: " + wrong);
            Expect.That(CanBeWritten(tree.ToString()), tree.FilePath + " holds half a surrogate pair");
        }

        foreach (var diagnostic in Said(files))
        {
            Hold(diagnostic, files);
        }

        if (isCompiled)
        {
            var wrong = Project.AddSyntaxTrees(result.GeneratedTrees).GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
            Expect.That(wrong is null, "what is generated does not compile: " + wrong);
        }
    }

    private static ImmutableArray<Diagnostic> Said(ImmutableArray<AdditionalText> files)
    {
        Exception? thrown = null;
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions(files, Options), (exception, _, _) => thrown = exception, concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false);
        var analyzed = Project.WithAnalyzers([new ContentAnalyzer()], options);

        // File by file, as editors ask: to look at the project's code again each time would take longer than all else.
        var said = files.SelectMany(file => analyzed.GetAnalysisResultAsync(file, CancellationToken.None).GetAwaiter().GetResult().GetAllDiagnostics()).ToImmutableArray();
        if (thrown is not null)
        {
            ExceptionDispatchInfo.Throw(thrown);
        }

        return said;
    }

    private static void Hold(Diagnostic diagnostic, ImmutableArray<AdditionalText> files)
    {
        Expect.That(diagnostic.Id.StartsWith("CSDK", StringComparison.Ordinal), "a rule of another says: " + diagnostic);
        Expect.That(!diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Contains('\n', StringComparison.Ordinal), "a message has two lines: " + diagnostic);
        if (diagnostic.Location.Kind is LocationKind.ExternalFile)
        {
            var (span, lines) = (diagnostic.Location.SourceSpan, diagnostic.Location.GetLineSpan());
            var text = files.First(file => file.Path == lines.Path).GetText()!;
            Expect.That(span.End <= text.Length && text.Lines.GetLinePosition(span.Start) == lines.StartLinePosition, "it stands elsewhere: " + diagnostic);
        }
    }

    private static ImmutableArray<AdditionalText> Files(string input)
    {
        var files = new Dictionary<string, AdditionalText>(StringComparer.Ordinal);
        foreach (var part in input.Split(BetweenFiles).Take(MostFiles))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            var name = end < 0 ? part : part[..end];
            var path = Root + (name.Length > LongestPath ? name[..LongestPath] : name);
            files.TryAdd(path, new MemoryText(path, end < 0 ? "" : part[(end + 1)..]));
        }

        return [.. files.Values];
    }

    private static bool CanBeWritten(string text)
    {
        try
        {
            _ = Strict.GetByteCount(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    // FNV-1a; the hash codes of .NET differ between two runs.
    private static uint Hash(byte[] bytes) => bytes.Aggregate(2166136261, (hash, next) => unchecked((hash ^ next) * 16777619));
}
