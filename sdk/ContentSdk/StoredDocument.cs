using System.Globalization;
using System.Text;

namespace ContentSdk;

/// <summary>
/// A document's table, read at first use. Every line is one fact; a letter says which, tabs part its values, and a backslash
/// escapes tabs, line ends, backspaces and itself. An entry's own facts are read only when they are asked for.
/// </summary>
/// <remarks>
/// <code>
/// D path, key
/// E kind, parent, level, number, local key, anchor, title, heading, start, length, words, excerpt
///                         the anchor is # when it is the local key, and the title is empty when it is the heading;
///                         an excerpt may be where it stands in the document's HTML: \b start,length and then what stands behind it
/// O name, text            what the form of a heading says
/// C name, reference       the same, as a reference of the entry
/// I text                  an item
/// F label, text, html, first metric, metrics, first reference, references
/// L text                  an item of the field above
/// M text, subject, change, comparator, low, high, unit, per
/// R text, targets         shard.slot.index of each
/// V depth, name, shape, … a value of a declared entry, inside the last one of less depth
/// X text                  why a declared entry cannot be used
/// </code>
/// Values that are empty at the end of a line are left out; a change that is none and a comparator that is "exactly" are empty, as are numbers of nothing.
/// Shapes of values: s text; n none; m mapping; l list; t list of texts, which follow; r position of a reference; a path, width, height; q a metric.
/// </remarks>
internal sealed class StoredDocument
{
    private readonly string _table;
    private readonly List<EntryRow> _rows = [];
    private readonly IEntry?[] _entries;
    private readonly int _shard;
    private readonly int _slot;
    private byte[]? _html;

    public StoredDocument(ContentStore store, int shard, int slot, string table)
    {
        Store = store;
        (_shard, _slot, _table) = (shard, slot, table);
        var lines = new TableReader(table, 0, table.Length);
        lines.Next();
        Source = lines.Text();
        Key = lines.Text();
        while (lines.Next())
        {
            if (lines.Letter == 'E')
            {
                if (_rows.Count > 0)
                {
                    _rows[^1] = _rows[^1] with { End = lines.Start };
                }

                _rows.Add(EntryRow.Read(ref lines));
            }
        }

        _entries = new IEntry?[_rows.Count];
    }

    public ContentStore Store { get; }

    public string Source { get; }

    public string Key { get; }

    public IReadOnlyList<EntryRow> Rows => _rows;

    public IEntry Entry(int index)
    {
        if (_entries[index] is { } entry)
        {
            return entry;
        }

        // A declared entry is made of its content; the others are given theirs.
        var made = Store.Make(Handle(index), _rows[index].Kind);
        (made as Entry)?.Attach(new StoredEntry(this, index));
        return Once.Set(ref _entries[index], made);
    }

    public EntryContent Content(int index) => new(new StoredEntry(this, index));

    public string KeyOf(int index) => _rows[index].LocalKey is { Length: > 0 } local ? Key + "#" + local : Key;

    public EntryHandle Handle(int index) => new(_shard, _slot, index);

    public int IndexOf(ReadOnlySpan<char> localKey)
    {
        for (var i = 0; i < _rows.Count; i++)
        {
            if (localKey.SequenceEqual(_rows[i].LocalKey))
            {
                return i;
            }
        }

        return -1;
    }

    public IEnumerable<EntryHandle> Of(EntryKind kind)
    {
        for (var i = 0; i < _rows.Count; i++)
        {
            if (_rows[i].Kind == kind)
            {
                yield return Handle(i);
            }
        }
    }

    /// <summary>All metrics in the document. A chapter has those of its entries; an entry that cannot be used has none.</summary>
    public IEnumerable<Metric> Metrics() => _rows[0].Kind is EntryKind.Chapter ? Entry(0).Metrics : Enumerable.Range(0, _rows.Count).Where(index => Fault(index) is null).SelectMany(index => Entry(index).Metrics);

    /// <summary>Why a declared entry cannot be used; null when it can.</summary>
    public string? Fault(int index)
    {
        for (var facts = Facts(index); _rows[index].Kind is EntryKind.Declared && facts.Next();)
        {
            if (facts.Letter == 'X')
            {
                return facts.Text();
            }
        }

        return null;
    }

    public TableReader Facts(int index) => new(_table, _rows[index].Start, _rows[index].End);

    public ReadOnlySpan<byte> Html(int index)
    {
        // What a resource says of a document that was edited since, as hot reload does, has no parts that anybody knows.
        var html = Html();
        return html.Length == _rows[0].HtmlLength ? html.Slice(_rows[index].HtmlStart, _rows[index].HtmlLength) : index == 0 ? html : default;
    }

    /// <summary>An entry's excerpt; empty where only the HTML has it, and that is of another text, as in <see cref="Html(int)"/>.</summary>
    public string Excerpt(int index)
    {
        var excerpt = _rows[index].Excerpt;
        if (excerpt.Length == 0 || excerpt[0] != '\b')
        {
            return excerpt;
        }

        var parts = excerpt[1..].Split(',');
        var html = Html();
        return html.Length == _rows[0].HtmlLength ? Encoding.UTF8.GetString(html.Slice(Place(parts[0]), Place(parts[1]))) + string.Concat(parts[2..]) : "";

        static int Place(string number) => int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private ReadOnlySpan<byte> Html()
    {
        if (_html is null && Store.HtmlTextOf(_shard, _slot) is { } text)
        {
            Once.Set(ref _html, Encoding.UTF8.GetBytes(text));
        }

        return _html ?? Store.HtmlOf(_shard, _slot, Source);
    }

    public IEntry[] ReferencedBy(int index)
    {
        // A line is the entry's index, a colon and the handles of what refers to it.
        foreach (var line in Store.IncomingOf(_shard, _slot).AsSpan().EnumerateLines())
        {
            var colon = line.IndexOf(':');
            if (colon > 0 && int.Parse(line[..colon], NumberStyles.None, CultureInfo.InvariantCulture) == index)
            {
                return Array.ConvertAll(EntryHandle.ParseAll(line[(colon + 1)..]), Store.Get);
            }
        }

        return [];
    }
}

/// <summary>What every entry has.</summary>
internal sealed record EntryRow(
    EntryKind Kind, int Parent, int Level, int? Number, string LocalKey, string Anchor, string Title, string Heading, int HtmlStart, int HtmlLength, int Words, string Excerpt, int Start, int End)
{
    public static EntryRow Read(ref TableReader lines)
    {
        var (kind, parent, level, number, localKey, anchor) = (Enum.Parse<EntryKind>(lines.Value()), lines.Number() ?? -1, lines.Number() ?? 0, lines.Number(), lines.Text(), lines.Text());
        return new EntryRow(kind, parent, level, number, localKey, anchor == "#" ? localKey : anchor, lines.Text(), lines.Text(), lines.Number() ?? 0, lines.Number() ?? 0, lines.Number() ?? 0, lines.Text(), lines.End + 1, lines.Limit);
    }
}
