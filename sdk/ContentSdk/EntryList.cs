using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace ContentSdk;

/// <summary>Entries in order. Entries of a store are made when they are asked for.</summary>
/// <typeparam name="TEntry">What the list holds.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public class EntryList<TEntry> : IReadOnlyList<TEntry>
    where TEntry : class, IEntry
{
    private ContentStore? _store;
    private EntryHandle[] _handles = [];
    private TEntry[] _entries = [];

    /// <summary>Makes an empty list.</summary>
    public EntryList()
    {
    }

    /// <summary>Makes a list of the given entries.</summary>
    /// <param name="entries">The entries, in order.</param>
    public EntryList(IEnumerable<TEntry> entries) => _entries = entries.ToArray();

    /// <inheritdoc/>
    public int Count => _store is null ? _entries.Length : _handles.Length;

    /// <inheritdoc/>
    public TEntry this[int index] => _store is null ? _entries[index] : (TEntry)_store.Get(_handles[index]);

    /// <summary>Looks for an entry by its key.</summary>
    /// <param name="key">The key, compared by ordinal.</param>
    /// <param name="entry">The entry; null when there is none.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string key, [NotNullWhen(true)] out TEntry? entry)
    {
        // Entries of a store are not made to be looked at.
        entry = _store is { } store
            ? Array.FindIndex(_handles, handle => store.KeyOf(handle) == key) is var index and >= 0 ? this[index] : null
            : Array.Find(_entries, candidate => candidate.Key == key);
        return entry is not null;
    }

    /// <inheritdoc/>
    public IEnumerator<TEntry> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The entry at a position; what named members call.</summary>
    /// <param name="index">The position from 0.</param>
    protected TEntry At(int index) => this[index];

    internal void Fill(ContentStore store, EntryHandle[] handles) => (_store, _handles) = (store, handles);

    internal void Fill(TEntry[] entries) => _entries = entries;
}
