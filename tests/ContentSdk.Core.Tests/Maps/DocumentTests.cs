using ContentSdk.Core.Models;
using static ContentSdk.Core.Tests.Outline;

namespace ContentSdk.Core.Tests.Maps;

/// <summary>What any text becomes as a whole: kind, keys, body, whatever its line ends.</summary>
public sealed class DocumentTests
{
    [Fact]
    public void An_entry_without_a_letter_in_its_title_has_a_key_of_its_own()
    {
        Assert.Equal(["", "Topic", "-1", "b", "b/Topic"], Outline.Read("# Chapter 1: A\n\n## 🎉\n\n## 🎉🎉\n\n## B\n\n**🎉**\n\n- **Mood**: x\n", "a.md").Head.Entries.Select(entry => entry.LocalKey));
    }

    [Fact]
    public void A_document_that_is_no_map_keeps_its_headings_as_topics()
    {
        Holds("# Getting Started\n\nText.\n\n## Examples\n\n### Example: a server\n\n## Patterns\n\n### Glob\n", """
            Document "Getting Started"
              Topic "Examples"
                Topic "Example: a server"
              Topic "Patterns"
                Topic "Glob"
            """);
    }

    [Fact]
    public void Front_matter_decides_kind_and_key_and_is_fields()
    {
        var head = Outline.Read("---\nkind: chapter\nkey: start\ntitle: Begin\ntags: [a, b]\n---\n\n## Part\n").Head;
        Assert.Equal((EntryKind.Chapter, "start", "Begin"), (head.Root.Kind, head.Key, head.Root.Title));
        Assert.Equal(["kind", "key", "title", "tags"], head.Root.Fields.Select(field => field.Label));
        Assert.Equal(EntryKind.Document, Outline.Read("---\nkind: document\n---\n# Chapter 1: A\n\n## Section 1: B\n").Head.Root.Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no heading at all")]
    [InlineData("#")]
    [InlineData("**:** x")]
    [InlineData("- \n- ")]
    [InlineData("---\n---\n")]
    [InlineData("| | |\n|-|-|\n| | |")]
    [InlineData("\uD800 # x")]
    public void Any_text_is_a_document(string text)
    {
        Assert.Equal(EntryKind.Document, Outline.Read(text).Head.Root.Kind);
    }

    [Fact]
    public void A_text_that_is_nested_too_deeply_is_one_document_without_structure()
    {
        var deep = "# Title\n\n" + string.Concat(Enumerable.Range(0, 300).Select(i => new string(' ', i * 2) + "- x\n"));
        Assert.Equal(EntryKind.Document, Assert.Single(Outline.Read(deep).Head.Entries).Kind);
    }

    [Fact]
    public void Line_ends_and_a_byte_order_mark_change_nothing()
    {
        const string Text = "# Chapter 1: A\n\n## Section 1: B\n- **X**: 1 day\n\n| a | b |\n| - | - |\n| c | d |\n";
        var expected = Outline.Read(Text);
        Assert.Equal(expected.Head, Outline.Read(Text.Replace("\n", "\r\n", StringComparison.Ordinal)).Head);
        Assert.Equal(expected, Outline.Read("\uFEFF" + Text));
    }

    [Fact]
    public void A_new_line_above_changes_nothing_in_the_model()
    {
        const string Text = "# Chapter 1: A\n\n## Section 1: B\n\nText.\n";
        Assert.Equal(Outline.Read(Text), Outline.Read("\n\n" + Text));
    }

    [Fact]
    public void Bodies_are_shares_of_the_documents_html()
    {
        var document = Outline.Read("# A é\n\nFirst words here.\n\n## B\n\n**L**: x\n\n## C\n\nLast one.\n");
        var html = System.Text.Encoding.UTF8.GetBytes(document.Body.Html);
        string Share(int entry) => System.Text.Encoding.UTF8.GetString(html, document.Body.Parts[entry].Start, document.Body.Parts[entry].Length);
        Assert.Equal(document.Body.Html, Share(0));
        Assert.Equal("<h2 id=\"b\">B</h2>\n<p><strong>L</strong>: x</p>\n", Share(1));
        Assert.Equal("<h2 id=\"c\">C</h2>\n<p>Last one.</p>\n", Share(2));
        Assert.Equal("First words here.", document.Body.Parts[0].Excerpt);
        Assert.Equal(3, document.Body.Parts[2].WordCount);
    }

    [Theory]
    [InlineData("connect(url)", "connect(url)")]
    [InlineData("new Client(opts)", "new Client(opts)")]
    [InlineData("`send()`", "send()")]
    [InlineData("FAQ(s)", "FAQ(s)")]
    [InlineData("函数(参数)", "函数(参数)")]
    [InlineData("2.0.0 (2024-05-01)", "2.0.0")]
    [InlineData("[1.9.0](https://x.y/c) (2024-04-01)", "1.9.0")]
    [InlineData("1.8.0 - 2024-03-01", "1.8.0")]
    [InlineData("1.4", "1.4")]
    [InlineData("1.1 (Optional) Install", "(Optional) Install")]
    [InlineData("Blocks {{#if}}", "Blocks {{#if}}")]
    [InlineData("3.2 Measuring", "Measuring")]
    [InlineData("3. Measuring", "Measuring")]
    public void A_heading_is_titled_as_it_is_called(string heading, string title)
    {
        Assert.Equal(title, Outline.Read("# A\n\n## " + heading + "\n").Head.Entries[1].Title);
    }
}
