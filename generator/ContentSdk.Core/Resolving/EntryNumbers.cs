using ContentSdk.Core.Models;

namespace ContentSdk.Core.Resolving;

/// <summary>The entries of one kind in a document, by their numbers.</summary>
internal sealed class EntryNumbers
{
    private readonly (int Number, int Entry)[] _numbers;

    public EntryNumbers(DocumentHead document, EntryKind kind)
    {
        HasEntries = document.Entries.Any(entry => entry.Kind == kind);
        _numbers = document.Entries.Select((entry, i) => (Entry: entry, Index: i)).Where(place => place.Entry.Kind == kind && place.Entry.Number is not null).Select(place => (place.Entry.Number!.Value, place.Index)).ToArray();
        Array.Sort(_numbers);
    }

    /// <summary>Whether there is any entry of the kind.</summary>
    public bool HasEntries { get; }

    /// <summary>Whether any of them has a number.</summary>
    public bool HasNumbers => _numbers.Length > 0;

    /// <summary>The numbers.</summary>
    public IEnumerable<int> All => _numbers.Select(number => number.Number);

    /// <summary>The entries with one of the numbers, in the order of the document. Ranges are walked by the numbers there are, never by those they name.</summary>
    public List<int> In(EquatableArray<NumberRange> ranges)
    {
        var entries = new List<int>();
        foreach (var range in ranges)
        {
            var first = Array.BinarySearch(_numbers, (range.First, int.MinValue));
            for (var i = first < 0 ? ~first : first; i < _numbers.Length && _numbers[i].Number <= range.Last; i++)
            {
                entries.Add(_numbers[i].Entry);
            }
        }

        entries.Sort();
        return entries.Distinct().ToList();
    }
}
