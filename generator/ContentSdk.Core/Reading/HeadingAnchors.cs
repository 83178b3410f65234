using ContentSdk.Core.Models;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownBlock = Markdig.Syntax.Block;

namespace ContentSdk.Core.Reading;

/// <summary>The anchors of a text's headings: by GitHub's rule, or what the author wrote behind the heading.</summary>
internal sealed class HeadingAnchors
{
    private readonly HeadingSlugs _slugs = new();
    private readonly Dictionary<Markdig.Syntax.HeadingBlock, (string Anchor, bool IsPinned)> _anchors = [];
    private readonly List<string> _all = [];
    private readonly List<WrittenAnchor> _pins = [];
    private readonly LineReader _lines;
    private readonly string _source;

    private HeadingAnchors(LineReader lines, string source) => (_lines, _source) = (lines, source);

    /// <summary>All that lead to a heading, with those that only some tools know.</summary>
    public IReadOnlyList<string> All => _all;

    /// <summary>Those of them that the author wrote.</summary>
    public IReadOnlyList<WrittenAnchor> Pins => _pins;

    /// <summary>Gives each heading of a tree its anchor, and takes from its text what its author wrote for one.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="lines">Reads the headings.</param>
    /// <param name="source">The text that it was parsed from.</param>
    /// <param name="rawHtml">What becomes of HTML: what is shown as text has no anchors.</param>
    public static HeadingAnchors Give(MarkdownDocument tree, LineReader lines, string source, RawHtml rawHtml)
    {
        var anchors = new HeadingAnchors(lines, source);
        anchors.Read(tree, rawHtml);
        return anchors;
    }

    /// <summary>A heading's own anchor, and whether its author wrote it.</summary>
    public (string Anchor, bool IsPinned) Of(Markdig.Syntax.HeadingBlock heading) => _anchors[heading];

    private void Read(MarkdownDocument tree, RawHtml rawHtml)
    {
        var leaves = new List<LeafBlock>();
        Gather(tree, leaves);
        var written = leaves.ConvertAll(leaf => leaf is Markdig.Syntax.HeadingBlock { Inline.LastChild: LiteralInline { Content: var last } } heading && last.IndexOf('{') >= 0 ? _lines.Text(heading.Inline) : null);
        var pins = leaves.Select(leaf => leaf is Markdig.Syntax.HeadingBlock heading ? TakeExplicitId(heading) : null).ToList();
        foreach (var pin in pins.OfType<string>())
        {
            _slugs.Take(pin);
        }

        for (var i = 0; i < leaves.Count; i++)
        {
            if (leaves[i] is Markdig.Syntax.HeadingBlock heading)
            {
                var text = _lines.Text(heading.Inline);
                var anchor = pins[i] ?? _slugs.Next(text);
                _anchors[heading] = (anchor, pins[i] is not null);
                _all.Add(anchor);
                if (written[i] is { } whole && WithoutAttributes(whole) is { } bare && !whole.EndsWith("{#" + pins[i] + "}", StringComparison.Ordinal))
                {
                    // Some tools leave attributes out of the anchor, some give the id besides, and GitHub makes an anchor of all that is written.
                    _all.Add(HeadingSlugs.Slug(bare));
                    _all.Add(HeadingSlugs.Slug(whole));
                }

                heading.GetAttributes().Id = anchor;
            }
            else if (rawHtml is RawHtml.Keep)
            {
                // GitHub gives the headings of raw HTML their anchors too, in the same count.
                _all.AddRange(HtmlTags.Headings(leaves[i].Lines.ToString()).Select(_slugs.Next));
            }
        }
    }

    // What may have an anchor, in order.
    private static void Gather(MarkdownBlock block, List<LeafBlock> leaves)
    {
        if (block is ContainerBlock container)
        {
            foreach (var child in container)
            {
                Gather(child, leaves);
            }
        }
        else if (block is Markdig.Syntax.HeadingBlock or Markdig.Syntax.HtmlBlock)
        {
            leaves.Add((LeafBlock)block);
        }
    }

    // A heading before "{ #id .class }".
    private static string? WithoutAttributes(string heading)
    {
        var open = heading.EndsWith("}", StringComparison.Ordinal) ? heading.LastIndexOf('{') : -1;
        return open > 0 && heading.IndexOfAny(['#', '.', '-'], open) > 0 ? heading.Substring(0, open).TrimEnd() : null;
    }

    /// <summary>Reads and removes <c>{#id}</c> at the end of a heading, and as other tools write it: <c>{ #id }</c>, <c>{: #id }</c>, <c>{#id .class}</c>.</summary>
    private string? TakeExplicitId(Markdig.Syntax.HeadingBlock heading)
    {
        if (heading.Inline?.LastChild is not LiteralInline last)
        {
            return null;
        }

        var text = last.Content.ToString();
        var open = text.EndsWith("}", StringComparison.Ordinal) ? text.LastIndexOf('{') : -1;
        if (open < 0 || (open > 0 && text[open - 1] == '{'))
        {
            return null;
        }

        var parts = text.Substring(open + 1, text.Length - open - 2).TrimStart(':').Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var id = parts.FirstOrDefault(part => part.Length > 1 && part[0] == '#')?.Substring(1);
        if (id is null || parts.Any(part => part[0] is not ('#' or '.') && part.IndexOf('=') < 0) || id.Any(character => char.IsWhiteSpace(character) || character is '{' or '}' or '"' or '<' or '>'))
        {
            return null;
        }

        if (_source.LastIndexOf("#" + id, Math.Min(last.Span.End, _source.Length - 1), StringComparison.Ordinal) is var written and >= 0)
        {
            _pins.Add(new WrittenAnchor(id, new SourceRange(written + 1, written + 1 + id.Length), IsPin: true));
        }

        last.Content = new Markdig.Helpers.StringSlice(text.Substring(0, open).TrimEnd());
        return id;
    }
}
