using ContentSdk.Core.Models;

namespace ContentSdk.Core.Resolving;

/// <summary>The words that the entries of a document can be named by, and which entries have a word. Safe to use from several threads.</summary>
internal sealed class EntryNames
{
    // In fewer entries than that it is quicker to look at each.
    private const int Few = 64;

    private readonly EntryWords[] _words;
    private readonly int[] _all;
    private readonly Lazy<Dictionary<string, List<int>>> _byWord;

    public EntryNames(DocumentHead document)
    {
        _words = document.Entries.Select(EntryWords.Of).ToArray();
        _all = Enumerable.Range(0, _words.Length).ToArray();
        _byWord = new(Index);
    }

    /// <summary>The words of an entry by its position.</summary>
    public ref readonly EntryWords this[int entry] => ref _words[entry];

    /// <summary>The positions of entries whose title, heading or company may hold a name, in order: those that have the rarest of its words.</summary>
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

    private Dictionary<string, List<int>> Index()
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < _words.Length; i++)
        {
            foreach (var word in _words[i].Title.Concat(_words[i].Heading).Concat(_words[i].Company))
            {
                if (!index.TryGetValue(word, out var entries))
                {
                    index.Add(word, entries = []);
                }

                if (entries.Count == 0 || entries[entries.Count - 1] < i)
                {
                    entries.Add(i);
                }
            }
        }

        return index;
    }
}
