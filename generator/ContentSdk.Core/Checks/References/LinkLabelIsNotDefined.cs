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
            yield return At(missing.Range, missing.IsSwallowed ? Swallowed(OnOneLine(missing.Label)) : Undefined(OnOneLine(missing.Label), nearest));
        }
    }

    // A label may go on below, and white space in it is as good as one space.
    private static string OnOneLine(string label) => string.Join(" ", label.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static string Swallowed(string label) =>
        "The line '[" + label + "]: …' defines nothing, since it goes on with the paragraph above; put an empty line before it";

    private static string Undefined(string label, string? nearest) =>
        "Nothing defines the link label '" + label + "'; " + (nearest is null ? "add a line '[" + label + "]: destination'" : "write '" + nearest + "'?");
}
