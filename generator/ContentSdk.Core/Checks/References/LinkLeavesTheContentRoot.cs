using ContentSdk.Core.Reading;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Checks.References;

/// <summary>CSDK2009: a link goes up and out of the content root, where nothing is published from.</summary>
internal sealed class LinkLeavesTheContentRoot() : LinkRule<LinkFault.OutsideRoot>("CSDK2009", RuleSeverity.Error, "Link leaves the content root")
{
    protected override string Say(CheckedDocument document, Link link, LinkFault.OutsideRoot fault) =>
        "'" + link.Destination + "' leaves the content root; link to a file under it, or to a whole address such as 'https://…'";
}
