namespace ContentSdk.Generator.Tests.Hostile;

/// <summary>Markdown that no author should write: what the rules look into, and what stands deep, long or many times.</summary>
public sealed class TextTests
{
    private static readonly string[] Characters = ["\uFFFE", "\uFFFF", "\uFFFD", "\uFDD0", "\0", "\u0001", "\u200B", "\u00AD", "\u0301", "\u202E", "\u2028", "\u0085", "🚀", "𝐀", "İ", "ß", "'", "\"", "\\", "*", "`", "|", "<", "[", "{"];

    /// <summary>Names that almost name something, with a character in them that few texts have.</summary>
    [Fact]
    public async Task A_name_that_is_almost_right_is_told_whatever_is_in_it()
    {
        await Promise.KeptByEachAsync("", Characters.SelectMany(character => new[] { "Ann " + character + "Marie Lee", "Ann Marie Lee" + character }).Select(name => (name, new[]
        {
            ("a.md", $"# Chapter 1: A\n\n## Section 1: The Long Introduction\n- **Expert**: {name} (Acme)\n- **Expert**: Ann Marie Leex, {name}\n- **Integration Point**: {name} section\n- **Integration Point**: Section 1 - {name}\n- **Intgration Point**: Section 9 - {name}\n\n## Section 2: {name}\n- **Expert Voices**: Ann Mari Lee\n- **Integration Point**: Ann Mari Lee section\n\n## Experts\n- **{name} (Acme)**: x\n- **Ann Marie Lee (Acme)**: x\n\n## Case Study 1: {name} - {name}\n- **Integration Point**: Section 2 - Ann Marie Le\n\n[a](#{name}) [b]({name}.md) [c][{name}] [{name}][]\n"),
            ("b.md", $"---\nexpert: {name}\nkey: {name}\n---\n# Chapter 2: {name}\n\n## Summary\n- **Expert**: {name}\n"),
        })));
    }

    [Fact]
    public async Task A_suppression_of_any_form_is_heeded_or_told()
    {
        string[] comments =
        [
            "contentsdk-", "contentsdk", "contentsdk-disable", "contentsdk-disable ", "contentsdk-disable,", "contentsdk-disable , ,", "contentsdk-disable --", "contentsdk-disable -- -->", "contentsdk-disable-- x", "contentsdk-disable CSDK2001 -- why", "contentsdk-disable CSDK2001--why", "contentsdk-disable CSDK2001,CSDK2002;CSDK2003", "contentsdk-disable csdk2001", "CONTENTSDK-DISABLE CSDK2001", "contentsdk-disable CSDK9999", "contentsdk-disable CSDK99999999999999999999", "contentsdk-disable 🚀1", "contentsdk-disable \0", "contentsdk-disable\u00A0CSDK2001", "contentsdk-disable\u2028CSDK2001", "contentsdk-disable\nCSDK2001\nCSDK2002", "\ncontentsdk-disable\n", "contentsdk-enable", "contentsdk-enable CSDK2001", "contentsdk-disable-next-line", "contentsdk-disable-next-line CSDK2001", "contentsdk-disable-line", "contentsdk-disable-line\n\n", "contentsdk-disable-next", "contentsdk-disable-CSDK2001", "contentsdk-İ", "contentsdk-disable " + new string('1', 10_000), "contentsdk-" + new string('x', 10_000), "contentsdk-disable CSDK0002", "contentsdk-disable-next-line CSDK0002", "> contentsdk-disable", "contentsdk-disable <!-- contentsdk-enable",
        ];
        await Promise.KeptByEachAsync("", comments.Select(comment => (comment, new[]
        {
            ("a.md", $"<!-- {comment} -->\n# A\n\n<!--{comment}-->\n[x](nope.md)\n\ntext <!-- {comment} --> [x](nope.md) <!-- {comment}\n\n[x](nope.md)\n"),
            ("b.md", $"[x](nope.md)\n\n<!-- {comment} -->"),
            ("c.md", $"> <!-- {comment.Replace("\n", "\n> ", StringComparison.Ordinal)} -->\n> [x](nope.md)\n\n- <!-- {comment} -->\n- <!-- {comment}"),
            ("d.md", $"<!-- {comment} -->".Replace("\n", "\r\n", StringComparison.Ordinal)),
        })));
    }

