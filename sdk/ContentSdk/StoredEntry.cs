namespace ContentSdk;

/// <summary>An entry's place in its document's table; reads its facts from there.</summary>
internal sealed class StoredEntry(StoredDocument document, int index)
{
    private EntryLists? _lists;

    private EntryRow Row => document.Rows[index];

    /// <summary>The entry itself.</summary>
    public IEntry Self => document.Entry(index);

    /// <summary>What an entry of a declared collection has.</summary>
    public EntryLists Lists => _lists ?? Once.Set(ref _lists, new EntryLists(this));

    /// <summary>The values of its declared properties.</summary>
    /// <exception cref="InvalidContentException">Something is wrong with them.</exception>
    public ContentValue Values() => document.Fault(index) is { } fault ? throw new InvalidContentException(fault) : ContentValue.Read(this, document.Facts(index));

    public StoredDocument Document => document;

    public string Key => document.KeyOf(index);

    public string Title => Row.Title.Length > 0 ? Row.Title : Row.Heading;

    public string Heading => Row.Heading;

    public int? Number => Row.Number;

    public string Source => document.Source;

    public IEntry? Parent => Row.Parent < 0 ? null : document.Entry(Row.Parent);

    public IEntry[] Children()
    {
        var children = new List<IEntry>();
        for (var i = index + 1; i < document.Rows.Count; i++)
        {
            if (document.Rows[i].Parent == index)
            {
                children.Add(document.Entry(i));
            }
        }

        return children.ToArray();
    }

    public string[] Items()
    {
        var items = new List<string>();
        for (var facts = document.Facts(index); facts.Next();)
        {
            if (facts.Letter == 'I')
            {
                items.Add(facts.Text());
            }
        }

        return items.ToArray();
    }

    public FieldList Fields(MetricList metrics, IReadOnlyList<Reference<IEntry>> references)
    {
        var fields = new List<Field>();
        var facts = document.Facts(index);
        var isOpen = facts.Next();
        while (isOpen)
        {
            if (facts.Letter != 'F')
            {
                isOpen = facts.Next();
                continue;
            }

            var (label, text, html) = (facts.Text(), facts.OptionalText(), facts.OptionalText());
            var ownMetrics = Slice(metrics, facts.Number() ?? 0, facts.Number() ?? 0);
            var ownReferences = Slice(references, facts.Number() ?? 0, facts.Number() ?? 0);
            var items = new List<string>();
            while ((isOpen = facts.Next()) && facts.Letter == 'L')
            {
                items.Add(facts.Text());
            }

            fields.Add(new Field(label, text, html, items.ToArray(), ownMetrics, ownReferences));
        }

        return FieldList.Create(fields.ToArray());
    }

    /// <summary>The metrics of the entry; for a chapter its own, then those of everything below it.</summary>
    public Metric[] Metrics(IEntry owner) => Row.Kind is EntryKind.Chapter
        ? OwnMetrics(owner).Concat(Enumerable.Range(1, document.Rows.Count - 1).SelectMany(below => document.Entry(below).Metrics)).ToArray()
        : OwnMetrics(owner).ToArray();

    private List<Metric> OwnMetrics(IEntry owner)
    {
        var metrics = new List<Metric>();
        for (var facts = document.Facts(index); facts.Next();)
        {
            if (facts.Letter == 'M')
            {
                metrics.Add(facts.Metric(this, owner));
            }
        }

        return metrics;
    }

    public Reference<IEntry>[] References()
    {
        var references = new List<Reference<IEntry>>();
        for (var facts = document.Facts(index); facts.Next();)
        {
            if (facts.Letter == 'R')
            {
                var text = facts.Text();
                var targets = facts.Text();
                references.Add(new Reference<IEntry>(text, () => document.Store.Follow(targets)));
            }
        }

        return references.ToArray();
    }

    public IEntry[] ReferencedBy() => document.ReferencedBy(index);

    public string? Form(string name)
    {
        for (var facts = document.Facts(index); facts.Next();)
        {
            if (facts.Letter == 'O' && facts.Value().SequenceEqual(name))
            {
                return facts.Text();
            }
        }

        return null;
    }

    public Reference<IEntry>? FormReference(string name, IReadOnlyList<Reference<IEntry>> references)
    {
        for (var facts = document.Facts(index); facts.Next();)
        {
            if (facts.Letter == 'C' && facts.Value().SequenceEqual(name))
            {
                return references[facts.Number() ?? 0];
            }
        }

        return null;
    }

    public Body Body() => new(this, Row.Words, document.Excerpt(index));

    public ReadOnlySpan<byte> Html() => document.Store.Successor is { } store ? store.HtmlOf(Key) : document.Html(index);

    public TocItem[] Toc() => Below().Select(below => document.Rows[below]).Where(row => row.Level > 0).Select(row => new TocItem(row.Level, row.Heading, row.Anchor)).ToArray();

    public EntryHandle[] Below(EntryKind kind) => Below().Where(below => document.Rows[below].Kind == kind).Select(document.Handle).ToArray();

    // Entries stand in document order, so everything below one follows it and descends from it.
    private IEnumerable<int> Below()
    {
        var inside = new HashSet<int> { index };
        for (var i = index + 1; i < document.Rows.Count; i++)
        {
            if (inside.Contains(document.Rows[i].Parent))
            {
                inside.Add(i);
                yield return i;
            }
        }
    }

    private static T[] Slice<T>(IReadOnlyList<T> list, int first, int count)
    {
        var slice = new T[count];
        for (var i = 0; i < count; i++)
        {
            slice[i] = list[first + i];
        }

        return slice;
    }
}
