using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Tests.Rules;

/// <summary>How the rules are run.</summary>
public sealed class AnalyzerTests
{
    private const int Corpora = 100;

    [Fact]
    public async Task Generator_and_analyzer_parse_each_text_once_between_them()
    {
        CountedText[] texts = [new("# A\n\n[b](b.md#c) ![i](i.png)\n"), new("# Chapter 1: B\n\n## Section 1: C\n- **Placement**: Section 2\n")];
        AdditionalText[] files = [new CorpusFile(Corpus.Root + "a.md", texts[0]), new CorpusFile(Corpus.Root + "b.md", texts[1])];
        var project = Diagnosed.Project();
        var options = new ProjectOptions();
        var driver = CSharpGeneratorDriver.Create([new ContentGenerator().AsSourceGenerator()], files, (CSharpParseOptions)project.SyntaxTrees[0].Options, options).RunGenerators(project);
        var analyzed = await project.WithAnalyzers([new ContentSdk.Generator.Rules.ContentAnalyzer()], new AnalyzerOptions([.. files], options)).GetAnalyzerDiagnosticsAsync();
        await Diagnosed.RunAsync(files.Cast<CorpusFile>());

        Assert.NotEmpty(driver.GetRunResult().GeneratedTrees);
        Assert.Equal(["CSDK2002", "CSDK2004"], analyzed.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        Assert.Equal([1, 1], texts.Select(text => text.Read));
    }

    [Fact]
    public async Task An_edit_of_the_projects_code_builds_nothing_anew()
    {
        CountedFile[] files = [new(Corpus.Root + "a.md", "[b](b.md#x)\n===\n"), new(Corpus.Root + "b.md", "[a](a.md#x)\n===\n")];
        var options = new AnalyzerOptions([.. files], new ProjectOptions());
        var project = Diagnosed.Project();
        var counts = new List<int>();
        foreach (var compilation in new[] { project, project.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Other;", (CSharpParseOptions)project.SyntaxTrees[0].Options)) })
        {
            Assert.Equal(2, (await compilation.WithAnalyzers([new ContentSdk.Generator.Rules.ContentAnalyzer()], options).GetAnalyzerDiagnosticsAsync()).Length);
            counts.Add(files.Sum(file => file.Asked));
        }

        // The second time each file is asked for its text once, to show where its problems are, and nothing is looked up in it.
        Assert.Equal(counts[0] + files.Length, counts[1]);
        Assert.True(counts[0] > 2 * files.Length);
    }

    [Fact]
    public async Task A_file_that_is_listed_twice_is_checked_once()
    {
        var file = new CorpusFile(Corpus.Root + "a.md", "[b](b.md)\n===\n");
        Assert.Single(await Diagnosed.RunAsync([file, new CorpusFile(Corpus.Root + "a.md", "[b](b.md)\n===\n")]));
    }

    [Fact]
    public async Task Assets_are_missed_only_where_the_build_lists_them()
    {
        CorpusFile[] files = [new(Corpus.Root + "a.md", "# A\n\n![i](i.png)\n")];
        Assert.Empty(await Diagnosed.RunAsync(files));
        Assert.Empty(await Diagnosed.RunAsync(files, ["i.png"]));
        Assert.Equal(["CSDK3001"], (await Diagnosed.RunAsync(files, [])).Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task Lines_are_the_compilers_own()
    {
        var found = Assert.Single(await Diagnosed.RunAsync([new CorpusFile(Corpus.Root + "a.md", "# A\u2028B\n\nx\u0085y [z](nowhere.md)\n")]));
        Assert.Equal("(4,6)-(4,16)", found.Location.GetLineSpan().Span.ToString());
        Assert.Equal("(5,7)", $"({found.Location.GetLineSpan().StartLinePosition.Line + 1},{found.Location.GetLineSpan().StartLinePosition.Character + 1})");
    }

    [Fact]
    public void Documents_by_chance_are_checked_without_a_fault()
    {
        MarkdownGen.Document.Array[1, 4].Sample(HasPlaces, iter: Corpora);
    }

    [Fact]
    public void Noise_is_checked_without_a_fault()
    {
        MarkdownGen.Noise.Array[1, 8].Sample(HasPlaces, iter: Corpora);
    }

    // An analyzer that throws is reported as AD0001.
    private static void HasPlaces(string[] texts)
    {
        var files = texts.Select((text, i) => new CorpusFile(Corpus.Root + FormattableString.Invariant($"{i % 2}/d{i}.md"), text)).ToList();
        var found = Diagnosed.RunAsync(files, []).GetAwaiter().GetResult();
        Assert.All(found, diagnostic =>
        {
            Assert.True(diagnostic.Id.StartsWith("CSDK", StringComparison.Ordinal), diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
            var file = Assert.Single(files, file => file.Path == diagnostic.Location.GetLineSpan().Path);
            Assert.InRange(diagnostic.Location.SourceSpan.End, 0, file.GetText()!.Length);
        });
    }

    /// <summary>A file that counts how often it is asked for its text.</summary>
    private sealed class CountedFile(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);
        private int _asked;

        public int Asked => _asked;

        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _asked);
            return _text;
        }
    }

    /// <summary>A text that counts how often it is read as a whole.</summary>
    private sealed class CountedText(string text) : SourceText
    {
        public int Read { get; private set; }

        public override Encoding? Encoding => Encoding.UTF8;

        public override int Length => text.Length;

        public override char this[int position] => text[position];

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) => text.CopyTo(sourceIndex, destination, destinationIndex, count);

        public override string ToString(TextSpan span)
        {
            Read += span.Length == text.Length ? 1 : 0;
            return text.Substring(span.Start, span.Length);
        }
    }
}
