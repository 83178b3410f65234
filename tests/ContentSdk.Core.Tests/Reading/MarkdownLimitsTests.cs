using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Tests.Reading;

/// <summary>What is too much for the parser, and what only looks so.</summary>
public sealed class MarkdownLimitsTests
{
    [Theory]
    [InlineData("brackets in one paragraph", "has more than 5000 opening brackets in one paragraph")]
    [InlineData("brackets behind a line that opens no code", "has more than 5000 opening brackets in one paragraph")]
    [InlineData("brackets behind code", "has more than 5000 opening brackets in one paragraph")]
    [InlineData("rows that are shorter than their table", "has a table whose rows lack more than 100000 cells")]
    [InlineData("brackets in many paragraphs", null)]
    [InlineData("brackets in code", null)]
    [InlineData("brackets in open code", null)]
    [InlineData("a long and wide table", null)]
    [InlineData("many lines", null)]
    [InlineData("", null)]
    public void Are_passed_by(string what, string? expected)
    {
        string Many(int times, string text) => string.Concat(Enumerable.Repeat(text, times));
        Assert.Equal(expected, MarkdownLimits.Exceeded(what switch
        {
            "brackets in one paragraph" => Many(600, "[a]([b]([c]([d]([e]([f]([g]([h]([i](\n"),
            "brackets behind a line that opens no code" => "``` a`b\n" + Many(6_000, "[") + "\n    ```\n",
            "brackets behind code" => "```\n[\n````\n" + Many(6_000, "["),
            "rows that are shorter than their table" => Many(400, "| a ") + "|\n" + Many(400, "| - ") + "|\n" + Many(400, "| b |\n"),
            "brackets in many paragraphs" => Many(6_000, "[a](b.md)\n\n"),
            "brackets in code" => "~~~~ json\n" + Many(6_000, "[\n") + "~~~\n" + Many(6_000, "[\n") + "~~~~\n",
            "brackets in open code" => "text\n```\n" + Many(6_000, "[\n"),
            "a long and wide table" => Many(2_000, Many(100, "| a ") + "|\n"),
            "many lines" => Many(50_000, "words and words\n"),
            _ => "",
        }));
    }
}
