using System.Text;
using ContentSdk.Core.Models;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownBlock = Markdig.Syntax.Block;

namespace ContentSdk.Core.Reading;

/// <summary>Finds what links in a markdown text and what can be linked to.</summary>
internal sealed class LinkReader
{
    private static readonly HashSet<string> MediaElements = new(["img", "video", "audio", "source", "track", "embed"], StringComparer.OrdinalIgnoreCase);

    private readonly string _source;
    private readonly List<Link> _links = [];
    private readonly List<string> _definitions = [];
    private readonly List<MissingDefinition> _missing = [];
    private readonly HashSet<string> _missingLabels = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<WrittenAnchor> _anchors;
    private readonly List<Comment> _comments = [];
    private readonly bool _mayHoldReferences;
    private readonly RawHtml _rawHtml;
    private DefinitionLines? _lines;
    private bool _hasHtmlTitle;
    private LeafBlock? _leaf;
    private Stretches? _formulas;

    private LinkReader(string source, IEnumerable<WrittenAnchor> pins, RawHtml rawHtml)
    {
        _rawHtml = rawHtml;
        _source = source;
        _anchors = [.. pins];
        _mayHoldReferences = source.Contains("][");
    }

    /// <summary>Reads a tree.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="source">The text that it was parsed from.</param>
    /// <param name="headings">The anchors of its headings.</param>
    /// <param name="pins">Those of them that the author wrote.</param>
    /// <param name="rawHtml">What becomes of HTML: what is shown as text links nowhere.</param>
    public static SourceLinks Read(MarkdownDocument tree, string source, IEnumerable<string> headings, IEnumerable<WrittenAnchor> pins, RawHtml rawHtml)
    {
        var reader = new LinkReader(source, pins, rawHtml);
        reader.Visit(tree);
        if (TemplateBlocks.Of(source) is { IsEmpty: false } hidden)
        {
            reader._links.RemoveAll(link => hidden.Holds(link.Target.Start));
            reader._missing.RemoveAll(missing => hidden.Holds(missing.Range.Start));
        }

        reader._links.Sort((left, right) => left.Target.Start.CompareTo(right.Target.Start));
        reader._anchors.Sort((left, right) => left.Range.Start.CompareTo(right.Range.Start));
        var anchors = new HashSet<string>(headings.Concat(reader._anchors.Select(anchor => anchor.Id)), StringComparer.Ordinal);
        anchors.Remove("");
        return new SourceLinks(reader._links, reader._definitions, reader._missing, anchors, reader._anchors, reader._comments, reader._hasHtmlTitle);
    }

