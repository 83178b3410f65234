namespace ContentSdk.Core.Tests.Checks;

/// <summary>The product on its own documentation.</summary>
public sealed class DocumentationTests
{
    [Fact]
    public void No_page_of_ours_has_anything_wrong()
    {
        string[] folders = ["docs", "content", "samples", "generator", "sdk", "tests"];
        var files = folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)).Concat(Directory.EnumerateFiles(Repository.Root))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).ToList();
        var pages = files.Where(file => file.EndsWith(".md", StringComparison.Ordinal) && (file.StartsWith("docs/", StringComparison.Ordinal) || file.StartsWith("content/", StringComparison.Ordinal) || !file.Contains('/', StringComparison.Ordinal))).ToList();
        var problems = Checked.All([.. pages.Select(page => (page, File.ReadAllText(Path.Combine(Repository.Root, page))))], files).Select(problem => $"{problem.Path}: {problem.Id} {problem.Message}");
        Assert.Empty(problems);
    }

    /// <summary>The README's mistake, at the top of a chapter with eight sections.</summary>
    [Fact]
    public void The_mistake_in_the_readme_is_heard_as_it_says()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
        var section = readme[readme.IndexOf("## What a mistake looks like", StringComparison.Ordinal)..];
        var mistake = Block(section, "markdown");
        var text = mistake + "\n\n# Chapter 1: A\n" + string.Concat(Enumerable.Range(1, 8).Select(i => $"\n## Section {i}: S{i}\n"));
        var problems = Checked.All([("a.md", text), ("guide/installation.md", "# Installation\n\n## On Linux\n")], []);
        Assert.Equal(Block(section, "text").Split('\n').Select(line => line[(line.IndexOf("CSDK", StringComparison.Ordinal))..]), problems.Select(problem => $"{problem.Id}: {problem.Message}"));
        Assert.Equal(Block(section, "text").Split('\n').Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]), problems.Select(problem =>
        {
            var start = problem.Id == "CSDK2001" ? text.IndexOf(problem.Text, StringComparison.Ordinal) : text.LastIndexOf(problem.Text, StringComparison.Ordinal);
            return $"content/a.md({text[..start].Count(character => character == '\n') + 1},{start - text.LastIndexOf('\n', start)})";
        }));
    }

    private static string Block(string page, string language)
    {
        var start = page.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return page[start..page.IndexOf("\n```", start, StringComparison.Ordinal)];
    }
}
