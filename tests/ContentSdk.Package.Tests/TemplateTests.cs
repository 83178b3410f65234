namespace ContentSdk.Package.Tests;

/// <summary>What <c>dotnet new</c> makes of the templates.</summary>
public sealed class TemplateTests
{
    [Theory]
    [InlineData("contentsdk-maps", "Mein Buch", "net10.0", "12 hours of work; told by The Empty Room, A Clock for the Pier")]
    [InlineData("contentsdk-blog", "my.blog-site", "net8.0", "Sam wrote 1; the first post begins: This blog is compiled. Its next post tells why.")]
    public void A_new_project_builds_without_a_warning_runs_and_tests_its_content(string template, string name, string framework, string lastLine)
    {
        using var folder = new TestProject();
        folder.Delete("App.csproj");
        folder.Delete("Program.cs");
        string[] hive = ["--debug:custom-hive", Path.Combine(folder.Folder, "..", "hive")];
        folder.Dotnet(["new", "install", PackedPackages.File("ContentSdk.Templates"), .. hive]);
        folder.Dotnet(["new", template, "-n", name, "-o", ".", "--framework", framework, .. hive]);
        Assert.Contains("0 Warning(s)", folder.Dotnet("build", "-nologo"), StringComparison.Ordinal);
        Assert.EndsWith(lastLine, folder.Dotnet("run", "--no-build", "--project", name), StringComparison.Ordinal);
        Assert.Contains("Failed:     0, Passed:     4, Skipped:     0", folder.Dotnet("test", "--no-build"), StringComparison.Ordinal);

        // The first mistake that somebody makes, and the first thing that a test of theirs catches.
        var document = Directory.EnumerateFiles(Path.Combine(folder.Folder, name, "content"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        File.AppendAllText(document, "\n[broken](nowhere.md)\n");
        Assert.Contains("error CSDK2001: There is no document 'nowhere.md'", Assert.Single(folder.Build().Lines), StringComparison.Ordinal);
    }
}
