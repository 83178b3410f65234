using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Maps;

/// <summary>Lines put together to one text. A line alone, which most paragraphs and items are, is taken as it is.</summary>
/// <param name="lines">The lines.</param>
/// <param name="between">What stands between two of them.</param>
internal sealed class JoinedLines(IReadOnlyList<Line> lines, string between)
{
    public string Text { get; } = lines.Count == 1 ? lines[0].Text : string.Join(between, lines.Select(line => line.Text));

    public IReadOnlyList<LinkText> Links => lines.Count == 1 ? lines[0].Links : lines.SelectMany(line => line.Links).ToList();

    /// <summary>Where <see cref="Text"/> stands.</summary>
    public TextOrigin Origin => lines.Count == 1 ? lines[0].Origin : Join(lines, between.Length);

    private static TextOrigin Join(IReadOnlyList<Line> lines, int between)
    {
        var parts = new List<(int, TextOrigin)>(lines.Count);
        var start = 0;
        foreach (var line in lines)
        {
            parts.Add((start, line.Origin));
            start += line.Text.Length + between;
        }

        return TextOrigin.Join(parts);
    }
}
