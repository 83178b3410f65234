using System.Globalization;
using System.Text;
using ContentSdk.Core.Collections;
using ContentSdk.Core.Models;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Generator.Planning;

/// <summary>
/// Where each document's code stands: in one of a fixed number of files, by a hash of its path. So an edit changes one file,
/// and a new document shifts the numbers of those few that share its file.
/// </summary>
internal sealed class Layout
{
    public const int Shards = 64;

    private const int SlotBits = 24;

    private readonly Dictionary<string, (int Shard, int Slot)> _places = new(StringComparer.Ordinal);
    private readonly int[] _counts = new int[Shards];

    private readonly Corpus _corpus;

    /// <summary>Places the documents of a corpus, which stand in the order of their paths.</summary>
    public Layout(Corpus corpus)
    {
        _corpus = corpus;
        foreach (var document in corpus.Documents)
        {
            var shard = ShardOf(document.Path);
            _places[document.Path] = (shard, _counts[shard]++);
        }
    }

    /// <summary>For each of the heads of which the corpus was made its document's place; -1 for one that is not in it.</summary>
    public IEnumerable<int> Places(IEnumerable<DocumentHead> heads)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return heads.Select(head => seen.Add(head.Path) ? Packed(head.Path) : -1).ToArray();
    }

    /// <summary>The shard of a place.</summary>
    public static int ShardIn(int place) => place >> SlotBits;

    /// <summary>The slot of a place.</summary>
    public static int SlotIn(int place) => place & ((1 << SlotBits) - 1);

    public static int ShardOf(string path) => (int)(KeyHash.Of(path) % Shards);

    public (int Shard, int Slot) this[string path] => _places[path];

    /// <summary>An entry's place as the table writes it: three numbers, or for an entry of another assembly, whose numbers change without us, its name and key.</summary>
    public string Handle(EntryAddress address)
    {
        if (address.Library is { } library)
        {
            var head = _corpus.Head(address)!;
            return "@" + Escaped(library) + "/" + Escaped(CollectionIndex.KeyOf(head, head.Entries[address.Entry]));
        }

        var (shard, slot) = _places[address.Path];
        return FormattableString.Invariant($"{shard}.{slot}.{address.Entry}");
    }

    /// <summary>The places of entries, with spaces between; entries that follow each other are written as the first and last of them, so that "Sections 1-500" takes no more than two.</summary>
    public string Handles(IEnumerable<EntryAddress> addresses)
    {
        var handles = new StringBuilder();
        (EntryAddress First, int Last)? run = null;
        foreach (var address in addresses)
        {
            if (run is { } open && address.Library is null && open.First.Library is null && address.Path == open.First.Path && address.Entry == open.Last + 1)
            {
                run = (open.First, address.Entry);
                continue;
            }

            Append(handles, run);
            run = (address, address.Entry);
        }

        Append(handles, run);
        return handles.ToString();
    }

    private void Append(StringBuilder handles, (EntryAddress First, int Last)? run)
    {
        if (run is { } whole)
        {
            handles.Append(handles.Length == 0 ? "" : " ").Append(Handle(whole.First));
            if (whole.Last > whole.First.Entry)
            {
                handles.Append('-').Append(whole.Last.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    // A space stands between handles.
    private static string Escaped(string text) => text.Replace("%", "%25").Replace(" ", "%20");

    /// <summary>A document's place as one number.</summary>
    public int Packed(string path) => (_places[path].Shard << SlotBits) | _places[path].Slot;
}
