using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using ContentSdk.Generator;

namespace ContentSdk.Benchmarks;

/// <summary>The generator after each kind of edit, beside the floor after the same edit.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
[CategoriesColumn]
[MemoryDiagnoser(displayGenColumns: false)]
public class GeneratorBenchmarks
{
    private Driver _floor = null!;
    private Driver _content = null!;
    private Driver _single = null!;

    /// <summary>The size of the corpus.</summary>
    [Params(100, 1_000, 10_000)]
    public int Documents { get; set; }

    /// <summary>Makes the corpus.</summary>
    [GlobalSetup]
    public void Setup() => (_floor, _content, _single) = (new Driver(new FloorGenerator(), Documents), new Driver(new ContentGenerator(), Documents), new Driver(new ContentGenerator(), Documents, isConcurrent: false));

    /// <summary>Floor, cold.</summary>
    [Benchmark(Baseline = true, Description = "floor"), BenchmarkCategory("1 cold")]
    public int FloorCold() => _floor.Cold();

    /// <summary>Content, cold.</summary>
    [Benchmark(Description = "content"), BenchmarkCategory("1 cold")]
    public int ContentCold() => _content.Cold();

    /// <summary>Content, cold, by a compiler that was told to use one thread.</summary>
    [Benchmark(Description = "content, one thread"), BenchmarkCategory("1 cold")]
    public int ContentColdOnOneThread() => _single.Cold();

    /// <summary>Floor, nothing changed.</summary>
    [Benchmark(Baseline = true, Description = "floor"), BenchmarkCategory("2 no change")]
    public int FloorNoChange() => _floor.NoChange();

    /// <summary>Content, nothing changed.</summary>
    [Benchmark(Description = "content"), BenchmarkCategory("2 no change")]
    public int ContentNoChange() => _content.NoChange();

    /// <summary>Floor, C# edited.</summary>
    [Benchmark(Baseline = true, Description = "floor"), BenchmarkCategory("3 C# edit")]
    public int FloorCSharpEdit() => _floor.CSharpEdit();

    /// <summary>Content, C# edited.</summary>
    [Benchmark(Description = "content"), BenchmarkCategory("3 C# edit")]
    public int ContentCSharpEdit() => _content.CSharpEdit();

    /// <summary>Floor, a body edited.</summary>
    [Benchmark(Baseline = true, Description = "floor"), BenchmarkCategory("4 body edit")]
    public int FloorBodyEdit() => _floor.BodyEdit();

    /// <summary>Content, a body edited.</summary>
    [Benchmark(Description = "content"), BenchmarkCategory("4 body edit")]
    public int ContentBodyEdit() => _content.BodyEdit();

    /// <summary>Floor, a title edited.</summary>
    [Benchmark(Baseline = true, Description = "floor"), BenchmarkCategory("5 title edit")]
    public int FloorTitleEdit() => _floor.TitleEdit();

    /// <summary>Content, a title edited.</summary>
    [Benchmark(Description = "content"), BenchmarkCategory("5 title edit")]
    public int ContentTitleEdit() => _content.TitleEdit();
}
