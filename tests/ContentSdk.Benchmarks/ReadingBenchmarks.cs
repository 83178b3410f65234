using BenchmarkDotNet.Attributes;
using ContentSdk.Core.Maps;
using Markdig;

namespace ContentSdk.Benchmarks;

/// <summary>Reading a hundred documents, beside what Markdig alone takes for them.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class ReadingBenchmarks
{
    internal static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseFootnotes().UseDefinitionLists().UseTaskLists().UseAutoLinks().Build();

    private readonly string[] _texts = BenchmarkCorpus.Make(100).Select(file => file.Text).ToArray();

    /// <summary>Markdig's parse alone.</summary>
    [Benchmark(Description = "Markdown.Parse")]
    public int Parse() => _texts.Sum(text => Markdown.Parse(text, Pipeline).Count);

    /// <summary>Markdig's parse and rendering.</summary>
    [Benchmark(Baseline = true, Description = "Markdown.ToHtml")]
    public int ToHtml() => _texts.Sum(text => Markdown.ToHtml(text, Pipeline).Length);

    /// <summary>The reader: parse, rendering, entries, fields, quantities, mentions.</summary>
    [Benchmark(Description = "DocumentReader")]
    public int Read() => _texts.Sum(text => DocumentReader.Read("a.md", DocumentReader.Parse(text)).Head.Entries.Count);
}
