namespace ContentSdk;

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
