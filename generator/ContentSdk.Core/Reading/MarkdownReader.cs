using System.Collections.Concurrent;
using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownBlock = Markdig.Syntax.Block;

namespace ContentSdk.Core.Reading;

/// <summary>Takes a markdown text apart with Markdig; with its neighbours in this folder the only code that knows a parser.</summary>
internal sealed class MarkdownReader
{
    // CommonMark and what GitHub adds to it. Generic attributes are left out: they would swallow {words} in running text.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseFootnotes()
        .Use<NeighbouringFootnotes>()
        .UseDefinitionLists()
        .Use<TaskBoxes>()
        .UseAutoLinks()
        .UsePreciseSourceLocation()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .Build();

    private const int LargestBuffer = 1 << 20;
    private const int FewBlocks = 64;

    private readonly Dictionary<MarkdownObject, HtmlRange> _ranges = new(FewBlocks);
    private readonly CleanText _text;
    private readonly string _source;
    private readonly HtmlRenderer _renderer;
    private readonly LineReader _lines;
    private readonly RawHtml _rawHtml;
    private HeadingAnchors _anchors = null!;
    private int _containers;

    private MarkdownReader(HtmlRenderer renderer, CleanText text, RawHtml rawHtml)
    {
        _rawHtml = rawHtml;
        _text = text;
        _source = text.Text;
        _renderer = renderer;
        _lines = new LineReader(renderer, _source);
    }

    // A renderer learns which of its parts writes which node; every text that can use one that has learnt does.
    private static readonly ConcurrentBag<HtmlRenderer>[] Renderers = [[], []];

    /// <summary>Reads any text; none is invalid.</summary>
    public static SourceDocument Read(string text, RawHtml rawHtml = RawHtml.Keep) => With(text, rawHtml, static (reader, tree, refusal) => reader.Read(tree, refusal));

    /// <summary>The HTML of a text alone.</summary>
    public static string Render(string text, RawHtml rawHtml) => With(text, rawHtml, static (reader, tree, _) =>
    {
        HeadingAnchors.Give(tree, reader._lines, reader._source, reader._rawHtml);
        return reader.Render(tree);
    });

    private static T With<T>(string text, RawHtml rawHtml, Func<MarkdownReader, MarkdownDocument, string?, T> read)
    {
        var clean = CleanText.Of(text);
        var refusal = MarkdownLimits.Exceeded(clean.Text);
        try
        {
            if (refusal is not null)
            {
                return With(clean, rawHtml, Words(clean), refusal, read);
            }

            var tree = Markdown.Parse(clean.Text, Pipeline);
            OpenBrackets.Flatten(tree);
            return With(clean, rawHtml, tree, null, read);
        }
        catch (ArgumentException)
        {
            // Markdig refuses what is nested too deeply, when it parses or when it renders. Such a text is kept as words, without structure.
            return With(clean, rawHtml, Words(clean), MarkdownLimits.Nesting, read);
        }
    }

    private static MarkdownDocument Words(CleanText text) => [new Markdig.Syntax.ParagraphBlock { Inline = new ContainerInline().AppendChild(new LiteralInline(text.Text)) }];

    private static T With<T>(CleanText text, RawHtml rawHtml, MarkdownDocument tree, string? refusal, Func<MarkdownReader, MarkdownDocument, string?, T> read)
    {
        var renderer = Rent(rawHtml);
        var result = read(new MarkdownReader(renderer, text, rawHtml), tree, refusal);
        if (((StringWriter)renderer.Writer).GetStringBuilder().Capacity < LargestBuffer)
        {
            Renderers[(int)rawHtml].Add(renderer);
        }

        return result;
    }

    private static HtmlRenderer Rent(RawHtml rawHtml)
    {
        if (Renderers[(int)rawHtml].TryTake(out var known))
        {
            return known;
        }

        var renderer = new HtmlRenderer(new StringWriter { NewLine = "\n" });
        Pipeline.Setup(renderer);
        if (rawHtml is RawHtml.Escape)
        {
            EscapedHtml.Use(renderer);
        }

        return renderer;
    }

    private SourceDocument Read(MarkdownDocument tree, string? refusal)
    {
        var frontMatter = ReadFrontMatter(tree);
        _anchors = HeadingAnchors.Give(tree, _lines, _source, _rawHtml);
        var html = Render(tree);
        return new SourceDocument(_text, frontMatter, ReadBlocks(tree), html, LinkReader.Read(tree, _source, _anchors.All, _anchors.Pins, _rawHtml))
        {
            Refusal = refusal,
        };
    }

    private FrontMatter ReadFrontMatter(MarkdownDocument tree)
    {
        if (tree.Count == 0 || tree[0] is not YamlFrontMatterBlock yaml)
        {
            return OpenFrontMatter.Find(_source) is { } open ? FrontMatter.Empty with { Faults = [open], IsBroken = true } : FrontMatter.Empty;
        }

        var end = Math.Min(_source.Length, yaml.Span.End + 1);
        if (yaml.Lines.Count == 0)
        {
            return FrontMatter.Empty with { End = end };
        }

        var start = yaml.Lines.Lines[0].Slice.Start;
        return FrontMatterReader.Read(_source.Substring(start, yaml.Lines.Lines[yaml.Lines.Count - 1].Slice.End + 1 - start), start) with { End = end };
    }

