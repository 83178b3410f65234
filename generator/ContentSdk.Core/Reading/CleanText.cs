using System.Text;
using ContentSdk.Core.Models;

namespace ContentSdk.Core.Reading;

/// <summary>
/// A text as it is parsed: without a byte order mark, with line ends made one and half surrogate pairs replaced, and the way back to the file.
/// </summary>
internal sealed class CleanText
{
    // Positions of line ends that are two characters in the file, in order.
    private readonly int[] _doubleEnds;
    private readonly int _dropped;

    private CleanText(string text, int[] doubleEnds, int dropped) => (Text, _doubleEnds, _dropped) = (text, doubleEnds, dropped);

    public string Text { get; }

    public static CleanText Of(string raw)
    {
        var text = ReplaceHalfPairs(raw);
        var dropped = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        text = text.Substring(dropped);
        if (text.IndexOf('\r') < 0)
        {
            return new CleanText(text, [], dropped);
        }

        // Markdig keeps a space in a code span that a carriage return ends, and YAML a carriage return in a value.
        var clean = new StringBuilder(text.Length);
        var doubleEnds = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                doubleEnds.Add(clean.Length);
                i++;
            }

            clean.Append(text[i] == '\r' ? '\n' : text[i]);
        }

        return new CleanText(clean.ToString(), [.. doubleEnds], dropped);
    }

    /// <summary>Where a range of <see cref="Text"/> stands in the file.</summary>
    public SourceRange InFile(SourceRange range) => new(InFile(range.Start), InFile(range.End));

    private int InFile(int position)
    {
        var found = Array.BinarySearch(_doubleEnds, position);
        return position + _dropped + (found < 0 ? ~found : found);
    }

    // Half a surrogate pair cannot be written to any file that the compiler would make.
    private static string ReplaceHalfPairs(string text)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            if ((text[i] & 0xF800) != 0xD800)
            {
                continue;
            }

            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else
            {
                clean ??= new StringBuilder(text);
                clean[i] = '\uFFFD';
            }
        }

        return clean?.ToString() ?? text;
    }
}
