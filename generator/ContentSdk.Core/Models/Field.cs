namespace ContentSdk.Core.Models;

/// <summary>A labelled value of an entry.</summary>
/// <param name="Label">The label as written, without markup, marks and colon.</param>
/// <param name="Text">The value as plain text; the items joined by "; " when it is a list alone.</param>
/// <param name="IsList">Whether the value is a list alone, of which <paramref name="Text"/> is made.</param>
/// <param name="Html">The value as HTML when it holds markup; null when encoding <see cref="Text"/> or <see cref="Items"/> gives it.</param>
/// <param name="Items">The items of a list, in order.</param>
/// <param name="Metrics">Which of its entry's metrics are its own.</param>
/// <param name="Mentions">Which of its entry's mentions are its own.</param>
/// <param name="MeansReference">Whether the label says that the value names another entry.</param>
public sealed record Field(
    string Label,
    string Text,
    bool IsList,
    string? Html,
    EquatableArray<string> Items,
    Slice Metrics,
    Slice Mentions,
    bool MeansReference);

/// <summary>A part of a list: <paramref name="Count"/> elements from <paramref name="First"/> on.</summary>
public readonly record struct Slice(int First, int Count)
{
    /// <summary>The position behind the last element.</summary>
    public int End => First + Count;
}
