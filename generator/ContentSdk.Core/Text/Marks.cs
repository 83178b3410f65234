using System.Globalization;

namespace ContentSdk.Core.Text;

/// <summary>Emoji, bullets and arrows: what is drawn beside a text and no part of it.</summary>
internal static class Marks
{
    /// <summary>Removes marks at both ends.</summary>
    public static string Trim(string text)
    {
        if (text.Length > 0 && IsLetterOrDigit(text[0]) && IsLetterOrDigit(text[text.Length - 1]) && text.IndexOf('\uFE0F') < 0 && text.IndexOf('\u20E3') < 0)
        {
            return text;
        }

        // A keycap emoji is a digit that two invisible characters draw a box around.
        text = text.Replace("\uFE0F\u20E3", ".").Replace("\u20E3", ".").Replace("\uFE0F", "").Trim();
        var start = 0;
        while (start < text.Length && (IsMark(text, start) || char.IsWhiteSpace(text[start])))
        {
            start += char.IsSurrogatePair(text, start) ? 2 : 1;
        }

        var end = text.Length;
        while (end > start)
        {
            var last = end > start + 1 && char.IsSurrogatePair(text, end - 2) ? end - 2 : end - 1;
            if (!IsMark(text, last) && !char.IsWhiteSpace(text[last]))
            {
                break;
            }

            end = last;
        }

        return text.Substring(start, end - start);
    }

    private static bool IsLetterOrDigit(char character) => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';

    /// <summary>Whether the character at a position is a mark.</summary>
    public static bool IsMark(string text, int index)
    {
        var category = CharUnicodeInfo.GetUnicodeCategory(text, index);
        return (category is UnicodeCategory.OtherSymbol && text[index] is not ('®' or '™' or '©' or '°' or '℠'))
            || category is UnicodeCategory.Format or UnicodeCategory.ModifierSymbol && text[index] is not ('^' or '`')
            || text[index] is (>= '\u2190' and <= '\u21FF') or '•' or '▪' or '‣' or '►' or '✓' or '✔' or '✗';
    }
}
