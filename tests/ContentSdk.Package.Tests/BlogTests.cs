namespace ContentSdk.Package.Tests;

/// <summary>The sample blog as a project of its own, whole and broken: what <c>dotnet build</c> prints, to the letter.</summary>
public sealed class BlogTests
{
    private static readonly string Sample = Path.Combine(Repository.Root, "samples", "Blog");

    private const string Program = """
        foreach (var post in Blog.Posts.All) { System.Console.WriteLine(post.Key + ": " + post.Author.Value.Name + ", " + string.Join(" ", System.Linq.Enumerable.Select(post.Tags, tag => tag.Value.Label)) + (post.Cover is { } cover ? $", {cover.Width}x{cover.Height}" : "")); }
        """;

    [Fact]
    public void The_blog_builds_and_lists_its_posts()
    {
        using var project = Make();
        Assert.Equal("blog/front-matter-with-types: Jonas Lind, C# Tools\nblog/hello-world: Ada Okafor, Writing, 48x27\nblog/renaming-without-fear: Ada Okafor, C# Writing", project.BuildAndRun());

        // Another picture under the same name, and a new author, reach the program with the next build.
        var cover = Path.Combine(project.Folder, "content", "blog", "cover.png");
        var image = File.ReadAllBytes(cover);
        image[19] = 96;
        File.WriteAllBytes(cover, image);
        project.Write("content/authors/ada.yml", "name: Ada Lovelace\n");
        Assert.Contains("blog/hello-world: Ada Lovelace, Writing, 96x27", project.BuildAndRun(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("blog/hello-world.md", "author: ada", "author: adda", "content/blog/hello-world.md(4,9): error CSDK2008: 'adda' names no entry of Authors; write 'ada'?")]
    [InlineData("blog/hello-world.md", "tags: [writing]", "tags: [writing, wriitng]", "content/blog/hello-world.md(5,17): error CSDK2008: 'wriitng' names no entry of Tags; write 'writing'?")]
    [InlineData("blog/hello-world.md", "published: 2026-10-05", "published: 2026-10-32", "content/blog/hello-world.md(3,12): error CSDK1004: 'published' must be a date, not '2026-10-32'; October 2026 has 31 days")]
    [InlineData("blog/hello-world.md", "published: 2026-10-05\n", "", "content/blog/hello-world.md(1,1): error CSDK1003: 'published' is missing; add 'published:' with a date, which Post needs")]
    [InlineData("blog/hello-world.md", "status: published", "status: publish", "content/blog/hello-world.md(6,9): error CSDK1004: 'status' must be draft, in-review or published, not 'publish'; write 'published'?")]
    [InlineData("blog/hello-world.md", "cover: cover.png", "cover: covers.png", "content/blog/hello-world.md(7,8): error CSDK3001: There is no file 'covers.png' (which is 'blog/covers.png' under the content root); write 'cover.png'?")]
    [InlineData("blog/hello-world.md", "title: Hello, world", "title: Hello: world", "content/blog/hello-world.md(2,13): error CSDK1002: The front matter is not valid YAML: a value that holds ': ' must stand in quotes, and the lines of one mapping must be indented alike")]
    [InlineData("blog/2026-11-12-front-matter-with-types.md", "level: 3", "level: 7", "content/blog/2026-11-12-front-matter-with-types.md(7,8): error CSDK1006: 'level' must be from 1 to 5, not '7'")]
    [InlineData("blog/2026-11-12-front-matter-with-types.md", "(hello-world.md)", "(hello-word.md)", "content/blog/2026-11-12-front-matter-with-types.md(12,18): error CSDK2001: There is no document 'hello-word.md' (which is 'blog/hello-word.md' under the content root); write 'hello-world.md'?")]
    [InlineData("authors/jonas.yml", "name: Jonas Lind", "nam: Jonas Lind", "content/authors/jonas.yml(1,1): error CSDK1003: 'name' is missing; is 'nam' meant for it?", "content/authors/jonas.yml(1,1): error CSDK1005: Author has no field 'nam'; write 'name'?")]
    [InlineData("tags.yml", "  label: Tools\n", "", "content/tags.yml(7,1): error CSDK1003: 'label' is missing; add 'label:' with text, which Tag needs")]
    public void A_mistake_is_told_at_its_place(string path, string before, string after, params string[] expected)
    {
        using var project = Make();
        var text = File.ReadAllText(Path.Combine(Sample, "content", path)).ReplaceLineEndings("\n");
        Assert.Contains(before, text, StringComparison.Ordinal);
        project.Write("content/" + path, text.Replace(before, after, StringComparison.Ordinal));
        var (lines, succeeded) = project.Build();
        Assert.Equal(expected, lines);
        Assert.False(succeeded);
        Assert.Empty(project.Errors("CS"));
    }

    [Fact]
    public void A_misspelt_name_or_key_in_code_does_not_compile()
    {
        using var project = Make("System.Console.WriteLine(Blog.Posts.HeloWorld.Title + Blog.Authors.Get(\"adda\").Name);");
        Assert.False(project.Build().Succeeded);
        Assert.Equal(["Program.cs(1,37): error CS0117: 'Posts' does not contain a definition for 'HeloWorld'"], project.Errors("CS"));
        project.Write("Program.cs", "System.Console.WriteLine(Blog.Posts.HelloWorld.Title + Blog.Authors.Get(\"adda\").Name);");
        Assert.Equal(["Program.cs(1,73): error CSDK5006: No entry of Authors has the key 'adda'; write 'ada'?"], project.Build().Lines);
    }

    [Fact]
    public void A_mistake_that_was_turned_down_is_told_when_the_entry_is_used()
    {
        using var project = Make("try { System.Console.WriteLine(Blog.Posts.RenamingWithoutFear.Title); System.Console.WriteLine(Blog.Posts.HelloWorld.Title); } catch (ContentSdk.InvalidContentException exception) { System.Console.WriteLine(exception.Message); }");
        project.Write("content/blog/hello-world.md", "---\ntitle: Hello, world\npublished: soon\nauthor: ada\n---\n");
        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CSDK1004.severity = suggestion\n");
        Assert.Equal("Renaming without fear\nblog/hello-world.md: CSDK1004: 'published' must be a date, not 'soon'; write yyyy-MM-dd, such as 2026-11-23", project.BuildAndRun());
    }

    [Fact]
    public void Json_schemas_are_written_on_request()
    {
        using var project = Make();
        Assert.True(project.Build().Succeeded);
        Assert.False(Directory.Exists(Path.Combine(project.Folder, "schemas")));
        Assert.True(project.Build("-p:ContentSdkJsonSchemas=schemas").Succeeded);
        Assert.Equal(["Author.schema.json", "Post.schema.json", "Tag.schema.json"], Directory.EnumerateFiles(Path.Combine(project.Folder, "schemas")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.Contains("\"jonas\"", File.ReadAllText(Path.Combine(project.Folder, "schemas", "Post.schema.json")), StringComparison.Ordinal);

        // A new author is a name that editors offer.
        project.Write("content/authors/zoe.yml", "name: Zoe\n");
        Assert.True(project.Build("-p:ContentSdkJsonSchemas=schemas").Succeeded);
        Assert.Contains("\"zoe\"", File.ReadAllText(Path.Combine(project.Folder, "schemas", "Post.schema.json")), StringComparison.Ordinal);
    }

    private static TestProject Make(string program = Program)
    {
        var project = new TestProject(program: program);
        foreach (var file in Directory.EnumerateFiles(Sample, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Sample, file)).Where(file => file.StartsWith("content", StringComparison.Ordinal) || file is "Post.cs" or "Author.cs" or "Tag.cs"))
        {
            project.Copy(Path.Combine(Sample, file), file);
        }

        project.Write("Usings.cs", "global using System;\nglobal using System.Collections.Generic;\n");
        return project;
    }
}
