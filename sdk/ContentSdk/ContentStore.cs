using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;

namespace ContentSdk;

/// <summary>Holds compiled content. The generator derives one store for each project; users meet its entries, not the store.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ContentStore
{
    private static readonly ConcurrentBag<Action> Resets = [];

    private readonly ConcurrentDictionary<(int Shard, int Slot), StoredDocument> _documents = new();
    private readonly ConcurrentDictionary<EntryKind, object> _all = new();
    private readonly ConcurrentDictionary<int, object> _collections = new();
    private ContentProblem[]? _problems;
    private MetricList? _metrics;
    private BodyResource? _bodies;
    private Func<ContentStore>? _successor;

    /// <summary>
    /// What the rules say of the content, by document path and then by place: under <c>dotnet watch</c>, where nobody else says it, or where the build was asked for it
    /// with <c>ContentSdkProblems</c>; empty elsewhere.
    /// </summary>
    public IReadOnlyList<ContentProblem> Problems => _problems ?? Once.Set(ref _problems, ContentProblem.Read(ProblemTable));

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
        where TEntry : class, IEntry => (TEntry)Get(new EntryHandle(shard, slot, index));

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

    /// <summary>The entries of a declared collection, by document path and then in the order of the text.</summary>
    /// <typeparam name="TEntry">The declared type.</typeparam>
    /// <param name="collection">Which.</param>
    public EntryList<TEntry> All<TEntry>(int collection)
        where TEntry : class, IDeclaredEntry<TEntry> => (EntryList<TEntry>)_collections.GetOrAdd(collection, static (collection, store) => store.CollectionOf(collection).List<TEntry>(), this);

    /// <summary>Looks for an entry of a declared collection by one of its names.</summary>
    /// <typeparam name="TEntry">The declared type.</typeparam>
    /// <param name="collection">Which.</param>
    /// <param name="key">Its key, or a shorter name that no other entry has.</param>
    /// <param name="entry">The entry; null when there is none.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet<TEntry>(int collection, string key, [NotNullWhen(true)] out TEntry? entry)
        where TEntry : class, IDeclaredEntry<TEntry>
    {
        ArgumentNullException.ThrowIfNull(key);
        entry = CollectionOf(collection).Find(key) is { } handle ? (TEntry)Get(handle) : null;
        return entry is not null;
    }

    /// <summary>The entry of a declared collection with a name.</summary>
    /// <typeparam name="TEntry">The declared type.</typeparam>
    /// <param name="collection">Which.</param>
    /// <param name="key">Its key, or a shorter name that no other entry has.</param>
    /// <exception cref="KeyNotFoundException">No entry has it.</exception>
    public TEntry Get<TEntry>(int collection, string key)
        where TEntry : class, IDeclaredEntry<TEntry> => TryGet<TEntry>(collection, key, out var entry) ? entry : throw new KeyNotFoundException($"No {typeof(TEntry).Name} has the key '{key}'.");

    /// <summary>Makes a declared entry of its content.</summary>
    /// <typeparam name="TEntry">The declared type.</typeparam>
    /// <param name="shard">The group of documents.</param>
    /// <param name="slot">The document within it.</param>
    /// <param name="index">The entry within that.</param>
    /// <returns>Null for a heading in the text of one.</returns>
    protected TEntry? Declared<TEntry>(int shard, int slot, int index)
        where TEntry : class, IDeclaredEntry<TEntry> => Document(shard, slot) is var document && document.Rows[index].Kind is EntryKind.Declared ? TEntry.Create(document.Content(index)) : null;

    /// <summary>The entries of a declared collection in order, two numbers each: the document as in <see cref="Documents"/>, then twice the index, one more for an entry that lists hold.</summary>
    /// <param name="collection">Which.</param>
    protected virtual string CollectionEntries(int collection) => "";

    /// <summary>A hash table of the names in a collection: the entry's position times 8 plus which of its names it is, -1 for an empty place; its length is a power of two.</summary>
    /// <param name="collection">Which.</param>
    protected virtual string CollectionNames(int collection) => "";

    /// <summary>The folder that all files of a collection are in, with a slash at the end; empty for the root.</summary>
    /// <param name="collection">Which.</param>
    protected virtual string CollectionFolder(int collection) => "";

    /// <summary>What is wrong with the content, one problem a line: id, severity, path, line, column and message.</summary>
    protected virtual string ProblemTable => "";

    /// <summary>The store of another assembly whose entries this one's refer to.</summary>
    /// <param name="name">The assembly's name.</param>
    /// <returns>Null when they refer to none of that name.</returns>
    protected virtual ContentStore? Library(string name) => null;

    /// <summary>Makes a declared entry, or one without content of a type of its own.</summary>
    /// <param name="shard">The group of documents.</param>
    /// <param name="slot">The document within it.</param>
    /// <param name="index">The entry within that.</param>
    /// <returns>Null when the entry's kind tells its type.</returns>
    protected abstract IEntry? Create(int shard, int slot, int index);

    /// <summary>Makes an entry without content of the class of its kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Null for a declared entry, of which there is no such class.</returns>
    protected abstract Entry? Create(EntryKind kind);

    /// <summary>The facts about a document, one a line.</summary>
    /// <param name="shard">The group of documents.</param>
    /// <param name="slot">The document within it.</param>
    /// <returns>Null where <see cref="TableData"/> has them.</returns>
    protected abstract string? Table(int shard, int slot);

    /// <summary>The facts about a document in UTF-8, in a store whose tables are too long for text inside of methods.</summary>
    /// <param name="shard">The group of documents.</param>
    /// <param name="slot">The document within it.</param>
    protected virtual ReadOnlySpan<byte> TableData(int shard, int slot) => default;

    /// <summary>The bytes of a text that holds two in each character, the first in its low half.</summary>
    /// <param name="text">The text.</param>
    protected static ReadOnlySpan<byte> Packed(string text)
    {
        if (BitConverter.IsLittleEndian)
        {
            return MemoryMarshal.AsBytes(text.AsSpan());
        }

        var swapped = text.ToCharArray();
        var halves = MemoryMarshal.Cast<char, short>(swapped.AsSpan());
        BinaryPrimitives.ReverseEndianness(halves, halves);
        return MemoryMarshal.AsBytes<char>(swapped);
    }

    /// <summary>A document's HTML in UTF-8, in a store that holds it so.</summary>
    /// <param name="shard">The group of documents.</param>
    /// <param name="slot">The document within it.</param>
    protected virtual ReadOnlySpan<byte> Html(int shard, int slot) => default;

    /// <summary>A document's HTML as text, in a store that holds it so: that of a library, whose reference assembly is to know nothing of it, or of a program that is edited while it runs.</summary>
    /// <param name="shard">The group of documents.</param>
    /// <param name="slot">The document within it.</param>
    /// <returns>Null where <see cref="Html"/> has it.</returns>
    protected virtual string? HtmlText(int shard, int slot) => null;

    /// <summary>Whether the HTML of all documents is in a resource of the assembly, as that of a large corpus is.</summary>
    protected virtual bool HasBodyResource => false;

    /// <summary>The places that refer to a document's entries, a line for each entry that anything refers to.</summary>
    /// <param name="shard">The group of documents.</param>
    /// <param name="slot">The document within it.</param>
    protected abstract string Incoming(int shard, int slot);

    /// <summary>Shard and slot of every document by path, as one number each: the shard times 2^24 plus the slot. Numbers are written with eight hexadecimal digits.</summary>
    protected abstract string Documents { get; }

    /// <summary>A hash table of document keys: as <see cref="Documents"/>, -1 for an empty place; its length is a power of two.</summary>
    protected abstract string Keys { get; }

    internal static void Reset()
    {
        foreach (var reset in Resets)
        {
            reset();
        }
    }

    internal IEntry Get(EntryHandle handle) => Document(handle.Shard, handle.Slot).Entry(handle.Index);

    /// <summary>The entries that a reference leads to, as its line in the table tells: handles, and for entries of other assemblies <c>@assembly/key</c>, with spaces between.</summary>
    internal IEnumerable<IEntry> Follow(string targets)
    {
        foreach (var target in targets.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (target[0] != '@')
            {
                foreach (var handle in EntryHandle.ParseAll(target))
                {
                    yield return Get(handle);
                }
            }
            else if (target.IndexOf('/', StringComparison.Ordinal) is var slash && Library(Unescaped(target[1..slash]))?.Find(Unescaped(target[(slash + 1)..])) is { } entry)
            {
                // The other assembly may be a newer one at run time, which has the entry no more.
                yield return entry;
            }
        }
    }

    private static string Unescaped(string text) => text.Replace("%20", " ", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);

    internal string KeyOf(EntryHandle handle) => Document(handle.Shard, handle.Slot).KeyOf(handle.Index);

    internal IEntry Make(EntryHandle handle, EntryKind kind) =>
        Create(handle.Shard, handle.Slot, handle.Index) ?? Create(kind) ?? throw new ArgumentOutOfRangeException(nameof(handle), handle, "There is no such entry.");

    internal ReadOnlySpan<byte> HtmlOf(int shard, int slot, string path) => HasBodyResource ? (_bodies ?? Once.Set(ref _bodies, BodyResource.Of(GetType().Assembly))).Find(path) : Html(shard, slot);

    internal string? HtmlTextOf(int shard, int slot) => HtmlText(shard, slot);

    /// <summary>The HTML of the entry with a key; empty when it is gone.</summary>
    internal ReadOnlySpan<byte> HtmlOf(string key) => Find(key) is { } entry ? entry.Body.Html : default;

    internal string IncomingOf(int shard, int slot) => Incoming(shard, slot);

    private StoredCollection CollectionOf(int collection) => new(this, new StoredNumbers(CollectionEntries(collection)), new StoredNumbers(CollectionNames(collection)), CollectionFolder(collection));

    internal StoredDocument Document(int packed) => Document(EntryHandle.ShardIn(packed), EntryHandle.SlotIn(packed));

    private StoredDocument Document(int shard, int slot) =>
        _documents.GetOrAdd((shard, slot), static (place, store) => new StoredDocument(store, place.Shard, place.Slot, store.Table(place.Shard, place.Slot) ?? Encoding.UTF8.GetString(store.TableData(place.Shard, place.Slot))), this);

    private IEnumerable<StoredDocument> Everything() => new StoredNumbers(Documents).ToArray().Select(packed => Document(packed));

    private EntryList<TEntry> Collect<TEntry>(EntryKind kind)
        where TEntry : class, IEntry
    {
        var list = new EntryList<TEntry>();
        list.Fill(this, Everything().SelectMany(document => document.Of(kind)).ToArray());
        return list;
    }

    private IEntry? Find(string key)
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
        var keys = new StoredNumbers(Keys);
        for (var i = (int)(KeyHash.Of(key) & (uint)(keys.Length - 1)); keys.Length > 0 && keys[i] >= 0; i = (i + 1) & (keys.Length - 1))
        {
            var document = Document(keys[i]);
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
