using ContentSdk.Core.Models;
using ContentSdk.Core.Resolving;
using ContentSdk.Core.Shapes;

namespace ContentSdk.Generator.Planning;

/// <summary>What became of a document's references.</summary>
/// <param name="Targets">For each entry and mention what it leads to; null for a mention that is no reference.</param>
/// <param name="Labels">The labels of its entries, with the kinds that their values name.</param>
internal sealed record DocumentReferences(EquatableArray<EquatableArray<EquatableArray<Target>?>> Targets, LabelledDocument Labels)
{
    private Answer? _last;

    public static DocumentReferences Of(ResolvedDocument document, Corpus corpus) => new(
        Enumerable.Range(0, document.Head.Entries.Count).Select(entry => Enumerable.Range(0, document.Head.Entries[entry].Mentions.Count)
            .Select(mention => document.Targets(entry, mention)?.Select(target => Target.Of(target, corpus)).ToEquatableArray()).ToEquatableArray()).ToEquatableArray(),
        LabelledDocument.Of(document));

    /// <summary>The references as the document's file writes them: for each entry and mention handles. The last answer is kept.</summary>
    public EquatableArray<EquatableArray<string?>> HandlesIn(Layout layout)
    {
        if (_last is { } last && ReferenceEquals(last.Layout, layout))
        {
            return last.Handles;
        }

        var handles = Targets.Select(entry => entry.Select(targets => targets is { } found ? layout.Handles(found) : null).ToEquatableArray()).ToEquatableArray();
        _last = new Answer(layout, handles);
        return handles;
    }

    public bool Equals(DocumentReferences? other) => other is not null && (ReferenceEquals(this, other) || (Targets.Equals(other.Targets) && Labels.Equals(other.Labels)));

    public override int GetHashCode() => Targets.Count;

    private sealed record Answer(Layout Layout, EquatableArray<EquatableArray<string?>> Handles);
}
