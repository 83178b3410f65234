namespace ContentSdk.Core.Tests.Checks;

/// <summary>Links of <c>guide/a.md</c>, in a project whose files are listed below, and what is said of them.</summary>
public sealed class LinkFaultTests
{
    private static readonly (string Path, string Text)[] Others =
    [
        ("README.md", "# Home\n\n## Two Words\n"),
        ("guide/README.md", "# Guide\n\n## İçindekiler\n\n## Füße & Hände\n\n## 你好 世界\n"),
        ("guide/install.md", "# Install\n\n## On Linux\n\n<a id=\"Old\"></a>\n"),
        ("guide/sub/page.md", "# Page\n"),
        ("guide/naïve.md", "# Naïve\n"),
        ("guide/my page.md", "# My Page\n"),
        ("guide/On%2DCall.md", "# On Call\n"),
        ("guide/hugo/_index.md", "---\npermalink: /about-us/\naliases: [/old/, /x]\nredirect_from: /older\n---\n# Hugo\n\n## Start\n"),
        ("notes.md", "---\nkey: the-notes\n---\n# Notes\n"),
    ];

    private static readonly string[] Assets = ["LICENSE", "guide/pictures/cat.png", "guide/report 2.pdf", "data/x.json", "static/logo.png"];

    [Theory]
    [InlineData("install.md")]
    [InlineData("./install#on-linux")]
    [InlineData("/guide/install.md?x=1#On-Linux")]
    [InlineData("../README.md#two-words")]
    [InlineData("/")]
    [InlineData("..")]
    [InlineData("sub")]
    [InlineData("sub/../pictures/")]
    [InlineData("install.html#on-linux")]
    [InlineData("packages/{name}/x.md")]
    [InlineData("/about-us/")]
    [InlineData("/about-us#hugo")]
    [InlineData("/old")]
    [InlineData("/older/")]
    [InlineData("On%2DCall.md")]
    [InlineData("hugo/#start")]
    [InlineData("/logo.png")]
    [InlineData("index.html")]
    [InlineData("sub/page.htm")]
    [InlineData("data:text/plain,x")]
    [InlineData("java script.md:x")]
    [InlineData("/the-notes")]
    [InlineData("../LICENSE")]
    [InlineData("report%202.pdf#page=2")]
    [InlineData("<report 2.pdf>")]
    [InlineData("/data/x.json#L10")]
    [InlineData("README.md#i̇çindekiler")]
    [InlineData("README.md#füße--hände")]
    [InlineData("README.md#f%C3%BC%C3%9Fe--h%C3%A4nde")]
    [InlineData("README.md#你好-世界")]
    [InlineData("README.md#readme")]
    [InlineData("install.md#Old")]
    [InlineData("install.md#user-content-on-linux")]
    [InlineData("install.md#on-linux:~:text=x")]
    [InlineData("install.md?plain=1#L10")]
    [InlineData("#")]
    [InlineData("#TOP")]
    [InlineData("#fn:1")]
    [InlineData("#tab/linux")]
    [InlineData("https://example.org/nowhere.md#x")]
    [InlineData("//example.org/x.md")]
    [InlineData("mailto:a@b.c")]
    [InlineData("tel:+1")]
    [InlineData("xref:System.String")]
    [InlineData("data:image/png;base64,AAAA")]
    [InlineData("{{site.baseurl}}/x.md")]
    [InlineData("${base}/x.md")]
    [InlineData("~/x.md")]
    [InlineData("@site/docs/x.md")]
    [InlineData("@url")]
    public void Nothing_is_said_of(string destination)
    {
        Assert.Empty(Say(destination));
    }

