using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Checks.Assets;

/// <summary>CSDK3002: a path differs from the file's in letter case, so that it works on some machines and not on the server.</summary>
internal sealed class LetterCaseDiffers() : DocumentRule("CSDK3002", RuleSeverity.Warning, "Letter case differs")
{
    internal override IEnumerable<Problem> Check(CheckedDocument document) =>
        from faulty in document.FaultyLinks
        let fault = faulty.Fault as LinkFault.OtherCase
        where fault is not null
        select At(faulty.Link.Path, "The file is called '" + fault.Actual + "', with other letter case; write it so");
}