    private string Render(MarkdownDocument tree)
    {
        var html = ((StringWriter)_renderer.Writer).GetStringBuilder();
        _renderer.EnsureLine();
        html.Clear();
        void Start(IMarkdownRenderer renderer, MarkdownObject node) => Note(node, new HtmlRange(html.Length, html.Length));
        void End(IMarkdownRenderer renderer, MarkdownObject node) => Note(node, new HtmlRange(RangeOf(node).Start, html.Length));
        _renderer.ObjectWriteBefore += Start;
        _renderer.ObjectWriteAfter += End;
        _renderer.Render(tree);
        _renderer.ObjectWriteBefore -= Start;
        _renderer.ObjectWriteAfter -= End;
        return html.ToString();
    }

    private void Note(MarkdownObject node, HtmlRange range)
    {
        if (node is MarkdownBlock)
        {
            _ranges[node] = range;
        }
    }

    private HtmlRange RangeOf(MarkdownObject node) => _ranges.TryGetValue(node, out var range) ? range : default;

    private List<Block> ReadBlocks(ContainerBlock container)
    {
        var id = _containers++;
        var blocks = new List<Block>();
        foreach (var node in container)
        {
            if (ReadBlock(node, id) is { } block)
            {
                blocks.Add(block);
            }
        }

        return blocks;
    }

    private Block? ReadBlock(MarkdownBlock node, int container)
    {
        var range = RangeOf(node);
        return node switch
        {
            YamlFrontMatterBlock or LinkReferenceDefinitionGroup => null,
            Markdig.Syntax.HeadingBlock heading => new HeadingBlock(
                heading.Level, _lines.Single(heading.Inline), _anchors.Of(heading).Anchor, _anchors.Of(heading).IsPinned, range, container),
            Markdig.Syntax.ParagraphBlock paragraph => new ParagraphBlock(_lines.Read(paragraph.Inline), range, container),
            Markdig.Syntax.ListBlock list => new ListBlock(
                FirstNumber(list), list.OfType<ListItemBlock>().Select(item => new ListItem(ReadBlocks(item), InnerRange(item), item.Column)).ToList(), range, container),
            Markdig.Syntax.QuoteBlock quote => new QuoteBlock(ReadBlocks(quote), range, container),
            Table table => new TableBlock(
                table.OfType<TableRow>().FirstOrDefault()?.IsHeader ?? false, table.OfType<TableRow>().Select(ReadRow).ToList(), range, container),
            DefinitionList definitions => new DefinitionsBlock(ReadDefinitions(definitions), range, container),
            Markdig.Syntax.ThematicBreakBlock => new BreakBlock(range, container),
            FootnoteGroup notes => new QuoteBlock(notes.OfType<Footnote>().SelectMany(ReadBlocks).ToList(), range, container),
            Markdig.Syntax.HtmlBlock html => new VerbatimBlock(html.Lines.ToString(), range, container),
            LeafBlock { Inline: { } inline } => new ParagraphBlock(_lines.Read(inline), range, container),
            LeafBlock leaf => new VerbatimBlock(leaf.Lines.ToString(), range, container),
            ContainerBlock other => new QuoteBlock(ReadBlocks(other), range, container),
            _ => null,
        };
    }

    private static int? FirstNumber(Markdig.Syntax.ListBlock list) =>
        !list.IsOrdered ? null : int.TryParse(list.OrderedStart, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 1;

    private IReadOnlyList<Line> ReadRow(TableRow row) => row.OfType<TableCell>()
        .Select(cell => _lines.Single(cell.Descendants<LeafBlock>().FirstOrDefault()?.Inline)).ToList();

    private List<(Line Term, IReadOnlyList<Block> Blocks)> ReadDefinitions(DefinitionList list)
    {
        var definitions = new List<(Line Term, List<Block> Blocks)>();
        foreach (var item in list.OfType<DefinitionItem>())
        {
            var blocks = ReadBlocks(item);
            var terms = item.OfType<DefinitionTerm>().ToList();
            if (terms.Count == 0 && definitions.Count > 0)
            {
                // A second definition of the term above.
                definitions[definitions.Count - 1].Blocks.AddRange(blocks);
                continue;
            }

            // Several terms may share one definition; only the last of them carries it.
            definitions.AddRange(terms.Take(terms.Count - 1).Select(term => (_lines.Single(term.Inline), new List<Block>())));
            definitions.Add((terms.Count == 0 ? _lines.Single(null) : _lines.Single(terms[terms.Count - 1].Inline), blocks.Skip(terms.Count).ToList()));
        }

        return definitions.Select(definition => (definition.Term, (IReadOnlyList<Block>)definition.Blocks)).ToList();
    }

    private HtmlRange InnerRange(ListItemBlock item)
    {
        var written = item.Where(block => _ranges.ContainsKey(block)).ToList();
        return written.Count == 0 ? default : new HtmlRange(RangeOf(written[0]).Start, RangeOf(written[written.Count - 1]).End);
    }
}
