using System.Text;

namespace ContentSdk.Core.Text;

/// <summary>Writes facts a line each: a letter, then values with tabs between. A backslash escapes tabs, line ends, backspaces and itself.</summary>
public static class ValueLine
{
    /// <summary>What a value begins with that is the place of a text in the document's HTML: no text of an author begins so.</summary>
    public const char Place = '\b';

    /// <summary>Writes a line.</summary>
    /// <param name="table">Where to.</param>
    /// <param name="letter">What the line states.</param>
    /// <param name="values">The values.</param>
    public static void Append(StringBuilder table, char letter, params string[] values)
    {
        table.Append(letter);
        foreach (var value in values)
        {
            table.Append('\t');
            foreach (var character in value)
            {
                _ = character switch
                {
                    '\\' => table.Append("\\\\"),
                    '\t' => table.Append("\\t"),
                    '\n' => table.Append("\\n"),
                    '\r' => table.Append("\\r"),
                    Place => table.Append("\\b"),
                    _ => table.Append(character),
                };
            }
        }

        table.Append('\n');
    }
}
