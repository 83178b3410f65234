using ContentSdk.TestSupport;

namespace Book.Tests;

public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_example_compiles_as_it_stands()
    {
        var code = File.ReadAllText(Path.Combine(Repository.Root, "tests", "ContentSdk.Samples.Tests", "ReadmeExample.cs")).ReplaceLineEndings("\n");
        var example = code.Split("// <readme>\n")[1].Split("        // </readme>")[0];
        var lines = example.Split('\n').Select(line => line.Length > 8 ? line[8..] : "");
        Assert.Contains("```csharp\nusing Book.Content;\nusing ContentSdk;\n\n" + string.Join('\n', lines).Trim() + "\n```", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_prints_what_the_readme_says()
    {
        using var output = new StringWriter { NewLine = "\n" };
        ReadmeExample.Run(output);
        Assert.Contains("```text\n" + output + "```", Readme, StringComparison.Ordinal);
    }
}
