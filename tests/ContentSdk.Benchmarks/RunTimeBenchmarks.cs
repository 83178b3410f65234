using System.Diagnostics;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace ContentSdk.Benchmarks;

/// <summary>What ten thousand documents cost a program that runs, beside one document.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class RunTimeBenchmarks
{
    // Reads one entry by its key, as an application does for its first request.
    private const string Code = """
        public static class Program
        {
            public static int Main() => Read("part-000/document-00000");
            public static int Read(string key) => Book.Content.Documents.TryGet(key, out var document) ? document.Title.Length + document.Body.Html.Length : -1;
        }
        """;

    private readonly string _folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
    private string _program = "";
    private Func<string, int> _read = null!;

    /// <summary>How many documents the program has.</summary>
    [Params(1, 1_000, 10_000)]
    public int Documents { get; set; }

    /// <summary>Compiles the program.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        _program = new Project(BenchmarkCorpus.Make(Documents), Code).Build(Path.Combine(_folder, Documents.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        _read = Assembly.Load(File.ReadAllBytes(_program)).GetType("Program")!.GetMethod("Read")!.CreateDelegate<Func<string, int>>();
    }

    /// <summary>Deletes the program.</summary>
    [GlobalCleanup]
    public void CleanUp() => Directory.Delete(_folder, recursive: true);

    /// <summary>A process from its start to its end, in which one entry was read.</summary>
    [Benchmark(Description = "start, read one entry, end")]
    public int Start()
    {
        using var process = Process.Start("dotnet", [_program]);
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>The first access to one entry of a store that nobody has asked yet.</summary>
    [Benchmark(Description = "first access to one entry")]
    public int First()
    {
        ContentStore.Reset();
        return _read("part-000/document-00000");
    }

    /// <summary>Every later one.</summary>
    [Benchmark(Description = "look-up by key")]
    public int Find() => _read("part-000/document-00000");
}
