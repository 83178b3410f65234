using ContentSdk.Core.Collections;
using ContentSdk.Core.Models;
using ContentSdk.Core.Resolving;
using ContentSdk.Generator.Schemas;

namespace ContentSdk.Generator.Planning;

/// <summary>What takes all documents at once: the entries of declared collections with what they refer to, and what other assemblies are told.</summary>
/// <param name="Collections">The declared collections with their entries.</param>
/// <param name="Declared">For each document, in the order of paths, its entries of a declared collection; none where nothing is declared.</param>
/// <param name="Manifest">What other assemblies are told of the content; null when they are told nothing.</param>
internal sealed record CatalogPlan(EquatableArray<CollectionPlan> Collections, EquatableArray<EquatableArray<PlacedEntry>> Declared, string? Manifest)
{
    private static readonly CatalogPlan None = new([], [], null);

    public static CatalogPlan Make(ContentDirectory directory, Layout layout, EquatableArray<CollectionDeclaration> declarations, bool tellsOthers, CancellationToken cancellation)
    {
        if (declarations.Count == 0 && (!tellsOthers || directory.Documents.Count == 0))
        {
            return None;
        }

        var corpus = directory.Corpus;
        var index = new CollectionIndex(new CollectionSet(declarations.Select(declaration => declaration.Schema)), corpus);
        cancellation.ThrowIfCancellationRequested();
        return new CatalogPlan(
            declarations.Select(declaration => CollectionPlan.Make(declaration, index.Of(declaration.Schema.Type), index, layout)).ToEquatableArray(),
            declarations.Count == 0 ? [] : corpus.Documents.Select(document => PlacedEntry.Of(document, index, corpus, layout, cancellation)).ToEquatableArray(),
            tellsOthers ? ManifestPlan.Of(corpus, declarations, index) : null);
    }

    /// <summary>The entries of a declared collection that the document at a position has.</summary>
    public EquatableArray<PlacedEntry> DeclaredAt(int position) => Declared.Count == 0 ? [] : Declared[position];
}

/// <summary>What other documents decide for an entry of a declared collection.</summary>
/// <param name="Targets">For each of its references what it leads to; null where it leads nowhere.</param>
/// <param name="Handles">The same as its file writes it.</param>
/// <param name="Fault">Why the entry cannot be used; null when it can.</param>
internal sealed record PlacedEntry(EquatableArray<Target?> Targets, EquatableArray<string?> Handles, string? Fault)
{
    /// <summary>The declared entries of a document; none for a document in no collection.</summary>
    public static EquatableArray<PlacedEntry> Of(DocumentHead document, CollectionIndex index, Corpus corpus, Layout layout, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return document.Declared is not { } declared ? [] : declared.Entries.Select(entry =>
        {
            var references = entry.References.ToList();
            var targets = references.ConvertAll(reference => index.Resolve(reference, document.Path) is { } address ? Target.Of(address, corpus) : (Target?)null);
            return new PlacedEntry(
                targets.ToEquatableArray(),
                targets.Select(target => target is { } found ? layout.Handle(found) : null).ToEquatableArray(),
                Core.Checks.FaultWords.Of(document.Path, entry, references.Where((_, i) => targets[i] is null)));
        }).ToEquatableArray();
    }
}
