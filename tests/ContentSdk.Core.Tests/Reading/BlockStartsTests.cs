using ContentSdk.Core.Reading;
using CsCheck;
using Markdig;
using Markdig.Syntax;

namespace ContentSdk.Core.Tests.Reading;

/// <summary>A line that is said to end a paragraph ends it for the parser too: else a limit could be passed unseen.</summary>
public sealed class BlockStartsTests
{
    private static readonly string[] Lines =
    [
        "a", "   a", "    a", "\ta", "- a", "   - a", "    - a", "\t- a", "* a", "+ a", "-a", "- ", "1. a", "2. a", "3) a", " 2. a", "    2. a", "0000000002. a", "2.a", "2. ", "# a", "#a", "####### a", "***", "* * *", "---", "===",
        "```", "    ```", "> a", "> - a", ">     - a", "     > - a", ">> * a", "> > # a", "> 2. a", ">\t- a", "> > a", ">", "| a |", "<div>", "<!-- a -->", "[a]: b", ": a", "[^a]: b", "",
    ];

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseDefinitionLists().UseTaskLists().UsePreciseSourceLocation().Build();

    [Fact]
    public void End_paragraphs_for_the_parser_too()
    {
        Gen.Int[0, Lines.Length - 1].Array[1, 12].Select(lines => string.Join("\n", lines.Select(i => Lines[i]))).Sample(Holds, iter: 100_000);
    }

    private static bool Holds(string text)
    {
        var starts = default(BlockStarts);
        var paragraphs = Markdown.Parse(text, Pipeline).Descendants<Markdig.Syntax.ParagraphBlock>().ToList();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text[start..end];
            if (string.IsNullOrWhiteSpace(line) || line == "```")
            {
                starts = default;
            }
            else if (starts.Next(text, start, end) && paragraphs.Any(paragraph => paragraph.Span.Start < start && paragraph.Span.End >= end - 1))
            {
                return false;
            }

            start = end + 1;
        }

        return true;
    }
}
