using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentSdk.Generator.Tests;

/// <summary>What is wrong with the content, told to the program itself.</summary>
public sealed class ProblemsTests
{
    private const string Problems = "string.Join(\"\\n\", Book.Content.Problems.All)";

    private static readonly (string Path, string Text)[] Broken =
    [
        ("b.md", "no title\n\n[x](nowhere.md#y)\n"),
        ("a.md", "# A \"quoted\" \\ title\n\nSee [b](b.md#none) and\t[c](c \"d.md).\n<!-- contentsdk-disable-next-line CSDK2001 -->\n[x](nowhere.md)\n"),
        ("draft.md", "---\ndraft: true\n---\n[x](nowhere.md)\n"),
    ];

    [Fact]
    public async Task All_that_the_analyzer_says_is_told_in_the_same_words_and_places()
    {
        var said = string.Join('\n', (await Diagnosed.RunAsync(Files(Broken))).Select(Diagnosed.Text));
        Assert.Contains("a.md(3,13): error CSDK2002", said, StringComparison.Ordinal);

        // The corpus is compiled with warnings as errors.
        Assert.Equal(said.Replace(": warning ", ": error ", StringComparison.Ordinal), Corpus.In(Files(Broken), properties: ("ContentSdkProblems", "true")).Evaluate(Problems));
    }

    [Fact]
    public void Nothing_is_told_where_nobody_asked()
    {
        Assert.Equal("", Corpus.In(Files(Broken)).Evaluate(Problems));
    }

    [Fact]
    public void Settings_of_severity_hold()
    {
        var files = Files([("a.md", "[x](nowhere.md)\n"), ("b.md", "[x](nowhere.md)\n")]);
        Assert.Equal("a.md(1,1): warning CSDK1001: 'a.md' has no title; begin it with a heading such as '# A Title' or give its front matter a 'title'\nb.md(1,1): warning CSDK1001: 'b.md' has no title; begin it with a heading such as '# A Title' or give its front matter a 'title'",
            Corpus.In(files, properties: [("ContentSdkProblems", "true"), ("contentsdk_diagnostic.CSDK2001.severity", "none")]).Evaluate(Problems).Replace(": error ", ": warning ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Default, ReportDiagnostic.Default, DiagnosticSeverity.Warning)]
    [InlineData(ReportDiagnostic.Default, ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Default, ReportDiagnostic.Suppress, null)]
    [InlineData(ReportDiagnostic.Warn, ReportDiagnostic.Error, DiagnosticSeverity.Warning)]
    [InlineData(ReportDiagnostic.Error, ReportDiagnostic.Default, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Info, ReportDiagnostic.Default, DiagnosticSeverity.Info)]
    [InlineData(ReportDiagnostic.Hidden, ReportDiagnostic.Default, null)]
    [InlineData(ReportDiagnostic.Suppress, ReportDiagnostic.Default, null)]
    public void The_compilers_own_settings_hold(ReportDiagnostic stated, ReportDiagnostic general, DiagnosticSeverity? expected)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: general).WithSpecificDiagnosticOptions([new("CSDK1001", stated)]);
        var severities = Generator.Rules.CompilerSeverities.Of(CSharpCompilation.Create("P", options: options), CancellationToken.None);
        Assert.Equal(expected, severities.Apply("CSDK1001", DiagnosticSeverity.Warning));
    }

    [Fact]
    public void An_edit_that_breaks_nothing_writes_them_not_again()
    {
        var corpus = Corpus.In(Files(Broken), properties: ("ContentSdkProblems", "true"));
        Assert.DoesNotContain("Content.Problems.g.cs", corpus.With("draft.md", "---\ndraft: true\n---\nOther text.\n").Rewritten());
        Assert.Contains("Content.Problems.g.cs", corpus.With("draft.md", "---\ndraft: false\n---\n[x](nowhere.md)\n").Rewritten());
        Assert.Empty(corpus.Again().Recomputed());
    }

    private static IEnumerable<CorpusFile> Files(IEnumerable<(string Path, string Text)> files) => files.Select(file => new CorpusFile(Corpus.Root + file.Path, file.Text));
}
