using ContentSdk.Core.Maps;
using ContentSdk.Core.Models;

namespace ContentSdk.Core.Tests.Reading;

/// <summary>What counts as a link and where it stands: <c>«path»</c> and <c>‹#fragment›</c> mark what must be found, and nothing else may be.</summary>
public sealed class LinkReaderTests
{
    public static TheoryData<string> Links { get; } =
    [
        "[a](«b.md»‹#c›) ![i](«i.png»)",
        "---\ntitle: x\nlink: [n](no.md)\n---\n# H [a](«b.md») *[e](«e.md»)* **`code` [s](«s.md»)**",
        "[a](<«my file.md»> \"t\") [b](  «b.md»  't')",
        "[wrap](\n  «wrapped.md»\n  \"title\") 😀😀 [after](«after.md»)",
        "[q](«b.md»?x=1&y‹#f›)",
        "tab\there\t[t](«t.md»)\n\t[u](«u.md»)",
        "> quote [a](«a.md»)\n> [b](«b.md»)\n>> - deep [c](«c.md»‹#d›)",
        "- item [a](«a.md»)\n  1. [b](«b.md»)\n\n     [c](«c.md»)\n* * [d](«d.md»)",
        "-\t[a](«a.md»)\n-\ttext\n\n\t[b](«b.md»)",
        "| a | b |\n| - | - |\n| [t](«table.md»‹#x›) | `x|y` ![i](«ti.png») |\n| [e\\|f](«ta\\|ble.md») | 😀 [z](«z.md») |",
        "Foot[^1].\n\n[^1]: note [f](«foot.md»)\n    more [g](«foot2.md»)",
        "term\n: def [d](«d.md»)\n: other [e](«e.md»)",
        "[a][l] [l][] [l] ![l]\n\n[l]: «./def.md»‹#frag› \"Title\"\n[two]: <«def two.md»>\n[three]:\n   «other.md»\n\n> [q]: «in-quote.md»",
        "[![alt](«inner.png»)](«outer.md»)",
        "[a](«a\\_b.md») [e](«a&amp;b.md») [p](«a(b).md») [n](«a&#32;b.md»‹#c›) [h](‹#here›)",
        "<a href=\"«h.md»‹#x›\">x</a> <img src=«i.png» alt=''> <IMG\n SRC='«j.png»'/> <a title=\"a>b\" href='«k.md»'>",
        "<div>\n<a href=\"«block.md»\">x</a>\n<!-- <a href=\"no.md\"> -->\n<script>var a = '<a href=\"no.md\">';</script>\n</div>\n\n> <div>\n> <img\n>   src=\"«quoted.png»\">\n> </div>",
        "<«./rel.md»> <b.md> <«./b.md»‹#x›> <«../up_one_x»> <name> <b@c.md> \\<./no.md> `<./no.md>`",
        "https://x.y/b.md www.x.y/b.md me@x.y",
        "<«https://x.y/a.md»>",
        "`[a](no.md)` ``` [a](no.md) ```\n\n    [a](no.md)\n\n```\n[a](no.md)\n```\n\n~~~md\n<a href=\"no.md\">\n~~~\n\n<!-- [a](no.md) -->",
        "[empty]() [a](\n) [no] (no.md) [x]no.md \\[y](no.md) [z](«a file.md»‹#x›) ![z](«a file.png») [z](no file, or.md) [z](a \"b c.md) [z](no file) \\[z](no file.md)",
        "- see [x](«a.md») and [X](«b.md»)\n- [x](«c.md»)\n- [x] done [d](«d.md»)\n- [ ] todo",
        "<video src=\"«v.mp4»\" poster='«p.png»'></video> <picture><source srcset=\"«a.png» 1x, «b.png» 2x\"><img src=\"«c.png»\" srcset=\"«d.png»\"></picture>",
        "<?php echo \"<a href=no.md>\"; ?>\n\n<![CDATA[ <a href=\"no.md\"> ]]>\n\nText <?x <a href=no.md> ?> end",
        "> [^1]: Word\n\nTerm\n: Definition\n\n[^f]: Foot",
        "a[i][j] a[i][j] [x](«x.md»)",
        "Setext [a](«a.md»)\n===\n\nB ~~[s](«s.md»)~~ __[u](«u.md»)__\n---",
    ];

    [Theory]
    [MemberData(nameof(Links))]
    public void Finds_links_of_all_forms_where_they_stand(string marked)
    {
        foreach (var variant in Variants(marked))
        {
            var text = Unmark(variant);
            var parsed = DocumentReader.Parse(text);
            Assert.Equal(variant, Mark(text, parsed.Source.Links.Links.SelectMany(link => new[] { (parsed.InFile(link.Path), '«', '»'), (link.Fragment is { } fragment ? parsed.InFile(fragment) : default, '‹', '›') })));
        }
    }

