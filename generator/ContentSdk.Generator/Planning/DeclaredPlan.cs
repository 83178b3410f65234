using ContentSdk.Core.Checks;
using ContentSdk.Core.Collections;
using ContentSdk.Core.Models;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Generator.Planning;

/// <summary>What other documents decide for an entry of a declared collection.</summary>
/// <param name="References">For each of its references the entry that it leads to; null where it leads nowhere.</param>
/// <param name="Fault">Why the entry cannot be used; null when it can.</param>
internal sealed record DeclaredPlan(IReadOnlyList<EntryAddress?> References, string? Fault)
{
    /// <summary>The entries that the references lead to.</summary>
    public IReadOnlyList<EntryAddress> Found => References.OfType<EntryAddress>().ToList();

    /// <summary>The plans of a document's declared entries; none for a document in no collection.</summary>
    public static IReadOnlyList<DeclaredPlan> Of(DocumentHead document, CollectionIndex index) => document.Declared is not { } declared ? [] : declared.Entries.Select(entry =>
    {
        var references = entry.References.ToList();
        var targets = references.ConvertAll(reference => index.Resolve(reference, document.Path));
        return new DeclaredPlan(targets, FaultWords.Of(document.Path, entry, references.Where((_, i) => targets[i] is null)));
    }).ToList();

    /// <summary>The plan with handles in place of addresses.</summary>
    public PlacedEntry Placed(Layout layout) => new(References.Select(reference => reference is { } address ? layout.Handle(address) : null).ToEquatableArray(), Fault);
}

/// <summary>An entry of a declared collection as its file writes it.</summary>
/// <param name="Handles">For each of its references the handle of what it leads to; null where it leads nowhere.</param>
/// <param name="Fault">Why the entry cannot be used; null when it can.</param>
internal sealed record PlacedEntry(EquatableArray<string?> Handles, string? Fault);
