using ContentSdk.Core.Checks.Assets;
using ContentSdk.Core.Checks.Declarations;
using ContentSdk.Core.Checks.Documents;
using ContentSdk.Core.Checks.Fields;
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

    /// <summary>CSDK9007.</summary>
    public static FrameworkIsTooOld FrameworkIsTooOld { get; } = new();

    /// <summary>CSDK9008.</summary>
    public static CompilerIsTooOld CompilerIsTooOld { get; } = new();

    /// <summary>CSDK5001.</summary>
    public static DeclarationIsNotUsable DeclarationIsNotUsable { get; } = new();

    /// <summary>CSDK5002.</summary>
    public static TypeIsNotSupported TypeIsNotSupported { get; } = new();

    /// <summary>CSDK5003.</summary>
    public static PatternMatchesNoFile PatternMatchesNoFile { get; } = new();

    /// <summary>CSDK5004.</summary>
    public static TwoCollectionsClaimOneFile TwoCollectionsClaimOneFile { get; } = new();

    /// <summary>CSDK5005.</summary>
    public static SetNameIsTaken SetNameIsTaken { get; } = new();

    /// <summary>CSDK5006.</summary>
    public static KeyDoesNotExist KeyDoesNotExist { get; } = new();

    /// <summary>CSDK5007.</summary>
    public static ValidationIsNotEvaluated ValidationIsNotEvaluated { get; } = new();

    /// <summary>CSDK5008.</summary>
    public static TwoPropertiesHaveOneField TwoPropertiesHaveOneField { get; } = new();

    /// <summary>CSDK5009.</summary>
    public static TypeTakesAGeneratedName TypeTakesAGeneratedName { get; } = new();

    internal static Rule NeedlessSuppression { get; } = new SuppressionIsNeedless();

    /// <summary>The rules that look at files of data too.</summary>
    internal static IReadOnlyList<DocumentRule> OfData { get; } =
    [
        new FrontMatterIsNotValidYaml(),
        new TwoEntriesHaveOneKey(),
        new RequiredFieldIsMissing(),
        new FieldHasTheWrongType(),
        new FieldIsNotKnown(),
        new ValueFailsValidation(),
        new ReferencedEntryDoesNotExist(),
        new LinkLeavesTheContentRoot(),
        new AssetDoesNotExist(),
        new LetterCaseDiffers(),
    ];

    /// <summary>The rules that look at documents.</summary>
    internal static IReadOnlyList<DocumentRule> OfDocuments { get; } =
    [
        new DocumentHasNoTitle(),
        .. OfData,
        new TwoEntriesOfAKindHaveOneNumber(),
        new LabelLooksMisspelled(),
        new LinkTargetDoesNotExist(),
        new HeadingDoesNotExist(),
        new LinkLabelIsNotDefined(),
        new NumberedEntryDoesNotExist(),
        new NumberAndTitleDisagree(),
        new NamedEntryDoesNotExist(),
        new NameFitsSeveralEntries(),
        new LinkRunsAScript(),
        new SummaryFigureDiffers(),
        new QuantityIsImpossible(),
    ];

    /// <summary>All rules in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        new Rule[][]
        {
            [.. OfDocuments],
            [DeclarationIsNotUsable, TypeIsNotSupported, PatternMatchesNoFile, TwoCollectionsClaimOneFile, SetNameIsTaken, KeyDoesNotExist, ValidationIsNotEvaluated, TwoPropertiesHaveOneField, TypeTakesAGeneratedName],
            [NeedlessSuppression, LanguageIsTooOld, LibraryIsMissing, SettingIsNotUnderstood, DocumentIsUnreadable, ContentRootDoesNotExist, FrameworkIsTooOld, CompilerIsTooOld],
        }.SelectMany(rules => rules).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();

    internal static bool IsKnown(string id) => All.Any(rule => rule.Id == id);
}
