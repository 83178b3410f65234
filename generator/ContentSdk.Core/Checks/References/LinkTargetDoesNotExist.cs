using ContentSdk.Core.Reading;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Checks.References;

/// <summary>CSDK2001: a link leads to a document that does not exist.</summary>
internal sealed class LinkTargetDoesNotExist() : LinkRule<LinkFault.NoSuchDocument>("CSDK2001", RuleSeverity.Error, "Link target does not exist")
{
    protected override string Say(CheckedDocument document, Link link, LinkFault.NoSuchDocument fault) =>
        "There is no document " + Written(link, fault.Path) + Advice(link, fault.Nearest);
}
