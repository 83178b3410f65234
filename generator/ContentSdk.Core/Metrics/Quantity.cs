using ContentSdk.Core.Models;

namespace ContentSdk.Core.Metrics;

/// <summary>A number in a text that measures something.</summary>
/// <param name="First">Position of its first token, comparator included.</param>
/// <param name="End">Position behind its last token, unit included, counted noun excluded.</param>
/// <param name="Low">Lower bound.</param>
/// <param name="High">Upper bound.</param>
/// <param name="Comparator">How the bounds are meant.</param>
/// <param name="Unit">Its unit; null for a bare number, whose noun is its unit.</param>
/// <param name="Per">Its rate.</param>
/// <param name="Change">The direction that the bounds themselves tell: <c>from 26 hours to 4 hours</c>.</param>
internal sealed record Quantity(int First, int End, decimal? Low, decimal? High, MetricComparator Comparator, string? Unit, string? Per, MetricChange Change = MetricChange.None);
