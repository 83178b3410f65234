using ContentSdk.Core.Checks;
using ContentSdk.Core.Checks.SetUp;
using ContentSdk.Core.Reading;
using ContentSdk.Generator.Planning;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentSdk.Generator.Rules;

/// <summary>Looks at what a project says of its content, and whether it can take the generated code.</summary>
internal static class ProjectCheck
{
    private static readonly string[] Accessibilities = ["public", "internal"];

    public static IEnumerable<(Rule Rule, string Message)> Of(AnalyzerConfigOptions options, TargetProject target)
    {
        // An older framework has an older language and no library; that it is older says both.
        if (Framework(options) is { } framework)
        {
            yield return framework;
        }
        else
        {
            if (target.IsLanguageTooOld)
            {
                yield return (KnownRules.LanguageIsTooOld, LanguageIsTooOld.Message(target.Language.ToDisplayString()));
            }

            if (!target.HasLibrary)
            {
                yield return (KnownRules.LibraryIsMissing, LibraryIsMissing.Message());
            }
        }

        foreach (var message in OneOf(options, "ContentSdkAccessibility", Accessibilities).Concat(OneOf(options, "ContentSdkNames", Enum.GetNames(typeof(NameDepth)))).Concat(OneOf(options, "ContentSdkBodies", Enum.GetNames(typeof(BodyForm)))).Concat(OneOf(options, "ContentSdkRawHtml", Enum.GetNames(typeof(RawHtml)))).Concat(SettingIsNotUnderstood.InKinds(ContentSettings.Property(options, "ContentSdkKinds"))))
        {
            yield return (KnownRules.SettingIsNotUnderstood, message);
        }
    }

    /// <summary>What is said of a project that has no document yet.</summary>
    public static IEnumerable<(Rule Rule, string Message)> WithoutDocuments(AnalyzerConfigOptions options)
    {
        if (Framework(options) is { } framework)
        {
            yield return framework;
        }
        else if (ContentSettings.Property(options, "ContentSdkMissingRoot") is { } root)
        {
            yield return (KnownRules.ContentRootDoesNotExist, ContentRootDoesNotExist.Message(root));
        }
    }

    /// <summary>What is wrong with the project's framework; null when nothing is, or the build does not name it.</summary>
    private static (Rule Rule, string Message)? Framework(AnalyzerConfigOptions options) =>
        ContentSettings.Property(options, "TargetFrameworkMoniker") is { } framework && !FrameworkIsTooOld.Takes(framework) ? (KnownRules.FrameworkIsTooOld, FrameworkIsTooOld.Message(framework)) : null;

    private static IEnumerable<string> OneOf(AnalyzerConfigOptions options, string name, IReadOnlyCollection<string> values) =>
        ContentSettings.Property(options, name) is { } value && !values.Contains(value, StringComparer.OrdinalIgnoreCase) ? [SettingIsNotUnderstood.Message(name, value, values)] : [];
}
