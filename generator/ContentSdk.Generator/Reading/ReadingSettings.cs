using ContentSdk.Core.Maps;
using ContentSdk.Core.Reading;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentSdk.Generator.Reading;

/// <summary>How a project wants its documents read.</summary>
/// <param name="Vocabulary">The words that mean something in maps.</param>
/// <param name="RawHtml">What becomes of HTML in markdown.</param>
internal sealed record ReadingSettings(Vocabulary Vocabulary, RawHtml RawHtml)
{
    /// <summary>Reads the build's properties.</summary>
    public static ReadingSettings Read(AnalyzerConfigOptions options) => new(
        Vocabulary.Parse(ContentSettings.Property(options, "ContentSdkKinds"), ContentSettings.Property(options, "ContentSdkReferenceLabels")),
        Enum.TryParse<RawHtml>(ContentSettings.Property(options, "ContentSdkRawHtml"), ignoreCase: true, out var rawHtml) && Enum.IsDefined(typeof(RawHtml), rawHtml) ? rawHtml : RawHtml.Keep);
}
