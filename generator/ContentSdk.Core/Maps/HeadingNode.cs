using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Maps;

/// <summary>A heading with what stands below it; the tree that the reader walks.</summary>
internal sealed class HeadingNode(HeadingBlock? heading, Vocabulary vocabulary)
{
    public HeadingBlock? Heading => heading;

    public int Level => heading?.Level ?? 0;

    public HeadingForm Form { get; } = HeadingForm.Parse(heading?.Line.Text ?? "", vocabulary);

    /// <summary>The blocks between this heading and the next.</summary>
    public List<Block> Blocks { get; } = [];

    /// <summary>How many of the blocks stand above the heading; only the document's own has any.</summary>
    public int Preamble { get; private set; }

    public List<HeadingNode> Children { get; } = [];

    /// <summary>Blocks behind a last thematic break, which belong to the document and no heading.</summary>
    public List<Block> Footer { get; } = [];

    /// <summary>Builds the tree of a document. Its root is the document; the first heading is the root's when no other one stands beside it.</summary>
    /// <param name="blocks">The document's blocks.</param>
    /// <param name="vocabulary">The words that carry a meaning.</param>
    /// <param name="isDeclared">Whether a declaration says what titles the document, so that only a heading of the first level does too.</param>
    public static HeadingNode Build(IReadOnlyList<Block> blocks, Vocabulary vocabulary, bool isDeclared = false)
    {
        var flat = new List<Block>();
        var forms = new EntryForms(vocabulary);
        Flatten(blocks, flat, new LineSplitter(forms));
        var headings = flat.OfType<HeadingBlock>().ToList();
        var root = new HeadingNode(OwnHeading(headings, vocabulary) is { } own && (own.Level == 1 || !isDeclared) ? own : null, vocabulary);
        var open = new Stack<HeadingNode>();
        open.Push(root);
        var footer = FooterStart(flat, forms);
        for (var i = 0; i < flat.Count; i++)
        {
            if (flat[i] is not HeadingBlock block)
            {
                (i > footer ? root.Footer : open.Peek().Blocks).Add(flat[i]);
                continue;
            }

            if (ReferenceEquals(block, root.Heading))
            {
                root.Preamble = root.Blocks.Count;
                continue;
            }

            while (open.Count > 1 && open.Peek().Level >= block.Level)
            {
                open.Pop();
            }

            var node = new HeadingNode(block, vocabulary);
            open.Peek().Children.Add(node);
            open.Push(node);
        }

        return root;
    }

    public IEnumerable<HeadingNode> Descendants()
    {
        var open = new Stack<HeadingNode>();
        open.Push(this);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (!ReferenceEquals(node, this))
            {
                yield return node;
            }

            for (var i = node.Children.Count - 1; i >= 0; i--)
            {
                open.Push(node.Children[i]);
            }
        }
    }

    private static HeadingBlock? OwnHeading(List<HeadingBlock> headings, Vocabulary vocabulary)
    {
        if (headings.Count == 0)
        {
            return null;
        }

        var first = headings[0];
        var form = HeadingForm.Parse(first.Line.Text, vocabulary);
        if (form.Kind is null or Models.EntryKind.Chapter)
        {
            return first.Level == 1 || IsAlone(headings) ? first : null;
        }

        // "## Section 1: Title" is a section however few of them a file has, and its chapter is named elsewhere.
        return IsAlone(headings) && (first.Level == 1 || !form.IsStrong) ? first : null;
    }

    private static bool IsAlone(List<HeadingBlock> headings) => headings.Skip(1).All(heading => heading.Level > headings[0].Level);

    // What stands behind a line across the page, with no heading after it and no bold line that opens a section, an act or the like by its number, closes the document: dates, authors, states.
    private static int FooterStart(List<Block> flat, EntryForms forms)
    {
        var lastHeading = flat.FindLastIndex(block => block is HeadingBlock || (block is ParagraphBlock { Lines.Count: > 0 } paragraph && forms.Opens(paragraph.Lines[0]) is { IsStrong: true } or { Number: not null, Title.Length: > 0, Kind: not Models.EntryKind.CaseStudy }));
        var lastBreak = flat.FindLastIndex(block => block is BreakBlock);
        return lastBreak > lastHeading ? lastBreak : int.MaxValue;
    }

    private static void Flatten(IEnumerable<Block> blocks, List<Block> flat, LineSplitter splitter)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case QuoteBlock quote when quote.Blocks.Any(HoldsHeading):
                    Flatten(quote.Blocks, flat, splitter);
                    break;
                case ListBlock list when list.Items.Any(item => item.Blocks.Any(HoldsHeading)):
                    foreach (var item in list.Items)
                    {
                        Flatten(item.Blocks, flat, splitter);
                    }

                    break;
                case DefinitionsBlock definitions when definitions.Definitions.Any(definition => definition.Blocks.Any(HoldsHeading)):
                    foreach (var (term, below) in definitions.Definitions)
                    {
                        flat.Add(new ParagraphBlock([term], definitions.Html, definitions.Container));
                        Flatten(below, flat, splitter);
                    }

                    break;
                default:
                    flat.AddRange(splitter.Split(block));
                    break;
            }
        }
    }

    private static bool HoldsHeading(Block block) => block switch
    {
        HeadingBlock => true,
        QuoteBlock quote => quote.Blocks.Any(HoldsHeading),
        ListBlock list => list.Items.Any(item => item.Blocks.Any(HoldsHeading)),
        DefinitionsBlock definitions => definitions.Definitions.Any(definition => definition.Blocks.Any(HoldsHeading)),
        _ => false,
    };
}
