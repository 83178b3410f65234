using System.Text;
using ContentSdk.Core.Models;

namespace ContentSdk.Core.Maps;

/// <summary>Measures entries' shares of their document's HTML.</summary>
internal static class BodyParts
{
    private const int LongestExcerpt = 280;

    // A short text is not worth a place where it stands.
    private const int ShortestPlace = 24;

    // The first white space behind ASCII.
    private const char NextLine = '\u0085';

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

        var texts = new string[entries.Count];
        var positions = new int[4 * entries.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            var (start, end) = (entries[i].Html.Start, entries[i].Html.End);
            texts[i] = Shorten(excerpts[i] ?? "", out var length);
            var place = length < ShortestPlace ? -1 : html.IndexOf(texts[i].Substring(0, length), start, end - start, StringComparison.Ordinal);
            (positions[4 * i], positions[(4 * i) + 1], positions[(4 * i) + 2], positions[(4 * i) + 3]) = (start, end, Math.Max(0, place), place < 0 ? 0 : place + length);
        }

        var bytes = Utf8Offsets(html, positions);
        return new DocumentBody(html, texts.Select((text, i) => new BodyPart(bytes[4 * i], bytes[(4 * i) + 1] - bytes[4 * i], words[i], text, bytes[(4 * i) + 2], bytes[(4 * i) + 3] - bytes[(4 * i) + 2])).ToEquatableArray());
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
            else if (character <= ' ' || character >= NextLine)
            {
                inWord = !char.IsWhiteSpace(character);
            }
        }

        return words;
    }

    /// <summary>What positions in a text are in its UTF-8 form.</summary>
    private static int[] Utf8Offsets(string text, int[] positions)
    {
        if (Encoding.UTF8.GetByteCount(text) == text.Length)
        {
            return positions;
        }

        var order = new int[positions.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        var sorted = (int[])positions.Clone();
        Array.Sort(sorted, order);
        var offsets = new int[positions.Length];
        var at = 0;
        var bytes = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            for (; at < sorted[i]; at++)
            {
                var character = text[at];
                bytes += character < 0x80 ? 1 : character < 0x800 || char.IsSurrogate(character) ? 2 : 3;
            }

            offsets[order[i]] = bytes;
        }

        return offsets;
    }

    // Tells too how much of it is the author's.
    private static string Shorten(string text, out int length)
    {
        if (text.Length <= LongestExcerpt)
        {
            length = text.Length;
            return text;
        }

        length = text.LastIndexOf(' ', LongestExcerpt);
        length = length > 0 ? length : char.IsHighSurrogate(text[LongestExcerpt - 1]) ? LongestExcerpt - 1 : LongestExcerpt;
        return text.Substring(0, length) + BodyPart.Ellipsis;
    }
}
