using System.Globalization;
using System.Text;
using ContentSdk.Core.Models;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Generator.Planning;

/// <summary>
/// Where each document's code stands: in one of so many files, by a hash of its path. So an edit changes one file,
/// and a new document shifts the numbers of those few that share its file. Equal to another that has the same documents.
/// </summary>
/// <param name="Index">The documents, in ordinal order of their paths.</param>
internal sealed record Layout(DocumentIndex Index)
{
    // Each file costs every build and edit a little, and each document in the file of one that is edited costs that edit.
    private const int FewShards = 64;
    private const int ManyShards = 256;
    private const int MostDocumentsInFew = 2_000;

    private const int SlotBits = 22;

    private int[]? _order;
    private int[][]? _positions;

    /// <summary>The number of files for so many documents; one of two, so that there is one number of documents at which all files change.</summary>
    public static int ShardCountFor(int documents) => documents <= MostDocumentsInFew ? FewShards : ManyShards;

    /// <summary>A place as one number.</summary>
    public static int Place(int shard, int slot) => (shard << SlotBits) | slot;

    /// <summary>The shard of a place.</summary>
    public static int ShardIn(int place) => place >> SlotBits;

    /// <summary>The slot of a place.</summary>
    public static int SlotIn(int place) => place & ((1 << SlotBits) - 1);

    /// <summary>The places of all documents, in ordinal order of their paths.</summary>
    public IReadOnlyList<int> Order => _order ??= PlacesInOrder();

    /// <summary>The number of files.</summary>
    public int ShardCount => ShardCountFor(Documents.Count);

    public EquatableArray<DocumentAddress> Documents => Index.Documents;

    /// <summary>The positions, in the order of paths, of the documents of a shard by their slots.</summary>
    public IReadOnlyList<int> PositionsIn(int shard) => (_positions ??= PositionsByShard())[shard];

    /// <summary>The place of a document, as one number.</summary>
    public int this[string path] => Order[Index.FindExactly(path)];

    /// <summary>An entry's place as the table writes it: three numbers, or for an entry of another assembly, whose numbers change without us, its name and key.</summary>
    public string Handle(Target target)
    {
        if (target.Key is { } key)
        {
            return "@" + Escaped(target.Address.Library!) + "/" + Escaped(key);
        }

        return Handle(this[target.Address.Path], target.Address.Entry);
    }

    /// <summary>The place of an entry as the table writes it.</summary>
    public static string Handle(int place, int entry) => FormattableString.Invariant($"{ShardIn(place)}.{SlotIn(place)}.{entry}");

    /// <summary>The places of entries, with spaces between; entries that follow each other are written as the first and last of them, so that "Sections 1-500" takes no more than two.</summary>
    public string Handles(IEnumerable<Target> targets)
    {
        var handles = new StringBuilder();
        (Target First, int Last)? run = null;
        foreach (var target in targets)
        {
            var address = target.Address;
            if (run is { } open && address.Library is null && open.First.Address.Library is null && address.Path == open.First.Address.Path && address.Entry == open.Last + 1)
            {
                run = (open.First, address.Entry);
                continue;
            }

            Append(handles, run);
            run = (target, address.Entry);
        }

        Append(handles, run);
        return handles.ToString();
    }

    public bool Equals(Layout? other) => other is not null && Index.Equals(other.Index);

    public override int GetHashCode() => Index.GetHashCode();

    private int[] PlacesInOrder()
    {
        var counts = new int[ShardCount];
        return Documents.Select(document =>
        {
            var shard = (int)(KeyHash.Of(document.Path) % (uint)ShardCount);
            return Place(shard, counts[shard]++);
        }).ToArray();
    }

    private int[][] PositionsByShard()
    {
        var positions = Enumerable.Range(0, ShardCount).Select(_ => new List<int>()).ToArray();
        for (var i = 0; i < Order.Count; i++)
        {
            positions[ShardIn(Order[i])].Add(i);
        }

        return Array.ConvertAll(positions, list => list.ToArray());
    }

    private void Append(StringBuilder handles, (Target First, int Last)? run)
    {
        if (run is { } whole)
        {
            handles.Append(handles.Length == 0 ? "" : " ").Append(Handle(whole.First));
            if (whole.Last > whole.First.Address.Entry)
            {
                handles.Append('-').Append(whole.Last.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    // A space stands between handles.
    private static string Escaped(string text) => text.Replace("%", "%25").Replace(" ", "%20");
}

/// <summary>What a reference leads to.</summary>
/// <param name="Address">The entry.</param>
/// <param name="Key">Its key, where it stands in another assembly; null where it stands in this one.</param>
internal readonly record struct Target(EntryAddress Address, string? Key)
{
    public static Target Of(EntryAddress address, Corpus corpus) =>
        new(address, address.Library is not null && corpus.Head(address) is { } head ? Core.Collections.CollectionIndex.KeyOf(head, head.Entries[address.Entry]) : null);
}
