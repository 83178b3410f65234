using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Tests.Reading;

/// <summary>What is too much for the parser, and what only looks so.</summary>
public sealed class MarkdownLimitsTests
{
    [Theory]
    [InlineData("brackets in one paragraph", "has more than 5000 brackets in one paragraph that nothing closes")]
    [InlineData("brackets behind a line that opens no code", "has more than 5000 brackets in one paragraph that nothing closes")]
    [InlineData("brackets behind code", "has more than 5000 brackets in one paragraph that nothing closes")]
    [InlineData("rows that are shorter than their table", "has a table whose rows lack more than 100000 cells")]
    [InlineData("addresses in one table", "has more than 8000 addresses in one paragraph or table")]
    [InlineData("addresses that run into each other", "has more than 8000 addresses in one paragraph or table")]
    [InlineData("addresses that only look like a list", "has more than 8000 addresses in one paragraph or table")]
    [InlineData("addresses behind a number that ends no paragraph", "has more than 8000 addresses in one paragraph or table")]
    [InlineData("addresses in a quote that is code", "has more than 8000 addresses in one paragraph or table")]
    [InlineData("addresses in code in a quote", "has more than 8000 addresses in one paragraph or table")]
    [InlineData("addresses behind more than a number", "has more than 8000 addresses in one paragraph or table")]
    [InlineData("addresses in a paragraph below a list", "has more than 8000 addresses in one paragraph or table")]
    [InlineData("links by label", "has more than 5000 links by label in one paragraph or table")]
    [InlineData("processing instructions", "has more than 5000 declarations or processing instructions of HTML in one paragraph")]
    [InlineData("declarations", "has more than 5000 declarations or processing instructions of HTML in one paragraph")]
    [InlineData("definitions of links", "has more than 20000 definitions of links")]
    [InlineData("underlined headings", "has more than 20000 headings that are underlined")]
    [InlineData("underlined headings in a quote", "has more than 20000 headings that are underlined")]
    [InlineData("links in one table", null)]
    [InlineData("addresses in a list", null)]
    [InlineData("addresses in a numbered list", null)]
    [InlineData("addresses in a numbered list that begins with two", null)]
    [InlineData("addresses in a numbered list below bullets", null)]
    [InlineData("addresses in a list with lines below", null)]
    [InlineData("addresses in a list in a quote", null)]
    [InlineData("thematic breaks", null)]
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
            "addresses in one table" => Many(9_000, "| http://a.b/c | 1 |\n"),
            "addresses that run into each other" => Many(3_000, "www.a_Mailto:a@b("  + "https://c)"),
            "links by label" => Many(6_000, "[a][b]\n"),
            "processing instructions" => Many(6_000, "a <? "),
            "declarations" => Many(3_000, "a <!A <![CDATA[ ]]"),
            "definitions of links" => Many(21_000, "[a]: b\n\n"),
            "underlined headings" => Many(21_000, "a\n=\n"),
            "underlined headings in a quote" => Many(21_000, "> a\n> ---\n\n"),
            "links in one table" => Many(6_000, "| [a](b.md) | (c) |\n"),
            "addresses in a list" => Many(9_000, "- http://a.b/c\n"),
            "addresses that only look like a list" => "a\n" + Many(9_000, "    - http://a.b/c\n"),
            "addresses behind a number that ends no paragraph" => "a\n" + Many(9_000, "2. http://a.b/c\n"),
            "addresses in a quote that is code" => "a\n" + Many(9_000, "     > - http://a.b/c\n"),
            "addresses in code in a quote" => "> a\n" + Many(9_000, ">     - http://a.b/c\n"),
            "addresses behind more than a number" => Many(9_000, "1.http://a.b/c\n"),
            "addresses in a paragraph below a list" => "- a\n***\na\n" + Many(9_000, "2. http://a.b/c\n"),
            "addresses in a numbered list" => "a\n" + string.Concat(Enumerable.Range(1, 9_000).Select(i => i + ". http://a.b/c\n")),
            "addresses in a numbered list that begins with two" => string.Concat(Enumerable.Range(2, 9_000).Select(i => i + ") http://a.b/c\n")),
            "addresses in a numbered list below bullets" => "a\n- b\n" + Many(9_000, "7. http://a.b/c\n"),
            "addresses in a list with lines below" => Many(9_000, "2. http://a.b/c\n    and more\n"),
            "addresses in a list in a quote" => "> a\n" + Many(9_000, "> * http://a.b/c\n"),
            "thematic breaks" => Many(30_000, "---\n\n"),
            "brackets in many paragraphs" => Many(6_000, "[a](b.md)\n\n"),
            "brackets in code" => "~~~~ json\n" + Many(6_000, "[\n") + "~~~\n" + Many(6_000, "[\n") + "~~~~\n",
            "brackets in open code" => "text\n```\n" + Many(6_000, "[\n"),
            "a long and wide table" => Many(2_000, Many(100, "| a ") + "|\n"),
            "many lines" => Many(50_000, "words and words\n"),
            _ => "",
        }));
    }
}
