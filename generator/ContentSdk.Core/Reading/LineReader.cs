using System.Text;
using ContentSdk.Core.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace ContentSdk.Core.Reading;

/// <summary>Turns Markdig's inlines into lines of text.</summary>
internal sealed class LineReader(HtmlRenderer renderer)
{
    private readonly StringBuilder _text = new();

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
            if (inline is LineBreakInline)
            {
                lines.Add(Make(current));
                current = [];
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
                    current.RemoveRange(current.Count - literals, literals);
                    current.Add(new LiteralInline(before.Substring(0, length)));
                    lines.Add(Make(current));
                    current = [];
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
        IsStrong(inline) && (TextOf([inline], 0).TrimEnd().EndsWith(":", StringComparison.Ordinal) || (inline.NextSibling is LiteralInline next && next.Content.ToString().TrimStart().StartsWith(":", StringComparison.Ordinal)));

    private Line Make(List<Inline> inlines)
    {
        // Check boxes, bullets that somebody typed and emoji may stand before a label.
        var first = 0;
        while (first < inlines.Count && (inlines[first] is TaskList || IsBlank(inlines[first])))
        {
            first++;
        }

        var links = new List<LinkText>();
        foreach (var inline in inlines)
        {
            Collect(inline, links);
        }

        var column = inlines.Count > 0 ? inlines[0].Column : 0;
        var text = TextOf(inlines, 0);
        if (first < inlines.Count && IsStrong(inlines[first]))
        {
            var rest = TextOf(inlines, first + 1);
            return new Line(Clean(text), Clean(TextOf([inlines[first]], 0)), Clean(rest), HtmlOf(inlines, first + 1), HtmlOf(inlines, 0), links, column);
        }

        return new Line(Clean(text), null, Clean(text), null, HtmlOf(inlines, 0), links, column);
    }

    private static bool IsBlank(Inline inline) => inline is LiteralInline literal && (literal.Content.IsEmptyOrWhitespace() || Marks.Trim(literal.Content.ToString()).Length == 0);

    // ***Label*** is emphasis around strong or the other way round; either opens with a bold phrase when nothing else is in it.
    private static bool IsStrong(Inline inline) => inline is EmphasisInline emphasis && emphasis.DelimiterChar is '*' or '_'
        && (((EmphasisInline)inline).DelimiterCount == 2
            || (((EmphasisInline)inline).FirstChild is EmphasisInline { NextSibling: null } nested && IsStrong(nested)));

    private string TextOf(List<Inline> inlines, int first)
    {
        _text.Clear();
        for (var i = first; i < inlines.Count; i++)
        {
            Append(inlines[i]);
        }

        return _text.ToString();
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
                _text.Append(literal.Content.Text, literal.Content.Start, literal.Content.Length);
                break;
            case CodeInline code:
                _text.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                _text.Append(entity.Transcoded.ToString());
                break;
            case AutolinkInline autolink:
                _text.Append(autolink.Url);
                break;
            case LineBreakInline:
                _text.Append(' ');
                break;
            case TaskList task when task.Parent is LinkInline { IsImage: true }:
                _text.Append(task.Checked ? "[x]" : "[ ]");
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

    private void Collect(Inline inline, List<LinkText> links)
    {
        if (inline is LinkInline link)
        {
            links.Add(new LinkText(Clean(TextOf([.. link], 0)), link.GetDynamicUrl?.Invoke() ?? link.Url ?? ""));
        }

        if (inline is ContainerInline container)
        {
            foreach (var child in container)
            {
                Collect(child, links);
            }
        }
    }

    // Tabs and runs of white space are layout in markdown, and control characters are nothing an author sees.
    private static string Clean(string text)
    {
        var isClean = true;
        for (var i = 0; i < text.Length && isClean; i++)
        {
            isClean = text[i] >= ' ' && !(text[i] == ' ' && i + 1 < text.Length && text[i + 1] == ' ');
        }

        if (isClean)
        {
            return text.Trim();
        }

        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                if (clean.Length > 0 && clean[clean.Length - 1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else
            {
                clean.Append(character);
            }
        }

        return clean.ToString().Trim();
    }
}
