using System.Net;
using System.Text;

namespace ContentSdk.Core.Reading;

/// <summary>
/// Finds tags and comments in raw HTML, forgivingly, as browsers do. What stands in scripts and styles is none. Each character is looked at once.
/// </summary>
internal static class HtmlTags
{
    private static readonly HashSet<string> RawTextElements = new(["script", "style", "textarea", "xmp"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The parts of a piece of HTML, in order.</summary>
    public static IEnumerable<HtmlPart> Read(string html)
    {
        for (var i = html.IndexOf('<'); i >= 0 && i + 1 < html.Length; i = i < html.Length ? html.IndexOf('<', i) : -1)
        {
            if (string.CompareOrdinal(html, i, "<!--", 0, 4) == 0)
            {
                var close = html.IndexOf("-->", i + 4, StringComparison.Ordinal);
                var end = close < 0 ? html.Length : close;
                yield return new HtmlComment(html.Substring(i + 4, end - i - 4), i + 4, end);
                i = Math.Min(html.Length, end + 3);
            }
            else if (html[i + 1] == '?' || string.CompareOrdinal(html, i, "<![CDATA[", 0, 9) == 0)
            {
                var close = html.IndexOf(html[i + 1] == '?' ? "?>" : "]]>", i + 2, StringComparison.Ordinal);
                i = close < 0 ? html.Length : close + 2;
            }
            else if (html[i + 1] == '/' || IsLetter(html[i + 1]))
            {
                var tag = ReadTag(html, i);
                yield return tag;
                i = tag.End;
                if (!tag.IsClosing && RawTextElements.Contains(tag.Name))
                {
                    var close = html.IndexOf("</" + tag.Name, i, StringComparison.OrdinalIgnoreCase);
                    i = close < 0 ? html.Length : close;
                }
            }
            else
            {
                i++;
            }
        }
    }

    /// <summary>The text of each heading in a piece of HTML, without tags.</summary>
    public static IEnumerable<string> Headings(string html)
    {
        var text = new StringBuilder();
        string? open = null;
        var from = 0;
        foreach (var part in Read(html))
        {
            if (open is not null)
            {
                text.Append(html, from, part.Outset - from);
            }

            from = part.End;
            if (part is HtmlTag { IsHeading: true, IsClosing: false } opening && open is null)
            {
                open = opening.Name;
                text.Clear();
            }
            else if (part is HtmlTag { IsClosing: true } closing && string.Equals(closing.Name, open, StringComparison.OrdinalIgnoreCase))
            {
                open = null;
                yield return WebUtility.HtmlDecode(text.ToString()).Trim();
            }
        }
    }

    private static HtmlTag ReadTag(string html, int start)
    {
        var isClosing = html[start + 1] == '/';
        var i = start + (isClosing ? 2 : 1);
        var nameStart = i;
        while (i < html.Length && (IsLetter(html[i]) || char.IsDigit(html[i]) || html[i] == '-'))
        {
            i++;
        }

        var name = html.Substring(nameStart, i - nameStart);
        var attributes = new List<HtmlAttribute>();
        while (i < html.Length && html[i] != '>')
        {
            if (char.IsWhiteSpace(html[i]) || html[i] == '/')
            {
                i++;
                continue;
            }

            attributes.Add(ReadAttribute(html, ref i));
        }

        return new HtmlTag(name, isClosing, attributes, start, Math.Min(html.Length, i + 1));
    }

    private static HtmlAttribute ReadAttribute(string html, ref int i)
    {
        var nameStart = i++;
        while (i < html.Length && html[i] is not ('=' or '>' or '/') && !char.IsWhiteSpace(html[i]))
        {
            i++;
        }

        var name = html.Substring(nameStart, i - nameStart);
        var equals = SkipSpace(html, i);
        if (equals >= html.Length || html[equals] != '=')
        {
            return new HtmlAttribute(name, "", i, i);
        }

        var start = SkipSpace(html, equals + 1);
        if (start < html.Length && html[start] is '"' or '\'')
        {
            var close = html.IndexOf(html[start], start + 1);
            var end = close < 0 ? html.Length : close;
            i = Math.Min(html.Length, end + 1);
            return new HtmlAttribute(name, WebUtility.HtmlDecode(html.Substring(start + 1, end - start - 1)), start + 1, end);
        }

        i = start;
        while (i < html.Length && html[i] != '>' && !char.IsWhiteSpace(html[i]))
        {
            i++;
        }

        return new HtmlAttribute(name, WebUtility.HtmlDecode(html.Substring(start, i - start)), start, i);
    }

    private static int SkipSpace(string html, int i)
    {
        while (i < html.Length && char.IsWhiteSpace(html[i]))
        {
            i++;
        }

        return i;
    }

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}

/// <summary>A tag or comment.</summary>
/// <param name="Outset">Position of its first character.</param>
/// <param name="End">Position behind its last character.</param>
internal abstract record HtmlPart(int Outset, int End);

/// <summary>A comment; <paramref name="Start"/> and <paramref name="TextEnd"/> are where its text stands.</summary>
internal sealed record HtmlComment(string Text, int Start, int TextEnd) : HtmlPart(Start - 4, TextEnd + 3);

/// <summary>An opening or closing tag.</summary>
internal sealed record HtmlTag(string Name, bool IsClosing, IReadOnlyList<HtmlAttribute> Attributes, int Outset, int End) : HtmlPart(Outset, End)
{
    /// <summary>Whether it is <c>h1</c> to <c>h6</c>.</summary>
    public bool IsHeading => Name.Length == 2 && Name[0] is 'h' or 'H' && Name[1] is >= '1' and <= '6';

    public bool Is(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);
}

/// <summary>An attribute with where its value stands, without quotes.</summary>
internal readonly record struct HtmlAttribute(string Name, string Value, int Start, int End)
{
    public bool Is(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);
}
