using ContentSdk.Core.Checks.Assets;
using ContentSdk.Core.Checks.Documents;
using ContentSdk.Core.Checks.Metrics;
using ContentSdk.Core.Checks.References;
using ContentSdk.Core.Checks.SetUp;

namespace ContentSdk.Core.Checks;

/// <summary>All rules.</summary>
public static class KnownRules
{
    /// <summary>CSDK9002.</summary>
    public static LanguageIsTooOld LanguageIsTooOld { get; } = new();

    /// <summary>CSDK9003.</summary>
    public static LibraryIsMissing LibraryIsMissing { get; } = new();

    /// <summary>CSDK9004.</summary>
    public static SettingIsNotUnderstood SettingIsNotUnderstood { get; } = new();

    /// <summary>CSDK9005.</summary>
    public static DocumentIsUnreadable DocumentIsUnreadable { get; } = new();

    /// <summary>CSDK9006.</summary>
    public static ContentRootDoesNotExist ContentRootDoesNotExist { get; } = new();

    internal static Rule NeedlessSuppression { get; } = new SuppressionIsNeedless();

    /// <summary>The rules that look at documents.</summary>
    internal static IReadOnlyList<DocumentRule> OfDocuments { get; } =
    [
        new DocumentHasNoTitle(),
        new FrontMatterIsNotValidYaml(),
        new TwoEntriesHaveOneKey(),
        new TwoEntriesOfAKindHaveOneNumber(),
        new LabelLooksMisspelled(),
        new LinkTargetDoesNotExist(),
        new HeadingDoesNotExist(),
        new LinkLabelIsNotDefined(),
        new NumberedEntryDoesNotExist(),
        new NumberAndTitleDisagree(),
        new NamedEntryDoesNotExist(),
        new NameFitsSeveralEntries(),
        new LinkLeavesTheContentRoot(),
        new AssetDoesNotExist(),
        new LetterCaseDiffers(),
        new LinkRunsAScript(),
        new SummaryFigureDiffers(),
        new QuantityIsImpossible(),
    ];

    /// <summary>All rules in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. OfDocuments, NeedlessSuppression, LanguageIsTooOld, LibraryIsMissing, SettingIsNotUnderstood, DocumentIsUnreadable, ContentRootDoesNotExist];

    internal static bool IsKnown(string id) => All.Any(rule => rule.Id == id);
}
