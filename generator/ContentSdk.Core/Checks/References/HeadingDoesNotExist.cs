using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Checks.References;

/// <summary>CSDK2002: a link leads to a heading that its target, or this document, does not have.</summary>
internal sealed class HeadingDoesNotExist() : DocumentRule("CSDK2002", RuleSeverity.Error, "Heading does not exist")
{
    internal override IEnumerable<Problem> Check(CheckedDocument document) =>
        from faulty in document.FaultyLinks
        let fault = faulty.Fault as LinkFault.NoSuchAnchor
        where fault is not null
        let place = fault.Path == document.Head.Path ? "This document" : "'" + fault.Path + "'"
        select At(faulty.Link.Fragment ?? faulty.Link.Target, place + " has no heading '#" + fault.Anchor + "'" + (fault.Nearest is { } nearest ? "; write '#" + nearest + "'?" : ""));
}
