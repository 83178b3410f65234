using ContentSdk.Core.Models;

namespace ContentSdk.Core.Checks.Documents;

/// <summary>CSDK1009: a label that few entries have is almost one that many have, so that it became a property of its own.</summary>
internal sealed class LabelLooksMisspelled() : DocumentRule("CSDK1009", RuleSeverity.Warning, "Label looks misspelled")
{
    internal override IEnumerable<Problem> Check(CheckedDocument document)
    {
        // Labels of documents that are no maps, and of headings of no kind, are an author's own.
        if (document.Head.Root.Kind is not EntryKind.Chapter)
        {
            yield break;
        }

        for (var entry = 0; entry < document.Head.Entries.Count; entry++)
        {
            var (kind, fields) = (document.Head.Entries[entry].Kind, document.Head.Entries[entry].Fields);
            for (var i = 0; i < fields.Count && kind is not EntryKind.Topic; i++)
            {
                if (document.Places.Entries[entry].Labels[i] is { } range && document.Catalog.Labels.MeantBy(kind, fields[i].Label) is { } meant && !fields.Any(field => LabelCounts.AreSame(field.Label, meant)))
                {
                    yield return At(range, "The label '" + fields[i].Label + "' looks like '" + meant + "' misspelled; write '" + meant + "'");
                }
            }
        }
    }
}
