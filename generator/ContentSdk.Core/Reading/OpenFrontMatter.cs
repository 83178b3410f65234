using ContentSdk.Core.Models;

namespace ContentSdk.Core.Reading;

/// <summary>Tells front matter that markdown takes for text: whose second line of dashes is missing, or that is TOML.</summary>
internal static class OpenFrontMatter
{
    private const string Fence = "---";
    private const string TomlFence = "+++";

    /// <summary>The fault, or null where a text begins with no front matter that anyone meant.</summary>
    public static YamlFault? Find(string text)
    {
        if (!text.StartsWith(Fence, StringComparison.Ordinal) && !text.StartsWith(TomlFence, StringComparison.Ordinal))
        {
            return null;
        }

        var lines = text.Split(['\n'], 3);
        return lines.Length < 2 || lines[0].TrimEnd().Length != Fence.Length ? null
            : lines[0][0] == '-' ? IsKey(lines[1], ':', "") ? Fault("it is opened and not closed; put a line with '---' behind its last value") : null
            : IsKey(lines[1], '=', " ") || lines[1].StartsWith("[", StringComparison.Ordinal) ? Fault("it is TOML; write it as YAML between two lines of '---', such as 'title: A Title'") : null;
    }

    private static YamlFault Fault(string what) => new(what, new SourceRange(0, Fence.Length));

    // "title: …" or "title = …" with nothing before it; a sentence begins with a capital or has spaces before its colon.
    private static bool IsKey(string line, char sign, string before)
    {
        var end = line.IndexOf(before + sign, StringComparison.Ordinal);
        var behind = end + before.Length + 1;
        return end > 0 && char.IsLower(line[0]) && (behind == line.TrimEnd().Length || line[behind] == ' ') && line.Take(end).All(character => char.IsLetterOrDigit(character) || character is '_' or '-');
    }
}
