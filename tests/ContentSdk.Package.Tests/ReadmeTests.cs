using System.Text.RegularExpressions;

namespace ContentSdk.Package.Tests;

/// <summary>The README's first page, followed to the letter.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void From_nothing_to_a_typed_chapter()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
        var section = readme[readme.IndexOf("## From nothing", StringComparison.Ordinal)..readme.IndexOf("## Maps, and", StringComparison.Ordinal)];
        var blocks = Block().Matches(section).Select(block => block.Groups[2].Value).ToList();
        var (commands, document, program, printed, said) = (blocks[0], blocks[1], blocks[2], blocks[3], blocks[4]);

        using var home = new TestProject();
        var folder = "../Book";
        Assert.Equal("dotnet new console -n Book\ncd Book\ndotnet add package ContentSdk\n", commands);
        home.Dotnet("new", "console", "-n", "Book", "-o", folder, "--no-restore");
        home.Dotnet("add", folder, "package", "ContentSdk");
        home.Write(folder + "/content/chapter-1.md", document);
        home.Write(folder + "/Program.cs", program);
        Assert.Equal(printed.Trim(), home.Dotnet("run", "--project", folder));

        var quoted = Quoted().Matches(section[section.IndexOf("Now end", StringComparison.Ordinal)..]).Select(match => match.Groups[1].Value).ToList();
        home.Write(folder + "/content/chapter-1.md", document.Replace("The First Order", quoted[1], StringComparison.Ordinal) + "\n" + quoted[0] + "\n");
        var (output, _) = home.Run("dotnet", "build", folder, "-nologo", "-v:q");
        var project = Path.GetFullPath(Path.Combine(home.Folder, folder)) + Path.DirectorySeparatorChar;
        var lines = output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Replace(project, "", StringComparison.Ordinal).Split(" [")[0]).Distinct();

        // The compiler goes on about extension methods.
        Assert.Equal(said.Trim().Split('\n').Order(StringComparer.Ordinal), lines.Select(line => line.Split(" and no accessible")[0]).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^```(\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
