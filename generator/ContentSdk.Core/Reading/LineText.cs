using System.Text;

namespace ContentSdk.Core.Reading;

/// <summary>The text of a line while it is put together from inlines, with where each run of it stands in the source.</summary>
internal sealed class LineText
{
    // Nearly all lines are shorter.
    private const int LineLength = 256;

    private readonly StringBuilder _text = new(LineLength);
    private readonly List<TextRun> _runs = [];

    public void Clear()
    {
        _text.Clear();
        _runs.Clear();
    }

    /// <summary>Appends a text that stands at a place of the source as it is.</summary>
    public void Append(string text, int start, int length, int source)
    {
        _runs.Add(new TextRun(_text.Length, source, -1));
        _text.Append(text, start, length);
    }

    /// <summary>Appends a text that is written in other characters.</summary>
    public void AppendInstead(string text, int source, int sourceEnd)
    {
        _runs.Add(new TextRun(_text.Length, source, Math.Max(source, sourceEnd)));
        _text.Append(text);
    }

    /// <summary>The text as it was appended.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>The text with every run of white space and control characters made one space, since they are layout in markdown and nothing an author sees.</summary>
    public static string Clean(string text) => IsClean(text) ? text.Trim() : Squeeze(text, [], out _);

    /// <summary>What was appended, cleaned, with its origin.</summary>
    public string Clean(out TextOrigin origin)
    {
        var text = _text.ToString();
        if (!IsClean(text))
        {
            return Squeeze(text, _runs, out origin);
        }

        origin = TextOrigin.Of(_runs).From(text.Length - text.TrimStart().Length);
        return text.Trim();
    }

    private static bool IsClean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] <= ' ' && (text[i] < ' ' || (i + 1 < text.Length && text[i + 1] == ' ')))
            {
                return false;
            }
        }

        return true;
    }

    private static string Squeeze(string text, List<TextRun> runs, out TextOrigin origin)
    {
        var clean = new StringBuilder(text.Length);
        var cleanRuns = new List<TextRun>();
        var run = -1;
        for (var i = 0; i < text.Length; i++)
        {
            while (run + 1 < runs.Count && runs[run + 1].Start <= i)
            {
                run++;
            }

            var isSpace = char.IsWhiteSpace(text[i]) || char.IsControl(text[i]);
            if (isSpace && (clean.Length == 0 || clean[clean.Length - 1] == ' '))
            {
                continue;
            }

            if (run >= 0)
            {
                Note(cleanRuns, clean.Length, runs[run].IsExact ? runs[run].Source + (i - runs[run].Start) : runs[run].Source, runs[run].SourceEnd);
            }

            clean.Append(isSpace ? ' ' : text[i]);
        }

        origin = TextOrigin.Of(cleanRuns);
        return clean.ToString().Trim();
    }

    // A run goes on as long as text and source go on together.
    private static void Note(List<TextRun> runs, int position, int source, int sourceEnd)
    {
        if (runs.Count > 0 && runs[runs.Count - 1] is var last && last.SourceEnd == sourceEnd && (last.IsExact ? last.Source + (position - last.Start) == source : last.Source == source))
        {
            return;
        }

        runs.Add(new TextRun(position, source, sourceEnd));
    }
}
