namespace ContentSdk.Core.Reading;

/// <summary>Formulas in text, which markdown takes for words and links: <c>$[a][b]$</c> and <c>$$ … $$</c>.</summary>
internal static class MathText
{
    /// <summary>Whether a formula reaches over a place.</summary>
    /// <param name="text">A paragraph.</param>
    /// <param name="position">The place in it.</param>
    public static bool Holds(string text, int position)
    {
        for (var i = text.IndexOf('$'); i >= 0 && i < position; i = i + 1 < text.Length ? text.IndexOf('$', i + 1) : -1)
        {
            var isBlock = i + 1 < text.Length && text[i + 1] == '$';
            var close = isBlock ? text.IndexOf("$$", i + 2, StringComparison.Ordinal) + 1 : Closing(text, i);
            if (close > position)
            {
                return true;
            }

            i = close > i ? close : isBlock ? i + 1 : i;
        }

        return false;
    }

    // An opening sign has neither white space nor a figure behind it, a closing one no white space before.
    private static int Closing(string text, int open)
    {
        if (open + 1 >= text.Length || char.IsWhiteSpace(text[open + 1]) || char.IsDigit(text[open + 1]))
        {
            return -1;
        }

        var close = text.IndexOf('$', open + 1);
        return close > 0 && !char.IsWhiteSpace(text[close - 1]) && text.IndexOf('\n', open, close - open) < 0 ? close : -1;
    }
}