    [Theory]
    [InlineData("instal.md", "CSDK2001 instal.md", "There is no document 'instal.md' (which is 'guide/instal.md' under the content root); write 'install.md'?")]
    [InlineData("./instal", "CSDK2001 ./instal", "There is no document './instal' (which is 'guide/instal' under the content root); write './install'?")]
    [InlineData("page.md#x", "CSDK2001 page.md", "There is no document 'page.md' (which is 'guide/page.md' under the content root); write 'sub/page.md'?")]
    [InlineData("/instal.md", "CSDK2001 /instal.md", "There is no document '/instal.md'")]
    [InlineData("/install.md", "CSDK2001 /install.md", "There is no document '/install.md'; write '/guide/install.md'?")]
    [InlineData("completely-other.md", "CSDK2001 completely-other.md", "There is no document 'completely-other.md' (which is 'guide/completely-other.md' under the content root)")]
    [InlineData("example.com/x", "CSDK2001 example.com/x", "There is no document 'example.com/x' (which is 'guide/example.com/x' under the content root); write 'https://example.com/x' for another site")]
    [InlineData("me@example.org", "CSDK3001 me@example.org", "There is no file 'me@example.org' (which is 'guide/me@example.org' under the content root); write 'mailto:me@example.org' for a mailbox")]
    [InlineData("release-1.2", "CSDK2001 release-1.2", "There is no document 'release-1.2' (which is 'guide/release-1.2' under the content root)")]
    [InlineData("../../x.md", "CSDK2009 ../../x.md", "'../../x.md' leaves the content root; link to a file under it, or to a whole address such as 'https://…'")]
    [InlineData("install.md#on-linus", "CSDK2002 #on-linus", "'guide/install.md' has no heading '#on-linus'; write '#on-linux'?")]
    [InlineData("install.md#linux", "CSDK2002 #linux", "'guide/install.md' has no heading '#linux'")]
    [InlineData("install.md#old", "CSDK2002 #old", "'guide/install.md' has no heading '#old'; write '#Old'?")]
    [InlineData("install.md#L10", "CSDK2002 #L10", "'guide/install.md' has no heading '#L10'")]
    [InlineData("#nowhere", "CSDK2002 #nowhere", "This document has no heading '#nowhere'")]
    [InlineData("pictures/cot.png", "CSDK3001 pictures/cot.png", "There is no file 'pictures/cot.png' (which is 'guide/pictures/cot.png' under the content root); write 'pictures/cat.png'?")]
    [InlineData("picture/cat.png", "CSDK3001 picture/cat.png", "There is no file 'picture/cat.png' (which is 'guide/picture/cat.png' under the content root); write 'pictures/cat.png'?")]
    [InlineData("Pictures/cat.png", "CSDK3002 Pictures/cat.png", "The file is called 'pictures/cat.png', with other letter case; write it so")]
    [InlineData("../GUIDE/", "CSDK3002 ../GUIDE/", "The file is called '../guide', with other letter case; write it so")]
    [InlineData("../DATA/", "CSDK3002 ../DATA/", "The file is called '../data', with other letter case; write it so")]
    [InlineData("javascript:alert(1)", "CSDK3003 javascript:alert(1)", "A link with the scheme 'javascript:' runs what it holds in the reader's page; link to an address instead")]
    [InlineData("VBScript:x", "CSDK3003 VBScript:x", "A link with the scheme 'vbscript:' runs what it holds in the reader's page; link to an address instead")]
    [InlineData("livescript:x", "CSDK3003 livescript:x", "A link with the scheme 'livescript:' runs what it holds in the reader's page; link to an address instead")]
    [InlineData("data:text/html,x", "CSDK3003 data:text/html,x", "A link with the scheme 'data:' runs what it holds in the reader's page; link to an address instead")]
    [InlineData("reprot%202.pdf", "CSDK3001 reprot%202.pdf", "There is no file 'reprot%202.pdf' (which is 'guide/reprot 2.pdf' under the content root); write 'report%202.pdf'?")]
    [InlineData("<reprot 2.pdf>", "CSDK3001 reprot 2.pdf", "There is no file 'reprot 2.pdf' (which is 'guide/reprot 2.pdf' under the content root); write 'report 2.pdf'?")]
    [InlineData("install.html#on-linus", "CSDK2002 #on-linus", "'guide/install.md' has no heading '#on-linus'; write '#on-linux'?")]
    [InlineData("install.md#readme", "CSDK2002 #readme", "'guide/install.md' has no heading '#readme'")]
    [InlineData("nowhere/index.html", "CSDK3001 nowhere/index.html", "There is no file 'nowhere/index.html' (which is 'guide/nowhere/index.html' under the content root)")]
    [InlineData("C:\\page.md", "CSDK2001 C:\\page.md", "There is no document 'C:\\page.md'")]
    [InlineData("install.md:12", "CSDK2001 install.md:12", "There is no document 'install.md:12' (which is 'guide/install.md:12' under the content root)")]
    [InlineData("README.md#fu\u0308\u00DFe--ha\u0308nde", "CSDK2002 #fu\u0308\u00DFe--ha\u0308nde", "'guide/README.md' has no heading '#fu\u0308\u00DFe--ha\u0308nde'; write '#füße--hände'?")]
    [InlineData("sub\\page.md", "CSDK2001 sub\\page.md", "There is no document 'sub\\page.md'; write 'sub/page.md'?")]
    [InlineData("pictures\\cat.png", "CSDK3001 pictures\\cat.png", "There is no file 'pictures\\cat.png'; write 'pictures/cat.png'?")]
    [InlineData("a%00b.md", "CSDK2001 a%00b.md", "There is no document 'a%00b.md' (which is 'guide/a\uFFFDb.md' under the content root)")]
    [InlineData("nai\u0308ve.md", "CSDK3002 nai\u0308ve.md", "The file is called 'naïve.md', whose accented letters are made of other characters; copy its name")]
    [InlineData("Install.md#on-linus", "CSDK3002 Install.md", "The file is called 'install.md', with other letter case; write it so", "CSDK2002 #on-linus")]
    public void Something_is_said_of(string destination, string expected, string message, string? second = null)
    {
        var said = Say(destination);
        Assert.Equal(second is null ? [expected] : [expected, second], said.Select(problem => $"{problem.Id} {problem.Text}"));
        Assert.Equal(message, said[0].Message);
    }

