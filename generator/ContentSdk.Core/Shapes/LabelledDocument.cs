using ContentSdk.Core.Models;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Shapes;

/// <summary>What the shapes of kinds depend on in a document. Equal to that of another document with the same path, kinds and labels.</summary>
/// <param name="Head">The document.</param>
/// <param name="TargetKinds">For each entry and mention the kind that it names; null when it names none.</param>
public sealed record LabelledDocument(DocumentHead Head, EquatableArray<EquatableArray<EntryKind?>> TargetKinds)
{
    /// <summary>What they depend on in a document whose mentions are resolved.</summary>
    /// <param name="document">The document.</param>
    public static LabelledDocument Of(ResolvedDocument document) => new(
        document.Head,
        Enumerable.Range(0, document.Head.Entries.Count).Select(entry => Enumerable.Range(0, document.Head.Entries[entry].Mentions.Count).Select(mention => document.TargetKind(entry, mention)).ToEquatableArray()).ToEquatableArray());

    /// <inheritdoc/>
    public bool Equals(LabelledDocument? other)
    {
        if (other is null || Head.Path != other.Head.Path || Head.Entries.Count != other.Head.Entries.Count || !TargetKinds.Equals(other.TargetKinds))
        {
            return false;
        }

        for (var i = 0; i < Head.Entries.Count; i++)
        {
            var (own, others) = (Head.Entries[i], other.Head.Entries[i]);
            if (own.Kind != others.Kind || own.Fields.Count != others.Fields.Count)
            {
                return false;
            }

            for (var field = 0; field < own.Fields.Count; field++)
            {
                if (own.Fields[field].Label != others.Fields[field].Label || own.Fields[field].MeansReference != others.Fields[field].MeansReference || own.Fields[field].Mentions != others.Fields[field].Mentions)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Head.Path);
}
