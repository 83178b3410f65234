using ContentSdk.Core.Reading;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Checks.References;

/// <summary>CSDK2003: a link by a label, <c>[text][label]</c> or <c>[label][]</c>, that nothing defines; markdown shows it as it is written.</summary>
internal sealed class LinkLabelIsNotDefined() : DocumentRule("CSDK2003", RuleSeverity.Error, "Link label is not defined")
{
    internal override IEnumerable<Problem> Check(CheckedDocument document)
    {
        NameIndex? defined = null;
        var suggestions = 0;
        foreach (var missing in document.Source.Links.MissingDefinitions)
        {
            defined ??= new NameIndex(document.Source.Links.Definitions);
            var nearest = suggestions++ < CheckedDocument.MostSuggestions ? defined.Find(missing.Label) : null;
            yield return At(missing.Range, missing.IsSwallowed ? Swallowed(missing) : Undefined(missing, nearest));
        }
    }

    private static string Swallowed(MissingDefinition missing) =>
        "The line '[" + missing.Label + "]: …' defines nothing, since it goes on with the paragraph above; put an empty line before it";

    private static string Undefined(MissingDefinition missing, string? nearest) =>
        "Nothing defines the link label '" + missing.Label + "'; " + (nearest is null ? "add a line '[" + missing.Label + "]: destination'" : "write '" + nearest + "'?");
}
