using ContentSdk.Core.Models;

namespace ContentSdk.Core.Resolving;

/// <summary>
/// What documents are found by, without a look into any of them. Most edits leave that as it is, and then it leads to the same positions. Equal to another of equal
/// addresses. Safe to use from several threads.
/// </summary>
public sealed class DocumentIndex : IEquatable<DocumentIndex>
{
    private readonly Lazy<Dictionary<string, int>> _byPath;
    private readonly Lazy<Dictionary<string, List<int>>> _byKey;
    private readonly Lazy<Dictionary<int, List<int>>> _byChapter;
    private readonly Lazy<SortedSet<int>> _chapterNumbers;

    /// <summary>An index of documents in ordinal order of their paths, each path once.</summary>
    /// <param name="documents">Their addresses.</param>
    public DocumentIndex(EquatableArray<DocumentAddress> documents)
    {
        Documents = documents;
        _byPath = new(ByPath);
        _byKey = new(ByKey);
        _byChapter = new(ByChapter);
        _chapterNumbers = new(() => new SortedSet<int>(_byChapter.Value.Keys));
    }

    /// <summary>The addresses, in ordinal order of their paths.</summary>
    public EquatableArray<DocumentAddress> Documents { get; }

    /// <summary>The numbers of all chapters.</summary>
    internal SortedSet<int> ChapterNumbers => _chapterNumbers.Value;

    /// <summary>The position of the document with a path; -1 when there is none.</summary>
    /// <param name="path">The path, with its extension.</param>
    public int FindExactly(string path) => _byPath.Value.TryGetValue(path, out var position) ? position : -1;

    /// <inheritdoc/>
    public bool Equals(DocumentIndex? other) => other is not null && Documents.Equals(other.Documents);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocumentIndex);

    /// <inheritdoc/>
    public override int GetHashCode() => Documents.Count;

    /// <summary>The position of the document at a path that a link names, with or without extension, or with an index file in it, or by its key; -1 when there is none.</summary>
    internal int Find(string path)
    {
        foreach (var form in AddressTable.DocumentForms(path))
        {
            if (_byPath.Value.TryGetValue(form, out var position))
            {
                return position;
            }
        }

        return WithKey(path) is [var first, ..] ? first : -1;
    }

    /// <summary>The positions of the documents with a key; more than one is a mistake of the author's.</summary>
    internal IReadOnlyList<int> WithKey(string key) => _byKey.Value.TryGetValue(key, out var positions) ? positions : [];

    /// <summary>The positions of the chapters with a number; usually one, and more when several maps speak of one chapter.</summary>
    internal IReadOnlyList<int> Chapters(int number) => _byChapter.Value.TryGetValue(number, out var positions) ? positions : [];

    /// <summary>The positions of the chapters whose numbers lie in a range.</summary>
    internal IEnumerable<int> Chapters(NumberRange range) =>
        range.First == range.Last ? Chapters(range.First) : range.First > range.Last ? [] : ChapterNumbers.GetViewBetween(range.First, range.Last).SelectMany(Chapters);

    private Dictionary<string, int> ByPath()
    {
        var byPath = new Dictionary<string, int>(Documents.Count, StringComparer.Ordinal);
        for (var i = 0; i < Documents.Count; i++)
        {
            byPath.Add(Documents[i].Path, i);
        }

        return byPath;
    }

    private Dictionary<string, List<int>> ByKey()
    {
        var byKey = new Dictionary<string, List<int>>(Documents.Count, StringComparer.Ordinal);
        for (var i = 0; i < Documents.Count; i++)
        {
            Add(byKey, Documents[i].Key, i);
        }

        return byKey;
    }

    private Dictionary<int, List<int>> ByChapter()
    {
        var byChapter = new Dictionary<int, List<int>>();
        for (var i = 0; i < Documents.Count; i++)
        {
            if (Documents[i].Chapter is { } number)
            {
                Add(byChapter, number, i);
            }
        }

        return byChapter;
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> table, TKey key, int position)
        where TKey : notnull
    {
        if (!table.TryGetValue(key, out var positions))
        {
            table.Add(key, positions = []);
        }

        positions.Add(position);
    }
}

/// <summary>What a document is found by.</summary>
/// <param name="Path">Its path under the content root.</param>
/// <param name="Key">Its key.</param>
/// <param name="Chapter">The number of the chapter that it is; null for one without a number, and for what is no chapter.</param>
public sealed record DocumentAddress(string Path, string Key, int? Chapter)
{
    /// <summary>The address of a document.</summary>
    /// <param name="document">The document.</param>
    public static DocumentAddress Of(DocumentHead document) => new(document.Path, document.Key, document.Root.Kind is EntryKind.Chapter ? document.Root.Number : null);
}
