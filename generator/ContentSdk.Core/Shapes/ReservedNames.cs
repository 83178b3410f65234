using ContentSdk.Core.Models;

namespace ContentSdk.Core.Shapes;

/// <summary>Members that generated classes have whatever the content, so that no label can be a property of that name. Tests hold the lists against the run-time library and the emitted code.</summary>
public static class ReservedNames
{
    /// <summary>The members of the run-time library's <c>Entry</c> and of <see cref="object"/>.</summary>
    public static IReadOnlyCollection<string> OfEntries { get; } =
    [
        "Key", "Title", "Number", "Kind", "Source", "Heading", "Parent", "Children", "Fields", "Items", "Metrics", "References", "ReferencedBy", "Body",
        "CreateMetrics", "CreateList", "Below", "Required", "Optional", "RequiredReference", "OptionalReference", "Form", "FormReference", "SetForm",
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
    ];

    /// <summary>The lists that a kind has: the kinds below it that it names.</summary>
    public static IReadOnlyList<EntryKind> Lists(EntryKind kind) => kind switch
    {
        EntryKind.Chapter => [EntryKind.Section, EntryKind.CaseStudy, EntryKind.Character, EntryKind.Expert, EntryKind.Level, EntryKind.Pattern, EntryKind.Topic],
        EntryKind.Document => [EntryKind.Topic],
        EntryKind.Character => [EntryKind.Act],
        _ => [],
    };

    /// <summary>What the form of a heading says, for each kind.</summary>
    public static IReadOnlyList<string> Forms(EntryKind kind) => kind switch
    {
        EntryKind.Chapter or EntryKind.Document => ["Subtitle"],
        EntryKind.CaseStudy => ["Company"],
        EntryKind.Character => ["Arc"],
        EntryKind.Expert => ["Organisation", "Role", "Group"],
        EntryKind.Level => ["Covers"],
        _ => [],
    };

    /// <summary>The plural that names the set of a kind.</summary>
    public static string Plural(EntryKind kind) => kind is EntryKind.CaseStudy ? "CaseStudies" : kind + "s";

    /// <summary>The members that a chapter's own class declares, so that no such class can have their names.</summary>
    public static IReadOnlyCollection<string> OfChapters { get; } = [.. OfEntries, .. Lists(EntryKind.Chapter).Select(Plural)];

    /// <summary>Whether a kind's class has a member of that name already, or is named so itself.</summary>
    public static bool IsReserved(EntryKind kind, string name) =>
        name == kind.ToString() || OfEntries.Contains(name) || Forms(kind).Contains(name) || Lists(kind).Any(list => Plural(list) == name);
}
