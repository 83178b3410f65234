namespace ContentSdk.Core.Reading;

/// <summary>
/// What a paragraph may hold. The time that markdown takes grows with the square of some of its signs, so a text with more of them than anybody writes is not parsed.
/// </summary>
internal static class MarkdownLimits
{
    /// <summary>Why a text is nested too deeply for the parser, as the end of a sentence.</summary>
    public const string Nesting = "is nested too deeply to be read, in more than a hundred quotes, lists, emphases or open brackets";

    // Rows are filled up to the width of the widest one.
    private const int MostFilledCells = 100_000;
    private const int MostBrackets = 5_000;

    /// <summary>What a text has too much of, as the end of a sentence; null when it can be parsed.</summary>
    public static string? Exceeded(string text)
    {
        var (lines, widest, bars, allBars, brackets) = (0, 0, 0, 0, 0);
        var isBlank = true;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\n' when isBlank:
                    (lines, widest, bars, allBars, brackets) = (0, 0, 0, 0, 0);
                    break;
                case '\n':
                    lines++;
                    widest = Math.Max(widest, bars);
                    bars = 0;
                    isBlank = true;
                    if (((long)lines * widest) - allBars > MostFilledCells)
                    {
                        return FormattableString.Invariant($"has a table whose rows lack more than {MostFilledCells} cells");
                    }

                    break;
                case '|':
                    bars++;
                    allBars++;
                    isBlank = false;
                    break;
                case '[':
                    isBlank = false;
                    if (++brackets > MostBrackets)
                    {
                        return FormattableString.Invariant($"has more than {MostBrackets} opening brackets in one paragraph");
                    }

                    break;
                case ' ' or '\t':
                    break;
                default:
                    isBlank = false;
                    break;
            }
        }

        return null;
    }
}
