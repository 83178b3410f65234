using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentSdk.Fuzz;

/// <summary>The settings of the project that targets run, as the compiler hands them over.</summary>
internal sealed class Settings : AnalyzerConfigOptionsProvider
{
    private static readonly Values None = new([]);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new(AnalyzerConfigOptions.KeyComparer) { ["build_property.ContentSdkRootPath"] = "/project/content", ["build_property.RootNamespace"] = "Book" });

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => None;

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
