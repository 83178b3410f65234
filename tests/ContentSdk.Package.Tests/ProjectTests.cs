namespace ContentSdk.Package.Tests;

/// <summary>One package reference in projects of all kinds.</summary>
public sealed class ProjectTests
{
    [Fact]
    public void A_new_console_project_takes_two_commands_and_a_document()
    {
        using var project = new TestProject("Book");
        project.Delete("App.csproj");
        project.Delete("Program.cs");
        project.Dotnet("new", "console", "--no-restore");
        project.Dotnet("add", "package", "ContentSdk", "--version", PackedPackages.Version);
        project.Write("content/chapter-1.md", "# Chapter 1: Beginnings\n\n## Section 1: Fog\n- **Story**: Nobody saw it coming\n- **Metrics**:\n  - 40% fewer calls\n");
        project.Write("Program.cs", "using Book.Content;\n\nvar fog = Chapters.Chapter1.Sections.Fog;\nConsole.WriteLine($\"{fog.Story} ({fog.Metrics.Calls.Low}%)\");\n");
        Assert.Equal("Nobody saw it coming (40%)", project.Dotnet("run"));
        project.Write("content/chapter-1.md", "# Chapter 1: Beginnings\n\n## Section 1: Mist\n- **Story**: See [the end](end.md)\n");
        Assert.Equal(["content/chapter-1.md(4,28): error CSDK2001: There is no document 'end.md'"], project.Build().Lines.Select(line => line.Split(" [")[0]));
        Assert.Contains(project.Errors("CS1061"), line => line.Contains("'Fog'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void The_generated_code_compiles_and_runs_on_each_framework(string framework)
    {
        using var project = new TestProject(framework: framework);
        project.Write("content/a.md", "# A\n");
        Assert.Equal("a.md=A", project.BuildAndRun());
        Assert.Equal(["App.dll", "ContentSdk.dll"], Assemblies(project, framework));
    }

    [Fact]
    public void An_older_framework_is_told_what_content_needs()
    {
        using var project = new TestProject(framework: "netstandard2.0", properties: "<OutputType>Library</OutputType><Nullable>disable</Nullable>", program: "");
        string[] expected = ["error CSDK9007: The content of this project is not generated: it targets '.NETStandard,Version=v2.0' and content needs .NET 8 or later; set <TargetFramework>net8.0</TargetFramework>, or reference ContentSdk from a project that does"];
        Assert.Equal(expected, project.Build().Lines.Select(line => line[line.IndexOf("error", StringComparison.Ordinal)..]));
        project.Write("content/a.md", "# A\n");
        Assert.Equal(expected, project.Build().Lines.Select(line => line[line.IndexOf("error", StringComparison.Ordinal)..]));
        Assert.Empty(project.Errors("CS"));
    }

    [Fact]
    public void An_older_compiler_is_told_of()
    {
        using var project = new TestProject(program: "");
        var line = Assert.Single(project.Build("-p:CompilerApiVersion=roslyn4.14").Lines);
        Assert.Contains("error CSDK9008: The content of this project is not generated: the compiler is version 4.14 and ContentSdk needs 5.0", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_content_builds_in_silence()
    {
        using var project = new TestProject(program: "System.Console.WriteLine(\"nothing\");");
        Assert.Equal("nothing", project.BuildAndRun());
    }

    [Fact]
    public void A_librarys_content_is_typed_once_and_an_application_that_has_none_gets_no_second_copy()
    {
        using var project = new TestProject(
            program: "System.Console.WriteLine(Library.Content.Documents.A.Title + \" \" + typeof(Library.Content.Documents).Assembly.GetName().Name);",
            items: "<ProjectReference Include=\"../Library/Library.csproj\" />");
        project.Write("../Library/Library.csproj", TestProject.ProjectFile("Microsoft.NET.Sdk", "net10.0", "<Nullable>enable</Nullable>"));
        project.Write("../Library/content/a.md", "# A\n");
        Assert.Equal("A Library", project.BuildAndRun());
        Assert.Equal(["App.dll", "ContentSdk.dll", "Library.dll"], Assemblies(project, "net10.0"));

        // An application that references the library alone has neither the generator nor the content's build files.
        project.Write("App.csproj", project.Read("App.csproj").Replace($"<PackageReference Include=\"ContentSdk\" Version=\"{PackedPackages.Version}\" />", "", StringComparison.Ordinal));
        project.Write("content/b.md", "[x](broken.md)\n");
        Assert.Equal("A Library", project.BuildAndRun());

        // A declaration there has the generator all the same, and no content.
        project.Write("Note.cs", "/// <summary>N.</summary>\n[ContentSdk.ContentCollection(\"notes/*.md\")] public sealed partial record Note;\n");
        Assert.Contains("error CSDK5003: 'notes/*.md' matches no file, since the build gives this project no content; reference the package ContentSdk in the project itself", Assert.Single(project.Build().Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_web_application_serves_what_was_compiled_and_publishes_no_markdown()
    {
        using var project = new TestProject(sdk: "Microsoft.NET.Sdk.Web", properties: "<ImplicitUsings>enable</ImplicitUsings>", program: """
            var builder = WebApplication.CreateBuilder(args);
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders();
            await using var app = builder.Build();
            app.MapGet("/{key}", (string key) => App.Content.Documents.TryGet(key, out var document) ? Results.Text(document.Body.ToString(), "text/html") : Results.NotFound());
            await app.StartAsync();
            using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
            Console.WriteLine((await client.GetStringAsync("/a")).Trim());
            Console.WriteLine((await client.GetAsync("/b")).StatusCode);
            """);
        project.Write("content/a.md", "# A\n\nText.\n");
        Assert.Equal("<h1 id=\"a\">A</h1>\n<p>Text.</p>\nNotFound", project.BuildAndRun());
        project.Dotnet("publish", "-v:q", "-nologo", "-o", "out");
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(project.Folder, "out"), "*.md", SearchOption.AllDirectories));
    }

    [Fact]
    public void Linked_files_are_content_where_the_project_puts_them()
    {
        using var project = new TestProject(items: """
            <AdditionalFiles Include="../shared/terms.md" Link="content/legal/terms.md" />
            <AdditionalFiles Include="../manual/**/*.md" LinkBase="content/manual" />
            <AdditionalFiles Include="../elsewhere.md" />
            <AdditionalFiles Include="../ada.yml" Link="content/people/ada.yml" />
            """);
        project.Write("content/a.md", "# A\n\n[terms](legal/terms.md) and [the manual](manual/use/start.md#begin)\n");
        project.Write("../shared/terms.md", "# Terms\n\n[back](../a.md)\n");
        project.Write("../manual/use/start.md", "# Start\n\n## Begin\n");
        project.Write("../elsewhere.md", "# No content\n");
        project.Write("../ada.yml", "name: Ada\n");
        project.Write("Person.cs", "/// <summary>P.</summary>\n/// <param name=\"Name\">N.</param>\n[ContentSdk.ContentCollection(\"people/*.yml\")] public sealed partial record Person(string Name);\n");
        project.Write("content/sub/b.md", "# B\n\n[ada](../people/ada.yml)\n");
        Assert.Equal("a.md=A\nlegal/terms.md=Terms\nmanual/use/start.md=Start\nsub/b.md=B", project.BuildAndRun());
        project.Write("../shared/terms.md", "# Terms\n\n[back](a.md)\n");
        Assert.EndsWith("shared/terms.md(3,8): error CSDK2001: There is no document 'a.md' (which is 'legal/a.md' under the content root); write '../a.md'?", Assert.Single(project.Build().Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_analyzers_content_is_typed_and_nothing_is_said()
    {
        using var project = new TestProject();
        project.Write("content/a.md", "# A\n\n[x](nowhere.md)\n");
        Assert.False(project.Build().Succeeded);
        Assert.Equal("a.md=A", project.BuildAndRun("-p:RunAnalyzers=false"));
    }

    [Fact]
    public void Content_of_ones_own_can_be_listed_by_hand()
    {
        using var project = new TestProject(properties: "<EnableDefaultContentItems>false</EnableDefaultContentItems>", items: "<AdditionalFiles Include=\"content/b.md\" />");
        project.Write("content/a.md", "# A\n");
        project.Write("content/b.md", "# B\n");
        Assert.Equal("b.md=B", project.BuildAndRun());
    }

    [Fact]
    public void Two_folders_give_the_same_sources_and_the_same_assembly()
    {
        using var one = new TestProject(folder: "one");
        using var two = new TestProject(folder: "somewhere else/två");
        var images = new List<byte[]>();
        var sources = new List<Dictionary<string, string>>();
        foreach (var project in new[] { one, two })
        {
            project.Write("content/chapter-2.md", "# Chapter 2: Fog\n\n## Section 1: Sea\n- **Story**: [other](sub/b.md)\n");
            project.Write("content/sub/b.md", "# B\n\n![x](x.png)\n");
            project.Write("content/sub/x.png", "");
            project.Write("Post.cs", "/// <summary>A post.</summary>\n[ContentSdk.ContentCollection(\"posts/*.md\")] public sealed partial record Post { /// <summary>When.</summary>\n public required System.DateOnly Date { get; init; } }");
            project.Write("content/posts/a.md", "---\ndate: 2026-01-02\n---\n# A\n");
            Assert.True(project.Build($"-p:PathMap={project.Folder}=/_/", "-p:EmitCompilerGeneratedFiles=true", "-p:Deterministic=true").Succeeded);
            images.Add(File.ReadAllBytes(Path.Combine(project.Folder, "obj", "Debug", "net10.0", "App.dll")));
            var generated = Path.Combine(project.Folder, "obj", "Debug", "net10.0", "generated", "ContentSdk.Generator");
            sources.Add(Directory.EnumerateFiles(generated, "*.cs", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(generated, file), File.ReadAllText, StringComparer.Ordinal));
        }

        Assert.True(sources[0].Count > 3);
        Assert.Equal(sources[0], sources[1]);
        Assert.Equal(images[0], images[1]);
        Assert.All(sources[0].Values, source => Assert.DoesNotContain(Path.GetTempPath(), source, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Assemblies(TestProject project, string framework) =>
        Directory.EnumerateFiles(Path.Combine(project.Folder, "bin", "Debug", framework), "*.dll").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
