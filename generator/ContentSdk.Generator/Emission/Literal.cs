using System.Globalization;
using System.Text;

namespace ContentSdk.Generator.Emission;

/// <summary>C# literals for any text.</summary>
internal static class Literal
{
    /// <summary>A literal on one line.</summary>
    public static string OneLine(string text)
    {
        var literal = new StringBuilder(text.Length + 2);
        AppendOneLine(literal, text);
        return literal.ToString();
    }

    private static void AppendOneLine(StringBuilder literal, string text)
    {
        literal.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                literal.Append(text, i++, 2);
                continue;
            }

            _ = text[i] switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append("\\\\"),
                '\n' => literal.Append("\\n"),
                '\t' => literal.Append("\\t"),
                var character when MustEscape(character) => literal.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)),
                var character => literal.Append(character),
            };
        }

        literal.Append('"');
    }

    /// <summary>Numbers as eight hexadecimal digits each, which the run-time library's <c>StoredNumbers</c> reads.</summary>
    public static string Numbers(IEnumerable<int> numbers)
    {
        var literal = new StringBuilder("\"");
        foreach (var number in numbers)
        {
            literal.Append(number.ToString("X8", CultureInfo.InvariantCulture));
        }

        return literal.Append('"').ToString();
    }

    /// <summary>The UTF-8 bytes of a table, two to a character, the first in its low half. An odd one is followed by the end of a line, which ends the table as well.</summary>
    public static string Packed(string table)
    {
        var bytes = Encoding.UTF8.GetBytes(table);
        var packed = new char[(bytes.Length + 1) / 2];
        for (var i = 0; i < packed.Length; i++)
        {
            packed[i] = (char)(bytes[2 * i] | ((2 * i) + 1 < bytes.Length ? bytes[(2 * i) + 1] : '\n') << 8);
        }

        return new string(packed);
    }

    /// <summary>A literal that keeps the text's lines where it can.</summary>
    public static string Lines(string text)
    {
        var literal = new StringBuilder(text.Length + 8);
        AppendLines(literal, text);
        return literal.ToString();
    }

    /// <summary>Appends a literal that keeps the text's lines, so that generated code can be read and compared; on one line where the text holds what such a literal cannot.</summary>
    public static void AppendLines(StringBuilder literal, string text)
    {
        var quotes = 3;
        var run = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= ' ' and < '\u007F' and not '"')
            {
                run = 0;
                continue;
            }

            run = text[i] == '"' ? run + 1 : 0;
            quotes = Math.Max(quotes, run + 1);
            if (MustEscape(text[i]) && text[i] is not '\n')
            {
                if (char.IsSurrogatePair(text, i))
                {
                    i++;
                    continue;
                }

                AppendOneLine(literal, text);
                return;
            }
        }

        if (text.Length == 0 || (quotes > 3 && text.Length < 8))
        {
            AppendOneLine(literal, text);
            return;
        }

        literal.Append('"', quotes).Append('\n').Append(text).Append('\n').Append('"', quotes);
    }

    // C# ends a line at the last two too. Of texts reading replaces half a surrogate pair, but a file's name may hold one.
    private static bool MustEscape(char character) => (char.IsControl(character) && character is not '\t') || char.IsSurrogate(character) || character is '\u2028' or '\u2029';
}
