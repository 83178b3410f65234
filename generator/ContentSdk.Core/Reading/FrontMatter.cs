using ContentSdk.Core.Models;

namespace ContentSdk.Core.Reading;

/// <summary>A document's front matter: its values in order, each under its path of keys joined by dots.</summary>
/// <param name="Values">The values; empty when there is no front matter or it is no mapping.</param>
/// <param name="Faults">What is wrong with it. The values before a fault are kept.</param>
internal sealed record FrontMatter(IReadOnlyList<FrontMatterValue> Values, IReadOnlyList<YamlFault> Faults)
{
    public static FrontMatter Empty { get; } = new([], []);

    /// <summary>Where the text behind it begins; 0 when there is none.</summary>
    public int End { get; init; }

    /// <summary>The YAML itself; null when there is none, or none before its first fault.</summary>
    public YamlNode? Root { get; init; }

    /// <summary>Whether it ends at a fault, so that nobody knows what stands behind that.</summary>
    public bool IsBroken { get; init; }

    /// <summary>The entry's key, where it is stated.</summary>
    public FrontMatterValue? StatedKey => Find("key", "slug");

    /// <summary>Whether it says <c>draft: true</c>.</summary>
    public bool IsDraft => string.Equals(Scalar("draft"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The first of the keys that stands at the top level with a scalar that is not empty.</summary>
    public FrontMatterValue? Find(params string[] keys) => keys
        .Select(key => Values.FirstOrDefault(value => string.Equals(value.Key, key, StringComparison.OrdinalIgnoreCase) && value.Items is null))
        .FirstOrDefault(value => value is { IsNull: false } && !string.IsNullOrWhiteSpace(value.Text));

    /// <summary>The text of what <see cref="Find"/> finds.</summary>
    public string? Scalar(params string[] keys) => Find(keys)?.Text.Trim();
}

/// <summary>A value of front matter.</summary>
/// <param name="Key">Its path of keys, joined by dots.</param>
/// <param name="Text">A scalar's text; the items of a list joined by commas.</param>
/// <param name="Items">The items of a list of scalars; null for a scalar.</param>
/// <param name="KeyRange">Where its last key stands.</param>
/// <param name="Origin">Where a scalar's text stands.</param>
internal sealed record FrontMatterValue(string Key, string Text, IReadOnlyList<FrontMatterItem>? Items, SourceRange KeyRange, TextOrigin Origin)
{
    /// <summary>Whether it is written as no value at all, such as <c>~</c>.</summary>
    public bool IsNull { get; init; }
}

/// <summary>A scalar in a list of front matter.</summary>
internal readonly record struct FrontMatterItem(string Text, TextOrigin Origin);
