using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentSdk.Generator.Tests.Rules;

/// <summary>Who decides how bad a problem is.</summary>
public sealed class SeverityTests
{
    private static readonly CorpusFile[] Files =
    [
        new(Corpus.Root + "blog/a.md", "# A\n\n[x](nowhere.md)\n"),
        new(Corpus.Root + "manual/b.md", "[x](nowhere.md)\n"),
    ];

    private static readonly string[] Usual =
    [
        "blog/a.md(3,5): error CSDK2001: There is no document 'nowhere.md' (which is 'blog/nowhere.md' under the content root)",
        "manual/b.md(1,1): warning CSDK1001: 'manual/b.md' has no title; begin it with a heading such as '# A Title' or give its front matter a 'title'",
        "manual/b.md(1,5): error CSDK2001: There is no document 'nowhere.md' (which is 'manual/nowhere.md' under the content root)",
    ];

    [Theory]
    [InlineData("none", null)]
    [InlineData("silent", "hidden")]
    [InlineData("suggestion", "info")]
    [InlineData("Warning", "warning")]
    [InlineData("error", "error")]
    [InlineData("default", "error")]
    public async Task A_path_has_severities_of_its_own(string stated, string? expected)
    {
        var settings = ImmutableDictionary.Create<string, string>(AnalyzerConfigOptions.KeyComparer).Add("contentsdk_diagnostic.csdk2001.severity", stated);
        var found = await Run(new ProjectOptions(null, new Dictionary<string, ImmutableDictionary<string, string>> { ["manual/b.md"] = settings }));
        Assert.Equal([Usual[0], Usual[1], .. expected is null ? Array.Empty<string>() : [Usual[2].Replace("error", expected, StringComparison.Ordinal)]], found);
    }

    [Fact]
    public async Task A_project_has_severities_of_its_own()
    {
        Assert.Equal([Usual[0], Usual[2]], await Run(new ProjectOptions([("contentsdk_diagnostic.CSDK1001.severity", "none")])));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, null)]
    [InlineData(ReportDiagnostic.Info, "info")]
    [InlineData(ReportDiagnostic.Error, "error")]
    public async Task The_compilers_own_settings_hold(ReportDiagnostic stated, string? expected)
    {
        var project = Diagnosed.Project();
        project = project.WithOptions(project.Options.WithSpecificDiagnosticOptions([new("CSDK1001", stated)]));
        var found = (await Diagnosed.RunAsync(Files, compilation: project)).Select(Diagnosed.Text);
        Assert.Equal([Usual[0], .. expected is null ? Array.Empty<string>() : [Usual[1].Replace("warning", expected, StringComparison.Ordinal)], Usual[2]], found);
    }

    [Fact]
    public async Task Warnings_are_errors_where_the_project_says_so()
    {
        var project = Diagnosed.Project();
        project = project.WithOptions(project.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Error));
        Assert.Equal(Usual.Select(line => line.Replace("warning", "error", StringComparison.Ordinal)), (await Diagnosed.RunAsync(Files, compilation: project)).Select(Diagnosed.Text));
    }

    [Fact]
    public async Task A_severity_that_means_nothing_is_said_once_in_each_document_that_it_is_for()
    {
        var settings = ImmutableDictionary.Create<string, string>(AnalyzerConfigOptions.KeyComparer).Add("contentsdk_diagnostic.csdk2001.severity", "warnin");
        var found = await Run(new ProjectOptions(null, new Dictionary<string, ImmutableDictionary<string, string>> { ["manual/b.md"] = settings }));
        Assert.Equal([.. Usual[..2], "manual/b.md(1,1): warning CSDK9004: 'warnin' means nothing to contentsdk_diagnostic.CSDK2001.severity; write 'warning'?", Usual[2]], found);
    }

    [Fact]
    public async Task A_folders_severities_do_not_speak_of_the_project()
    {
        var settings = ImmutableDictionary.Create<string, string>(AnalyzerConfigOptions.KeyComparer).Add("contentsdk_diagnostic.csdk9003.severity", "none");
        var found = await Diagnosed.RunAsync(Files, options: new ProjectOptions(null, new Dictionary<string, ImmutableDictionary<string, string>> { ["blog/a.md"] = settings }), compilation: Diagnosed.Project(hasLibrary: false));
        Assert.Contains(found, diagnostic => diagnostic.Id == "CSDK9003");
    }

    private static async Task<IEnumerable<string>> Run(ProjectOptions options) => (await Diagnosed.RunAsync(Files, options: options)).Select(Diagnosed.Text);
}
