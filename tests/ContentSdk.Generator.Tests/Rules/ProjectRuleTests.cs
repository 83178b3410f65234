using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Tests.Rules;

/// <summary>Rules about the project and not its texts.</summary>
public sealed class ProjectRuleTests
{
    private static readonly CorpusFile[] Files = [new(Corpus.Root + "b.md", "# B\n"), new(Corpus.Root + "a.md", "# A\n")];

    [Fact]
    public async Task CSDK9002_says_once_that_the_language_is_too_old()
    {
        Assert.Equal(
            ["project: error CSDK9002: The content of this project is not generated: its C# is version 11.0 and the generated code needs 12; set <LangVersion>12</LangVersion> or target .NET 8 or later"],
            Text(await Diagnosed.RunAsync(Files, compilation: Diagnosed.Project(LanguageVersion.CSharp11))));
    }

    [Fact]
    public async Task CSDK9003_says_once_that_the_library_is_missing()
    {
        Assert.Equal(
            ["project: error CSDK9003: The content of this project is not generated: it has no reference to ContentSdk.dll, which generated code uses; the library is for .NET 8 and later"],
            Text(await Diagnosed.RunAsync(Files, compilation: Diagnosed.Project(hasLibrary: false))));
    }

    [Theory]
    [InlineData("ContentSdkNames", "Leafs", "'Leafs' means nothing to ContentSdkNames; write 'Leaf'?")]
    [InlineData("ContentSdkAccessibility", "protected", "'protected' means nothing to ContentSdkAccessibility; it takes public, internal")]
    [InlineData("ContentSdkKinds", "module=section, quest=sektion", "'quest=sektion' means nothing to ContentSdkKinds; write a word and a kind, such as 'module=section'. The kinds are Chapter, Section, CaseStudy, Character, Act, Expert, Level, Pattern, Topic")]
    [InlineData("ContentSdkKinds", "module", "'module' means nothing to ContentSdkKinds; write a word and a kind, such as 'module=section'. The kinds are Chapter, Section, CaseStudy, Character, Act, Expert, Level, Pattern, Topic")]
    public async Task CSDK9004_says_which_setting_means_nothing(string name, string value, string message)
    {
        Assert.Equal(["project: warning CSDK9004: " + message], Text(await Diagnosed.RunAsync(Files, options: new ProjectOptions([(name, value)]))));
    }

    [Theory]
    [InlineData("ContentSdkNames", "sets")]
    [InlineData("ContentSdkAccessibility", "Internal")]
    [InlineData("ContentSdkKinds", "module=section, Fallstudie/Fallstudien=case study")]
    public async Task CSDK9004_says_nothing_of_a_setting_that_means_something(string name, string value)
    {
        Assert.Empty(await Diagnosed.RunAsync(Files, options: new ProjectOptions([(name, value)])));
    }

    [Fact]
    public async Task CSDK9005_says_which_document_is_unreadable()
    {
        Assert.Equal(["a.md(1,1): error CSDK9005: 'a.md' cannot be read; see that it exists, is text and may be opened"], Text(await Diagnosed.RunAsync([new CorpusFile(Corpus.Root + "b.md", "[a](a.md#x)\n===\n"), new CorpusFile(Corpus.Root + "a.md", (SourceText?)null)])));
    }

    [Fact]
    public async Task CSDK9005_says_which_document_is_no_text()
    {
        var utf16 = string.Concat("# A title\n".Select(character => character + "\0"));
        Assert.Equal(["a.md(1,1): error CSDK9005: 'a.md' holds bytes that are no text; save it as UTF-8"], Text(await Diagnosed.RunAsync([new CorpusFile(Corpus.Root + "a.md", utf16)])));
    }

    [Fact]
    public async Task CSDK9006_says_that_the_folder_of_the_content_is_missing()
    {
        var options = new ProjectOptions([("ContentSdkMissingRoot", "contnt")]);
        Assert.Equal(["project: error CSDK9006: There is no folder 'contnt'; set ContentSdkRoot to the folder of the content, relative to the project"], Text(await Diagnosed.RunAsync([], [], options)));
        Assert.Empty(await Diagnosed.RunAsync([], []));
    }

    [Theory]
    [InlineData(".NETStandard,Version=v2.0")]
    [InlineData(".NETFramework,Version=v4.7.2")]
    [InlineData(".NETCoreApp,Version=v7.0")]
    public async Task CSDK9007_says_once_that_the_framework_is_too_old(string framework)
    {
        string[] expected = [$"project: error CSDK9007: The content of this project is not generated: it targets '{framework}' and content needs .NET 8 or later; set <TargetFramework>net8.0</TargetFramework>, or reference ContentSdk from a project that does"];
        var options = new ProjectOptions([("TargetFrameworkMoniker", framework)]);
        Assert.Equal(expected, Text(await Diagnosed.RunAsync(Files, options: options, compilation: Diagnosed.Project(LanguageVersion.CSharp7_3, hasLibrary: false))));
        Assert.Equal(expected, Text(await Diagnosed.RunAsync([], [], options, Diagnosed.Project(LanguageVersion.CSharp7_3, hasLibrary: false))));
    }

    [Theory]
    [InlineData(".NETCoreApp,Version=v8.0")]
    [InlineData(".NETCoreApp,Version=v10.0")]
    public async Task CSDK9007_says_nothing_of_a_framework_that_takes_content(string framework)
    {
        Assert.Empty(await Diagnosed.RunAsync(Files, options: new ProjectOptions([("TargetFrameworkMoniker", framework)])));
    }

    [Fact]
    public void CSDK9008_is_said_by_the_build_in_the_rules_own_words()
    {
        var targets = File.ReadAllText(Path.Combine(Repository.Root, "sdk", "ContentSdk", "build", "ContentSdk.targets"));
        Assert.Contains($"<Error Code=\"CSDK9008\" Text=\"{Core.Checks.SetUp.CompilerIsTooOld.Message("$(CompilerApiVersion.Replace('roslyn', ''))")}\" />", targets, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CSDK1001_is_turned_off_by_a_comment_above_the_first_line()
    {
        Assert.Empty(await Diagnosed.RunAsync([new CorpusFile(Corpus.Root + "a.md", "<!-- contentsdk-disable-next-line CSDK1001 -->\n\nNo title.\n")]));
    }

    [Fact]
    public async Task A_project_without_content_hears_nothing()
    {
        Assert.Empty(await Diagnosed.RunAsync([new CorpusFile("/project/notes.md", "[x](nowhere.md)\n")], compilation: Diagnosed.Project(LanguageVersion.CSharp7_3, hasLibrary: false)));
    }

    private static IEnumerable<string> Text(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(Diagnosed.Text);
}
