using System.Collections.Concurrent;
using ContentSdk.Core.Libraries;
using ContentSdk.Core.Models;

namespace ContentSdk.Core.Resolving;

/// <summary>All documents together, with the tables that names are looked up in. Safe to use from several threads.</summary>
public sealed class Corpus
{
    private readonly DocumentIndex _index;
    private readonly ConcurrentDictionary<string, EntryNames> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Path, EntryKind Kind), EntryNumbers> _numbers = new();
    private readonly ConcurrentDictionary<string, Dictionary<string, int>> _localKeys = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Dictionary<string, int>> _anchors = new(StringComparer.Ordinal);

    /// <summary>A corpus of the given documents, in any order.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="libraries">The content of other assemblies that they may refer to.</param>
    public Corpus(IEnumerable<DocumentHead> documents, IReadOnlyCollection<ContentLibrary>? libraries = null)
        : this(documents, libraries is { Count: > 0 } ? new LibrarySet(libraries) : LibrarySet.Empty)
    {
    }

    internal Corpus(IEnumerable<DocumentHead> documents, LibrarySet libraries)
        : this(documents.GroupBy(document => document.Path, StringComparer.Ordinal).Select(group => group.First()).OrderBy(document => document.Path, StringComparer.Ordinal).ToList(), libraries)
    {
        // The compiler lists files in an order of its own; everything that follows is in the order of paths.
        // A file that a project lists twice is one document.
    }

    private Corpus(IReadOnlyList<DocumentHead> documents, LibrarySet libraries)
        : this(documents, new DocumentIndex(documents.Select(DocumentAddress.Of).ToEquatableArray()), libraries)
    {
    }

    private Corpus(IReadOnlyList<DocumentHead> documents, DocumentIndex index, LibrarySet libraries) => (Documents, _index, Libraries) = (documents, index, libraries);

    /// <summary>A corpus of the documents of an index.</summary>
    /// <param name="index">What they are found by.</param>
    /// <param name="documents">The documents in the order of the index.</param>
    /// <param name="libraries">The content of other assemblies that they may refer to.</param>
    public static Corpus Of(DocumentIndex index, IReadOnlyList<DocumentHead> documents, IReadOnlyCollection<ContentLibrary> libraries) =>
        new(documents, index, libraries.Count > 0 ? new LibrarySet(libraries) : LibrarySet.Empty);

    /// <summary>The documents in ordinal order of their paths.</summary>
    public IReadOnlyList<DocumentHead> Documents { get; }

    /// <summary>The document at a path that a link names, with or without extension, or with an index file in it, or by its key.</summary>
    internal DocumentHead? Find(string path) => At(_index.Find(path));

    /// <summary>The documents with a key; more than one is a mistake of the author's.</summary>
    internal IReadOnlyList<DocumentHead> WithKey(string key) => At(_index.WithKey(key));

    /// <summary>The content of other assemblies.</summary>
    internal LibrarySet Libraries { get; }

    /// <summary>The document that an address lies in, here or in a library.</summary>
    public DocumentHead? Head(EntryAddress address) => address.Library is null ? FindExactly(address.Path) : Libraries.Head(address);

    internal DocumentHead? FindExactly(string path) => At(_index.FindExactly(path));

    /// <summary>The chapters with a number; usually one, and more when several maps speak of one chapter.</summary>
    internal IReadOnlyList<DocumentHead> Chapters(int number) => At(_index.Chapters(number));

    /// <summary>The numbers of all chapters.</summary>
    internal SortedSet<int> ChapterNumbers => _index.ChapterNumbers;

    /// <summary>The entries of a kind in a document, by their numbers.</summary>
    internal EntryNumbers Numbers(DocumentHead document, EntryKind kind) => _numbers.GetOrAdd((document.Path, kind), _ => new EntryNumbers(document, kind));

    /// <summary>The document, then the other maps of the same chapter.</summary>
    internal IEnumerable<DocumentHead> Neighbourhood(DocumentHead document) =>
        document.Root is { Kind: EntryKind.Chapter, Number: { } number } ? Chapters(number).Where(other => !ReferenceEquals(other, document)).Prepend(document) : [document];

    /// <summary>The words that each entry of a document can be named by.</summary>
    internal EntryNames Names(DocumentHead document) => _names.GetOrAdd(document.Path, _ => new EntryNames(document));

    /// <summary>The entry with an anchor; -1 when there is none.</summary>
    internal int FindAnchor(DocumentHead document, string anchor)
    {
        var anchors = _anchors.GetOrAdd(document.Path, _ => Anchors(document));

        // Where a link has capitals, GitHub looks for the lower-case form too.
        return anchors.TryGetValue(anchor, out var entry) || anchors.TryGetValue(Reading.HeadingSlugs.Lower(anchor), out entry) ? entry : -1;
    }

    /// <summary>The entry that what stands behind a <c>#</c> names, by its own key or by an anchor; -1 when there is none.</summary>
    internal int FindLocal(DocumentHead document, string local)
    {
        var keys = _localKeys.GetOrAdd(document.Path, _ =>
        {
            var keys = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = document.Entries.Count - 1; i >= 0; i--)
            {
                keys[document.Entries[i].LocalKey] = i;
            }

            return keys;
        });
        return keys.TryGetValue(local, out var entry) ? entry : FindAnchor(document, local);
    }

    private static Dictionary<string, int> Anchors(DocumentHead document)
    {
        var anchors = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < document.Entries.Count; i++)
        {
            if (document.Entries[i].Anchor is { Length: > 0 } anchor && !anchors.ContainsKey(anchor))
            {
                anchors.Add(anchor, i);
            }
        }

        foreach (var written in document.Anchors)
        {
            if (!anchors.ContainsKey(written.Id))
            {
                anchors.Add(written.Id, written.Entry);
            }
        }

        return anchors;
    }

    private DocumentHead? At(int position) => position < 0 ? null : Documents[position];

    private List<DocumentHead> At(IReadOnlyList<int> positions) => positions.Select(position => Documents[position]).ToList();
}
