using ContentSdk.Core.Collections;
using ContentSdk.Core.Models;
using ContentSdk.Core.Resolving;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Libraries;

/// <summary>The libraries of content that a project references. Safe to use from several threads.</summary>
internal sealed class LibrarySet
{
    private readonly Dictionary<string, Shelf> _shelves = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Shelf> _byCollection = new(StringComparer.Ordinal);

    public LibrarySet(IEnumerable<ContentLibrary> libraries)
    {
        foreach (var library in libraries)
        {
            var shelf = _shelves[library.Name] = new Shelf(library);
            foreach (var collection in library.Collections)
            {
                _byCollection[collection.Type] = shelf;
            }
        }
    }

    public static LibrarySet Empty { get; } = new([]);

    /// <summary>The library's name that was probably meant; null when none is near.</summary>
    public string? NearestName(string name) => Text.NearestName.Find(name, _shelves.Values.Select(shelf => shelf.Library.Name));

    /// <summary>A library by its name; null when the project references none of that name.</summary>
    public ContentLibrary? Find(string name) => _shelves.TryGetValue(name, out var shelf) ? shelf.Library : null;

    /// <summary>The entries of a collection that a library declares; null for any other type.</summary>
    /// <param name="type">The full name of the declared type.</param>
    public CollectionEntries? Collection(string type) => _byCollection.TryGetValue(type, out var shelf) ? shelf.Collections[type] : null;

    /// <summary>The document that an address lies in.</summary>
    public DocumentHead? Head(EntryAddress address) => address.Library is { } name && _shelves.TryGetValue(name, out var shelf) ? shelf.Corpus.FindExactly(address.Path) : null;

    /// <summary>What an address leads to.</summary>
    public Resolution Resolve(LibraryAddress address)
    {
        if (!_shelves.TryGetValue(address.Library, out var shelf))
        {
            return new Resolution.NoSuchDocument(address.Library);
        }

        if (shelf.Corpus.Find(address.Key) is { } whole && address.Key.Length > 0)
        {
            return shelf.Found(whole, 0);
        }

        // A key may hold a '#' itself, so each of them may be where the place inside the document begins.
        Resolution missing = new Resolution.NoSuchDocument(address.Key.Split('#')[0]);
        for (var hash = address.Key.IndexOf('#'); hash > 0; hash = address.Key.IndexOf('#', hash + 1))
        {
            if (shelf.Corpus.Find(address.Key.Substring(0, hash)) is { } document)
            {
                var local = address.Key.Substring(hash + 1);
                if (local is "" or "top")
                {
                    return shelf.Found(document, 0);
                }

                if (shelf.Corpus.FindLocal(document, local) is var entry and >= 0)
                {
                    return shelf.Found(document, entry);
                }

                missing = new Resolution.NoSuchAnchor(document.Key, local);
            }
        }

        return missing;
    }

    /// <summary>The key in a library that was probably meant; null when none is near.</summary>
    public string? NearestKey(string library, string key) => _shelves[library].Keys.Find(key) is { } near && !near.StartsWith(key + "/", StringComparison.Ordinal) ? near : null;

    /// <summary>The anchor in a library's document that was probably meant; null when none is near.</summary>
    public string? NearestAnchor(string library, string key, string anchor) =>
        _shelves[library].Corpus.Find(key) is { } document ? Text.NearestName.Find(anchor, document.Entries.Select(entry => entry.Anchor.Length > 0 ? entry.Anchor : entry.LocalKey).Where(name => name.Length > 0)) : null;

    /// <summary>What is wrong with an address; null when nothing is.</summary>
    /// <param name="address">The address.</param>
    /// <param name="suggests">Whether to look for what was meant.</param>
    public LinkFault? Check(LibraryAddress address, bool suggests)
    {
        if (Find(address.Library) is not { } library)
        {
            return new LinkFault.NoSuchLibrary(address.Library, suggests ? NearestName(address.Library) : null);
        }

        if (!library.IsUnderstood)
        {
            return new LinkFault.LibraryNotUnderstood(library.Name);
        }

        return Resolve(address) switch
        {
            Resolution.NoSuchDocument missing => new LinkFault.NoSuchLibraryDocument(library.Name, missing.Path, suggests && NearestKey(library.Name, missing.Path) is { } near ? LibraryAddress.Of(library.Name, near) : null),
            Resolution.NoSuchAnchor missing => new LinkFault.NoSuchAnchor(LibraryAddress.Of(library.Name, missing.Path), missing.Anchor, suggests ? NearestAnchor(library.Name, missing.Path, missing.Anchor) : null),
            _ => null,
        };
    }

    /// <summary>A library with the tables that its content is looked up in, made when somebody first asks.</summary>
    private sealed class Shelf(ContentLibrary library)
    {
        private readonly Lazy<Corpus> _corpus = new(() => new Corpus(library.Documents));
        private readonly Lazy<NameIndex> _keys = new(() => new NameIndex(library.Documents.Select(document => document.Key)));
        private readonly Lazy<Dictionary<string, CollectionEntries>> _collections = new(() => library.Collections.ToDictionary(
            collection => collection.Type,
            collection => new CollectionEntries(collection.Folder, library.Documents.Where(document => document.Declared?.Collection == collection.Type), library.Name),
            StringComparer.Ordinal));

        public ContentLibrary Library => library;

        public Corpus Corpus => _corpus.Value;

        public NameIndex Keys => _keys.Value;

        public Dictionary<string, CollectionEntries> Collections => _collections.Value;

        public Resolution.Found Found(DocumentHead document, int entry) => new(new[] { new EntryAddress(document.Path, entry, library.Name) }.ToEquatableArray(), Evidence.Link);
    }
}
