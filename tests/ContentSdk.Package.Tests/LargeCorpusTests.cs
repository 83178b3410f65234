using System.Globalization;
using System.Text;

namespace ContentSdk.Package.Tests;

/// <summary>A corpus whose bodies go into a resource, by its size or because the project says so.</summary>
public sealed class LargeCorpusTests
{
    private const string Program = """
        using System;
        using System.Linq;
        using App.Content;

        foreach (var document in Documents.All)
        {
            Console.WriteLine($"{document.Source} {document.Title}: {document.Body.Html.Length} {document.Body.ToString().Split('\n')[0]} {string.Join(" ", document.Children.Select(child => child.Body.ToString().Replace("\n", "")))}");
            if (document.Key == "excerpts")
            {
                Console.WriteLine(string.Join(" | ", document.Children.Prepend(document).Select(entry => entry.Body.Excerpt)));
            }
        }
        """;

    private static readonly (string Path, string Text)[] Files =
    [
        ("a.md", "# A\n\nOne.\n\n## Part\n\nTwo.\n"),
        ("é b/#c $(x) 100%41.md", "---\ntitle: Odd\n---\n# É\r\n\r\nDrei ß <b>x</b>.\r\n"),
        ("empty.md", "# Nothing\n"),
        ("z/index.md", "# Last 😀\n\n- [ ] open\n"),
        ("excerpts.md", "# E\n\nÄ paragraph that is long enough to be worth a place…\n\n## A\n\nSome *marked up* text that is long, with \"quotes\" & more.\n\n## B\n\n" + string.Concat(Enumerable.Repeat("many 😀 wörds ", 40)) + "\n"),
    ];

    [Theory]
    [InlineData("build", "obj/Debug/net10.0/ContentSdk.bodies")]
    [InlineData("publish", null, "-p:PublishAot=true")]
    public void A_resource_says_what_literals_say(string command, string? resource, params string[] arguments)
    {
        var literals = Said("Utf8", "build", null);
        Assert.Contains("a.md A: 66 <h1 id=\"a\">A</h1> <h2 id=\"part\">Part</h2><p>Two.</p>", literals, StringComparison.Ordinal);
        Assert.Contains("z/index.md Last: ", literals, StringComparison.Ordinal);
        Assert.Contains("\nÄ paragraph that is long enough to be worth a place… | Some marked up text that is long, with \"quotes\" & more. | many 😀 wörds many ", literals, StringComparison.Ordinal);
        Assert.Equal(literals, Said("Resource", command, resource, arguments));
    }

    private static string Said(string form, string command, string? resource, params string[] arguments)
    {
        using var project = new TestProject(program: Program, properties: "<ContentSdkBodies>" + form + "</ContentSdkBodies>");
        foreach (var (path, text) in Files)
        {
            project.Write("content/" + path, text);
        }

        string[] target = command == "build" ? [] : ["-r", System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier];
        Assert.DoesNotContain("warning", project.Dotnet([command, "-v:q", "-nologo", "-o", "out", .. target, .. arguments]), StringComparison.Ordinal);
        Assert.True(resource is null || File.Exists(Path.Combine(project.Folder, resource)));
        return project.Run(Path.Combine(project.Folder, "out", "App")).Output;
    }

