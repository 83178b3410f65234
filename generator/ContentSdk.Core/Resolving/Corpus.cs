using ContentSdk.Core.Models;

namespace ContentSdk.Core.Resolving;

/// <summary>All documents together, with the tables that names are looked up in.</summary>
public sealed class Corpus
{
    private readonly Dictionary<string, DocumentHead> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentHead> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<DocumentHead>> _byChapter = [];
    private readonly Dictionary<string, (string[] Title, string[] Heading, string[] Company)[]> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> _anchors = new(StringComparer.Ordinal);

    /// <summary>A corpus of the given documents, in any order.</summary>
    public Corpus(IEnumerable<DocumentHead> documents)
    {
        // The compiler lists files in an order of its own; everything that follows is in the order of paths.
        // A file that a project lists twice is one document.
        Documents = documents.GroupBy(document => document.Path, StringComparer.Ordinal).Select(group => group.First())
            .OrderBy(document => document.Path, StringComparer.Ordinal).ToList();
        foreach (var document in Documents)
        {
            _byPath[document.Path] = document;
            if (!_byKey.ContainsKey(document.Key))
            {
                _byKey.Add(document.Key, document);
            }

            if (document.Root is { Kind: EntryKind.Chapter, Number: { } number })
            {
                if (!_byChapter.TryGetValue(number, out var chapters))
                {
                    _byChapter.Add(number, chapters = []);
                }

                chapters.Add(document);
            }
        }
    }

    /// <summary>The documents in ordinal order of their paths.</summary>
    public IReadOnlyList<DocumentHead> Documents { get; }

    /// <summary>The document at a path that a link names, with or without extension, or with an index file in it.</summary>
    internal DocumentHead? Find(string path)
    {
        if (path.Length == 0)
        {
            return FindExactly("index.md") ?? FindExactly("README.md");
        }

        return FindExactly(path) ?? FindExactly(path + ".md") ?? FindExactly(path + "/index.md") ?? FindExactly(path + "/README.md")
            ?? (_byKey.TryGetValue(path, out var document) ? document : null);
    }

    internal DocumentHead? FindExactly(string path) => _byPath.TryGetValue(path, out var document) ? document : null;

    /// <summary>The chapters with a number; usually one, and more when several maps speak of one chapter.</summary>
    internal IReadOnlyList<DocumentHead> Chapters(int number) => _byChapter.TryGetValue(number, out var chapters) ? chapters : [];

    /// <summary>The document, then the other maps of the same chapter.</summary>
    internal IEnumerable<DocumentHead> Neighbourhood(DocumentHead document) =>
        document.Root is { Kind: EntryKind.Chapter, Number: { } number } ? Chapters(number).Where(other => !ReferenceEquals(other, document)).Prepend(document) : [document];

    /// <summary>The words that each entry of a document can be named by.</summary>
    internal (string[] Title, string[] Heading, string[] Company)[] Words(DocumentHead document)
    {
        if (!_words.TryGetValue(document.Path, out var words))
        {
            words = document.Entries.Select(entry => (NameMatcher.Words(entry.Title ?? ""), NameMatcher.Words(entry.Heading), NameMatcher.Words(entry.Form.Company ?? ""))).ToArray();
            _words.Add(document.Path, words);
        }

        return words;
    }

    /// <summary>The entry with an anchor; -1 when there is none.</summary>
    internal int FindAnchor(DocumentHead document, string anchor)
    {
        if (!_anchors.TryGetValue(document.Path, out var anchors))
        {
            anchors = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < document.Entries.Count; i++)
            {
                if (document.Entries[i].Anchor.Length > 0 && !anchors.ContainsKey(document.Entries[i].Anchor))
                {
                    anchors.Add(document.Entries[i].Anchor, i);
                }
            }

            _anchors.Add(document.Path, anchors);
        }

        // Browsers are asked for the lower-case form when the link has capitals.
        return anchors.TryGetValue(anchor, out var entry) || anchors.TryGetValue(anchor.ToLowerInvariant(), out entry) ? entry : -1;
    }
}
