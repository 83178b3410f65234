using ContentSdk.Core.Models;

namespace ContentSdk.Generator.Planning;

/// <summary>All documents.</summary>
/// <param name="InOrder">The documents in ordinal order of their paths, each path once.</param>
internal sealed record DocumentSet(EquatableArray<SizedDocument> InOrder)
{
    private IReadOnlyList<ShardDocuments>? _shards;
    private Many<DocumentOutline>? _outlines;

    /// <summary>A set of documents in any order. A file that a project lists twice is one document.</summary>
    public static DocumentSet Of(IReadOnlyList<SizedDocument> documents) =>
        new(IsInOrder(documents) ? documents.ToEquatableArray() : documents.GroupBy(document => document.Path, StringComparer.Ordinal).Select(group => group.First()).OrderBy(document => document.Path, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>
    /// The documents by their shards. There are as many groups as shards, with or without documents in them,
    /// since the driver compares a step's results with the last ones by position.
    /// </summary>
    public IReadOnlyList<ShardDocuments> Shards => _shards ??= Grouped();

    /// <summary>The outlines of all documents, in ordinal order of their paths.</summary>
    public Many<DocumentOutline> Outlines => _outlines ??= Many<DocumentOutline>.Of(InOrder.Select(document => document.Outline));

    /// <summary>The same set but for one document, which another of its path takes the place of: what has been found out about the others stays.</summary>
    public DocumentSet Replace(SizedDocument document, SizedDocument other)
    {
        var shards = Shards.ToArray();
        var shard = (int)(other.PathHash % (uint)shards.Length);
        shards[shard] = new ShardDocuments(shard, Replace(shards[shard].Documents, document, other));
        return new DocumentSet(Replace(InOrder, document, other)) { _shards = shards, _outlines = ReferenceEquals(document.Outline, other.Outline) ? Outlines : null };
    }

    public bool Equals(DocumentSet? other) => other is not null && InOrder.Equals(other.InOrder);

    public override int GetHashCode() => InOrder.Count;

    private static EquatableArray<SizedDocument> Replace(EquatableArray<SizedDocument> documents, SizedDocument document, SizedDocument other)
    {
        var replaced = documents.ToArray();
        for (var i = 0; i < replaced.Length; i++)
        {
            replaced[i] = ReferenceEquals(replaced[i], document) ? other : replaced[i];
        }

        return replaced.ToEquatableArray();
    }

    private static bool IsInOrder(IReadOnlyList<SizedDocument> documents)
    {
        for (var i = 1; i < documents.Count; i++)
        {
            if (string.CompareOrdinal(documents[i - 1].Path, documents[i].Path) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private List<ShardDocuments> Grouped()
    {
        var shards = Enumerable.Range(0, Layout.ShardCountFor(InOrder.Count)).Select(_ => new List<SizedDocument>()).ToArray();
        foreach (var document in InOrder)
        {
            shards[document.PathHash % shards.Length].Add(document);
        }

        return shards.Select((shard, i) => new ShardDocuments(i, shard.ToEquatableArray())).ToList();
    }
}
