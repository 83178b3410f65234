using ContentSdk.Core.Text;

namespace ContentSdk.Core.Checks.References;

/// <summary>CSDK2003: a link by a label, <c>[text][label]</c> or <c>[label][]</c>, that nothing defines; markdown shows it as it is written.</summary>
internal sealed class LinkLabelIsNotDefined() : DocumentRule("CSDK2003", RuleSeverity.Error, "Link label is not defined")
{
    internal override IEnumerable<Problem> Check(CheckedDocument document) =>
        document.Source.Links.MissingDefinitions.Select(missing => At(
            missing.Range,
            missing.IsSwallowed ? "The line '[" + missing.Label + "]: …' defines nothing, since it goes on with the paragraph above; put an empty line before it"
                : "Nothing defines the link label '" + missing.Label + "'; " + (NearestName.Find(missing.Label, document.Source.Links.Definitions) is { } nearest ? "write '" + nearest + "'?" : "add a line '[" + missing.Label + "]: destination'")));
}
