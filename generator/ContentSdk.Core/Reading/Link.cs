using ContentSdk.Core.Models;

namespace ContentSdk.Core.Reading;

/// <summary>A link or image as it is written, with where its parts stand.</summary>
/// <param name="Form">How it is written.</param>
/// <param name="Destination">Where it leads, with escapes and entities undone.</param>
/// <param name="Target">The destination as written, without angle brackets or quotes.</param>
/// <param name="Path">The part of it before <c>?</c> and <c>#</c>.</param>
/// <param name="Fragment">The part of it from <c>#</c> on; null when there is none.</param>
internal sealed record Link(LinkForm Form, string Destination, SourceRange Target, SourceRange Path, SourceRange? Fragment)
{
    /// <summary>The destination before <c>?</c> and <c>#</c>, with escapes and entities undone.</summary>
    public string WrittenPath => Destination.IndexOfAny(['?', '#']) is var end and >= 0 ? Destination.Substring(0, end).Trim() : Destination.Trim();

    /// <summary>Takes the range of a destination apart.</summary>
    public static Link At(LinkForm form, string destination, string source, SourceRange target)
    {
        var path = target.End;
        int? fragment = null;
        for (var i = target.Start; i < target.End && fragment is null; i++)
        {
            // "&#32;" is an entity and no fragment.
            if (source[i] == '#' && (i == target.Start || source[i - 1] != '&'))
            {
                fragment = i;
            }
            else if (source[i] == '?')
            {
                path = Math.Min(path, i);
            }
        }

        return new Link(form, destination, target, new SourceRange(target.Start, Math.Min(path, fragment ?? path)), fragment is { } start ? new SourceRange(start, target.End) : null);
    }
}

/// <summary>How a link is written.</summary>
internal enum LinkForm
{
    /// <summary><c>[text](destination)</c>.</summary>
    Link,

    /// <summary><c>![text](destination)</c>.</summary>
    Image,

    /// <summary><c>[label]: destination</c>.</summary>
    Definition,

    /// <summary><c>&lt;destination&gt;</c>.</summary>
    Autolink,

    /// <summary><c>&lt;a href="destination"&gt;</c>.</summary>
    HtmlLink,

    /// <summary><c>&lt;img src="destination"&gt;</c>.</summary>
    HtmlImage,

    /// <summary><c>[text](a destination with spaces)</c>, which is no link before it stands in angle brackets.</summary>
    Spaced,
}

/// <summary>A link by a label that is defined nowhere: <c>[text][label]</c> or <c>[label][]</c>.</summary>
/// <param name="Label">The label.</param>
/// <param name="Range">Where the label stands, without brackets.</param>
internal sealed record MissingDefinition(string Label, SourceRange Range)
{
    /// <summary>Whether a line looks like its definition and is the text of a paragraph.</summary>
    public bool IsSwallowed { get; init; }
}

/// <summary>An anchor that the author wrote: <c>{#id}</c>, <c>&lt;a id&gt;</c>, <c>&lt;a name&gt;</c>.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Range">Where it stands.</param>
/// <param name="IsPin">Whether it is the <c>{#id}</c> of a heading.</param>
internal sealed record WrittenAnchor(string Id, SourceRange Range, bool IsPin);

/// <summary>An HTML comment that speaks to the rules.</summary>
/// <param name="Text">What stands between <c>&lt;!--</c> and <c>--&gt;</c>.</param>
/// <param name="Range">Where that stands.</param>
internal sealed record Comment(string Text, SourceRange Range);
