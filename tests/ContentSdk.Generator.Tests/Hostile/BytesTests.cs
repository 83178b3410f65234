using System.Text;

namespace ContentSdk.Generator.Tests.Hostile;

/// <summary>Files of any bytes, by the compiler's own decoder.</summary>
public sealed class BytesTests
{
    private const string Map = "---\ntitle: A\nfront: x\n---\n# Chapter 1: A\n\n## Section 1: B\n- **Label**: 5% value\n- **Placement**: Section 9\n\n[broken](nope.md) <b id=\"x\">y</b> text\n";

    public static IEnumerable<TheoryDataRow<string, byte[]>> Files()
    {
        var utf8 = new UTF8Encoding(false);
        foreach (var (name, bytes) in new (string, byte[])[]
        {
            ("nothing", []),
            ("a NUL", [0]),
            ("NULs", new byte[1_000]),
            ("half of a byte order mark", [0xEF, 0xBB]),
            ("a byte order mark alone", [0xEF, 0xBB, 0xBF]),
            ("two byte order marks", [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. utf8.GetBytes(Map)]),
            ("UTF-16, little end first", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Map)]),
            ("UTF-16, big end first", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Map)]),
            ("UTF-16 without a mark", Encoding.Unicode.GetBytes(Map)),
            ("UTF-16 with half a pair", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("# A "), 0x3D, 0xD8, .. Encoding.Unicode.GetBytes(" b\n"), 0x00, 0xDC]),
            ("UTF-16 with an odd byte", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Map), 0x41]),
            ("UTF-32", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Map)]),
            ("Latin-1", Encoding.Latin1.GetBytes(Map.Replace("A", "Ä", StringComparison.Ordinal))),
            ("bytes that begin no character", [.. utf8.GetBytes("# A "), 0x80, 0xBF, 0xFE, 0xFF, .. utf8.GetBytes("\n\n## Section 1: "), 0xC0, 0xAF, (byte)'\n']),
            ("a character cut off", [.. utf8.GetBytes("# A "), 0xF0, 0x9F, 0x9A]),
            ("half pairs in UTF-8", [.. utf8.GetBytes("# A "), 0xED, 0xA0, 0xBD, .. utf8.GetBytes(" b\n")]),
            ("every byte", [.. Enumerable.Range(0, 256).Select(i => (byte)i)]),
            ("every byte in a heading", [.. utf8.GetBytes("# "), .. Enumerable.Range(0, 256).Where(i => i is not ('\n' or '\r')).Select(i => (byte)i)]),
            ("a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, .. Enumerable.Range(0, 2_000).Select(i => (byte)(i * 7919 >> 3))]),
            ("lone carriage returns", utf8.GetBytes(Map.Replace('\n', '\r'))),
            ("line ends of all kinds", utf8.GetBytes(string.Concat(Map.Split('\n').Select((line, i) => line + new[] { "\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\v", "\f", "\n\r" }[i % 9])))),
            ("line separators", utf8.GetBytes(Map.Replace("\n", "\u2028", StringComparison.Ordinal))),
            ("NULs among words", utf8.GetBytes(Map.Replace(" ", " \0", StringComparison.Ordinal))),
            ("control characters", utf8.GetBytes(string.Concat(Enumerable.Range(1, 31).Append(127).Concat(Enumerable.Range(128, 32)).Select(i => $"## Section {i}: a{(char)i}b\n- **L{(char)i}**: {i}% {(char)i} x\n\n[a](b{(char)i}.md) `{(char)i}` <a href=\"{(char)i}\">\n\n")))),
            ("NULs in every form", utf8.GetBytes("---\ntitle: a\0b\n\0: c\nlist: [\0, \"\0\"]\n---\n# \0\n\n[\0](\0.md \"\0\") ![\0][\0] <\0> <a href='\0'> <!-- contentsdk-disable \0 --> `\0` \\\0 &#0; &#x0;\n\n| \0 | \0 |\n| - | - |\n| \0 | 5% \0 |\n\n\0\n:   \0\n\n[^\0]: \0\n[\0]: \0.md\n")),
        })
        {
            yield return new(name, bytes);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Any_bytes_compile_and_are_checked(string name, byte[] bytes)
    {
        Assert.NotEmpty(name);
        await Promise.KeptAsync("[ContentCollection(\"data.yml\", \"data.json\")] public sealed partial record Item(string? Text = null, IReadOnlyList<string>? List = null);", [Promise.File("a.md", bytes), Promise.File("data.yml", bytes), Promise.File("data.json", bytes), new CorpusFile(Corpus.Root + "z.md", "# Z\n\n[a](a.md#b)\n")]);
    }

    [Fact]
    public async Task Half_a_pair_by_an_escape_never_reaches_the_code()
    {
        string[] texts = ["&#xD83D;", "&#55357;&#56832;", "&#x110000;", "&#0;", "&#xFFFF;", "<a id=\"&#xD83D;\" href=\"#&#xD83D;\">x</a>", "[x](#%ED%A0%BD) [y](%ED%A0%BD.md)", "<h2>&#xD83D;</h2>"];
        await Promise.KeptByEachAsync("", texts.Select(text => (text, new[] { ("a.md", $"# Chapter 1: {text}\n\n## Section 1: {text}\n- **{text}**: {text}\n\n{text}\n"), ("b.md", "# B\n\n" + text + "\n") })));
    }

    [Fact]
    public async Task Half_a_pair_in_a_value_never_reaches_the_code()
    {
        string[] values = ["\"\\ud83d\"", "\"\\ud83d\\ud83d\\ude80\"", "\"\\U0001F680\"", "\"\\U0000D83D\"", "\"\\U00110000\"", "\"\\x00\\x01\\x7f\\x85\\N\\L\\P\\_\\e\\a\\b\\v\""];
        await Promise.KeptByEachAsync("", values.Select(value => (value, new[] { ("a.md", $"---\ntitle: {value}\nkey: {value}\nname: {value}\nchapter: 1\nother: {value}\nlist: [{value}, {value}]\nmap: {{ {value}: {value} }}\n{value}: x\n---\n# A\n") })));
        await Promise.KeptByEachAsync(
            "[ContentCollection(\"**/*.md\", \"**/d.yml\", \"**/d.json\")] public sealed partial record Item(string? Text = null, IReadOnlyList<string>? List = null, IReadOnlyDictionary<string, string>? Map = null, ContentAsset? Asset = null, Metric? Quantity = null, Reference<IEntry>? See = null);",
            values.Select(value => (value, new[]
            {
                ("a.md", $"---\ntext: {value}\nlist: [{value}]\nmap: {{ {value}: {value} }}\nasset: {value}\nquantity: {value}\nsee: {value}\ntitle: {value}\nkey: {value}\n---\n"),
                ("d.yml", $"{value}:\n  text: {value}\n  title: {value}\n"),
                ("d.json", $"[{{ \"key\": {value}, \"text\": {value}, \"map\": {{ {value}: {value} }} }}]"),
            })));
    }

    /// <summary>Whatever is cut to a length is cut between characters, wherever the pairs stand.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    public async Task What_is_shortened_is_cut_between_characters(string before)
    {
        foreach (var character in new[] { "🚀", "𝐀", "𠀀", "👩🏽‍🚀" })
        {
            var text = before + string.Concat(Enumerable.Repeat(character, 400));
            await Promise.KeptAsync(
                ("a.md", $"# Chapter 1: {text}\n\n## Section 1: {text}\n- **{text}**: 5% {text}\n- **Placement**: {text} section\n\n{text}\n\n[{text}](#{text}) [{text}]({text}.md) [x][{text}]\n"),
                ($"{before + string.Concat(Enumerable.Repeat(character, 60))}.md", text));
            await Promise.KeptAsync(
                "[ContentCollection(\"*.md\", \"d.yml\")] public sealed partial record Item(string Text, [property: MaxLength(5)] string? Short = null, int? Number = null, Reference<IEntry>? See = null);",
                ("a.md", $"---\ntext: {text}\nshort: {text}\nnumber: {text}\nsee: {text}\n{text}: x\n---\n{text}\n"),
                ("d.yml", $"- title: {text}\n  text: a\n- text: {text}\n- {text}: {text}\n"));
        }
    }
}