    [Fact]
    public void An_edit_a_new_file_and_a_deleted_one_reach_the_resource()
    {
        using var project = new TestProject(program: Program, properties: "<ContentSdkBodies>Resource</ContentSdkBodies>");
        project.Write("content/a.md", "# A\n\nOne.\n");
        project.Write("content/b.md", "# B\n\nTwo.\n");
        Assert.Equal("a.md A: 30 <h1 id=\"a\">A</h1> \nb.md B: 30 <h1 id=\"b\">B</h1>", Said());
        project.Write("content/a.md", "# A\n\nThree and more.\n");
        Assert.Equal("a.md A: 41 <h1 id=\"a\">A</h1> \nb.md B: 30 <h1 id=\"b\">B</h1>", Said());
        var written = File.GetLastWriteTimeUtc(Path.Combine(project.Folder, "obj/Debug/net10.0/ContentSdk.bodies.cache"));
        Assert.Equal("a.md A: 41 <h1 id=\"a\">A</h1> \nb.md B: 30 <h1 id=\"b\">B</h1>", Said());
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(project.Folder, "obj/Debug/net10.0/ContentSdk.bodies.cache")));
        project.Delete("content/b.md");
        project.Write("content/c.md", "# C\n");
        Assert.Equal("a.md A: 41 <h1 id=\"a\">A</h1> \nc.md C: 18 <h1 id=\"c\">C</h1>", Said());

        string Said()
        {
            project.Dotnet(["build", "-v:q", "-nologo", "-o", "out"]);
            return project.Run(Path.Combine(project.Folder, "out", "App")).Output.Trim();
        }
    }

    [Theory]
    [InlineData("", "utf-16", "Ä é")]
    [InlineData("", "utf-8", "Ä é")]
    [InlineData("<CodePage>28591</CodePage>", "iso-8859-1", "Ä é")]
    public void A_resource_is_read_in_the_encoding_that_the_compiler_reads(string properties, string encoding, string text)
    {
        using var project = new TestProject(properties: "<ContentSdkBodies>Resource</ContentSdkBodies>" + properties, program: """
            System.Console.OutputEncoding = System.Text.Encoding.UTF8;
            System.Console.WriteLine(App.Content.Topics.All[0].Body);
            """);
        Directory.CreateDirectory(Path.Combine(project.Folder, "content"));
        File.WriteAllText(Path.Combine(project.Folder, "content", "a.md"), "# A\n\n## Part\n\n" + text + "\n", Encoding.GetEncoding(encoding));
        Assert.Equal("<h2 id=\"part\">Part</h2>\n<p>" + text + "</p>", project.BuildAndRun());
    }

    [Fact]
    public void Text_in_a_resource_leaves_the_reference_assembly_alone()
    {
        using var project = new TestProject(program: Program, properties: "<ContentSdkBodies>Resource</ContentSdkBodies>");
        project.Write("content/a.md", "# A\n\nOne.\n");
        project.Dotnet("build", "-v:q", "-nologo");
        var before = File.ReadAllBytes(Path.Combine(project.Folder, "obj/Debug/net10.0/ref/App.dll"));
        project.Write("content/a.md", "# A\n\nAnother text.\n");
        project.Dotnet("build", "-v:q", "-nologo");
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(project.Folder, "obj/Debug/net10.0/ref/App.dll")));
        Assert.StartsWith("a.md A: 39 ", project.Dotnet("bin/Debug/net10.0/App.dll"), StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_two_million_bytes_of_markdown_are_a_large_corpus()
    {
        using var project = new TestProject();
        for (var i = 0; i < 21; i++)
        {
            project.Write(string.Create(CultureInfo.InvariantCulture, $"content/{i}.md"), string.Create(CultureInfo.InvariantCulture, $"# Document {i}\n\n") + string.Concat(Enumerable.Repeat("Some words of a long text. ", 3_600)));
        }

        project.Dotnet(["build", "-v:q", "-nologo", "-o", "out"]);
        Assert.True(File.Exists(Path.Combine(project.Folder, "obj/Debug/net10.0/ContentSdk.bodies")));
        project.Delete("content/0.md");
        project.Dotnet(["build", "-v:q", "-nologo", "-o", "out"]);
        Assert.InRange(new FileInfo(Path.Combine(project.Folder, "out", "App.dll")).Length, 1_900_000, 8_000_000);
        Assert.StartsWith("1.md=Document 1", project.Run(Path.Combine(project.Folder, "out", "App")).Output, StringComparison.Ordinal);
    }
}
