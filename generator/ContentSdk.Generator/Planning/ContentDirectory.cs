using ContentSdk.Core.Libraries;
using ContentSdk.Core.Models;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Generator.Planning;

/// <summary>All documents, and what they may refer to in other assemblies.</summary>
/// <param name="Documents">The documents in ordinal order of their paths.</param>
/// <param name="Index">What they are found by.</param>
/// <param name="Libraries">The content of other assemblies.</param>
internal sealed record ContentDirectory(EquatableArray<DocumentOutline> Documents, DocumentIndex Index, EquatableArray<ContentLibrary> Libraries)
{
    private Corpus? _corpus;

    /// <summary>The documents by what references look for. Made when first asked for.</summary>
    public Corpus Corpus => _corpus ??= Corpus.Of(Index, Documents.Select(document => document.Head).ToArray(), Libraries);

    public bool Equals(ContentDirectory? other) => other is not null && Documents.Equals(other.Documents) && Libraries.Equals(other.Libraries);

    public override int GetHashCode() => Documents.Count;
}
