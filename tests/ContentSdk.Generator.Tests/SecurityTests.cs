using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Tests;

/// <summary>What docs/security.md promises of the compiler's side.</summary>
public sealed class SecurityTests
{
    private const string Text = "# A\n\n- **Note**: a <b>bold</b> one\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1))\n";

    [Theory]
    [InlineData("Escape", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("escape", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("Keep", "<script>alert(1)</script>")]
    [InlineData("Else", "<script>alert(1)</script>")]
    public void Html_in_markdown_is_what_the_project_says(string setting, string expected)
    {
        var corpus = Corpus.In([new CorpusFile(Corpus.Root + "a.md", Text)], properties: ("ContentSdkRawHtml", setting));
        Assert.Contains(expected, corpus.Evaluate("Documents.A.Body.ToString()"), StringComparison.Ordinal);
        Assert.Equal(setting is "Keep" or "Else", corpus.Evaluate("Documents.A.Fields[0].Html").Contains("<b>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_setting_that_means_nothing_is_told()
    {
        var found = await Diagnosed.RunAsync([new CorpusFile(Corpus.Root + "a.md", "# A\n")], options: new ProjectOptions([("ContentSdkRawHtml", "Escaped")]));
        Assert.Equal(["project: warning CSDK9004: 'Escaped' means nothing to ContentSdkRawHtml; write 'Escape'?"], found.Select(Diagnosed.Text));
    }

    [Fact]
    public void No_path_of_the_build_machine_is_in_the_output()
    {
        var corpus = Corpus.Of(("a.md", "# A\n\n![x](b.png) [y](c.md)\n"), ("part/c.md", "# Chapter 1: C\n\n## Section 1: D\n"));
        Assert.DoesNotContain("/project", string.Concat(corpus.Generated.Values), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_file_outside_the_content_root_is_read()
    {
        var outside = new UnreadFile("/etc/secrets.md");
        var above = new UnreadFile("/project/content/../notes.md");
        var beside = new UnreadFile("/project/content-2/a.md");
        CorpusFile document = new(Corpus.Root + "a.md", "# A\n\n[x](../notes.md) ![y](../../etc/secrets.md)\n");
        var driver = CSharpGeneratorDriver.Create([new ContentGenerator().AsSourceGenerator()], [outside, above, beside, document], (CSharpParseOptions)Diagnosed.Project().SyntaxTrees[0].Options, new ProjectOptions()).RunGenerators(Diagnosed.Project());
        Assert.DoesNotContain("secret", string.Concat(driver.GetRunResult().GeneratedTrees.Select(tree => tree.ToString())).Replace("../../etc/secrets.md", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var found = await Diagnosed.Project().WithAnalyzers([new ContentSdk.Generator.Rules.ContentAnalyzer()], new AnalyzerOptions([outside, above, beside, document], new ProjectOptions())).GetAnalyzerDiagnosticsAsync();
        Assert.Equal(["CSDK2009", "CSDK2009"], found.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task Who_changes_his_mind_is_not_kept_waiting()
    {
        // Some seconds of work for all: the time that matters is what passes behind the word, and one document is the most that is finished.
        var files = Enumerable.Range(0, 3_000).Select(i => new CorpusFile(FormattableString.Invariant($"{Corpus.Root}{i}.md"), FormattableString.Invariant($"# Document {i}\n\n") + string.Concat(Enumerable.Range(0, 60).Select(line => FormattableString.Invariant($"- **Label {line}**: {line}% of [this]({(i + line) % 3_000}.md) and Section {line}\n"))))).ToList();
        Func<CancellationToken, Task>[] works =
        [
            cancellation => Task.Run(() => CSharpGeneratorDriver.Create([new ContentGenerator().AsSourceGenerator()], [.. files.Select(file => new CorpusFile(file.Path, file.GetText()!.ToString()))], (CSharpParseOptions)Diagnosed.Project().SyntaxTrees[0].Options, new ProjectOptions()).RunGenerators(Diagnosed.Project(), cancellation), CancellationToken.None),
            cancellation => Task.Run(() => Diagnosed.Project().WithAnalyzers([new ContentSdk.Generator.Rules.ContentAnalyzer()], new AnalyzerOptions([.. files.Select(file => new CorpusFile(file.Path, file.GetText()!.ToString()))], new ProjectOptions())).GetAnalyzerDiagnosticsAsync(cancellation), CancellationToken.None),
        ];
        foreach (var work in works)
        {
            foreach (var wait in new[] { 100, 700, 1_500 })
            {
                using var source = new CancellationTokenSource();
                var task = work(source.Token);
                await Task.Delay(wait, CancellationToken.None);
                if (task.IsCompleted)
                {
                    continue;
                }

                var clock = Stopwatch.StartNew();
                await source.CancelAsync();
                await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task);

                // Fifty milliseconds are the promise. A machine that runs other tests meanwhile is given more, and still less than all the work takes.
                Assert.InRange(clock.ElapsedMilliseconds, 0, 3_000);
            }
        }
    }

    [Fact]
    public async Task After_the_word_no_further_document_is_opened()
    {
        // Others may have opened one before they heard it.
        await Holds(static (files, cancellation) => Task.Run(() => CSharpGeneratorDriver.Create([new ContentGenerator().AsSourceGenerator()], files, (CSharpParseOptions)Diagnosed.Project().SyntaxTrees[0].Options, new ProjectOptions()).RunGenerators(Diagnosed.Project(), cancellation), CancellationToken.None));
        await Holds(static (files, cancellation) => Diagnosed.Project().WithAnalyzers([new ContentSdk.Generator.Rules.ContentAnalyzer()], new AnalyzerOptions([.. files], new ProjectOptions())).GetAnalyzerDiagnosticsAsync(cancellation));

        static async Task Holds(Func<IEnumerable<AdditionalText>, CancellationToken, Task> work)
        {
            using var source = new CancellationTokenSource();
            var opened = 0;
            var files = Enumerable.Range(0, 200).Select(i => new WatchedFile(FormattableString.Invariant($"{Corpus.Root}{i}.md"), FormattableString.Invariant($"# Document {i}\n\n[next]({i + 1}.md#a) and Section 1\n"), () =>
            {
                Interlocked.Increment(ref opened);
                if (i == 100)
                {
                    opened = 0;
                    source.Cancel();
                }
            })).ToList();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => work(files, source.Token));
            Assert.InRange(opened, 0, Environment.ProcessorCount);
        }
    }

    private sealed class WatchedFile(string path, string text, Action onOpen) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            onOpen();
            return _text;
        }
    }

    private sealed class UnreadFile(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => throw new InvalidOperationException(path + " was read.");
    }
}
