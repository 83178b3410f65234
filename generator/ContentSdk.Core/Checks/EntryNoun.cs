using ContentSdk.Core.Models;

namespace ContentSdk.Core.Checks;

/// <summary>What a kind of entry is called in a sentence.</summary>
internal readonly record struct EntryNoun(string Singular, string Plural)
{
    public static EntryNoun Of(EntryKind kind) => kind is EntryKind.CaseStudy
        ? new("case study", "case studies")
        : new(kind.ToString().ToLowerInvariant(), kind.ToString().ToLowerInvariant() + "s");
}
