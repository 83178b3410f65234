using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentSdk.Generator;

/// <summary>Who else meets the compiled content.</summary>
/// <param name="Others">Whether other assemblies are told of it: nobody refers to an application's, and what is internal they could not name.</param>
/// <param name="HotReload">Whether it may be edited while the program runs, which only a build without optimization allows.</param>
internal sealed record Audience(bool Others, bool HotReload)
{
    public static Audience Of(AnalyzerConfigOptions options, Compilation compilation) => new(
        compilation.Options.OutputKind is OutputKind.DynamicallyLinkedLibrary && !ContentSettings.IsInternal(options),
        compilation.Options.OptimizationLevel is OptimizationLevel.Debug);
}
