using BenchmarkDotNet.Attributes;

namespace ContentSdk.Benchmarks;

/// <summary>
/// A whole compilation on one thread, beside that of the same project with one document. The bodies of a large corpus are a resource, whose task stands in a row of its own.
/// </summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class CompilationBenchmarks
{
    private readonly Project _one = new(BenchmarkCorpus.Make(1));
    private Project _all = null!;

    /// <summary>What there is to compile.</summary>
    [Params("1000 documents", "10000 documents", "1000 declared entries", "10000 declared entries", "10 maps of 40 entries", "100 maps of 40 entries")]
    public string Content { get; set; } = "";

    /// <summary>Makes the content.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        var count = int.Parse(Content.AsSpan(0, Content.IndexOf(' ', StringComparison.Ordinal)), System.Globalization.CultureInfo.InvariantCulture);
        _all = Content.EndsWith("documents", StringComparison.Ordinal) ? new Project(BenchmarkCorpus.Make(count))
            : Content.EndsWith("declared entries", StringComparison.Ordinal) ? new Project(BenchmarkCorpus.MakeDeclared(count), BenchmarkCorpus.Declarations + "\ninternal static class Program { private static void Main() { } }")
            : new Project(BenchmarkCorpus.MakeMaps(count));
    }

    /// <summary>One document.</summary>
    [Benchmark(Baseline = true, Description = "one document")]
    public int One() => _one.Compile().Length;

    /// <summary>All documents.</summary>
    [Benchmark(Description = "all")]
    public int All() => _all.Compile().Length;

    /// <summary>All bodies once more.</summary>
    [Benchmark(Description = "the task that writes bodies")]
    public int Bodies() => _all.Bodies().Length;
}
