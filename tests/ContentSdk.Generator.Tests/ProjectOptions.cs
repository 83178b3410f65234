using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentSdk.Generator.Tests;

/// <summary>A project's settings as the compiler hands them over.</summary>
/// <param name="properties">Properties of the build.</param>
/// <param name="byFile">What an <c>.editorconfig</c> says of a file, by the end of its path.</param>
internal sealed class ProjectOptions(IEnumerable<(string Name, string Value)>? properties = null, IReadOnlyDictionary<string, ImmutableDictionary<string, string>>? byFile = null) : AnalyzerConfigOptionsProvider
{
    private static readonly Values None = new(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(
        (properties ?? []).Append(("ContentSdkRootPath", Corpus.Root.TrimEnd('/'))).Append(("RootNamespace", "Book")).DistinctBy(property => property.Item1)
            .ToImmutableDictionary(property => property.Item1.Contains('.', StringComparison.Ordinal) ? property.Item1 : "build_property." + property.Item1, property => property.Item2, AnalyzerConfigOptions.KeyComparer));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        byFile?.FirstOrDefault(entry => textFile.Path.EndsWith(entry.Key, StringComparison.Ordinal)).Value is { } values ? new Values(values) : None;

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