    public static TheoryData<string> MissingDefinitions { get; } =
    [
        "[text][«missing»] and ![alt][«other one»] and [«third»][]",
        "[text][«missing»] twice [again][Missing] and [text][MISSING\n]",
        "[known][k] [k][] [k] [«unknown»][]\n\n[K]: k.md",
        "[a *b* `c`][«missing»] *[a][«second»]* **x [b][«third»]**",
        "# H [a][«missing»]\n\n> [a][«two»]\n\n- [a][«three»]\n\n| [a][«four»] | b |\n| - | - |\n| c | [a][«five»] |",
        "[![alt][«inner»]](x.md) [outer ![i](i.png)][«lost»]",
        "[prose] [a] [b] a[i][j] x[0][1] f()[0][1] [1][2] [a-z][0-9]* [A-Z][a-z]+",
        "- [ ] task [x] done\n- [x] [^1] note [a][^2]\n\n[^1]: n",
        "\\[a][b] [a\\][b] [a]\\[b] `[a][b]` [[a][b]]\n\n    [a][b]",
        "[«wrapped\nlabel»][] [text][«wrapped\nother»]",
        "[foo][«bar»][]",
        "😀 [a][«b»] $x_[i][j]$",
        "$$[a][b] = [c][d]$$ and $[g][h]$ and $5 for [a][«b»] and $6\n\n$$\n[e][f]\n$$",
        "请参阅[指南][«nope»] <br>[G][«two»] &nbsp;[G][«three»] [G][«four»]{ .button }",
        "[![n][«b4»]][«b5»]",
        "[options][...] [foo][-] [\"x\"][\"y\"] [Fact][Trait(\"a\", \"b\")] [00:00][00:10] [Ctrl][Alt][Del] [a, b][0]",
        "[y][b] [r][r1]\n\n[u\\_s]: c.md\n[b]: c.md\n\n[r1]: {{< ref \"second.md\" >}}",
        "text\n[a]: x.md\n\n[t][«a»]",
        "<div>\n[a][b]\n</div>",
    ];

    [Theory]
    [MemberData(nameof(MissingDefinitions))]
    public void Finds_links_by_labels_that_nothing_defines(string marked)
    {
        foreach (var variant in Variants(marked))
        {
            var text = Unmark(variant);
            var parsed = DocumentReader.Parse(text);
            Assert.Equal(variant, Mark(text, parsed.Source.Links.MissingDefinitions.Select(missing => (parsed.InFile(missing.Range), '«', '»'))));
        }
    }

    [Theory]
    [InlineData("## B {#«x»}", "x")]
    [InlineData("# A\n<a id=\"«y»\"></a> <a name='«z»'> <h2 id=«w»>W</h2>", "a|y|z|w")]
    [InlineData("# A\n\n<h2 align=center>Raw <b>HTML</b> &amp; more</h2>\n\n## Raw HTML  more\n\n## A", "a|raw-html--more|raw-html--more-1|a-1")]
    [InlineData("# `code` *em* [link](x.md) ![img](i.png) :rocket: 🚀 <sup>2</sup> [r]\n\n[r]: r.md", "code-em-link--rocket--2-r")]
    [InlineData("# A {#«x» .note}\n\n## B { #«y» }\n\n## C\n{: #«z» .w }\n\n![c](a.png){#«fig:one»}\n\n(«label»)=\n## D\n\n{/* #«m» */}", "a|a-x-note|b|b--y-|c|d|x|y|z|fig:one|label|m")]
    [InlineData("# İçindekiler\n\n## Ⓜ️ Metro\n\n## 🅰️ Option", "i̇çindekiler|ⓜ️-metro|🅰️-option")]
    [InlineData("```\n# No\n<a id=\"no\"></a>\n```\n\n<!-- <a id=\"no\"> -->", "")]
    public void Finds_anchors(string marked, string anchors)
    {
        foreach (var variant in Variants(marked))
        {
            var text = Unmark(variant);
            var parsed = DocumentReader.Parse(text);
            Assert.Equal(anchors.Split('|', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), parsed.Source.Links.Anchors.Order(StringComparer.Ordinal));
            Assert.Equal(variant, Mark(text, parsed.Source.Links.WrittenAnchors.Select(anchor => (parsed.InFile(anchor.Range), '«', '»'))));
        }
    }

    // The same text with other line ends, behind a byte order mark, and behind front matter.
    private static string[] Variants(string marked) =>
        [marked, marked.Replace("\n", "\r\n", StringComparison.Ordinal), "\uFEFF" + marked, .. marked.StartsWith("---", StringComparison.Ordinal) ? Array.Empty<string>() : ["---\r\na: 😀\r\n---\r\n" + marked]];

    private static string Unmark(string marked) => string.Concat(marked.Where(character => character is not ('«' or '»' or '‹' or '›')));

    private static string Mark(string text, IEnumerable<(SourceRange Range, char Open, char Close)> ranges)
    {
        // Behind each other's back, so that no mark moves the next.
        foreach (var (range, open, close) in ranges.Where(range => range.Range.Length > 0).OrderByDescending(range => range.Range.Start))
        {
            text = text.Insert(range.End, close.ToString()).Insert(range.Start, open.ToString());
        }

        return text;
    }
}
