using System.Text;

namespace ContentSdk.Core.Text;

/// <summary>Writes facts a line each: a letter, then values with tabs between. A backslash escapes tabs, line ends, backspaces and itself.</summary>
public static class ValueLine
{
    /// <summary>What a value begins with that is the place of a text in the document's HTML: no text of an author begins so.</summary>
    public const char Place = '\b';

    private static readonly char[] Escaped = ['\\', '\t', '\n', '\r', Place];

    /// <summary>Writes a line.</summary>
    /// <param name="table">Where to.</param>
    /// <param name="letter">What the line states.</param>
    /// <param name="values">The values.</param>
    public static void Append(StringBuilder table, char letter, params string[] values)
    {
        table.Append(letter);
        foreach (var value in values)
        {
            AppendValue(table.Append('\t'), value);
        }

        table.Append('\n');
    }

    private static void AppendValue(StringBuilder table, string value)
    {
        var written = 0;
        for (var next = value.IndexOfAny(Escaped); next >= 0; next = value.IndexOfAny(Escaped, written))
        {
            table.Append(value, written, next - written).Append('\\').Append(value[next] switch
            {
                '\t' => 't',
                '\n' => 'n',
                '\r' => 'r',
                Place => 'b',
                _ => '\\',
            });
            written = next + 1;
        }

        table.Append(value, written, value.Length - written);
    }
}
