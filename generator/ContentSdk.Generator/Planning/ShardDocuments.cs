using ContentSdk.Core.Models;

namespace ContentSdk.Generator.Planning;

/// <summary>The documents that become one generated file, in ordinal order of their paths: a document's position is its slot.</summary>
/// <param name="Index">Which file.</param>
/// <param name="Documents">The documents.</param>
internal sealed record ShardDocuments(int Index, EquatableArray<SizedDocument> Documents)
{
    private DocumentSize? _size;

    /// <summary>How long they are where they are stored.</summary>
    public DocumentSize Size => _size ??= Documents.Aggregate(DocumentSize.None, (sum, document) => sum + document.Size);

    public bool Equals(ShardDocuments? other) => other is not null && Index == other.Index && Documents.Equals(other.Documents);

    public override int GetHashCode() => Index;
}
