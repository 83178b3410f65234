namespace ContentSdk.Core.Reading;

/// <summary>Lines such as <c>[label]: destination</c>, whether markdown took them for definitions or not.</summary>
internal sealed class DefinitionLines
{
    private readonly Dictionary<string, bool> _standAlone = new(StringComparer.OrdinalIgnoreCase);

    public DefinitionLines(string source)
    {
        var above = "";
        string? fence = null;
        var isInComment = false;
        foreach (var line in source.Split('\n'))
        {
            var text = line.Trim(' ', '\t', '>');
            if (IsCode(line, text, above, ref fence) || IsComment(text, ref isInComment))
            {
                above = text;
                continue;
            }

            var close = text.Length > 0 && text[0] == '[' ? text.IndexOf("]:", StringComparison.Ordinal) : -1;
            if (close > 1 && !_standAlone.ContainsKey(text.Substring(1, close - 1)))
            {
                // No definition can interrupt a paragraph.
                _standAlone.Add(text.Substring(1, close - 1), above.Length == 0 || above[0] is '[' or '#');
            }

            above = text;
        }
    }

    // What stands in a fence, or far to the right below an empty line.
    private static bool IsCode(string line, string text, string above, ref string? fence)
    {
        if (fence is not null)
        {
            fence = text.StartsWith(fence, StringComparison.Ordinal) && text.Trim(fence[0]).Length == 0 ? null : fence;
            return true;
        }

        if (text.StartsWith("```", StringComparison.Ordinal) || text.StartsWith("~~~", StringComparison.Ordinal))
        {
            fence = text.Substring(0, 3);
            return true;
        }

        return above.Length == 0 && (line.StartsWith("    ", StringComparison.Ordinal) || line.StartsWith("\t", StringComparison.Ordinal));
    }

    private static bool IsComment(string text, ref bool isInComment)
    {
        var opens = !isInComment && text.StartsWith("<!--", StringComparison.Ordinal);
        var wasInComment = isInComment || opens;
        isInComment = wasInComment && text.IndexOf("-->", opens ? 4 : 0, StringComparison.Ordinal) < 0;
        return wasInComment;
    }

    /// <summary>
    /// Whether a line defines a label as its author sees it, although markdown found no definition: its destination is a template's, or the parser gave up at
    /// its neighbour. False when it goes on with a paragraph, null when there is no such line.
    /// </summary>
    public bool? IsDefined(string label) => _standAlone.TryGetValue(label, out var standsAlone) ? standsAlone : null;
}
