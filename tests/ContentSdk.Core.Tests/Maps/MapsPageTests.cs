using System.Text.RegularExpressions;

namespace ContentSdk.Core.Tests.Maps;

/// <summary>The page for writers shows what the reader makes of its examples.</summary>
public sealed partial class MapsPageTests
{
    [Fact]
    public void Every_example_is_read_as_the_page_says()
    {
        var path = Path.Combine(Repository.Root, "docs", "maps.md");
        var page = File.ReadAllText(path).ReplaceLineEndings("\n");
        var read = Example().Replace(page, match => $"```markdown\n{match.Groups["map"].Value}```\n\n```text\n{Outline.Of(match.Groups["map"].Value)}```");
        Assert.Equal(4, Example().Count(page));
        if (read != page)
        {
            File.WriteAllText(Path.ChangeExtension(path, ".received.md"), read);
        }

        Assert.Equal(read, page);
    }

    [GeneratedRegex("```markdown\n(?<map>.*?)```\n\n```text\n.*?```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
