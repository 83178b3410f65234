using ContentSdk.Core.Models;

namespace ContentSdk.Core.Maps;

/// <summary>Measures entries' shares of their document's HTML.</summary>
internal static class BodyParts
{
    private const int LongestExcerpt = 280;

    public static DocumentBody Measure(string html, IReadOnlyList<EntryBuilder> entries, EquatableArray<Entry> built, IReadOnlyList<FlowPart> flow)
    {
        var words = CountWords(built, flow);
        var excerpts = entries.Select(entry => entry.Excerpt).ToArray();
        for (var i = entries.Count - 1; i > 0; i--)
        {
            // Parents stand before their children, so one walk from the end adds up every level.
            var parent = entries[i].Parent;
            words[parent] += words[i];
        }

        for (var i = 1; i < entries.Count; i++)
        {
            for (var above = entries[i].Parent; above >= 0 && excerpts[above] is null && excerpts[i] is not null; above = entries[above].Parent)
            {
                excerpts[above] = excerpts[i];
            }
        }

        var offsets = Utf8Offsets(html, entries.SelectMany(entry => new[] { entry.Html.Start, entry.Html.End }));
        return new DocumentBody(html, entries.Select((entry, i) => new BodyPart(offsets[entry.Html.Start], offsets[entry.Html.End] - offsets[entry.Html.Start], words[i], Shorten(excerpts[i] ?? ""))).ToEquatableArray(), flow.ToEquatableArray());
    }

    private static int[] CountWords(EquatableArray<Entry> entries, IReadOnlyList<FlowPart> flow)
    {
        var words = new int[entries.Count];
        foreach (var part in flow)
        {
            var entry = entries[part.Entry];
            words[part.Entry] += part.Kind switch
            {
                FlowKind.Heading => CountWords(entry.Heading),
                FlowKind.Field => CountWords(entry.Fields[part.Index]),
                FlowKind.Item => CountWords(entry.Items[part.Index]),
                FlowKind.Text => CountWords(part.Text),
                _ => 0,
            };
        }

        return words;
    }

    private static int CountWords(Field field) => CountWords(field.Label) + (field.IsList ? 0 : CountWords(field.Text)) + field.Items.Sum(CountWords);

    // A word is what stands between white space and has a letter or digit in it.
    private static int CountWords(string text)
    {
        var words = 0;
        var inWord = false;
        foreach (var character in text)
        {
            var isWord = !char.IsWhiteSpace(character) && (inWord || char.IsLetterOrDigit(character));
            words += isWord && !inWord ? 1 : 0;
            inWord = isWord;
        }

        return words;
    }

    private static Dictionary<int, int> Utf8Offsets(string html, IEnumerable<int> positions)
    {
        var offsets = new Dictionary<int, int>();
        var at = 0;
        var bytes = 0;
        foreach (var position in positions.Distinct().OrderBy(position => position))
        {
            for (; at < position; at++)
            {
                var character = html[at];
                bytes += character < 0x80 ? 1 : character < 0x800 || char.IsSurrogate(character) ? 2 : 3;
            }

            offsets[position] = bytes;
        }

        return offsets;
    }

    private static string Shorten(string text)
    {
        if (text.Length <= LongestExcerpt)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', LongestExcerpt);
        end = end > 0 ? end : char.IsHighSurrogate(text[LongestExcerpt - 1]) ? LongestExcerpt - 1 : LongestExcerpt;
        return text.Substring(0, end) + "…";
    }
}
