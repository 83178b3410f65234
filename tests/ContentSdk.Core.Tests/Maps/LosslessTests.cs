using CsCheck;

namespace ContentSdk.Core.Tests.Maps;

/// <summary>Nothing in a document is lost: its words, once and in order, are in the model.</summary>
public sealed class LosslessTests
{
    private const int Documents = 3_000;

    [Fact]
    public void Every_word_of_documents_by_chance()
    {
        MarkdownGen.Document.Sample(Holds, iter: Documents);
    }

    [Fact]
    public void Every_word_of_our_own_content()
    {
        Assert.All(Directory.GetFiles(Repository.Content, "*.md"), path => Holds(File.ReadAllText(path)));
    }

    [Theory]
    [InlineData("chapter-12-story-integration-map.md")]
    [InlineData("chapter-22-case-study-integration.md")]
    public void Every_word_of_the_customers_maps(string name)
    {
        Assert.True(Holds(Repository.CustomerMap(name)));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("# Two words\n\nand - three more\n", 5)]
    [InlineData("- **Label**: value of it\n- item\n\n| a | b |\n| - | - |\n| c | d |\n", 9)]
    [InlineData("```\nno words here\n```\n\n<div>nor here</div>\n\n`but` here\n", 2)]
    [InlineData("---\ntitle: not these\n---\n\n**Name**:\n- one\n- two\n", 3)]
    public void Words_are_counted_once(string text, int words)
    {
        Assert.Equal(words, Outline.Read(text).Body.Parts[0].WordCount);
    }

    [Fact]
    public void Line_ends_make_no_difference()
    {
        MarkdownGen.Document.Sample(text => Outline.Read(text).Equals(Outline.Read(text.Replace("\n", "\r\n", StringComparison.Ordinal))), iter: Documents);
    }

    [Fact]
    public void No_text_at_all_is_refused()
    {
        MarkdownGen.Noise.Sample(text => Outline.Read(text).Head.Entries.Count > 0, iter: Documents * 3);
    }

    private static bool Holds(string text)
    {
        var document = Outline.Read(text);
        var (expected, actual) = (Words.OfHtml(document.Body.Html), Words.OfModel(document, text));
        if (expected != actual)
        {
            var same = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
            string Rest(string words) => words[Math.Max(0, same - 20)..Math.Min(words.Length, same + 60)];
            throw new InvalidOperationException($"expected …{Rest(expected)}… but got …{Rest(actual)}… of\n{text[..Math.Min(text.Length, 1000)]}");
        }

        return true;
    }
}
