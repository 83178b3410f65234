using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Checks.Assets;

/// <summary>CSDK3001: an image or a link to a file leads to none under the content root.</summary>
internal sealed class AssetDoesNotExist() : DocumentRule("CSDK3001", RuleSeverity.Error, "Asset does not exist")
{
    internal override IEnumerable<Problem> Check(CheckedDocument document) =>
        from faulty in document.FaultyLinks
        let fault = faulty.Fault as LinkFault.NoSuchAsset
        where fault is not null
        select At(faulty.Link.Path, "There is no file " + Written.Of(faulty.Link, fault.Path) + Advice(faulty.Link.Destination, fault.Nearest));

    private static string Advice(string destination, string? nearest) =>
        nearest is not null ? "; write '" + nearest + "'?"
        : destination.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "; write 'https://" + destination + "' for another site"
        : "";
}
