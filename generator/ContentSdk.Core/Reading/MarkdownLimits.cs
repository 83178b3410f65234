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
    public static string? Exceeded(string text) => MayExceed(text) ? Exceeding(text) : null;

    // Nearly no text has so many of the signs in all that one paragraph of it could have too many.
    private static bool MayExceed(string text) => Count(text, '[') > MostBrackets || (long)Count(text, '|') * (Count(text, '\n') + 1) > MostFilledCells;

    private static int Count(string text, char sign)
    {
        var count = 0;
        for (var i = text.IndexOf(sign); i >= 0; i = text.IndexOf(sign, i + 1))
        {
            count++;
        }

        return count;
    }

    private static string? Exceeding(string text)
    {
        var (lines, widest, allBars, brackets) = (0, 0, 0, 0);
        Fence? fence = null;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var found = Fence.At(text, start, end);
            if (fence is { } open)
            {
                // Code may hold any number of brackets.
                fence = found is { IsBare: true } close && close.Sign == open.Sign && close.Length >= open.Length ? null : fence;
            }
            else if (found is { } opens)
            {
                (fence, lines, widest, allBars, brackets) = (opens, 0, 0, 0, 0);
            }
            else if (!Count(text, start, end, out var bars, ref brackets))
            {
                (lines, widest, allBars, brackets) = (0, 0, 0, 0);
            }
            else
            {
                (lines, widest, allBars) = (lines + 1, Math.Max(widest, bars), allBars + bars);
                if (brackets > MostBrackets)
                {
                    return FormattableString.Invariant($"has more than {MostBrackets} opening brackets in one paragraph");
                }

                if (((long)lines * widest) - allBars > MostFilledCells)
                {
                    return FormattableString.Invariant($"has a table whose rows lack more than {MostFilledCells} cells");
                }
            }

            start = end + 1;
        }

        return null;
    }

    /// <summary>Counts the signs of a line; false for one that holds nothing.</summary>
    private static bool Count(string text, int start, int end, out int bars, ref int brackets)
    {
        bars = 0;
        var holds = false;
        for (var i = start; i < end; i++)
        {
            bars += text[i] == '|' ? 1 : 0;
            brackets += text[i] == '[' ? 1 : 0;
            holds |= text[i] is not (' ' or '\t');
        }

        return holds;
    }

    /// <summary>A line that opens or closes code.</summary>
    /// <param name="Sign">What it is made of.</param>
    /// <param name="Length">How many of them.</param>
    /// <param name="IsBare">Whether nothing stands behind them, so that it can close.</param>
    private readonly record struct Fence(char Sign, int Length, bool IsBare)
    {
        private const int Shortest = 3;
        private const int DeepestIndentation = 3;

        /// <summary>The fence on a line; null when there is none, as by CommonMark behind four spaces, or with a backtick in what follows backticks.</summary>
        public static Fence? At(string text, int start, int end)
        {
            var first = start;
            while (first < end && text[first] == ' ')
            {
                first++;
            }

            if (first == end || first - start > DeepestIndentation || text[first] is not ('`' or '~'))
            {
                return null;
            }

            var last = first;
            while (last < end && text[last] == text[first])
            {
                last++;
            }

            return last - first < Shortest || (text[first] == '`' && text.IndexOf('`', last, end - last) >= 0) ? null : new Fence(text[first], last - first, string.IsNullOrWhiteSpace(text.Substring(last, end - last)));
        }
    }
}
