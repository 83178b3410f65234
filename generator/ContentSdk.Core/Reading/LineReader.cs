using ContentSdk.Core.Libraries;
using ContentSdk.Core.Text;
using Markdig.Helpers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentSdk.Core.Reading;

/// <summary>Turns Markdig's inlines into lines of text.</summary>
/// <param name="renderer">Writes what holds markup as HTML.</param>
/// <param name="source">The text that was parsed.</param>
internal sealed class LineReader(HtmlRenderer renderer, string source)
{
    private static readonly IReadOnlyList<LinkText> NoLinks = [];

    private readonly LineText _text = new();

    /// <summary>The text of inlines without markup and images, as GitHub takes it for a heading's anchor.</summary>
    public string Text(ContainerInline? inlines)
    {
        if (inlines?.FirstChild is { NextSibling: null } and LiteralInline only)
        {
            return only.Content.ToString();
        }

        _text.Clear();
        foreach (var inline in inlines ?? [])
        {
            Append(inline, withImages: false);
        }

        return _text.ToString();
    }

    /// <summary>All inlines as one line.</summary>
    public Line Single(ContainerInline? inlines) => Make((inlines ?? []).ToList());

    /// <summary>The lines of a paragraph. Several labels on one line, with bars between them, are as many lines.</summary>
    public IReadOnlyList<Line> Read(ContainerInline? inlines)
    {
        var lines = new List<Line>();
        var current = new List<Inline>();
        foreach (var inline in inlines ?? [])
        {
            if (inline is LineBreakInline or HtmlInline { Tag: "<br>" or "<br/>" or "<br />" })
            {
                lines.Add(Make(current));
                current.Clear();
                continue;
            }

            if (IsLabel(inline) && current.Any(IsLabel))
            {
                // A bar that could have made a table is a literal of its own.
                var literals = 0;
                while (literals < current.Count && current[current.Count - 1 - literals] is LiteralInline)
                {
                    literals++;
                }

                var before = TextOf(current, current.Count - literals);
                if (EndsWithBar(before, out var length))
                {
                    var start = current[current.Count - literals].Span.Start;
                    current.RemoveRange(current.Count - literals, literals);
                    current.Add(new LiteralInline(before.Substring(0, length)) { Span = new SourceSpan(start, start + length - 1) });
                    lines.Add(Make(current));
                    current.Clear();
                }
            }

            current.Add(inline);
        }

        if (current.Count > 0)
        {
            lines.Add(Make(current));
        }

        return lines;
    }

    private static bool EndsWithBar(string text, out int length)
    {
        length = text.TrimEnd().Length - 1;
        return length >= 0 && text[length] is '|' or '•' or '·' && length + 1 < text.Length;
    }

    private bool IsLabel(Inline inline) =>
        IsStrong(inline) && (TextOf(inline).TrimEnd().EndsWith(":", StringComparison.Ordinal) || (inline.NextSibling is LiteralInline next && next.Content.ToString().TrimStart().StartsWith(":", StringComparison.Ordinal)));

    private Line Make(List<Inline> inlines)
    {
        // Check boxes, bullets that somebody typed and emoji may stand before a label.
        var first = 0;
        while (first < inlines.Count && (inlines[first] is TaskList || IsBlank(inlines[first])))
        {
            first++;
        }

        List<LinkText>? links = null;
        foreach (var inline in inlines)
        {
            Collect(inline, ref links);
        }

        var column = inlines.Count > 0 ? inlines[0].Column : 0;
        Gather(inlines, 0);
        var text = _text.Clean(out var origin);
        if (first < inlines.Count && IsStrong(inlines[first]))
        {
            var rest = TextOf(inlines, first + 1);
            return new Line(text, LineText.Clean(TextOf(inlines[first])), LineText.Clean(rest), HtmlOf(inlines, first + 1), HtmlOf(inlines, 0), links ?? NoLinks, column, origin);
        }

        return new Line(text, null, text, null, HtmlOf(inlines, 0), links ?? NoLinks, column, origin);
    }

    // No letter is a mark.
    private static bool IsBlank(Inline inline) => inline is LiteralInline literal && !char.IsLetter(literal.Content.CurrentChar) && (literal.Content.IsEmptyOrWhitespace() || Marks.Trim(literal.Content.ToString()).Length == 0);