    [Theory]
    [InlineData("<your-page.md>", "")]
    [InlineData("a[^1][^2]\n\n[^1]: [b](nope-at-all.md)\n\n[^2]: c", "There is no document 'nope-at-all.md' (which is 'guide/nope-at-all.md' under the content root)")]
    [InlineData("<./your-page.md>", "There is no document './your-page.md' (which is 'guide/your-page.md' under the content root)")]
    [InlineData("[p](my page.md#x)", "'my page.md#x' is no destination, since it has spaces; write '<my page.md#x>'")]
    [InlineData("{% highlight cpp %}\nauto f = [](int){ return m[a](b); };\n{% endhighlight %}\n{%- comment -%}[x](nope-at-all.md) [x][y]{%- endcomment -%}", "")]
    [InlineData("`{% comment %}` opens [a](nope-at-all.md), `{% endcomment %}` closes", "There is no document 'nope-at-all.md' (which is 'guide/nope-at-all.md' under the content root)")]
    [InlineData("Set `$HOME` as [a](nope-at-all.md) `$PATH`", "There is no document 'nope-at-all.md' (which is 'guide/nope-at-all.md' under the content root)")]
    [InlineData("**$BASE** ([a](nope-at-all.md)), **$TOKEN**", "There is no document 'nope-at-all.md' (which is 'guide/nope-at-all.md' under the content root)")]
    [InlineData("as [sic](spelled in README.md)", "")]
    [InlineData("{% include x %} [a](nope-at-all.md) {% endhighlight %}", "There is no document 'nope-at-all.md' (which is 'guide/nope-at-all.md' under the content root)")]
    [InlineData("{% comment %} [a](nope-at-all.md)", "There is no document 'nope-at-all.md' (which is 'guide/nope-at-all.md' under the content root)")]
    [InlineData("$P[X](t)$ and $$E[X](t)$$", "")]
    [InlineData("$5 for [a](nope-at-all.md), $6", "There is no document 'nope-at-all.md' (which is 'guide/nope-at-all.md' under the content root)")]
    [InlineData("[a][`Fo`]", "Nothing defines the link label '`Fo`'; add a line '[`Fo`]: destination'")]
    [InlineData("cmd [-a][-b], [@a][@b], [`f`][pkg.mod.f], [Foo][std::vec::Vec], [`x`][y], and\n\n[y]: install.md", "")]
    [InlineData("[x][one]\n\n    [one]: b.md", "Nothing defines the link label 'one'; add a line '[one]: destination'")]
    [InlineData("[x][one]\n\n```md\ntext\n[one]: b.md\n```", "Nothing defines the link label 'one'; add a line '[one]: destination'")]
    [InlineData("[x][one]\n\n<!--\n[one]: b.md\n-->", "Nothing defines the link label 'one'; add a line '[one]: destination'")]
    [InlineData("[x][one]\n\n```md\n[two]: b.md\n```\n\ntext\n[one]: install.md", "The line '[one]: …' defines nothing, since it goes on with the paragraph above; put an empty line before it")]
    [InlineData("[a][two\nlines]", "Nothing defines the link label 'two lines'; add a line '[two lines]: destination'")]
    public void A_text(string text, string message)
    {
        var said = Checked.All([("guide/a.md", $"# A\n\n{text}\n"), .. Others], Assets).Where(problem => problem.Path == "guide/a.md");
        Assert.Equal(message.Length == 0 ? [] : [message], said.Select(problem => problem.Message));
    }

    private static List<(string Path, string Id, string Text, string Message)> Say(string destination) =>
        Checked.All([("guide/a.md", $"# A\n\n[x]({destination})\n"), .. Others], Assets).Where(problem => problem.Path == "guide/a.md").ToList();
}
