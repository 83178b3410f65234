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

        var offsets = Utf8Offsets(html, entries);
        return new DocumentBody(html, entries.Select((entry, i) => new BodyPart(offsets[2 * i], offsets[(2 * i) + 1] - offsets[2 * i], words[i], Shorten(excerpts[i] ?? ""))).ToEquatableArray(), flow.ToEquatableArray());
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
            if (!inWord)
            {
                inWord = char.IsLetterOrDigit(character);
                words += inWord ? 1 : 0;
            }
            else if (character == ' ' || char.IsWhiteSpace(character))
            {
                inWord = false;
            }
        }

        return words;
    }

    /// <summary>For each entry where its HTML starts and ends, in bytes.</summary>
    private static int[] Utf8Offsets(string html, IReadOnlyList<EntryBuilder> entries)
    {
        var offsets = new int[2 * entries.Count];
        var places = new int[offsets.Length];
        for (var i = 0; i < entries.Count; i++)
        {
            (offsets[2 * i], offsets[(2 * i) + 1]) = (entries[i].Html.Start, entries[i].Html.End);
            (places[2 * i], places[(2 * i) + 1]) = (2 * i, (2 * i) + 1);
        }

        Array.Sort(offsets, places);
        var at = 0;
        var bytes = 0;
        var sorted = (int[])offsets.Clone();
        for (var i = 0; i < sorted.Length; i++)
        {
            for (; at < sorted[i]; at++)
            {
                var character = html[at];
                bytes += character < 0x80 ? 1 : character < 0x800 || char.IsSurrogate(character) ? 2 : 3;
            }

            offsets[places[i]] = bytes;
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
