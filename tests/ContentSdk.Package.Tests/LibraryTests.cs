using System.Security.Cryptography;

namespace ContentSdk.Package.Tests;

/// <summary>Content in several parts, each compiled by itself.</summary>
public sealed class LibraryTests
{
    private const string Person = """
        namespace Handbook;

        /// <summary>Somebody.</summary>
        /// <param name="Name">The name.</param>
        [ContentSdk.ContentCollection("people/*.yml", Name = "People")]
        public sealed partial record Person(string Name);
        """;

    private const string Note = """
        namespace App;

        /// <summary>A note.</summary>
        [ContentSdk.ContentCollection("notes/*.md")]
        public sealed partial record Note
        {
            /// <summary>Who wrote it.</summary>
            public required ContentSdk.Reference<Handbook.Person> By { get; init; }
        }
        """;

    private const string Program = """
        using System;
        using App;

        Console.WriteLine(Handbook.Content.Documents.Start.Title + " " + Handbook.People.Ada.Name);
        Console.WriteLine(Notes.First.By.Value.Name + " " + Notes.First.References[0].Target?.Title + " " + Notes.First.References[0].Target?.Body);
        Console.WriteLine(ReferenceEquals(Notes.First.References[0].Target?.Parent, Handbook.Content.Documents.Start));
        """;

    [Fact]
    public void A_packed_library_is_referred_to_by_an_application()
    {
        using var project = Make($"<PackageReference Include=\"Handbook\" Version=\"2.0.0\" />");
        project.Write("../nuget.config", PackedPackages.Configuration.Replace("</packageSources>", "<add key=\"parts\" value=\"parts\" /></packageSources>", StringComparison.Ordinal));
        Directory.CreateDirectory(Path.Combine(project.Folder, "..", "parts"));
        project.Dotnet("pack", "../Handbook", "-o", "../parts", "-p:Version=2.0.0", "-v:q", "-nologo");
        Assert.Equal("Start Ada\nAda On Linux <h2 id=\"on-linux\">On Linux</h2>\n<p>Text.</p>\n\nTrue", project.BuildAndRun());

        project.Write("content/notes/first.md", "---\nby: adda\n---\n# First\n\nSee [the handbook](content:Handbook/strat#on-linux) and [it](content:Handbok/start).\n");
        Assert.Equal(
            [
                "content/notes/first.md(2,5): error CSDK2008: 'adda' names no entry of People; write 'ada'?",
                "content/notes/first.md(6,20): error CSDK2001: 'Handbook' has no document 'strat'; write 'content:Handbook/start'?",
                "content/notes/first.md(6,62): error CSDK2001: 'content:Handbok/start' leads to content of 'Handbok', and no referenced assembly of that name has any; is 'Handbook' meant?",
            ],
            project.Build().Lines);
    }

    [Fact]
    public void An_edit_of_a_librarys_text_changes_nothing_that_others_are_compiled_with()
    {
        using var project = Make("<ProjectReference Include=\"../Handbook/Handbook.csproj\" />");
        Assert.StartsWith("Start Ada", project.BuildAndRun(), StringComparison.Ordinal);
        var reference = Path.Combine(project.Folder, "..", "Handbook", "obj", "Debug", "net10.0", "ref", "Handbook.dll");
        var application = Path.Combine(project.Folder, "obj", "Debug", "net10.0", "App.dll");
        var (seen, built) = (Hash(reference), File.GetLastWriteTimeUtc(application));

        project.Write("../Handbook/content/start.md", "# Start\n\n## On Linux\n\nOther text, and more of it.\n");
        Assert.Contains("Other text, and more of it.", project.BuildAndRun(), StringComparison.Ordinal);
        Assert.Equal(seen, Hash(reference));
        Assert.Equal(built, File.GetLastWriteTimeUtc(application));

        // A heading that is no more is something else.
        project.Write("../Handbook/content/start.md", "# Start\n\n## On Unix\n\nText.\n");
        Assert.Equal(["content/notes/first.md(6,42): error CSDK2002: 'content:Handbook/start' has no heading '#on-linux'"], project.Build().Lines);
        Assert.NotEqual(seen, Hash(reference));
    }

