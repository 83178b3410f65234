using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Checks.Assets;

/// <summary>CSDK3003: a link has a scheme that runs a script in the reader's page.</summary>
internal sealed class LinkRunsAScript() : DocumentRule("CSDK3003", RuleSeverity.Warning, "Link runs a script")
{
    internal override IEnumerable<Problem> Check(CheckedDocument document) =>
        from faulty in document.FaultyLinks
        let fault = faulty.Fault as LinkFault.Script
        where fault is not null
        select At(faulty.Link.Target, "A link with the scheme '" + fault.Scheme + ":' runs what it holds in the reader's page; link to an address instead");
}
