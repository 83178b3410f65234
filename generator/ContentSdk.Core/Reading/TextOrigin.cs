using ContentSdk.Core.Models;

namespace ContentSdk.Core.Reading;

/// <summary>
/// Where the characters of a text stand in the source that it was read from. A text without markup is made of runs: most stand in the source as they are,
/// an entity or a line break stands for other characters.
/// </summary>
internal sealed class TextOrigin
{
    private readonly TextRun[] _runs;

    // Where the text begins in what the runs speak of: a value is the end of its line.
    private readonly int _first;

    private TextOrigin(TextRun[] runs, int first) => (_runs, _first) = (runs, first);

    /// <summary>The origin of a text that stands nowhere.</summary>
    public static TextOrigin Unknown { get; } = new([], 0);

    /// <summary>The origin of a text made of runs, which stand in the order of the text and begin with it.</summary>
    public static TextOrigin Of(IReadOnlyCollection<TextRun> runs) => runs.Count == 0 ? Unknown : new([.. runs], 0);

    /// <summary>The origin of a text that stands in the source as it is.</summary>
    public static TextOrigin At(int source) => new([new TextRun(0, source, -1)], 0);

    /// <summary>The origin of a text that was written in other characters.</summary>
    public static TextOrigin InsteadOf(SourceRange range) => new([new TextRun(0, range.Start, range.End)], 0);

    /// <summary>The origin of the text from a position on.</summary>
    public TextOrigin From(int start) => start == 0 || _runs.Length == 0 ? this : new TextOrigin(_runs, _first + start);

    /// <summary>The origin of several texts put together, each with the position at which it begins there.</summary>
    public static TextOrigin Join(IReadOnlyList<(int Start, TextOrigin Origin)> parts)
    {
        if (parts.Count == 1 && parts[0].Start == 0)
        {
            return parts[0].Origin;
        }

        var runs = new List<TextRun>();
        foreach (var (start, origin) in parts)
        {
            for (var i = origin.RunAt(origin._first); i >= 0 && i < origin._runs.Length; i++)
            {
                var run = origin._runs[i];
                var cut = Math.Max(0, origin._first - run.Start);
                runs.Add(new TextRun(run.Start + cut - origin._first + start, run.IsExact ? run.Source + cut : run.Source, run.SourceEnd));
            }
        }

        return Of(runs);
    }

    /// <summary>Where the characters from <paramref name="start"/> up to <paramref name="end"/> stand; null when nobody knows.</summary>
    public SourceRange? Range(int start, int end)
    {
        if (RunAt(start + _first) is var first && first < 0)
        {
            return null;
        }

        var last = _runs[RunAt(Math.Max(start, end - 1) + _first)];
        var from = _runs[first].IsExact ? _runs[first].Source + (start + _first - _runs[first].Start) : _runs[first].Source;
        var to = last.IsExact ? last.Source + (end + _first - last.Start) : last.SourceEnd;
        return new SourceRange(from, Math.Max(from, to));
    }

    // The run that a position lies in: the last that begins at or before it.
    private int RunAt(int position)
    {
        var low = 0;
        var high = _runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _runs[middle].Start <= position ? (middle, high) : (low, middle - 1);
        }

        return high < 0 ? -1 : low;
    }
}

/// <summary>A run of a text that begins at <paramref name="Start"/> of the text and ends where the next begins.</summary>
/// <param name="Start">Its first position in the text.</param>
/// <param name="Source">Where it begins in the source.</param>
/// <param name="SourceEnd">Where it ends there when it is written in other characters; -1 when each of its characters stands there as it is.</param>
internal readonly record struct TextRun(int Start, int Source, int SourceEnd)
{
    public bool IsExact => SourceEnd < 0;
}
