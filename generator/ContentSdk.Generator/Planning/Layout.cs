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

    private readonly Dictionary<string, (int Shard, int Slot)> _places = new(StringComparer.Ordinal);
    private readonly int[] _counts = new int[Shards];

    /// <summary>Places documents, which stand in the order of their paths.</summary>
    public Layout(IEnumerable<DocumentHead> documents)
    {
        foreach (var document in documents)
        {
            var shard = ShardOf(document.Path);
            _places[document.Path] = (shard, _counts[shard]++);
        }
    }

    public static int ShardOf(string path) => (int)(KeyHash.Of(path) % Shards);

    public (int Shard, int Slot) this[string path] => _places[path];

    /// <summary>An entry's place as the table writes it.</summary>
    public string Handle(EntryAddress address)
    {
        var (shard, slot) = _places[address.Path];
        return FormattableString.Invariant($"{shard}.{slot}.{address.Entry}");
    }

    /// <summary>A document's place as one number.</summary>
    public int Packed(string path) => (_places[path].Shard << 24) | _places[path].Slot;
}
