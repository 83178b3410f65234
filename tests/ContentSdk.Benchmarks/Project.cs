using System.Collections.Immutable;
using System.Text;
using ContentSdk.Core.Maps;
using ContentSdk.Generator;
using ContentSdk.Generator.Rules;
using ContentSdk.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;

namespace ContentSdk.Benchmarks;

/// <summary>A project with content, compiled as a Release build compiles it, on one thread so that time is what the processor spends.</summary>
internal sealed class Project
{
    // What the build counts as a large corpus, whose bodies its task writes.
    private const int Large = 2_000_000;

    // As the compiler parses where no documentation file is asked for.
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.None);
    private static readonly ImmutableArray<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) == "ContentSdk.dll").Select(path => MetadataReference.CreateFromFile(path))];

    private readonly (string Path, string Text)[] _files;
    private readonly BenchmarkOptions _options;
    private readonly string _code;
    private readonly bool _isLarge;

    /// <param name="files">The content.</param>
    /// <param name="code">The program.</param>
    public Project(IEnumerable<(string Path, string Text)> files, string code = "internal static class Program { private static void Main() { } }")
    {
        _files = [.. files];
        _code = code;
        _isLarge = _files.Sum(file => (long)file.Text.Length) > Large;
        _options = new BenchmarkOptions(_isLarge ? "Resource" : null);
    }

    /// <summary>What the task of a large corpus does when nothing is known yet: it renders all documents.</summary>
    public byte[] Bodies()
    {
        var file = Path.GetTempFileName();
        File.Delete(file);
        BodyFile.Write(file, _files.ToDictionary(file => file.Path, file => new Tasks.Body(Encoding.UTF8.GetBytes(DocumentReader.Render(file.Text)), 0)));
        var bytes = File.ReadAllBytes(file);
        File.Delete(file);
        return bytes;
    }

    /// <summary>Generator, rules, binding and emission.</summary>
    /// <param name="bodies">The resource of a large corpus; null to leave it out, which costs nothing to embed.</param>
    /// <exception cref="InvalidOperationException">It does not compile.</exception>
    public byte[] Compile(byte[]? bodies = null)
    {
        var texts = ImmutableArray.CreateRange<AdditionalText>(_files.Select(file => new MemoryText("/project/content/" + file.Path, file.Text)));
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication, optimizationLevel: OptimizationLevel.Release, deterministic: true, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false);
        var compilation = CSharpCompilation.Create("Book", [CSharpSyntaxTree.ParseText(_code, ParseOptions)], References, options);
        CSharpGeneratorDriver.Create([new ContentGenerator().AsSourceGenerator()], texts, ParseOptions, _options).RunGeneratorsAndUpdateCompilation(compilation, out var complete, out _);
        var rules = complete.WithAnalyzers([new ContentAnalyzer()], new CompilationWithAnalyzersOptions(new AnalyzerOptions(texts, _options), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var found = rules.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = complete.Emit(assembly, symbols, manifestResources: bodies is null ? [] : [new ResourceDescription("ContentSdk.Bodies", () => new MemoryStream(bodies), isPublic: true)], options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        return result.Success && found.IsEmpty ? assembly.ToArray() : throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Concat(found).Take(5)));
    }

    /// <summary>Compiles it into a folder, with what it takes to run it.</summary>
    /// <returns>The path of the assembly.</returns>
    public string Build(string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "Book.dll");
        File.WriteAllBytes(path, Compile(_isLarge ? Bodies() : null));
        File.Copy(typeof(Entry).Assembly.Location, Path.Combine(folder, "ContentSdk.dll"), overwrite: true);
        File.WriteAllText(Path.Combine(folder, "Book.runtimeconfig.json"), FormattableString.Invariant($$"""{ "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "{{Environment.Version.ToString(3)}}" } } }"""));
        return path;
    }
}