    // ***Label*** is emphasis around strong or the other way round; either opens with a bold phrase when nothing else is in it.
    private static bool IsStrong(Inline inline) => inline is EmphasisInline emphasis && emphasis.DelimiterChar is '*' or '_'
        && (((EmphasisInline)inline).DelimiterCount == 2
            || (((EmphasisInline)inline).FirstChild is EmphasisInline { NextSibling: null } nested && IsStrong(nested)));

    private string TextOf(Inline inline)
    {
        _text.Clear();
        Append(inline);
        return _text.ToString();
    }

    private string TextOf(List<Inline> inlines, int first)
    {
        Gather(inlines, first);
        return _text.ToString();
    }

    private void Gather(List<Inline> inlines, int first)
    {
        _text.Clear();
        for (var i = first; i < inlines.Count; i++)
        {
            Append(inlines[i]);
        }
    }

    private string? HtmlOf(List<Inline> inlines, int first)
    {
        var hasMarkup = false;
        for (var i = first; i < inlines.Count; i++)
        {
            hasMarkup |= inlines[i] is not (LiteralInline or HtmlEntityInline);
        }

        if (!hasMarkup)
        {
            return null;
        }

        var html = ((StringWriter)renderer.Writer).GetStringBuilder();

        // The renderer remembers whether it stands at the start of a line; it must not remember the last text.
        renderer.EnsureLine();
        html.Clear();
        for (var i = first; i < inlines.Count; i++)
        {
            renderer.Write(inlines[i]);
        }

        return html.ToString().Trim();
    }

    private void Append(Inline inline, bool withImages = true)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AppendSlice(literal.Content, literal.Span, literal.IsFirstCharacterEscaped ? 1 : 0);
                break;
            case CodeInline code:
                AppendSlice(new StringSlice(code.Content), code.Span, code.DelimiterCount);
                break;
            case HtmlEntityInline entity:
                _text.AppendInstead(entity.Transcoded.ToString(), entity.Span.Start, entity.Span.End + 1);
                break;
            case AutolinkInline autolink:
                AppendSlice(new StringSlice(autolink.Url), autolink.Span, 1);
                break;
            case LineBreakInline:
                _text.AppendInstead(" ", inline.Span.Start, inline.Span.End + 1);
                break;
            case TaskList task when task.Parent is LinkInline { IsImage: true }:
                _text.AppendInstead(task.Checked ? "[x]" : "[ ]", inline.Span.Start, inline.Span.End + 1);
                break;
            case HtmlInline or FootnoteLink or TaskList:
                break;
            case LinkInline { IsImage: true } when !withImages:
                break;
            case ContainerInline container:
                foreach (var child in container)
                {
                    Append(child, withImages);
                }

                break;
        }
    }

    // Markdig gives a cell's text without the spaces around it and code without its padding, but the span with them.
    private void AppendSlice(StringSlice slice, SourceSpan span, int skipped)
    {
        var length = slice.Length;
        if (length == 0)
        {
            return;
        }

        var start = span.Start + skipped;
        var isInside = !span.IsEmpty && span.End < source.Length;
        if (isInside && (start + length > span.End + 1 || string.CompareOrdinal(source, start, slice.Text, slice.Start, length) != 0))
        {
            var found = source.IndexOf(slice.ToString(), span.Start, span.Length, StringComparison.Ordinal);
            (start, isInside) = (found, found >= 0);
        }

        if (isInside)
        {
            _text.Append(slice.Text, slice.Start, length, start);
        }
        else
        {
            _text.AppendInstead(slice.ToString(), span.Start, span.End + 1);
        }
    }

    private void Collect(Inline inline, ref List<LinkText>? links)
    {
        if (inline is LinkInline link)
        {
            (links ??= []).Add(new LinkText(LineText.Clean(TextOf([.. link], 0)), link.GetDynamicUrl?.Invoke() ?? link.Url ?? ""));
        }

        // Other addresses in angle brackets lead to other sites.
        if (inline is AutolinkInline { IsEmail: false } autolink && LibraryAddress.Parse(autolink.Url) is not null)
        {
            (links ??= []).Add(new LinkText(autolink.Url, autolink.Url));
        }

        if (inline is ContainerInline container)
        {
            foreach (var child in container)
            {
                Collect(child, ref links);
            }
        }
    }
}
