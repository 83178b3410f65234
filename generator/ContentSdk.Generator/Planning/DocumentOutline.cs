using ContentSdk.Core.Libraries;
using ContentSdk.Core.Models;
using ContentSdk.Core.Naming;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Generator.Planning;

/// <summary>
/// A document's head, with what has been found out about it. The pipeline hands the same object on until the head changes, so that an edit elsewhere asks only for
/// what that edit may have changed. Equal to another of an equal head.
/// </summary>
internal sealed class DocumentOutline : IEquatable<DocumentOutline>
{
    private IReadOnlyList<string>? _names;
    private LookUps? _lookUps;
    private Answer? _last;

    public DocumentOutline(DocumentHead head)
    {
        Head = head;
        Address = new DocumentAddress(head.Path, head.Key);
    }

    public DocumentHead Head { get; }

    public DocumentAddress Address { get; }

    /// <summary>The C# names that the document asks for; none for one in a declared collection, whose set names it.</summary>
    public IReadOnlyList<string> Names => _names ??= Head.Declared is null ? DocumentNames.Candidates(Head) : [];

    /// <summary>What became of the document's references. The last answer is given again as long as all that it was found with is there.</summary>
    /// <param name="corpus">All documents.</param>
    /// <param name="libraries">The content of other assemblies that the corpus was made with.</param>
    public DocumentReferences Resolve(Corpus corpus, EquatableArray<ContentLibrary> libraries)
    {
        var found = (_lookUps ??= new LookUps(Head)).In(corpus);
        if (_last is { } last && last.Libraries.Equals(libraries) && last.Found.Equals(found))
        {
            return last.References;
        }

        // What is equal stays the same object, so that whoever compares sees it at once.
        var references = DocumentReferences.Of(ResolvedDocument.Resolve(corpus, Head), corpus);
        references = references.Equals(_last?.References) ? _last!.References : references;
        _last = new Answer(found, libraries, references);
        return references;
    }

    public bool Equals(DocumentOutline? other) => other is not null && (ReferenceEquals(this, other) || Head.Equals(other.Head));

    public override bool Equals(object? obj) => Equals(obj as DocumentOutline);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Head.Path);

    private sealed record Answer(EquatableArray<DocumentHead?> Found, EquatableArray<ContentLibrary> Libraries, DocumentReferences References);
}

/// <summary>What a document is found by.</summary>
internal sealed record DocumentAddress(string Path, string Key);

/// <summary>All documents, in ordinal order of their paths, and what they may refer to in other assemblies.</summary>
internal sealed record ContentDirectory(EquatableArray<DocumentOutline> Documents, EquatableArray<ContentLibrary> Libraries)
{
    private Corpus? _corpus;

    /// <summary>The documents by what references look for. Made when first asked for.</summary>
    public Corpus Corpus => _corpus ??= Corpus.InOrder(Documents.Select(document => document.Head).ToList(), Libraries);

    /// <summary>What became of all references, document by document.</summary>
    public IEnumerable<DocumentReferences> Resolve(CancellationToken cancellation)
    {
        foreach (var document in Documents)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return document.Resolve(Corpus, Libraries);
        }
    }

    public bool Equals(ContentDirectory? other) => other is not null && Documents.Equals(other.Documents) && Libraries.Equals(other.Libraries);

    public override int GetHashCode() => Documents.Count;
}
