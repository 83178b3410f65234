namespace ContentSdk.Core.Reading;

/// <summary>A document's front matter: its values in order, each under its path of keys joined by dots.</summary>
/// <param name="Values">The values; empty when there is no front matter or it is no mapping.</param>
/// <param name="Error">What YAML says is wrong; null when nothing is. The values before the fault are kept.</param>
internal sealed record FrontMatter(IReadOnlyList<FrontMatterValue> Values, string? Error)
{
    public static FrontMatter Empty { get; } = new([], null);

    /// <summary>The text of the first of the keys that stands at the top level with a scalar that is not empty.</summary>
    public string? Scalar(params string[] keys) => keys
        .Select(key => Values.FirstOrDefault(value => string.Equals(value.Key, key, StringComparison.OrdinalIgnoreCase) && value.Items is null)?.Text)
        .FirstOrDefault(text => !string.IsNullOrWhiteSpace(text))?.Trim();
}

/// <summary>A value of front matter.</summary>
/// <param name="Key">Its path of keys, joined by dots.</param>
/// <param name="Text">A scalar's text; the items of a list joined by commas.</param>
/// <param name="Items">The items of a list of scalars; null for a scalar.</param>
internal sealed record FrontMatterValue(string Key, string Text, IReadOnlyList<string>? Items);
