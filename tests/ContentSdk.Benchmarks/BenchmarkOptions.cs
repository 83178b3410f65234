using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentSdk.Benchmarks;

/// <summary>The settings of the corpus's project.</summary>
internal sealed class BenchmarkOptions : AnalyzerConfigOptionsProvider
{
    private static readonly AnalyzerConfigOptions Values = new GlobalValues();

    public override AnalyzerConfigOptions GlobalOptions => Values;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Values;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Values;

    private sealed class GlobalValues : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch { "build_property.RootNamespace" => "Book", "build_property.ContentSdkRootPath" => "/project/content", _ => null };
            return value is not null;
        }
    }
}