    [Fact]
    public void The_compiler_alone_is_enough()
    {
        using var project = new TestProject();
        project.Dotnet("restore", "-v:q");
        project.Write("content/a.md", "# Chapter 1: A\n\n## Section 1: B\n- **Metrics**:\n  - 40% fewer calls\n");
        project.Write("Program.cs", "System.Console.WriteLine(App.Content.Chapters.Chapter1.Sections.B.Metrics.Calls.Low);");
        var package = Path.Combine(PackedPackages.Cache, "contentsdk", PackedPackages.Version);
        var compiler = Path.Combine(Sdk(project), "Roslyn", "bincore", "csc.dll");
        var framework = Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll").Append(typeof(object).Assembly.Location).Where(IsManaged);
        string[] arguments =
        [
            "exec", compiler, "-nologo", "-noconfig", "-nostdlib", "-deterministic", "-langversion:12", "-out:App.dll", "Program.cs", "-additionalfile:content/a.md",
            "-reference:" + Path.Combine(package, "lib", "net10.0", "ContentSdk.dll"),
            .. framework.Select(file => "-reference:" + file),
            .. Directory.EnumerateFiles(Path.Combine(package, "analyzers", "dotnet", "cs"), "*.dll").Where(file => !file.Contains("CodeFixes", StringComparison.Ordinal)).Select(file => "-analyzer:" + file),
        ];
        Assert.Equal("", project.Dotnet(arguments));
        File.Copy(Path.Combine(package, "lib", "net10.0", "ContentSdk.dll"), Path.Combine(project.Folder, "ContentSdk.dll"));
        project.Write("App.runtimeconfig.json", "{ \"runtimeOptions\": { \"tfm\": \"net10.0\", \"framework\": { \"name\": \"Microsoft.NETCore.App\", \"version\": \"10.0.0\" } } }");
        Assert.Equal("40", project.Dotnet("App.dll"));

        project.Write("content/a.md", "# Chapter 1: A\n\n## Section 1: B\n- **Metrics**:\n  - 40% fewer calls\n\n[x](b.md)\n");
        var (output, code) = project.Run("dotnet", arguments);
        Assert.Equal("content/a.md(7,5): error CSDK2001: There is no document 'b.md'", output);
        Assert.NotEqual(0, code);
    }

    private static TestProject Make(string reference)
    {
        var project = new TestProject(program: Program, items: reference);
        project.Write("../Handbook/Handbook.csproj", TestProject.ProjectFile("Microsoft.NET.Sdk", "net10.0", "<Nullable>enable</Nullable><GenerateDocumentationFile>true</GenerateDocumentationFile><TreatWarningsAsErrors>true</TreatWarningsAsErrors>"));
        project.Write("../Handbook/Person.cs", Person);
        project.Write("../Handbook/content/people/ada.yml", "name: Ada\n");
        project.Write("../Handbook/content/start.md", "# Start\n\n## On Linux\n\nText.\n");
        project.Write("Note.cs", Note);
        project.Write("content/notes/first.md", "---\nby: ada\n---\n# First\n\nSee [the handbook](content:Handbook/start#on-linux).\n");
        return project;
    }

    private static string Hash(string file) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));

    private static string Sdk(TestProject project)
    {
        var version = project.Dotnet("--version");
        var line = project.Dotnet("--list-sdks").Split('\n').First(line => line.StartsWith(version + " ", StringComparison.Ordinal));
        return Path.Combine(line[(line.IndexOf('[', StringComparison.Ordinal) + 1)..^1], version);
    }

    private static bool IsManaged(string file)
    {
        using var stream = File.OpenRead(file);
        using var reader = new System.Reflection.PortableExecutable.PEReader(stream);
        return reader.HasMetadata;
    }
}
