namespace ContentSdk.Core.Models;

/// <summary>A quantity with what it is about.</summary>
/// <param name="Text">The words it was read from.</param>
/// <param name="Subject">What it is about, as written.</param>
/// <param name="Change">Whether it states an increase or a decrease.</param>
/// <param name="Low">Lower bound; null when open, and when there is no number.</param>
/// <param name="High">Upper bound; null when open, and when there is no number.</param>
/// <param name="Comparator">How the bounds are meant.</param>
/// <param name="Unit">A singular lower-case word, <c>percent</c>, <c>multiple</c>, an ISO currency code; null when there is none.</param>
/// <param name="Per">The period of a rate, such as <c>month</c>; null when there is none.</param>
public sealed record Metric(
    string Text,
    string Subject,
    MetricChange Change,
    decimal? Low,
    decimal? High,
    MetricComparator Comparator,
    string? Unit,
    string? Per)
{
    /// <summary>A metric that is words alone.</summary>
    public static Metric Qualitative(string text) =>
        new(text, text, MetricChange.None, null, null, MetricComparator.Exactly, null, null);

    /// <summary>Whether there is no number in it.</summary>
    public bool IsQualitative => Low is null && High is null;
}

/// <summary>The direction a metric states.</summary>
public enum MetricChange
{
    /// <summary>A state, not a change.</summary>
    None,

    /// <summary>More than before.</summary>
    Increase,

    /// <summary>Less than before.</summary>
    Decrease,
}

/// <summary>How the bounds of a metric are meant.</summary>
public enum MetricComparator
{
    /// <summary>The value itself.</summary>
    Exactly,

    /// <summary>The value or more.</summary>
    AtLeast,

    /// <summary>The value or less.</summary>
    AtMost,

    /// <summary>More than the value.</summary>
    MoreThan,

    /// <summary>Less than the value.</summary>
    LessThan,

    /// <summary>From one value to another.</summary>
    Range,

    /// <summary>Near the value.</summary>
    About,
}
