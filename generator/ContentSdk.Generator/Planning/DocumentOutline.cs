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

    public DocumentOutline(DocumentHead head)
    {
        Head = head;
        Address = DocumentAddress.Of(head);
        NamedIn = head.Root.Kind is EntryKind.Chapter or EntryKind.Document ? head.Root.Kind : null;
    }

    public DocumentHead Head { get; }

    public DocumentAddress Address { get; }

    /// <summary>The kind whose set names the document; null for one in a declared collection, which has a set of its own.</summary>
    public EntryKind? NamedIn { get; }

    /// <summary>The C# names that the document asks for.</summary>
    public IReadOnlyList<string> Names => _names ??= DocumentNames.Candidates(Head);

    public bool Equals(DocumentOutline? other) => other is not null && (ReferenceEquals(this, other) || Head.Equals(other.Head));

    public override bool Equals(object? obj) => Equals(obj as DocumentOutline);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Head.Path);
}
