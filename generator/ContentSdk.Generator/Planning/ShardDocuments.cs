using System.Collections.Immutable;
using ContentSdk.Core.Models;

namespace ContentSdk.Generator.Planning;

/// <summary>All documents, in the order of the compiler's files.</summary>
internal sealed record DocumentSet(ImmutableArray<SizedDocument> All)
{
    private IReadOnlyList<SizedDocument>? _inOrder;
    private IReadOnlyList<ShardDocuments>? _shards;

    /// <summary>The documents in ordinal order of their paths. A file that a project lists twice is one document.</summary>
    public IReadOnlyList<SizedDocument> InOrder => _inOrder ??= IsInOrder() ? All : All.GroupBy(document => document.Path, StringComparer.Ordinal).Select(group => group.First()).OrderBy(document => document.Path, StringComparer.Ordinal).ToList();

    /// <summary>
    /// The documents by their shards. There are as many groups as shards, with or without documents in them,
    /// since the driver compares a step's results with the last ones by position.
    /// </summary>
    public IReadOnlyList<ShardDocuments> Shards => _shards ??= Grouped();

    public bool Equals(DocumentSet? other) => other is not null && All.Equals(other.All);

    public override int GetHashCode() => All.Length;

    private List<ShardDocuments> Grouped()
    {
        var shards = Enumerable.Range(0, Layout.ShardCountFor(InOrder.Count)).Select(_ => new List<SizedDocument>()).ToArray();
        foreach (var document in InOrder)
        {
            shards[document.PathHash % shards.Length].Add(document);
        }

        return shards.Select((shard, i) => new ShardDocuments(i, shard.ToEquatableArray())).ToList();
    }

    private bool IsInOrder()
    {
        for (var i = 1; i < All.Length; i++)
        {
            if (string.CompareOrdinal(All[i - 1].Path, All[i].Path) >= 0)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>The documents that become one generated file, in ordinal order of their paths: a document's position is its slot.</summary>
/// <param name="Index">Which file.</param>
/// <param name="Documents">The documents.</param>
internal sealed record ShardDocuments(int Index, EquatableArray<SizedDocument> Documents)
{
    /// <summary>How long they are where they are stored.</summary>
    public DocumentSize Size => Documents.Aggregate(DocumentSize.None, (sum, document) => sum + document.Size);
}