    /// <summary>Each some hundreds or thousands of times; this is no measure of time.</summary>
    [Fact]
    public async Task What_is_nested_or_repeated_compiles_and_is_checked()
    {
        (string Part, int Times)[] inlines =
        [
            ("*", 3_000), ("_a ", 1_000), ("***a ", 500), ("~~", 2_000), ("[", 2_000), ("![", 2_000), ("[a](", 500), ("[a](<", 500), ("[a][", 1_000), ("[^a]", 1_000), ("`", 3_000), ("`a``", 1_000), ("|", 1_000), ("a|", 1_000), ("<", 3_000), ("<a ", 1_000), ("<http://", 1_000), ("</a>", 1_000), ("<!--", 1_000), ("<!-- a -->", 1_000), ("<?", 1_000), ("<![CDATA[", 1_000), ("&", 3_000), ("&amp;", 2_000), ("&#", 2_000), ("\\", 3_000), ("{#a}", 1_000), ("{", 2_000), ("(", 1_000), ("$", 2_000), ("[a][b] $5 ", 300), ("**a**: b ", 300), ("**a**: b | ", 300), ("5% a ", 100), ("Section 1 ", 500), ("http://a ", 500), ("a@b.c ", 500), ("\u202E", 3_000), ("\u0301", 3_000), ("🚀", 3_000), ("\0", 3_000), ("\\\n", 1_000), ("a  \n", 1_000), ("x", 100_000),
        ];
        (string Part, int Times)[] blocks =
        [
            ("> ", 1_000), (">", 1_000), ("- ", 1_000), ("1. ", 1_000), ("> - ", 500), (":   ", 500), ("# a\n", 500), ("#\n", 500), ("a\n===\n", 300), ("- a\n", 1_000), ("- **a**: b\n", 1_000), ("**a**:\n- b\n\n", 300), ("> a\n\n", 500), ("```\n", 1_000), ("~~~a\n", 1_000), ("<div>\n\n", 1_000), ("<h1>a</h1>\n\n", 500), ("---\n", 1_000), ("a\n:   b\n\n", 300), (":   b\n", 500), ("[^a]: b\n", 500), ("[a]: b\n", 1_000), ("| a | b |\n", 1_000), ("| a |\n| - |\n| b |\n\n", 300), ("- [ ] a\n", 500), ("<!-- contentsdk-disable-next-line CSDK2001 -->\n", 300), ("<!-- contentsdk-disable -->\n[a](nope.md)\n\n", 200), ("[x](nope.md)\n", 500), ("[x][nope]\n", 500), ("[x](#nope)\n", 500), ("## Section 1: Same\n", 300), ("**Act I: a**\n- **b**: c\n\n", 200), ("\r", 3_000), ("\u2028", 3_000), ("\t", 3_000),
        ];
        var all = inlines.Concat(blocks).Select(one => (one.Part, Run: string.Concat(Enumerable.Repeat(one.Part, one.Times)))).ToList();
        await Promise.KeptByEachAsync("", all.Select(one => (one.Part, new[] { ("a.md", "# Chapter 1: A\n\n" + one.Run + "\n"), ("b.md", one.Run) })));
    }

    [Theory]
    [InlineData("a line of three million characters")]
    [InlineData("a table of ten thousand columns")]
    [InlineData("a table of ten thousand rows")]
    [InlineData("rows that are shorter than their table")]
    [InlineData("a destination of a million characters")]
    [InlineData("ten thousand broken links")]
    [InlineData("a thousand headings of one name")]
    [InlineData("references from all to all")]
    public void What_is_large_compiles_to_an_assembly(string kind)
    {
        static string Many(int times, string part) => string.Concat(Enumerable.Repeat(part, times));
        var text = kind switch
        {
            "a line of three million characters" => "# A\n\n" + Many(600_000, "word ") + "\n",
            "a table of ten thousand columns" => "# A\n\n" + Many(10_000, "| a ") + "|\n" + Many(10_000, "| - ") + "|\n" + Many(10_000, "| b ") + "|\n",
            "a table of ten thousand rows" => "# A\n\n| a | b |\n| - | - |\n" + Many(10_000, "| c | d |\n"),
            "rows that are shorter than their table" => "# A\n\n" + Many(400, "| a ") + "|\n" + Many(400, "| - ") + "|\n" + Many(400, "| b |\n"),
            "a destination of a million characters" => "# A\n\n[x](" + Many(200_000, "a/%41") + ".md) ![y](" + Many(200_000, "../é") + ".png)\n",
            "ten thousand broken links" => "# A\n\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"[x](nope{i}.md#a{i})\n")),
            "a thousand headings of one name" => "# Chapter 1: A\n\n" + Many(1_000, "## Same\n"),
            _ => "# Chapter 1: A\n\n" + string.Concat(Enumerable.Range(1, 400).Select(i => $"## Section {i}: T{i}\n- **Integration Point**: Sections 1-400\n\n")),
        };
        var corpus = Corpus.Of(("a.md", text));
        _ = corpus.Image();
        var written = corpus.Generated.Sum(file => (long)file.Value.Length);
        Assert.True(written < (20L * text.Length) + 500_000, $"{text.Length} characters became {written}");
    }

    /// <summary>All literals of an assembly together have a limit, which is found when it is written. Much more than this does not compile.</summary>
    [Theory]
    [InlineData("# A\n\n**Label**: ")]
    [InlineData("---\nlabel: ")]
    [InlineData("# ")]
    public void Text_of_millions_of_characters_compiles_wherever_it_stands(string before)
    {
        var corpus = Corpus.Of(("a.md", before + string.Concat(Enumerable.Repeat("word ", 500_000)) + "\n" + (before[0] == '-' ? "---\n" : "")));
        _ = corpus.Image();
    }
}
