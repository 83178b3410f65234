namespace ContentSdk.Core.Reading;

/// <summary>
/// What a text may hold. The time that markdown takes grows with the square of some of its signs, so a text with more of them than anybody writes is not parsed.
/// </summary>
internal static class MarkdownLimits
{
    /// <summary>Why a text is nested too deeply for the parser, as the end of a sentence.</summary>
    public const string Nesting = "is nested too deeply to be read, in more than a hundred quotes, lists or open brackets, or by thousands of signs of emphasis in one paragraph or table";

    private const int MostDefinitions = 20_000;
    private const int MostUnderlines = 20_000;

    /// <summary>What a text has too much of, as the end of a sentence; null when it can be parsed.</summary>
    public static string? Exceeded(string text) => MayExceed(text) ? Exceeding(text) : null;

    // Nearly no text has so many of the signs in all that one part of it could have too many.
    private static bool MayExceed(string text)
    {
        var lines = Count(text, '\n') + 1;
        return (long)Count(text, '|') * lines > ParagraphSigns.MostFilledCells
            || (text.Length > ParagraphSigns.MostBrackets && (Count(text, '[') > ParagraphSigns.MostBrackets || Count(text, '(') > ParagraphSigns.MostBrackets || Count(text, '<') > ParagraphSigns.MostInstructions
                || Count(text, ':') + Count(text, '.') > ParagraphSigns.MostAddresses || lines > Math.Min(MostDefinitions, MostUnderlines)));
    }

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
        var signs = default(ParagraphSigns);
        var starts = default(BlockStarts);
        var (definitions, underlines) = (0, 0);
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
                (fence, signs, starts) = (opens, default, default);
            }
            else if (IsBlank(text, start, end))
            {
                (signs, starts) = (default, default);
            }
            else
            {
                definitions += IsDefinition(text, start, end) ? 1 : 0;
                underlines += signs.Lines > 0 && IsUnderline(text, start, end) ? 1 : 0;
                signs = starts.Next(text, start, end) ? default : signs;
                signs.Add(text, start, end);
                if (signs.Exceeding is { } exceeding)
                {
                    return exceeding;
                }
            }

            start = end + 1;
        }

        return definitions > MostDefinitions ? FormattableString.Invariant($"has more than {MostDefinitions} definitions of links")
            : underlines > MostUnderlines ? FormattableString.Invariant($"has more than {MostUnderlines} headings that are underlined")
            : null;
    }

    private static bool IsBlank(string text, int start, int end) => First(text, start, end) == end;

    private static int First(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t')
        {
            start++;
        }

        return start;
    }

    // In a quote too; a line that only looks like one costs nobody anything.
    private static bool IsDefinition(string text, int start, int end) =>
        text.IndexOf("]:", start, end - start, StringComparison.Ordinal) > start;

    private static bool IsUnderline(string text, int start, int end)
    {
        var first = First(text, start, end);
        while (first < end && text[first] is '>' or ' ' or '\t')
        {
            first++;
        }

        var last = first;
        while (last < end && text[last] == text[first])
        {
            last++;
        }

        return last > first && text[first] is '=' or '-' && IsBlank(text, last, end);
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
