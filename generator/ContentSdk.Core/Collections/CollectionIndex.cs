using ContentSdk.Core.Libraries;
using ContentSdk.Core.Models;
using ContentSdk.Core.Resolving;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Collections;

/// <summary>The entries of all declared collections by the names that references call them by. Safe to use from several threads.</summary>
public sealed class CollectionIndex
{
    private readonly Corpus _corpus;
    private readonly Dictionary<string, CollectionEntries> _collections = new(StringComparer.Ordinal);

    /// <summary>An index of a corpus.</summary>
    /// <param name="collections">The declarations.</param>
    /// <param name="corpus">All documents.</param>
    public CollectionIndex(CollectionSet collections, Corpus corpus)
    {
        _corpus = corpus;
        var documents = corpus.Documents.Where(document => document.Declared is not null).ToLookup(document => document.Declared!.Collection, StringComparer.Ordinal);
        foreach (var schema in collections.Schemas)
        {
            _collections[schema.Type] = new CollectionEntries(CollectionSet.BaseOf(schema), documents[schema.Type], library: null);
        }
    }

    /// <summary>The entries of a collection, in the order of their paths and then of the text.</summary>
    /// <param name="type">The full name of the declared type.</param>
    public CollectionEntries Of(string type) => _collections[type];

    /// <summary>What a reference leads to; null where it leads to nothing, or to several.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="from">Path of the file that it stands in.</param>
    public EntryAddress? Resolve(BoundValue.Reference reference, string from) => Candidates(reference, from) is [var only] ? only : null;

    /// <summary>Whether an entry of a declared collection has all that it needs, and all that it refers to.</summary>
    /// <param name="address">The entry; any other kind of entry can be used.</param>
    public bool IsUsable(EntryAddress address) =>
        address.Library is not null || _corpus.FindExactly(address.Path)?.Declared is not { } declared || address.Entry >= declared.Entries.Count
        || (!declared.Entries[address.Entry].IsFaulty && declared.Entries[address.Entry].References.All(reference => Candidates(reference, address.Path).Count == 1));

    /// <summary>Whether an entry is a draft that cannot be used; nobody was told what it lacks.</summary>
    /// <param name="address">The entry.</param>
    public bool IsOpenDraft(EntryAddress address) => address.Library is null && _corpus.FindExactly(address.Path) is { IsDraft: true } && !IsUsable(address);

    /// <summary>All entries that a reference may mean.</summary>
    internal IReadOnlyList<EntryAddress> Candidates(BoundValue.Reference reference, string from)
    {
        if (LibraryAddress.Parse(reference.Text) is { } address)
        {
            return InLibrary(address, reference.Type);
        }

        if (reference.Type.Target is { } type)
        {
            return CollectionOf(type)?.Find(reference.Text, from) ?? [];
        }

        if (reference.Type.Library is { } library)
        {
            return InLibrary(new LibraryAddress(library, reference.Text), reference.Type);
        }

        return FindAny(reference.Text, from) is { } found && IsOfKind(found, reference.Type.Kind) ? [found] : [];
    }

    // An address may name any entry; what it must be, the property's type says.
    private IReadOnlyList<EntryAddress> InLibrary(LibraryAddress address, FieldType.Reference type)
    {
        if (_corpus.Libraries.Find(address.Library) is not { IsUnderstood: true } library || _corpus.Libraries.Resolve(address) is not Resolution.Found { Targets: [var found] } || _corpus.Head(found) is not { } document)
        {
            return [];
        }

        var fits = type.Target is { } target ? document.Declared is { } declared && declared.Collection == target && found.Entry < declared.Entries.Count
            : type.Library is { } own ? own == library.Name && IsOfKind(found, type.Kind)
            : type.Kind is null;
        return fits ? [found] : [];
    }

    private CollectionEntries? CollectionOf(string type) => _collections.TryGetValue(type, out var entries) ? entries : _corpus.Libraries.Collection(type);

    /// <summary>The name that a reference was probably meant to write; null when none is near.</summary>
    internal string? Nearest(BoundValue.Reference reference) => reference.Type.Target is { } type && CollectionOf(type) is { } entries ? entries.Nearest(reference.Text) : NearestName.Find(reference.Text, Names(reference.Type));

    /// <summary>The names that a reference may write, the shortest for each entry.</summary>
    public IReadOnlyList<string> Names(FieldType.Reference type)
    {
        if (type.Target is { } declared)
        {
            return CollectionOf(declared)?.Names ?? [];
        }

        var documents = type.Library is { } library ? (IReadOnlyList<DocumentHead>?)_corpus.Libraries.Find(library)?.Documents ?? [] : _corpus.Documents;
        return documents.SelectMany(document => document.Entries.Where(entry => type.Kind is null || entry.Kind == type.Kind).Select(entry => KeyOf(document, entry))).ToList();
    }

    /// <summary>The key of an entry.</summary>
    internal string KeyOf(EntryAddress address) => _corpus.Head(address) is { } document ? KeyOf(document, document.Entries[address.Entry]) : "";

    // An entry of an inferred kind is named by its key, or by the path of its document.
    private EntryAddress? FindAny(string text, string from)
    {
        var hash = text.IndexOf('#');
        var path = hash < 0 ? text : text.Substring(0, hash);
        var document = _corpus.Find(path) ?? (LinkTarget.Parse(path, from) is { LeavesRoot: false, Path.Length: > 0 } target ? _corpus.Find(target.Path) : null);
        if (document is null || hash < 0)
        {
            return document is null ? null : new EntryAddress(document.Path, 0);
        }

        return _corpus.FindLocal(document, text.Substring(hash + 1)) is var entry and >= 0 ? new EntryAddress(document.Path, entry) : null;
    }

    private bool IsOfKind(EntryAddress address, EntryKind? kind) => kind is null || _corpus.Head(address)!.Entries[address.Entry].Kind == kind;

    /// <summary>The key of an entry.</summary>
    /// <param name="document">The document that it stands in.</param>
    /// <param name="entry">The entry.</param>
    public static string KeyOf(DocumentHead document, Entry entry) => entry.LocalKey.Length == 0 ? document.Key : document.Key + "#" + entry.LocalKey;
}
