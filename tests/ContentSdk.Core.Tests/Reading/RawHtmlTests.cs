using ContentSdk.Core.Maps;
using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Tests.Reading;

/// <summary>HTML in markdown, where it is the author's and where it is somebody else's.</summary>
public sealed class RawHtmlTests
{
    [Theory]
    [InlineData("a <b>x</b>", "<p>a &lt;b&gt;x&lt;/b&gt;</p>\n")]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n")]
    [InlineData("<div onclick=\"x()\">\n\ntext\n\n</div>", "<p>&lt;div onclick=&quot;x()&quot;&gt;</p>\n<p>text</p>\n<p>&lt;/div&gt;</p>\n")]
    [InlineData("<!-- a note -->\n\ntext <!-- another --> end", "<p>text  end</p>\n")]
    [InlineData("<!-- a --> <img src=x onerror=alert(1)>", "<p>&lt;img src=x onerror=alert(1)&gt;</p>\n")]
    [InlineData("<!-- open <script>", "<p>&lt;!-- open &lt;script&gt;</p>\n")]
    [InlineData("[x](javascript:alert(1))", "<p>x</p>\n")]
    [InlineData("[x](JaVaScRiPt:alert(1))", "<p>x</p>\n")]
    [InlineData("[x](java&#x0A;script:alert(1))", "<p>x</p>\n")]
    [InlineData("[x](&#1;javascript:alert(1))", "<p>x</p>\n")]
    [InlineData("[x](data:text/html,<script>)", "<p>x</p>\n")]
    [InlineData("[x](data:text/html;base64,AAAA)", "<p>x</p>\n")]
    [InlineData("![x *y*](vbscript:z)", "<p>x <em>y</em></p>\n")]
    [InlineData("<javascript:alert(1)>", "<p>javascript:alert(1)</p>\n")]
    [InlineData("[a]\n\n[a]: javascript:alert(1)", "<p>a</p>\n")]
    [InlineData("[x](https://a.org \"t\") <https://b.org> [y](b.md#c) [z](mailto:a@b.org)", "<p><a href=\"https://a.org\" title=\"t\">x</a> <a href=\"https://b.org\">https://b.org</a> <a href=\"b.md#c\">y</a> <a href=\"mailto:a@b.org\">z</a></p>\n")]
    public void What_somebody_else_wrote_is_text(string markdown, string html)
    {
        Assert.Equal(html, DocumentReader.Render(markdown, RawHtml.Escape));
        Assert.Equal(html, DocumentReader.Read("a.md", DocumentReader.Parse(markdown, rawHtml: RawHtml.Escape)).Body.Html);
    }

    [Theory]
    [InlineData("a <b>x</b>", "<p>a <b>x</b></p>\n")]
    [InlineData("<div onclick=\"x()\">\n\ntext\n\n</div>", "<div onclick=\"x()\">\n<p>text</p>\n</div>\n")]
    [InlineData("[x](javascript:alert(1))", "<p><a href=\"javascript:alert(1)\">x</a></p>\n")]
    public void What_the_author_wrote_stays(string markdown, string html) => Assert.Equal(html, DocumentReader.Render(markdown));

    [Theory]
    [InlineData(RawHtml.Keep)]
    [InlineData(RawHtml.Escape)]
    public void Nothing_leaves_an_attribute(RawHtml rawHtml)
    {
        var html = DocumentReader.Render("""
            # A {#"onmouseover=x}

            [x](a"b'c<d "t\"u<v") ![a"b](c"d "e\"f")

            ```a"b onclick="x"
            code
            ```

            <https://a.org/"x>
            """, rawHtml);
        Assert.DoesNotMatch("=\"[^\"]*\"[^ >/]", html);
        Assert.DoesNotContain("onclick=\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_shown_as_text_is_no_anchor_link_or_heading_and_comments_still_speak_to_the_rules()
    {
        const string Text = "<a id=\"x\" href=\"nope.md\">y</a>\n\n<h2>Heading</h2>\n\n<!-- contentsdk-disable -->\n";
        var kept = DocumentReader.Parse(Text).Source.Links;
        var escaped = DocumentReader.Parse(Text, rawHtml: RawHtml.Escape).Source.Links;
        Assert.Equal((1, 2, 1), (kept.Links.Count, kept.Anchors.Count, kept.Comments.Count));
        Assert.Equal((0, 0, 1), (escaped.Links.Count, escaped.Anchors.Count, escaped.Comments.Count));
    }

    [Theory]
    [InlineData("# A\n\ntext *b* [c](d.md)\n\n| a |\n|---|\n| b |\n\n- [x] c[^1]\n\n[^1]: note\n")]
    [InlineData("---\ntitle: A\n---\n\nBody\r\nwith\r\n\r\n## Twice\n\n## Twice\n")]
    [InlineData("")]
    [InlineData("\uFEFF# B\n\n\0 \uD800")]
    public void A_text_is_rendered_alone_as_it_is_rendered_when_it_is_read(string text)
    {
        Assert.Equal(DocumentReader.Read("a.md", DocumentReader.Parse(text)).Body.Html, DocumentReader.Render(text));
        Assert.Equal(DocumentReader.Read("a.md", DocumentReader.Parse(text + new string('>', 300) + "x")).Body.Html, DocumentReader.Render(text + new string('>', 300) + "x"));
    }
}
