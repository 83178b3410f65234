using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentSdk.Benchmarks;

/// <summary>The settings of the corpus's project.</summary>
/// <param name="bodies">The form of bodies that it asks for; null when it asks for none.</param>
internal sealed class BenchmarkOptions(string? bodies = null) : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigOptions _values = new GlobalValues(bodies);

    public override AnalyzerConfigOptions GlobalOptions => _values;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _values;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _values;

    private sealed class GlobalValues(string? bodies) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch { "build_property.RootNamespace" => "Book", "build_property.ContentSdkRootPath" => "/project/content", "build_property.ContentSdkBodies" => bodies, _ => null };
            return value is not null;
        }
    }
}
