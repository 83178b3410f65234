using ContentSdk.Core.Models;

namespace ContentSdk.Core.Reading;

/// <summary>Tells front matter whose second line of dashes is missing, which markdown takes for a line across the page and a paragraph.</summary>
internal static class OpenFrontMatter
{
    private const string Fence = "---";

    /// <summary>The fault, or null where a text begins with no front matter that anyone meant.</summary>
    public static YamlFault? Find(string text)
    {
        if (!text.StartsWith(Fence, StringComparison.Ordinal))
        {
            return null;
        }

        var lines = text.Split(['\n'], 3);
        return lines.Length > 1 && lines[0].TrimEnd().Length == Fence.Length && IsKey(lines[1])
            ? new YamlFault("it is opened and not closed; put a line with '---' behind its last value", new SourceRange(0, Fence.Length))
            : null;
    }

    // "title: …" with nothing before it; a sentence begins with a capital or has spaces before its colon.
    private static bool IsKey(string line)
    {
        var colon = line.IndexOf(':');
        return colon > 0 && char.IsLower(line[0]) && (colon + 1 == line.TrimEnd().Length || line[colon + 1] == ' ') && line.Take(colon).All(character => char.IsLetterOrDigit(character) || character is '_' or '-');
    }
}
