namespace ContentSdk.Core.Reading;

/// <summary>Formulas in a paragraph, which markdown takes for words and links: <c>$[a][b]$</c> and <c>$$ … $$</c>.</summary>
internal static class MathText
{
    /// <summary>The formulas of a paragraph.</summary>
    public static Stretches Of(string text)
    {
        var formulas = new Stretches();
        for (var i = text.IndexOf('$'); i >= 0; i = i + 1 < text.Length ? text.IndexOf('$', i + 1) : -1)
        {
            var isBlock = i + 1 < text.Length && text[i + 1] == '$';
            var close = isBlock ? text.IndexOf("$$", i + 2, StringComparison.Ordinal) + 1 : Closing(text, i);
            if (close > i)
            {
                formulas.Add(i, close);
            }
            else if (isBlock)
            {
                // Nothing closes it, and nothing closes another behind it.
                break;
            }

            i = Math.Max(i, close);
        }

        return formulas;
    }

    // An opening sign has neither white space nor a figure behind it and no letter before, a closing one no white space before and no letter behind: "$HOME and $PATH" are names.
    private static int Closing(string text, int open)
    {
        if (open + 1 >= text.Length || char.IsWhiteSpace(text[open + 1]) || char.IsDigit(text[open + 1]) || (open > 0 && char.IsLetterOrDigit(text[open - 1])))
        {
            return -1;
        }

        var close = text.IndexOf('$', open + 1);
        return close > 0 && !char.IsWhiteSpace(text[close - 1]) && (close + 1 == text.Length || !(char.IsLetterOrDigit(text[close + 1]) || text[close + 1] is '{' or '_')) && text.IndexOf('\n', open, close - open) < 0 ? close : -1;
    }
}
