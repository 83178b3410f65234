using ContentSdk.Core.Models;

namespace ContentSdk.Core.Resolving;

/// <summary>The words that the entries of a document can be named by, and which entries have a word. Safe to use from several threads.</summary>
internal sealed class EntryNames
{
    // In fewer entries than that it is quicker to look at each.
    private const int Few = 64;

    private readonly EntryWords[] _words;
    private readonly int[] _all;
    private readonly EntryKind[] _kinds;
    private readonly Lazy<Dictionary<string, List<int>>> _byWord;
    private readonly Lazy<Dictionary<string, List<int>>> _byFirstWord;

    public EntryNames(DocumentHead document)
    {
        _words = document.Entries.Select(EntryWords.Of).ToArray();
        _all = Enumerable.Range(0, _words.Length).ToArray();
        _kinds = document.Entries.Select(entry => entry.Title is null ? EntryKind.Document : entry.Kind).ToArray();
        _byWord = new(Index);
        _byFirstWord = new(FirstWords);
    }

    /// <summary>The words of an entry by its position.</summary>
    public ref readonly EntryWords this[int entry] => ref _words[entry];

    /// <summary>The positions of entries whose title, heading, company or organisation may hold a name, in order: those that have the rarest of its words.</summary>
    public IReadOnlyList<int> With(string[] name)
    {
        if (_words.Length <= Few)
        {
            return _all;
        }

        IReadOnlyList<int> rarest = _all;
        foreach (var word in name)
        {
            if (!_byWord.Value.TryGetValue(word, out var entries))
            {
                return [];
            }

            rarest = entries.Count < rarest.Count ? entries : rarest;
        }

        return rarest;
    }

    /// <summary>
    /// The positions of the entries of a kind that a text speaks of, in order: by the whole name, a first name that is a brand such as <c>Example.io</c>, or the organisation,
    /// unless the text names somebody of that organisation.
    /// </summary>
    /// <param name="text">The words of the text.</param>
    /// <param name="organisations">Those of them that may name an organisation for all of it.</param>
    /// <param name="kind">The kind.</param>
    public IEnumerable<int> NamedIn(string[] text, string[] organisations, EntryKind kind)
    {
        var named = new SortedSet<int>(StandingIn(text, kind, static (words, text, i) => NameMatcher.StandsAt(words.Title, text, i) || NameMatcher.StandsAt(words.Brand, text, i)));
        var organised = new SortedSet<int>(StandingIn(organisations, kind, static (words, text, i) => NameMatcher.StandsAt(words.Organisation, text, i)));

        var spoken = new HashSet<string>(named.Select(entry => string.Join(" ", _words[entry].Organisation)), StringComparer.Ordinal);
        organised.RemoveWhere(entry => spoken.Contains(string.Join(" ", _words[entry].Organisation)));
        named.UnionWith(organised);
        return named;
    }

    private IEnumerable<int> StandingIn(string[] text, EntryKind kind, Func<EntryWords, string[], int, bool> stands)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (_byFirstWord.Value.TryGetValue(text[i], out var entries))
            {
                foreach (var entry in entries.Where(entry => _kinds[entry] == kind && stands(_words[entry], text, i)))
                {
                    yield return entry;
                }
            }
        }
    }

    private Dictionary<string, List<int>> FirstWords()
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < _words.Length; i++)
        {
            foreach (var word in new[] { _words[i].Title, _words[i].Organisation, _words[i].Brand }.Where(words => words.Length > 0).Select(words => words[0]).Distinct(StringComparer.Ordinal))
            {
                Add(index, word, i);
            }
        }

        return index;
    }

    private Dictionary<string, List<int>> Index()
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < _words.Length; i++)
        {
            foreach (var word in _words[i].Title.Concat(_words[i].Heading).Concat(_words[i].Company).Concat(_words[i].Organisation))
            {
                Add(index, word, i);
            }
        }

        return index;
    }

    private static void Add(Dictionary<string, List<int>> index, string word, int entry)
    {
        if (!index.TryGetValue(word, out var entries))
        {
            index.Add(word, entries = []);
        }

        if (entries.Count == 0 || entries[entries.Count - 1] < entry)
        {
            entries.Add(entry);
        }
    }
}
