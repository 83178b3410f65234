using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Checks.References;

/// <summary>CSDK2002: a link leads to a heading that its target, or this document, does not have.</summary>
internal sealed class HeadingDoesNotExist() : LinkRule<LinkFault.NoSuchAnchor>("CSDK2002", RuleSeverity.Error, "Heading does not exist")
{
    protected override SourceRange Place(Link link) => link.Fragment ?? link.Target;

    protected override string Say(CheckedDocument document, Link link, LinkFault.NoSuchAnchor fault) =>
        fault.Path == document.Head.Path ? Say("This document", fault) : Say("'" + fault.Path + "'", fault);

    /// <summary>The message, with what the heading is missing from as its subject.</summary>
    internal static string Say(string subject, LinkFault.NoSuchAnchor fault) =>
        subject + " has no heading '#" + fault.Anchor + "'" + (fault.Nearest is { } nearest ? "; write '#" + nearest + "'?" : "");
}
