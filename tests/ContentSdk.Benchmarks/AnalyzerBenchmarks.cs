using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ContentSdk.Generator.Rules;
using Markdig;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentSdk.Benchmarks;

/// <summary>The rules over documents with three links each, beside what Markdig alone takes to parse them.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class AnalyzerBenchmarks
{
    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create(
        "Project",
        [CSharpSyntaxTree.ParseText("internal class Program;")],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location), MetadataReference.CreateFromFile(typeof(Entry).Assembly.Location)]);

    private (string Path, string Text)[] _corpus = [];
    private ImmutableArray<AdditionalText> _files;
    private AnalyzerOptions _options = null!;
    private int _edits;

    /// <summary>How many documents there are.</summary>
    [Params(1_000, 10_000)]
    public int Documents { get; set; }

    /// <summary>Makes the documents, and checks them once for what asks a second time.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        _corpus = [.. BenchmarkCorpus.Make(Documents)];
        _files = Files();
        _options = new AnalyzerOptions(_files, new BenchmarkOptions());
        Check(Compilation, _options);
    }

    /// <summary>Markdig's parse alone.</summary>
    [Benchmark(Baseline = true, Description = "Markdown.Parse")]
    public int Parse() => _files.Sum(file => Markdown.Parse(file.GetText()!.ToString(), ReadingBenchmarks.Pipeline).Count);

    /// <summary>All rules over texts that nobody has read yet: parsing, rendering and reading included.</summary>
    [Benchmark(Description = "rules, cold")]
    public int Cold() => Check(Compilation, new AnalyzerOptions(Files(), new BenchmarkOptions()));

    /// <summary>All rules over texts that the generator has read.</summary>
    [Benchmark(Description = "rules, texts read")]
    public int Read() => Check(Compilation, new AnalyzerOptions(_files, new BenchmarkOptions()));

    /// <summary>All rules after an edit of the project's C#, as an editor runs them.</summary>
    [Benchmark(Description = "rules, C# edit")]
    public int CSharpEdit() => Check(Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(FormattableString.Invariant($"internal class Other{_edits++};"))), _options);

    private ImmutableArray<AdditionalText> Files() => [.. _corpus.Select(file => new MemoryText("/project/content/" + file.Path, file.Text))];

    private static int Check(CSharpCompilation compilation, AnalyzerOptions options) =>
        compilation.WithAnalyzers([new ContentAnalyzer()], options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length;
}
