using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Tests.Reading;

public sealed class HeadingSlugsTests
{
    [Theory]
    [InlineData("Hello World", "hello-world")]
    [InlineData("Section 3: Quality", "section-3-quality")]
    [InlineData("1. Weights & Biases: Start", "1-weights--biases-start")]
    [InlineData("C# and F#", "c-and-f")]
    [InlineData("snake_case stays", "snake_case-stays")]
    [InlineData("Über straße", "über-straße")]
    [InlineData("日本語の見出し", "日本語の見出し")]
    [InlineData("📚 Success Stories", "-success-stories")]
    [InlineData("a - b – c", "a---b--c")]
    [InlineData("“Quoted” & 'so'", "quoted--so")]
    [InlineData("!!!", "")]
    public void Follows_GitHubs_rule(string heading, string slug)
    {
        Assert.Equal(slug, HeadingSlugs.Slug(heading));
    }

    // What GitHub's renderer gives these headings; the text of code, emphasis and links counts, their marks and HTML do not.
    [Theory]
    [InlineData("## `Code` and *emphasis*", "code-and-emphasis")]
    [InlineData("## **Bold** _under_", "bold-under")]
    [InlineData("## A [link](x.md) here", "a-link-here")]
    [InlineData("## An ![image](x.png) here", "an--here")]
    [InlineData("## :rocket: Quick start", "rocket-quick-start")]
    [InlineData("## <b>HTML</b> stays text", "html-stays-text")]
    [InlineData("## Emoji 🎉 inside", "emoji--inside")]
    [InlineData("## Ends in emoji 🎉", "ends-in-emoji-")]
    [InlineData("## A & B &amp; C", "a--b--c")]
    [InlineData("## a.b.c / d", "abc--d")]
    [InlineData("## Version 2.0 (beta)", "version-20-beta")]
    [InlineData("## it's \"quoted\"", "its-quoted")]
    [InlineData("## under_score and-dash", "under_score-and-dash")]
    [InlineData("## Ünïcödé ÀÉ", "ünïcödé-àé")]
    [InlineData("## ПРИВЕТ мир", "привет-мир")]
    [InlineData("## 中文 标题", "中文-标题")]
    [InlineData("## ~~struck~~ out", "struck-out")]
    [InlineData("## trailing hashes ##", "trailing-hashes")]
    [InlineData("Setext *heading*\n===", "setext-heading")]
    [InlineData("## \\*escaped\\*", "escaped")]
    [InlineData("## C++ & C#", "c--c")]
    [InlineData("## 100%", "100")]
    [InlineData("## Explicit {#my-id}", "my-id")]
    [InlineData("> ## In a quote", "in-a-quote")]
    [InlineData("- ## In a list", "in-a-list")]
    public void Headings_get_the_anchors_that_GitHub_gives_them(string markdown, string anchor)
    {
        Assert.Contains(anchor, Outline.Read("text\n\n" + markdown + "\n\n# More\n").Head.Entries.Select(entry => entry.Anchor));
    }

    [Fact]
    public void Numbers_duplicates_and_passes_over_slugs_that_are_taken()
    {
        var slugs = new HeadingSlugs();
        Assert.Equal(["notes", "notes-1", "notes-1-1", "notes-2"], new[] { "Notes", "Notes", "Notes 1", "Notes" }.Select(slugs.Next));
    }
}
