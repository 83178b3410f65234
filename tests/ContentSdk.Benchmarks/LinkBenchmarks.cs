using BenchmarkDotNet.Attributes;
using ContentSdk.Core.Checks;
using ContentSdk.Core.Collections;
using ContentSdk.Core.Maps;
using ContentSdk.Core.Reading;
using Markdig;

namespace ContentSdk.Benchmarks;

/// <summary>What the command line does with 33 MB of markdown and 25,000 links between the documents: reading, parsing and all rules, on one thread.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class LinkBenchmarks
{
    private const int Documents = 8_334;

    private readonly Dictionary<string, string> _files = BenchmarkCorpus.Make(Documents).ToDictionary(file => file.Path, file => file.Text);

    /// <summary>Markdig's parse alone.</summary>
    [Benchmark(Baseline = true, Description = "Markdown.Parse")]
    public int Parse() => _files.Values.Sum(text => Markdown.Parse(text, ReadingBenchmarks.Pipeline).Count);

    /// <summary>All rules.</summary>
    [Benchmark(Description = "check 33 MB with 25,000 links")]
    public int Check()
    {
        var parsed = _files.ToDictionary(file => file.Key, file => DocumentReader.Parse(file.Value, TextFormat.Markdown));
        var catalog = new Catalog(_files.Keys, assets: [], path => parsed[path], Vocabulary.Default, CollectionSet.Empty, []);
        return _files.Keys.Sum(path => catalog.Check(path).Count);
    }
}
