namespace ContentSdk;

/// <summary>The direction that a metric states.</summary>
public enum MetricChange
{
    /// <summary>A state, not a change.</summary>
    None,

    /// <summary>More than before.</summary>
    Increase,

    /// <summary>Less than before.</summary>
    Decrease,
}
