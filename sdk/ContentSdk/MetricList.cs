using System.Collections;
using System.Diagnostics;

namespace ContentSdk;

/// <summary>Metrics in the order of the text. The generated lists derived from it name each metric by what it is about.</summary>
[DebuggerDisplay("Count = {Count}")]
public class MetricList : IReadOnlyList<Metric>
{
    private IReadOnlyList<Metric> _metrics = [];

    /// <summary>Makes an empty list.</summary>
    public MetricList()
    {
    }

    /// <summary>Makes a list of the given metrics.</summary>
    /// <param name="metrics">The metrics, in order.</param>
    public MetricList(IEnumerable<Metric> metrics) => _metrics = metrics.ToArray();

    /// <summary>A list without metrics.</summary>
    internal static MetricList Empty { get; } = new();

    /// <inheritdoc/>
    public int Count => _metrics.Count;

    /// <inheritdoc/>
    public Metric this[int index] => _metrics[index];

    /// <inheritdoc/>
    public IEnumerator<Metric> GetEnumerator() => _metrics.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The metric at a position; what named members call.</summary>
    /// <param name="index">The position from 0.</param>
    protected Metric At(int index) => _metrics[index];

    internal void Fill(IReadOnlyList<Metric> metrics) => _metrics = metrics;
}