    private void Visit(MarkdownBlock block)
    {
        switch (block)
        {
            case LinkReferenceDefinition and not FootnoteLinkReferenceDefinition:
                Define((LinkReferenceDefinition)block);
                break;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    Visit(child);
                }

                break;
            case HtmlBlock html:
                Visit(html);
                break;
            case LeafBlock { Inline: { } inlines } leaf:
                (_leaf, _formulas) = (leaf, null);
                Visit(inlines);
                ReadLiterals(inlines, block.Parent is TableCell ? CellSpan(inlines) : block.Span);
                break;
        }
    }

    private void Define(LinkReferenceDefinition definition)
    {
        // A footnote in a quote or an item is left to us as a definition.
        if (definition.Label is { } label && !label.StartsWith("^", StringComparison.Ordinal))
        {
            _definitions.Add(label);
            Add(LinkForm.Definition, definition.Url, definition.UrlSpan, definition.Span);
        }
    }

    private void Visit(ContainerInline container)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LinkInline link:
                    // A link by a label is written where the label is defined.
                    if (link.Reference is null && !link.IsAutoLink && !IsInFormula(link))
                    {
                        Add(link.IsImage ? LinkForm.Image : LinkForm.Link, link.Url, link.UrlSpan, link.Span);
                    }

                    Visit((ContainerInline)link);
                    ReadLiterals(link, link.Span);
                    break;
                case AutolinkInline { IsEmail: false } autolink:
                    Add(LinkForm.Autolink, autolink.Url, new SourceSpan(autolink.Span.Start + 1, autolink.Span.End - 1), autolink.Span);
                    break;
                case HtmlInline html:
                    Visit(html.Tag, OriginOf(html));
                    break;
                case ContainerInline nested:
                    Visit(nested);
                    break;
            }
        }
    }

    // "$P[X](t)$" is a function of t. Only a paragraph with a link in it is looked at.
    private bool IsInFormula(LinkInline link) => _leaf is { } leaf && (_formulas ??= FormulasOf(leaf)).Holds(link.Span.Start - leaf.Span.Start);

    private Stretches FormulasOf(LeafBlock leaf) =>
        !leaf.Span.IsEmpty && leaf.Span.End < _source.Length && _source.IndexOf('$', leaf.Span.Start, leaf.Span.Length) >= 0 ? MathText.Of(WithoutCode(leaf.Inline!, leaf.Span)) : new Stretches();

    // What is code is no formula.
    private string WithoutCode(ContainerInline inlines, SourceSpan span)
    {
        var text = new StringBuilder(_source, span.Start, span.Length, span.Length);
        foreach (var code in inlines.Descendants<CodeInline>().Where(code => code.Span.Start >= span.Start && code.Span.End <= span.End))
        {
            for (var i = code.Span.Start; i <= code.Span.End; i++)
            {
                text[i - span.Start] = ' ';
            }
        }

        return text.ToString();
    }

    private void Add(LinkForm form, string? destination, SourceSpan url, SourceSpan whole)
    {
        if (string.IsNullOrEmpty(destination))
        {
            return;
        }

        var range = Range(url.IsEmpty || url.End >= _source.Length ? whole : url);
        if (range.Length > 1 && _source[range.Start] == '<' && _source[range.End - 1] == '>')
        {
            range = new SourceRange(range.Start + 1, range.End - 1);
        }

        _links.Add(Link.At(form, destination!, _source, range));
    }

    private void Visit(HtmlBlock block)
    {
        var text = new StringBuilder();
        var runs = new List<TextRun>();
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var slice = block.Lines.Lines[i].Slice;
            runs.Add(new TextRun(text.Length, slice.Start, -1));
            text.Append(slice.Text, slice.Start, slice.Length).Append('\n');
        }

        Visit(text.ToString(), TextOrigin.Of(runs));
    }

    // The lines of a tag are given without their indentation and the marks of quotes.
    private TextOrigin OriginOf(HtmlInline html)
    {
        var runs = new List<TextRun>();
        var position = 0;
        var source = Math.Max(0, html.Span.Start);
        foreach (var line in html.Tag.Split('\n'))
        {
            var end = Math.Min(_source.Length, Math.Max(source, html.Span.End + 1));
            source = Math.Max(source, source < end ? _source.IndexOf(line, source, end - source, StringComparison.Ordinal) : -1);
            runs.Add(new TextRun(position, source, -1));
            position += line.Length + 1;
            source += line.Length;
        }

        return TextOrigin.Of(runs);
    }

    private void Visit(string html, TextOrigin origin)
    {
        foreach (var part in HtmlTags.Read(html))
        {
            if (part is HtmlComment comment && origin.Range(comment.Start, comment.TextEnd) is { } range)
            {
                _comments.Add(new Comment(comment.Text, range));
            }
            else if (_rawHtml is RawHtml.Keep && part is HtmlTag { IsClosing: false } tag)
            {
                _hasHtmlTitle |= tag.Is("h1");
                foreach (var attribute in tag.Attributes)
                {
                    Visit(tag, attribute, origin);
                }
            }
        }
    }

    private void Visit(HtmlTag tag, HtmlAttribute attribute, TextOrigin origin)
    {
        if (attribute.Value.Length == 0 || origin.Range(attribute.Start, attribute.End) is not { } range)
        {
            return;
        }

        if (attribute.Is("id") || (attribute.Is("name") && tag.Is("a")))
        {
            _anchors.Add(new WrittenAnchor(attribute.Value, range, IsPin: false));
        }
        else if ((tag.Is("a") || tag.Is("area")) && attribute.Is("href"))
        {
            _links.Add(Link.At(LinkForm.HtmlLink, attribute.Value, _source, range));
        }
        else if ((attribute.Is("src") && MediaElements.Contains(tag.Name)) || (attribute.Is("poster") && tag.Is("video")))
        {
            _links.Add(Link.At(LinkForm.HtmlImage, attribute.Value, _source, range));
        }
        else if (attribute.Is("srcset") && (tag.Is("img") || tag.Is("source")) && range.Length == attribute.Value.Length)
        {
            ReadCandidates(attribute.Value, range.Start);
        }
    }

    // "small.png 1x, large.png 2x".
    private void ReadCandidates(string candidates, int start)
    {
        for (var i = 0; i < candidates.Length;)
        {
            while (i < candidates.Length && (char.IsWhiteSpace(candidates[i]) || candidates[i] == ','))
            {
                i++;
            }

            var first = i;
            while (i < candidates.Length && !char.IsWhiteSpace(candidates[i]))
            {
                i++;
            }

            var url = candidates.Substring(first, i - first).TrimEnd(',');
            if (url.Length > 0)
            {
                _links.Add(Link.At(LinkForm.HtmlImage, url, _source, new SourceRange(start + first, start + first + url.Length)));
            }

            while (i < candidates.Length && candidates[i] != ',')
            {
                i++;
            }
        }
    }

    // The span of a cell ends with its first inline; the cell itself ends with its line at the latest.
    private SourceSpan CellSpan(ContainerInline inlines)
    {
        if (inlines.FirstChild is not { Span.IsEmpty: false } first || first.Span.End >= _source.Length)
        {
            return SourceSpan.Empty;
        }

        var end = _source.IndexOf('\n', first.Span.End);
        return new SourceSpan(first.Span.Start, (end < 0 ? _source.Length : end) - 1);
    }

    private void ReadLiterals(ContainerInline inlines, SourceSpan span)
    {
        if (span.IsEmpty || span.End >= _source.Length)
        {
            return;
        }

        var mayHoldReference = _mayHoldReferences && _source.IndexOf("][", span.Start, span.Length, StringComparison.Ordinal) >= 0;
        var mayHoldAutolink = _source.IndexOf('<', span.Start, span.Length) >= 0;
        var mayHoldAnchor = _source.IndexOf('{', span.Start, span.Length) >= 0 || _source.IndexOf(")=", span.Start, span.Length, StringComparison.Ordinal) >= 0;
        var mayHoldSpaces = HoldsSpaces(span);
        if (!mayHoldReference && !mayHoldAutolink && !mayHoldAnchor && !mayHoldSpaces)
        {
            return;
        }

        var text = LiteralText.Of(inlines, _source);
        foreach (var missing in mayHoldReference ? text.MissingDefinitions() : [])
        {
            if (_missingLabels.Add(Normalize(missing.Label)) && (_lines ??= new DefinitionLines(_source)).IsDefined(missing.Label) is not true and var isDefined)
            {
                _missing.Add(missing with { IsSwallowed = isDefined is false });
            }
        }

        foreach (var range in mayHoldAnchor ? text.Anchors() : [])
        {
            _anchors.Add(new WrittenAnchor(_source.Substring(range.Start, range.Length), range, IsPin: false));
        }

        foreach (var range in mayHoldSpaces ? text.SpacedDestinations() : [])
        {
            _links.Add(Link.At(LinkForm.Spaced, _source.Substring(range.Start, range.Length), _source, range));
        }

        foreach (var range in mayHoldAutolink ? text.Autolinks() : [])
        {
            _links.Add(Link.At(LinkForm.Autolink, _source.Substring(range.Start, range.Length), _source, range));
        }
    }

    // Whether what may be a destination has a space in it and no title; nearly none has.
    private bool HoldsSpaces(SourceSpan span)
    {
        for (var i = _source.IndexOf("](", span.Start, span.Length, StringComparison.Ordinal); i >= 0; i = _source.IndexOf("](", i, span.End + 1 - i, StringComparison.Ordinal))
        {
            var end = i += 2;
            var hasSpace = false;
            while (end <= span.End && _source[end] is not (')' or '(' or '<' or '"' or '\n'))
            {
                hasSpace |= _source[end++] == ' ';
            }

            if (hasSpace && end <= span.End && _source[end] == ')')
            {
                return true;
            }
        }

        return false;
    }

    // By CommonMark, labels match without regard to case and with every run of white space as one space.
    private static string Normalize(string label) => LineText.Clean(label);

    private static SourceRange Range(SourceSpan span) => new(Math.Max(0, span.Start), Math.Max(0, span.End + 1));
}
