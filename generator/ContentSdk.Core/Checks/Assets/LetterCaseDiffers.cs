using ContentSdk.Core.Reading;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Checks.Assets;

/// <summary>CSDK3002: a path differs from the file's in letter case, so that it works on some machines and not on the server.</summary>
internal sealed class LetterCaseDiffers() : LinkRule<LinkFault.OtherCase>("CSDK3002", RuleSeverity.Warning, "Letter case differs")
{
    protected override string Say(CheckedDocument document, Link link, LinkFault.OtherCase fault) => "The file is called '" + fault.Actual + (fault.IsComposedOtherwise ? "', whose accented letters are made of other characters; copy its name" : "', with other letter case; write it so");
}
