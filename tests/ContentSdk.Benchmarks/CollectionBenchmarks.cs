using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using ContentSdk.Generator;

namespace ContentSdk.Benchmarks;

/// <summary>The generator over documents of a declared collection, beside the same documents without a declaration.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
[CategoriesColumn]
[MemoryDiagnoser(displayGenColumns: false)]
public class CollectionBenchmarks
{
    private Driver _inferred = null!;
    private Driver _declared = null!;

    /// <summary>How many documents there are, beside fifty authors.</summary>
    [Params(1_000, 10_000)]
    public int Documents { get; set; }

    /// <summary>Makes the corpus.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _inferred = new Driver(new ContentGenerator(), BenchmarkCorpus.MakeDeclared(Documents), Documents, "internal class Program;");
        _declared = new Driver(new ContentGenerator(), BenchmarkCorpus.MakeDeclared(Documents), Documents, BenchmarkCorpus.Declarations);
    }

    /// <summary>Inferred, cold.</summary>
    [Benchmark(Baseline = true, Description = "inferred"), BenchmarkCategory("1 cold")]
    public int InferredCold() => _inferred.Cold();

    /// <summary>Declared, cold.</summary>
    [Benchmark(Description = "declared"), BenchmarkCategory("1 cold")]
    public int DeclaredCold() => _declared.Cold();

    /// <summary>Inferred, C# edited.</summary>
    [Benchmark(Baseline = true, Description = "inferred"), BenchmarkCategory("2 C# edit")]
    public int InferredCSharpEdit() => _inferred.CSharpEdit();

    /// <summary>Declared, C# edited.</summary>
    [Benchmark(Description = "declared"), BenchmarkCategory("2 C# edit")]
    public int DeclaredCSharpEdit() => _declared.CSharpEdit();

    /// <summary>Inferred, a body edited.</summary>
    [Benchmark(Baseline = true, Description = "inferred"), BenchmarkCategory("3 body edit")]
    public int InferredBodyEdit() => _inferred.BodyEdit();

    /// <summary>Declared, a body edited.</summary>
    [Benchmark(Description = "declared"), BenchmarkCategory("3 body edit")]
    public int DeclaredBodyEdit() => _declared.BodyEdit();

    /// <summary>Inferred, a value of front matter edited.</summary>
    [Benchmark(Baseline = true, Description = "inferred"), BenchmarkCategory("4 value edit")]
    public int InferredValueEdit() => _inferred.ValueEdit();

    /// <summary>Declared, a value of front matter edited.</summary>
    [Benchmark(Description = "declared"), BenchmarkCategory("4 value edit")]
    public int DeclaredValueEdit() => _declared.ValueEdit();

    /// <summary>Inferred, cold: what an edit of a declaration would cost if every document were read again.</summary>
    [Benchmark(Baseline = true, Description = "inferred, cold"), BenchmarkCategory("5 declaration edit")]
    public int InferredColdAgain() => _inferred.Cold();

    /// <summary>Declared, the declaration edited.</summary>
    [Benchmark(Description = "declared"), BenchmarkCategory("5 declaration edit")]
    public int DeclaredDeclarationEdit() => _declared.DeclarationEdit();
}
