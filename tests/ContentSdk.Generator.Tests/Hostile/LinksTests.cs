namespace ContentSdk.Generator.Tests.Hostile;

/// <summary>Destinations that lead nowhere good.</summary>
public sealed class LinksTests
{
    private static readonly string[] Destinations =
    [
        "", " ", "#", "##", "#a#b", "?", "??", "#?", "?#", "/", "//", "///", "\\", "\\\\", ".", "..", "../..", "./", "./.", "../../../../../../a.md", "a/../../b.md", "a//b.md", "/a.md", "//a.md", "\\\\server\\a.md", "a.md#", "a.md##x", "a.md?x#y", "a.md#%", "a.md#%4", "a.md#%zz", "a.md#%41", "a.md#%FF%FE", "a.md#%C3%28", "a.md#%E2%82", "a.md#%00", "%2e%2e/%2e%2e/a.md", "%2f", "%5c", "%23", "%", "%%", "%4", "%zz", "%C3%A9.md", "%ED%A0%80.md", "a%0Ab.md", "a%00b.md",
        "javascript:alert(1)", "JavaScript:x", "java\tscript:x", "java\u0001script:x", " javascript:x", "\u0001javascript:x", "javascript\u200B:x", "javascript&colon;x", "&#106;avascript:x", "&#x6A;avascript&#58;x", "javascript&#x0A;:x", "%6aavascript:x", "ｊavascript:x", "vbscript:x", "data:text/html,x", "DATA: text/html", "data:image/png;base64,AA==", "livescript:", "javascript", ":x", "::", "a:b:c", "c:\\x", "x:", "http:", "http://", "http://[", "https://[::1]:99999/", "mailto:", "mailto:a@b@c", "tel:", "file:///etc/passwd", "urn:", "ftp://",
        "content:", "content:/", "content://", "content:a", "content:a/", "content:/a", "content:a/b/c", "content:A.B/c#d", "content:a/b#", "content:a/b#c#d", "content:a b/c", "content:%41/%42", "content:../a", "content:a/../b", "CONTENT:a/b", "content:Project/a", "content:\0/\0", "content:é/🚀",
        "{{x}}", "{% x %}", "${x}", "<%x%>", "{#x}", "<?x", "~/a.md", "@/a.md", "{a}", "%PUBLIC_URL%/a",
        "a b.md", "<a b.md>", "<a\\>b.md>", "a(b).md", "a(b.md", "a\\)b.md", "a\"b.md", "a'b.md", "a`b`.md", "a*b*.md", "a|b.md", "a&b.md", "a&amp;b.md", "a&#0;b.md", "a\u00A0b.md", "a\u2028b.md", "\u202Ea.md", "🚀.md", "e\u0301.md", "É.MD", "A.MD", "a.MD#B", "a", "a/", "a.md/", "a.html", "a.htm#b", "index", "README", "a.md.md", ".md", "a.", "a.b.c.d.e.f", "a.png", "A.PNG", "é.png", "a.md#:~:text=x", "a.md#user-content-b", "#top", "#TOP", "#readme", "#fn:1", "#tab/x", "?plain=1#L5",
    ];

    [Fact]
    public async Task A_destination_of_any_form_is_checked_in_every_form_of_link()
    {
        await Promise.KeptByEachAsync(
            "[ContentCollection(\"**/p.md\")] public sealed partial record Page(Reference<IEntry>? See = null, ContentAsset? Picture = null, Uri? Where = null, [property: Url] string? Text = null);",
            Destinations.Select(destination => (destination, Linking(destination))));
    }

    private static (string Path, string Text)[] Linking(string destination)
    {
        var quoted = System.Text.Json.JsonSerializer.Serialize(destination);
        var text = $"# Links\n\n[a]({destination}) [b](<{destination}> \"t\") ![c]({destination}) <{destination}> <a href=\"{destination}\">d</a> <a href='{destination}'>e</a> <img src={destination} srcset=\"{destination} 1x, {destination} 2x\"> [f][{destination}] [{destination}][] [{destination}] [g][r] {destination}\n\n[r]: {destination}\n[s]: <{destination}>\n\n- **Integration Point**: [{destination}]({destination})\n\n> [q]({destination}) <a\n> href=\"{destination}\">x</a>\n\n| [t]({destination}) | <a href=\"{destination}\">u</a> |\n| - | - |\n| ![v]({destination}) | <{destination}> |\n\n<a id=\"{destination}\"></a> {{#{destination}}}\n\n## {{#{destination}}}\n";
        return
        [
            ("links.md", text), ("sub/links.md", text.Replace("\n", "\r\n", StringComparison.Ordinal)), ("a.md", "# A\n\n## B\n"), ("é.md", "# E\n"), ("p.md", $"---\nsee: {quoted}\npicture: {quoted}\nwhere: {quoted}\ntext: {quoted}\n---\n"),
        ];
    }

    [Fact]
    public async Task A_scheme_that_runs_a_script_is_told_however_it_is_written()
    {
        string[] schemes = ["javascript:alert(1)", "JAVASCRIPT:x", "JaVaScRiPt:x", "&#106;avascript:x", "javascript&colon;x", "javascript&#58;x", "vbscript:x", "data:text/html,x"];
        var kept = await Promise.KeptAsync([.. schemes.Select((scheme, i) => ($"m{i}.md", $"# A\n\n[x]({scheme})\n")), .. schemes.Select((scheme, i) => ($"h{i}.md", $"# B\n\n<a href=\"{scheme}\">x</a>\n"))]);
        Assert.Empty(schemes.Where((_, i) => !kept.Said.Any(line => line.StartsWith($"m{i}.md(3,", StringComparison.Ordinal)) || !kept.Said.Any(line => line.StartsWith($"h{i}.md(3,", StringComparison.Ordinal))));

        // Browsers pass over tabs, line ends and what stands before the scheme.
        string[] odd = ["java\tscript:x", "java&#10;script:x", "&#1;javascript:x", "java&Tab;script:x", " javascript:x"];
        kept = await Promise.KeptAsync([.. odd.Select((scheme, i) => ($"{i}.md", $"# B\n\n<a href=\"{scheme}\">x</a>\n"))]);
        Assert.Empty(odd.Where((_, i) => !kept.Said.Any(line => line.StartsWith($"{i}.md(3,", StringComparison.Ordinal))));
    }
}
