using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Checks.References;

/// <summary>CSDK2001: a link leads to a document that does not exist.</summary>
internal sealed class LinkTargetDoesNotExist() : DocumentRule("CSDK2001", RuleSeverity.Error, "Link target does not exist")
{
    internal override IEnumerable<Problem> Check(CheckedDocument document) =>
        from faulty in document.FaultyLinks
        let fault = faulty.Fault as LinkFault.NoSuchDocument
        where fault is not null
        select At(faulty.Link.Path, "There is no document " + Written.Of(faulty.Link, fault.Path) + (fault.Nearest is { } nearest ? "; write '" + nearest + "'?" : ""));
}
