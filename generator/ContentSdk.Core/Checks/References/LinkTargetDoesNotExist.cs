using ContentSdk.Core.Reading;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Checks.References;

/// <summary>CSDK2001: a link leads to a document that does not exist, here or in a library that the project references, or nowhere, since it has spaces.</summary>
internal sealed class LinkTargetDoesNotExist() : LinkRule<LinkFault>("CSDK2001", RuleSeverity.Error, "Link target does not exist")
{
    protected override string? Say(CheckedDocument document, Link link, LinkFault fault) => fault switch
    {
        LinkFault.NoSuchDocument missing => "There is no document " + Written(link, missing.Path) + Advice(link, missing.Nearest),
        LinkFault.HasSpaces => "'" + link.Destination + "' is no destination, since it has spaces; write '<" + link.Destination + ">'",
        LinkFault.NoSuchAnchor => null,
        _ => LibraryWords.Of(link.WrittenPath, fault),
    };
}
