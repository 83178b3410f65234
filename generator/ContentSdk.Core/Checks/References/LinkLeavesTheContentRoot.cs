using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Checks.References;

/// <summary>CSDK2009: a link goes up and out of the content root, where nothing is published from.</summary>
internal sealed class LinkLeavesTheContentRoot() : DocumentRule("CSDK2009", RuleSeverity.Error, "Link leaves the content root")
{
    internal override IEnumerable<Problem> Check(CheckedDocument document) =>
        from faulty in document.FaultyLinks
        where faulty.Fault is LinkFault.OutsideRoot
        select At(faulty.Link.Path, "'" + faulty.Link.Destination + "' leaves the content root; link to a file under it, or to a whole address such as 'https://…'");
}
