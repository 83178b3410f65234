using ContentSdk.Core.Models;

namespace ContentSdk.Core.Reading;

/// <summary>Says in an author's words what a YAML parser found.</summary>
internal static class YamlFaults
{
    private static readonly (string Parser, string Author)[] Words =
    [
        ("invalid mapping", "a value that holds ': ' must stand in quotes, and the lines of one mapping must be indented alike"),
        (" tab ", "lines are indented with spaces, not with tabs"),
        ("wrong indentation", "the quote that opens here is not closed"),
        ("unexpected end of stream", "the quote that opens here is not closed"),
        ("unknown escape character", "in double quotes a backslash is written twice; single quotes take it as it is"),
        ("did not find expected key", "a key with a colon is expected here; a value that begins with a quote or a bracket must end with it"),
        ("expected ',' or", "a comma is missing here, or what closes the bracket"),
        ("did not find expected node content", "something is opened and not closed"),
    ];

    private static readonly string[] OfSigns = ["there is no anchor", "block sequence entries are not allowed", "scanning a block scalar", "mapping keys are not allowed", "did not find expected node content"];

    /// <summary>Where the fault is: the parser mostly says it, and for some faults what it read before.</summary>
    public static SourceRange Locate(string message, string yaml, int start, int end)
    {
        start = Math.Min(Math.Max(0, start), yaml.Length);
        end = Math.Min(Math.Max(start, end), yaml.Length);
        return message.Contains(" tab ") && yaml.IndexOf("\n\t", start, StringComparison.Ordinal) is var tab and >= 0 ? new SourceRange(tab + 1, tab + 2)
            : message.Contains("unknown escape character") ? new SourceRange(end, Math.Min(end + 2, yaml.Length))
            : new SourceRange(start, end);
    }

    /// <summary>What is wrong where a value begins with a sign that means something in YAML and was meant as text; null where it is something else.</summary>
    /// <param name="message">What the parser says.</param>
    /// <param name="yaml">The text.</param>
    /// <param name="place">Where it says it.</param>
    public static string? Unquoted(string message, string yaml, int place)
    {
        if (!OfSigns.Any(sign => message.IndexOf(sign, StringComparison.OrdinalIgnoreCase) >= 0) || yaml.Length == 0)
        {
            return null;
        }

        var start = place == 0 ? 0 : yaml.LastIndexOf('\n', Math.Min(place, yaml.Length) - 1) + 1;
        var end = yaml.IndexOf('\n', start) is var next and >= 0 ? next : yaml.Length;
        var line = yaml.Substring(start, end - start);
        var value = line.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0 ? line.Substring(colon + 2).TrimStart() : "";
        var isAlias = value.Length > 0 && value[0] == '*' && value.Skip(1).All(character => char.IsLetterOrDigit(character) || character is '-' or '_');
        return value.Length > 1 && !isAlias && "*&|>?,-".IndexOf(value[0]) >= 0 ? "a value that begins with '" + value[0] + "' must stand in quotes" : null;
    }

    /// <summary>What is wrong, as the rest of a sentence.</summary>
    /// <param name="message">What the parser says.</param>
    /// <param name="character">The character that it says it of.</param>
    public static string Explain(string message, char character)
    {
        if (message.Contains("cannot start any token"))
        {
            return character == '\t' ? "lines are indented with spaces, not with tabs" : "a value that begins with '" + character + "' must stand in quotes";
        }

        foreach (var (parser, author) in Words)
        {
            if (message.Contains(parser))
            {
                return author;
            }
        }

        var rest = message.TrimEnd('.');
        return rest.Length == 0 ? "it cannot be read" : char.ToLowerInvariant(rest[0]) + rest.Substring(1);
    }
}
