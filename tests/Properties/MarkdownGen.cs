using CsCheck;

namespace ContentSdk.TestSupport;

/// <summary>Documents by chance: the forms of maps and of plain markdown in any mixture and nesting.</summary>
internal static class MarkdownGen
{
    private static readonly Gen<string> Word = Pick(
        "plan", "Scale", "AI", "costs", "99.9%", "3x", "$2M", "90-day", "Section", "section", "Sections", "Chapter", "Case", "Study", "Story", "Act", "Level", "Pattern", "Expert", "Experts", "I", "II", "1", "2", "3-5", "12", "and", "of", "in", "the",
        "Fortune", "500", "uptime", "reduction", "customers", "(Acme)", "“quoted”", "it's", "a:b", "x/y", "über", "日本", "🚀", "✅", "&", "<", "C#", "—", "\\*", "1,000+", "July", "2025", "~20%", "#", "|", "*", "`", "[x]", "!", ":", "{#id}", "\u2028");

    private static readonly Gen<string> Phrase = Word.Array[1, 6].Select(words => string.Join(' ', words));

    private static readonly Gen<string> Inline = Gen.OneOf(
        Phrase,
        Phrase.Select(text => $"*{text}*"),
        Phrase.Select(text => $"**{text}** and more"),
        Phrase.Select(text => $"`{text.Replace('`', ' ')}`"),
        Gen.Select(Phrase, Phrase, (text, target) => $"[{text}](a.md#{target.Replace(' ', '-')})"),
        Phrase.Select(text => $"![{text}](x.png)"));

    private static readonly Gen<string> Heading = Gen.Select(Gen.Int[1, 6], Gen.OneOf(
        Phrase,
        Gen.Select(Pick("Section", "Case Study", "Act", "Pattern", "Level", "Story", "Chapter"), Gen.Int[0, 12], Phrase, (kind, number, text) => $"{kind} {number}: {text}"),
        Gen.Select(Gen.Int[1, 9], Phrase, (number, text) => $"{number}. {text}"),
        Pick("Case Studies", "Expert Voices", "Success Patterns", "Characters", "Basic Level (Sections 1-2)", "Introduction Section: \"A\"", "")),
        (level, text) => new string('#', level) + " " + text);

    private static readonly Gen<string> Field = Gen.Select(Phrase, Inline, Gen.Bool, (label, value, inside) => inside ? $"**{label.Replace('*', ' ')}:** {value}" : $"**{label.Replace('*', ' ')}**: {value}");

    private static readonly Gen<string> Line = Gen.OneOf(Inline, Field);

    private static readonly Gen<string> List = Gen.Select(Line.Array[1, 4], Pick("- ", "1. ", "* ", "- [ ] "), Gen.Bool, (items, mark, nested) =>
        string.Join('\n', items.Select((item, i) => (nested && i % 2 == 1 ? "    " : "") + mark + item)));

    private static readonly Gen<string> Table = Gen.Select(Phrase, Phrase, Phrase, Phrase, (a, b, c, d) => $"| {Cell(a)} | {Cell(b)} |\n| --- | --- |\n| {Cell(c)} | {Cell(d)} |");

    private static readonly Gen<string> Block = Gen.Frequency(
        (6, Heading),
        (4, Line.Array[1, 3].Select(lines => string.Join("\n", lines))),
        (2, Field.Array[1, 3].Select(lines => string.Join("  \n", lines))),
        (4, List),
        (2, Phrase.Select(text => $"**{text.Replace('*', ' ')}**")),
        (1, Phrase.Select(text => $"**{text.Replace('*', ' ')}**:")),
        (1, Table),
        (1, Gen.Select(Phrase, Field, (text, field) => $"```\n{text}\n{field}\n```")),
        (1, List.Select(list => "> " + list.Replace("\n", "\n> ", StringComparison.Ordinal))),
        (1, Heading.Select(heading => "> " + heading)),
        (1, Gen.Const("---")),
        (1, Phrase.Select(text => text + "\n===")),
        (1, Gen.Select(Phrase, Phrase, (term, text) => $"{term}\n:   {text}")));

    public static Gen<string> Document { get; } = Gen.Select(Block.Array[0, 14], Pick("", "---\ntitle: A\nchapter: 3\n---\n\n", "---\nkind: chapter\ntags: [a, b]\n---\n"), (blocks, front) => front + string.Join("\n\n", blocks) + "\n");

    /// <summary>Text of any characters at all, mixed with what means something to markdown or YAML.</summary>
    public static Gen<string> Noise { get; } = Gen.OneOf(Gen.Char.Select(character => character.ToString()), Pick("\n", "\r\n", "---\n", "# ", "- ", "**", "**X**: ", "> ", "|", "```", "[", "](", ")", "<!--", "<a id=\"x\">", "&amp;", "1. ", "\t", "    ", "{#x}", ":   ", "[^1]", "$1-2%", "\0"))
        .Array[0, 60].Select(string.Concat);

    internal static Gen<string> Pick(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
