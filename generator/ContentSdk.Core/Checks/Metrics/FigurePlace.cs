using ContentSdk.Core.Models;

namespace ContentSdk.Core.Checks.Metrics;

/// <summary>Where the figure of a metric stands, and what stands around it.</summary>
internal static class FigurePlace
{
    private const int LongestSentence = 400;
    private const string Signs = "$€£¥<>≤≥~≈+-−";

    /// <summary>The metric's range from its figure on: what it is about may stand before, as in <c>Upgrade rate: 8%</c>.</summary>
    public static SourceRange FromFigure(string source, SourceRange range)
    {
        var start = range.Start;
        while (start < range.End && !char.IsDigit(source[start]))
        {
            start++;
        }

        while (start > range.Start && Signs.IndexOf(source[start - 1]) >= 0)
        {
            start--;
        }

        return start == range.End ? range : new SourceRange(start, range.End);
    }

    /// <summary>What stands around a range on its line, no further away than a sentence is long.</summary>
    public static string Sentence(string source, SourceRange range)
    {
        var line = Line(source, range);
        var start = Math.Max(line.Start, range.Start - LongestSentence);
        return source.Substring(start, Math.Min(line.End, range.End + LongestSentence) - start);
    }

    /// <summary>The line of the source that a range stands on.</summary>
    public static SourceRange Line(string source, SourceRange range)
    {
        var start = range.Start == 0 ? 0 : source.LastIndexOf('\n', range.Start - 1) + 1;
        var end = source.IndexOf('\n', range.End);
        return new SourceRange(start, end < 0 ? source.Length : end);
    }
}
