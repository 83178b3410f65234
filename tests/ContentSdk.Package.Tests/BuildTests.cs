namespace ContentSdk.Package.Tests;

/// <summary>What <c>dotnet build</c> notices.</summary>
public sealed class BuildTests
{
    [Fact]
    public void Recompiles_when_a_file_is_deleted_renamed_or_added_with_an_old_time_stamp()
    {
        using var project = new TestProject();
        project.Write("content/a.md", "# A\n");
        project.Write("content/b.md", "# B\n");
        Assert.Equal("a.md=A\nb.md=B", project.BuildAndRun());

        project.Delete("content/b.md");
        Assert.Equal("a.md=A", project.BuildAndRun());

        File.Move(Path.Combine(project.Folder, "content", "a.md"), Path.Combine(project.Folder, "content", "c.md"));
        Assert.Equal("c.md=A", project.BuildAndRun());

        project.Write("content/old.md", "# Old\n");
        File.SetLastWriteTimeUtc(Path.Combine(project.Folder, "content", "old.md"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal("c.md=A\nold.md=Old", project.BuildAndRun());

        // Replaced by a version that is older than the last build, as a restored backup is.
        project.Write("content/c.md", "# Restored\n");
        File.SetLastWriteTimeUtc(Path.Combine(project.Folder, "content", "c.md"), new DateTime(2002, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal("c.md=Restored\nold.md=Old", project.BuildAndRun());
    }

    [Fact]
    public void Takes_any_name_that_a_file_can_have()
    {
        using var project = new TestProject("Übung #1; a~b");
        string[] names = ["$(x).md", "%41.md", "@(y).md", "a b.md", "a;b.md", "c,d.md", "über/日本.md"];
        foreach (var name in names)
        {
            project.Write("content/" + name, "# T\n");
        }

        Assert.Equal(names.Order(StringComparer.Ordinal).Select(name => name + "=T"), project.BuildAndRun().Split('\n'));
    }

    [Fact]
    public void Follows_symbolic_links_once_and_tells_of_one_that_leads_nowhere()
    {
        using var project = new TestProject();
        project.Write("content/a.md", "# A\n\n[b](sub/b.md)\n");
        project.Write("content/sub/b.md", "# B\n");
        Directory.CreateSymbolicLink(Path.Combine(project.Folder, "content/sub/loop"), "..");
        File.CreateSymbolicLink(Path.Combine(project.Folder, "content/link.md"), "a.md");
        Assert.Equal("a.md=A\nlink.md=A\nsub/b.md=B", project.BuildAndRun());
        File.CreateSymbolicLink(Path.Combine(project.Folder, "content/nowhere.md"), "none.md");
        var (lines, succeeded) = project.Build();
        Assert.False(succeeded);
        Assert.Equal(["content/nowhere.md(1,1): error CSDK9005: 'nowhere.md' cannot be read; see that it exists, is text and may be opened"], lines);
    }

    [Fact]
    public void Hands_a_projects_own_words_to_the_reader()
    {
        using var project = new TestProject(
            properties: "<ContentSdkKinds>module=section; quest/quests=section</ContentSdkKinds><ContentSdkReferenceLabels>Shown at</ContentSdkReferenceLabels>",
            program: "System.Console.WriteLine(App.Content.Chapters.Guide.Sections.Find.ShownAt?.Value.Title);");
        project.Write("content/guide.md", "# Guide\n\n## Module 1: Start\n\n## Quest 2: Find\n- **Shown at**: Module 1\n");
        Assert.Equal("Start", project.BuildAndRun());
    }

    [Fact]
    public void Finds_content_outside_the_project()
    {
        using var project = new TestProject(properties: "<ContentSdkRoot>../texts</ContentSdkRoot>");
        project.Write("../texts/sub/a.md", "# A\n");
        project.Write("content/ignored.md", "# No\n");
        Assert.Equal("sub/a.md=A", project.BuildAndRun());
    }
}
