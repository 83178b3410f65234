namespace ContentSdk;

/// <summary>The tables of a declared collection.</summary>
internal readonly ref struct StoredCollection(ContentStore store, StoredNumbers entries, StoredNumbers names, string folder)
{
    private readonly StoredNumbers _entries = entries;
    private readonly StoredNumbers _names = names;

    /// <summary>Its entries in order; a draft that is incomplete is none of them.</summary>
    public EntryList<TEntry> List<TEntry>()
        where TEntry : class, IEntry
    {
        var handles = new List<EntryHandle>(_entries.Length / 2);
        for (var i = 0; i < _entries.Length / 2; i++)
        {
            if ((_entries[(2 * i) + 1] & 1) == 1)
            {
                handles.Add(Handle(i));
            }
        }

        var list = new EntryList<TEntry>();
        list.Fill(store, handles.ToArray());
        return list;
    }

    /// <summary>The entry with a name; null when there is none.</summary>
    public EntryHandle? Find(string name)
    {
        for (var i = (int)(KeyHash.Of(name) & (uint)(_names.Length - 1)); _names.Length > 0 && _names[i] >= 0; i = (i + 1) & (_names.Length - 1))
        {
            var entry = _names[i] >> 3;
            if (name.AsSpan().SequenceEqual(NameOf(entry, (NameForm)(_names[i] & 7))))
            {
                return Handle(entry);
            }
        }

        return null;
    }

    private EntryHandle Handle(int entry) => new(EntryHandle.ShardIn(_entries[2 * entry]), EntryHandle.SlotIn(_entries[2 * entry]), _entries[(2 * entry) + 1] >> 1);

    private ReadOnlySpan<char> NameOf(int entry, NameForm form)
    {
        var document = store.Document(_entries[2 * entry]);
        var index = _entries[(2 * entry) + 1] >> 1;
        var key = document.KeyOf(index);
        return form switch
        {
            NameForm.Key => key,
            NameForm.InFolder => key.AsSpan(folder.Length),
            NameForm.Last when document.Rows[index].LocalKey is { Length: > 0 } local => local,
            NameForm.Last => key.AsSpan(key.LastIndexOf('/') + 1),
            NameForm.Path => WithoutExtension(document.Source),
            _ => WithoutExtension(document.Source.AsSpan(document.Source.LastIndexOf('/') + 1)),
        };
    }

    private static ReadOnlySpan<char> WithoutExtension(ReadOnlySpan<char> path) => path.LastIndexOf('.') is var dot && dot > path.LastIndexOf('/') + 1 ? path[..dot] : path;
}

/// <summary>Which of an entry's names a name is. The generator declares the same values.</summary>
internal enum NameForm
{
    Key,
    InFolder,
    Last,
    Path,
    File,
}
