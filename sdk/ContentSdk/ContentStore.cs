using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ContentSdk;

/// <summary>Holds compiled content. The generator derives one store for each project; users meet its entries, not the store.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ContentStore
{
    private static readonly ConcurrentBag<Action> Resets = [];

    private readonly ConcurrentDictionary<(int Shard, int Slot), StoredDocument> _documents = new();
    private readonly ConcurrentDictionary<EntryKind, object> _all = new();
    private MetricList? _metrics;
    private Func<ContentStore>? _successor;

    /// <summary>The one store of a type.</summary>
    /// <typeparam name="TStore">The generated store.</typeparam>
    public static TStore Of<TStore>()
        where TStore : ContentStore, new() => Holder<TStore>.Instance ?? Once.Set(ref Holder<TStore>.Instance, new TStore());

    /// <summary>The store that took this one's place when content was reloaded; null while this one holds.</summary>
    internal ContentStore? Successor => _successor?.Invoke();

    /// <summary>The entry at a place that the generator knows.</summary>
    /// <typeparam name="TEntry">The generated class of the entry.</typeparam>
    /// <param name="shard">The group of documents.</param>
    /// <param name="slot">The document within it.</param>
    /// <param name="index">The entry within that.</param>
    public TEntry Get<TEntry>(int shard, int slot, int index)
        where TEntry : class, IEntry => (TEntry)(IEntry)Get(new EntryHandle(shard, slot, index));

    /// <summary>All entries of a kind, by document path and then in document order.</summary>
    /// <typeparam name="TEntry">The generated class of the kind.</typeparam>
    /// <param name="kind">The kind.</param>
    public EntryList<TEntry> All<TEntry>(EntryKind kind)
        where TEntry : class, IEntry => (EntryList<TEntry>)_all.GetOrAdd(kind, static (kind, store) => store.Collect<TEntry>(kind), this);

    /// <summary>All metrics, in the order of their entries.</summary>
    public MetricList AllMetrics() => _metrics ?? Once.Set(ref _metrics, new MetricList(Everything().SelectMany(document => document.Metrics())));

    /// <summary>Looks for an entry by its key.</summary>
    /// <typeparam name="TEntry">The generated class of its kind.</typeparam>
    /// <param name="key">The key, compared by ordinal.</param>
    /// <param name="entry">The entry; null when there is none of that type.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet<TEntry>(string key, [NotNullWhen(true)] out TEntry? entry)
        where TEntry : class, IEntry
    {
        ArgumentNullException.ThrowIfNull(key);
        entry = Find(key) as TEntry;
        return entry is not null;
    }

    /// <summary>Makes an entry without content.</summary>
    /// <param name="shard">The group of documents.</param>
    /// <param name="slot">The document within it.</param>
    /// <param name="index">The entry within that.</param>
    /// <returns>Null when there is no such entry.</returns>
    protected abstract Entry? Create(int shard, int slot, int index);

    /// <summary>The facts about a document, one a line.</summary>
    /// <param name="shard">The group of documents.</param>
    /// <param name="slot">The document within it.</param>
    protected abstract string Table(int shard, int slot);

    /// <summary>A document's HTML in UTF-8.</summary>
    /// <param name="shard">The group of documents.</param>
    /// <param name="slot">The document within it.</param>
    protected abstract ReadOnlySpan<byte> Html(int shard, int slot);

    /// <summary>The places that refer to a document's entries, a line for each entry that anything refers to.</summary>
    /// <param name="shard">The group of documents.</param>
    /// <param name="slot">The document within it.</param>
    protected abstract string Incoming(int shard, int slot);

    /// <summary>Shard and slot of every document by path, as one number each: the shard times 2^24 plus the slot.</summary>
    protected abstract ReadOnlySpan<int> Documents { get; }

    /// <summary>A hash table of document keys: as <see cref="Documents"/>, -1 for an empty place; its length is a power of two.</summary>
    protected abstract ReadOnlySpan<int> Keys { get; }

    internal static void Reset()
    {
        foreach (var reset in Resets)
        {
            reset();
        }
    }

    internal Entry Get(EntryHandle handle) => Document(handle.Shard, handle.Slot).Entry(handle.Index);

    internal Entry Make(EntryHandle handle) =>
        Create(handle.Shard, handle.Slot, handle.Index) ?? throw new ArgumentOutOfRangeException(nameof(handle), handle, "There is no such entry.");

    internal ReadOnlySpan<byte> HtmlOf(int shard, int slot) => Html(shard, slot);

    /// <summary>The HTML of the entry with a key; empty when it is gone.</summary>
    internal ReadOnlySpan<byte> HtmlOf(string key) => Find(key) is { } entry ? entry.Body.Html : default;

    internal string IncomingOf(int shard, int slot) => Incoming(shard, slot);

    private StoredDocument Document(int shard, int slot) =>
        _documents.GetOrAdd((shard, slot), static (place, store) => new StoredDocument(store, place.Shard, place.Slot, store.Table(place.Shard, place.Slot)), this);

    private IEnumerable<StoredDocument> Everything() => Documents.ToArray().Select(packed => Document(packed >> 24, packed & 0xFFFFFF));

    private EntryList<TEntry> Collect<TEntry>(EntryKind kind)
        where TEntry : class, IEntry
    {
        var list = new EntryList<TEntry>();
        list.Fill(this, Everything().SelectMany(document => document.Of(kind)).ToArray());
        return list;
    }

    private Entry? Find(string key)
    {
        if (FindDocument(key) is { } whole)
        {
            return whole.Entry(0);
        }

        // A path may hold a '#' itself, so every one of them may be where the place inside the document begins.
        for (var hash = key.IndexOf('#', StringComparison.Ordinal); hash >= 0; hash = key.IndexOf('#', hash + 1))
        {
            if (FindDocument(key.AsSpan(0, hash)) is { } document && document.IndexOf(key.AsSpan(hash + 1)) is var index and >= 0)
            {
                return document.Entry(index);
            }
        }

        return null;
    }

    private StoredDocument? FindDocument(ReadOnlySpan<char> key)
    {
        var keys = Keys;
        for (var i = (int)(KeyHash.Of(key) & (uint)(keys.Length - 1)); keys.Length > 0 && keys[i] >= 0; i = (i + 1) & (keys.Length - 1))
        {
            var document = Document(keys[i] >> 24, keys[i] & 0xFFFFFF);
            if (key.SequenceEqual(document.Key))
            {
                return document;
            }
        }

        return null;
    }

    private static class Holder<TStore>
        where TStore : ContentStore, new()
    {
        public static TStore? Instance;

        // Entries that somebody still holds know places in tables that are no more; they ask the new store by their key.
        static Holder() => Resets.Add(() =>
        {
            if (Interlocked.Exchange(ref Instance, null) is { } replaced)
            {
                replaced._successor = Of<TStore>;
            }
        });
    }
}
