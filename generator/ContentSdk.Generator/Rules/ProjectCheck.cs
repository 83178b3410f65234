using ContentSdk.Core.Checks;
using ContentSdk.Core.Checks.SetUp;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentSdk.Generator.Rules;

/// <summary>Looks at what a project says of its content, and whether it can take the generated code.</summary>
internal static class ProjectCheck
{
    private static readonly string[] Accessibilities = ["public", "internal"];

    public static IEnumerable<(Rule Rule, string Message)> Of(AnalyzerConfigOptions options, TargetProject target)
    {
        if (target.IsLanguageTooOld)
        {
            yield return (KnownRules.LanguageIsTooOld, LanguageIsTooOld.Message(target.Language.ToDisplayString()));
        }

        if (!target.HasLibrary)
        {
            yield return (KnownRules.LibraryIsMissing, LibraryIsMissing.Message());
        }

        foreach (var message in OneOf(options, "ContentSdkAccessibility", Accessibilities).Concat(OneOf(options, "ContentSdkNames", Enum.GetNames(typeof(NameDepth)))).Concat(SettingIsNotUnderstood.InKinds(ContentSettings.Property(options, "ContentSdkKinds"))))
        {
            yield return (KnownRules.SettingIsNotUnderstood, message);
        }
    }

    private static IEnumerable<string> OneOf(AnalyzerConfigOptions options, string name, IReadOnlyCollection<string> values) =>
        ContentSettings.Property(options, name) is { } value && !values.Contains(value, StringComparer.OrdinalIgnoreCase) ? [SettingIsNotUnderstood.Message(name, value, values)] : [];
}
