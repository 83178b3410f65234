using System.Text.Json;

namespace ContentSdk.Package.Tests;

/// <summary>What <c>dotnet build</c> says of broken content.</summary>
public sealed class DiagnosticTests
{
    private const string Broken = "---\r\ntitle: A\r\n---\r\n\r\n# A\r\n\r\n😀\t[a](guide/b.md#cc) [b](guide/bb.md)\r\n";

    [Fact]
    public void Names_file_line_and_column_and_fails()
    {
        using var project = new TestProject();
        project.Write("content/a.md", Broken);
        project.Write("content/guide/b.md", "Some text.\n\n![cat](cat.png) ![dog](Dog.png) ![bird](a;b%20%2541.png)\n");
        project.Write("content/guide/dog.png", "");
        project.Write("content/guide/a;b %41.png", "");
        project.Write("content/notes.txt", "");
        var (lines, succeeded) = project.Build("-p:TreatWarningsAsErrors=false");
        Assert.False(succeeded);
        Assert.Equal(
            [
                "content/a.md(7,18): error CSDK2002: 'guide/b.md' has no heading '#cc'",
                "content/a.md(7,27): error CSDK2001: There is no document 'guide/bb.md'; write 'guide/b.md'?",
                "content/guide/b.md(1,1): warning CSDK1001: 'guide/b.md' has no title; begin it with a heading such as '# A Title' or give its front matter a 'title'",
                "content/guide/b.md(3,24): warning CSDK3002: The file is called 'dog.png', with other letter case; write it so",
                "content/guide/b.md(3,8): error CSDK3001: There is no file 'cat.png' (which is 'guide/cat.png' under the content root)",
            ],
            lines);

        // Mended one by one, as their author does.
        project.Write("content/a.md", "# A\n");
        project.Write("content/guide/b.md", "# B\n\n![cat](cat.png) ![dog](dog.png)\n");
        Assert.False(project.Build().Succeeded);
        project.Write("content/guide/cat.png", "");
        Assert.Equal("a.md=A\nguide/b.md=B", project.BuildAndRun());

        // A picture that is deleted breaks what was in order.
        project.Delete("content/guide/cat.png");
        Assert.Equal(["content/guide/b.md(3,8): error CSDK3001: There is no file 'cat.png' (which is 'guide/cat.png' under the content root)"], project.Build().Lines);
    }

    [Fact]
    public void Takes_every_file_that_exists_for_one()
    {
        using var project = new TestProject(properties: "<ContentSdkRoot>.</ContentSdkRoot>");
        project.Write("README.md", "# A\n\n[project](App.csproj) [left out](archive/old.md) [and](archive/old) [code](Program.cs) [output](obj/project.assets.json)\n");
        project.Write("archive/old.md", "# Old\n");
        project.Write("Directory.Build.targets", "<Project><ItemGroup><AdditionalFiles Remove=\"archive/**\" /></ItemGroup></Project>");
        Assert.Equal(["README.md(3,97): error CSDK3001: There is no file 'obj/project.assets.json'"], project.Build().Lines);
    }

    [Fact]
    public void Writes_sarif()
    {
        using var project = new TestProject();
        project.Write("content/a.md", Broken);
        Assert.False(project.Build("-p:ErrorLog=log.sarif%2Cversion=2.1").Succeeded);
        using var log = JsonDocument.Parse(File.ReadAllText(Path.Combine(project.Folder, "log.sarif")));
        var results = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result =>
        {
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            var region = place.GetProperty("region");
            return $"{result.GetProperty("ruleId")} {result.GetProperty("level")} {Path.GetFileName(place.GetProperty("artifactLocation").GetProperty("uri").GetString())} {region.GetProperty("startLine")}:{region.GetProperty("startColumn")}-{region.GetProperty("endLine")}:{region.GetProperty("endColumn")}";
        });
        Assert.Equal(["CSDK2001 error a.md 7:27-7:38", "CSDK2001 error a.md 7:8-7:18"], results.Where(result => result.StartsWith("CSDK", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Takes_severities_from_all_places_that_a_user_has()
    {
        using var project = new TestProject(properties: "<NoWarn>$(NoWarn);CSDK3003</NoWarn>");
        project.Write("content/a.md", "# A\n\n[x](nowhere.md)\n\n[s](javascript:x)\n");
        project.Write("content/old/b.md", "[x](nowhere.md)\n");
        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CSDK1001.severity = none\n");
        project.Write(".editorconfig", "root = true\n[content/old/**.md]\ncontentsdk_diagnostic.CSDK2001.severity = none\n[content/*.md]\ncontentsdk_diagnostic.CSDK2001.severity = suggestion\n");
        var (lines, succeeded) = project.Build();
        Assert.Empty(lines);
        Assert.True(succeeded);

        project.Write(".editorconfig", "root = true\n");
        Assert.Equal(2, project.Build().Lines.Count(line => line.Contains("error CSDK2001", StringComparison.Ordinal)));
    }

    [Fact]
    public void Says_that_the_content_root_is_missing()
    {
        using var project = new TestProject(properties: "<ContentSdkRoot>contnt</ContentSdkRoot>", program: "System.Console.WriteLine();");
        project.Write("content/a.md", "# A\n");
        Assert.EndsWith("error CSDK9006: There is no folder 'contnt'; set ContentSdkRoot to the folder of the content, relative to the project", Assert.Single(project.Build().Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_a_project_lacks_and_generates_nothing_for_it()
    {
        using var project = new TestProject(properties: "<LangVersion>11</LangVersion>", program: "System.Console.WriteLine();");
        project.Write("content/a.md", "# A\n");
        var (lines, succeeded) = project.Build();
        Assert.False(succeeded);
        Assert.Contains("error CSDK9002: The content of this project is not generated: its C# is version 11.0", Assert.Single(lines), StringComparison.Ordinal);
    }
}
