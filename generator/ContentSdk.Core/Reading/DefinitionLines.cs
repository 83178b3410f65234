namespace ContentSdk.Core.Reading;

/// <summary>Lines such as <c>[label]: destination</c>, whether markdown took them for definitions or not.</summary>
internal sealed class DefinitionLines
{
    private readonly Dictionary<string, bool> _standAlone = new(StringComparer.OrdinalIgnoreCase);

    public DefinitionLines(string source)
    {
        var above = "";
        foreach (var line in source.Split('\n'))
        {
            var text = line.Trim(' ', '\t', '>');
            var close = text.Length > 0 && text[0] == '[' ? text.IndexOf("]:", StringComparison.Ordinal) : -1;
            if (close > 1 && !_standAlone.ContainsKey(text.Substring(1, close - 1)))
            {
                // No definition can interrupt a paragraph.
                _standAlone.Add(text.Substring(1, close - 1), above.Length == 0 || above[0] is '[' or '#');
            }

            above = text;
        }
    }

    /// <summary>
    /// Whether a line defines a label as its author sees it, although markdown found no definition: its destination is a template's, or the parser gave up at
    /// its neighbour. False when it goes on with a paragraph, null when there is no such line.
    /// </summary>
    public bool? IsDefined(string label) => _standAlone.TryGetValue(label, out var standsAlone) ? standsAlone : null;
}
