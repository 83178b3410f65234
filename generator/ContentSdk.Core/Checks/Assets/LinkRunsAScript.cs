using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Checks.Assets;

/// <summary>CSDK3003: a link has a scheme that runs a script in the reader's page.</summary>
internal sealed class LinkRunsAScript() : LinkRule<LinkFault.Script>("CSDK3003", RuleSeverity.Warning, "Link runs a script")
{
    protected override SourceRange Place(Link link) => link.Target;

    protected override string Say(CheckedDocument document, Link link, LinkFault.Script fault) =>
        "A link with the scheme '" + fault.Scheme + ":' runs what it holds in the reader's page; link to an address instead";
}
