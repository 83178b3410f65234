using ContentSdk.Core.Reading;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Checks.Assets;

/// <summary>CSDK3001: an image or a link to a file leads to none under the content root.</summary>
internal sealed class AssetDoesNotExist() : LinkRule<LinkFault.NoSuchAsset>("CSDK3001", RuleSeverity.Error, "Asset does not exist")
{
    protected override string Say(CheckedDocument document, Link link, LinkFault.NoSuchAsset fault) => "There is no file " + Written(link, fault.Path) + Advice(link, fault.Nearest);
}
