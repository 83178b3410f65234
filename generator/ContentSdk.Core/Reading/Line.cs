using ContentSdk.Core.Models;

namespace ContentSdk.Core.Reading;

/// <summary>One line of text in a block, without markup.</summary>
/// <param name="Text">The whole line.</param>
/// <param name="Strong">The bold phrase that the line opens with, colon included; null when it opens otherwise.</param>
/// <param name="Rest">What follows <paramref name="Strong"/>.</param>
/// <param name="RestHtml">The HTML of <paramref name="Rest"/> when it holds markup, else null.</param>
/// <param name="Html">The HTML of the line when it holds markup, else null.</param>
/// <param name="Links">Links and images on the line, in order.</param>
/// <param name="Column">How far it is indented.</param>
/// <param name="Origin">Where <paramref name="Text"/> stands in the source.</param>
internal sealed record Line(string Text, string? Strong, string Rest, string? RestHtml, string? Html, IReadOnlyList<LinkText> Links, int Column, TextOrigin Origin)
{
    /// <summary>Where the whole line stands in the source; null when it stands nowhere.</summary>
    public SourceRange? Range => Origin.Range(0, Text.Length);

    /// <summary>Where the first occurrence of a phrase stands, or the whole line when the phrase is not on it.</summary>
    public SourceRange? RangeOf(string phrase) =>
        Text.IndexOf(phrase, StringComparison.Ordinal) is var start and >= 0 ? Origin.Range(start, start + phrase.Length) : Range;

    /// <summary>The origin of the end of the line.</summary>
    public TextOrigin OriginOf(string end) => Origin.From(Math.Max(0, Text.Length - end.Length));

    /// <summary>Reads <c>**Label**: value</c> and <c>**Label:** value</c>.</summary>
    public bool TryLabel(out string label, out string value, out string? valueHtml)
    {
        label = value = "";
        valueHtml = null;
        if (Strong is null)
        {
            return false;
        }

        var strong = Strong.TrimEnd();
        var rest = Rest.TrimStart();
        if (IsColon(strong, strong.Length - 1))
        {
            label = strong.Substring(0, strong.Length - 1);
            (value, valueHtml) = (rest, RestHtml?.TrimStart());
        }
        else if (IsColon(rest, 0))
        {
            label = strong;
            value = rest.Substring(1).TrimStart();
            valueHtml = RestHtml?.TrimStart().Substring(1).TrimStart();
        }

        label = label.Trim();
        return label.Length > 0;
    }

    /// <summary>The bold phrase when it is the whole line.</summary>
    public string? StrongAlone => Strong?.Trim() is { Length: > 0 } strong && Rest.Trim().Length == 0 ? strong : null;

    // A full-width colon is what East Asian input methods type.
    private static bool IsColon(string text, int index) => index >= 0 && index < text.Length && (text[index] is ':' or '：');
}

/// <summary>A link or image: the words of it and where it leads.</summary>
internal readonly record struct LinkText(string Text, string Destination);
