using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;

namespace ContentSdk;

/// <summary>A quantity with what it is about, such as <c>99.9% uptime</c>. One without a number is qualitative.</summary>
[DebuggerDisplay("{Text,nq}")]
public sealed class Metric : IFormattable
{
    private readonly IEntry? _owner;

    /// <summary>The words it was read from.</summary>
    public required string Text { get; init; }

    /// <summary>What it is about, as the author wrote it: <c>uptime</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>Whether it states a change, and in which direction.</summary>
    public MetricChange Change { get; init; }

    /// <summary>The lower bound; equal to <see cref="High"/> for a plain value, null when open (<c>up to 5</c>) and when there is no number.</summary>
    public decimal? Low { get; init; }

    /// <summary>The upper bound; equal to <see cref="Low"/> for a plain value, null when open (<c>95%+</c>) and when there is no number.</summary>
    public decimal? High { get; init; }

    /// <summary>How the bounds are meant.</summary>
    public MetricComparator Comparator { get; init; }

    /// <summary>The unit: a singular lower-case word such as <c>day</c> or <c>user</c>, <c>percent</c>, <c>multiple</c>, or an ISO 4217 currency code; null when there is none.</summary>
    public string? Unit { get; init; }

    /// <summary>The period of a rate, such as <c>month</c>; null when it is no rate.</summary>
    public string? Per { get; init; }

    /// <summary>Whether it has no number.</summary>
    public bool IsQualitative => Low is null && High is null;

    /// <summary>The entry whose text states it; null for a metric made by hand.</summary>
    [JsonIgnore]
    public IEntry? Owner
    {
        get => _owner ?? Stored?.Self;
        init => _owner = value;
    }

    /// <summary>The entry that states it, while that is being made.</summary>
    internal StoredEntry? Stored { get; init; }

    /// <summary>The value as a span of time, or its upper bound when the lower one is open.</summary>
    /// <returns>Null when the unit is no time of fixed length (months and years are none), or when it is too long for a <see cref="TimeSpan"/>.</returns>
    public TimeSpan? AsDuration()
    {
        decimal? ticks = Unit switch
        {
            "nanosecond" => 0.01m,
            "microsecond" => TimeSpan.TicksPerMicrosecond,
            "millisecond" => TimeSpan.TicksPerMillisecond,
            "second" => TimeSpan.TicksPerSecond,
            "minute" => TimeSpan.TicksPerMinute,
            "hour" => TimeSpan.TicksPerHour,
            "day" => TimeSpan.TicksPerDay,
            "week" => 7 * TimeSpan.TicksPerDay,
            _ => null,
        };
        if (ticks is not { } unit || (Low ?? High) is not { } value || Math.Abs(value) >= long.MaxValue / unit)
        {
            return null;
        }

        return TimeSpan.FromTicks((long)(value * unit));
    }

    /// <summary>The words it was read from.</summary>
    public override string ToString() => Text;

    /// <summary>Value and unit in a culture's way of writing numbers: <c>≥ 95%</c>, <c>50.000 USD/month</c>.</summary>
    /// <param name="format">A numeric format for the bounds; null and <c>G</c> for as many digits as they have.</param>
    /// <param name="formatProvider">The culture; null for the current one.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is no numeric format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (IsQualitative)
        {
            return Text;
        }

        var sign = Comparator switch
        {
            MetricComparator.AtLeast => "≥ ",
            MetricComparator.AtMost => "≤ ",
            MetricComparator.MoreThan => "> ",
            MetricComparator.LessThan => "< ",
            MetricComparator.About => "~ ",
            _ => "",
        };
        var value = Comparator is MetricComparator.Range && Low is { } low && High is { } high
            ? Number(low, format, formatProvider) + "–" + Number(high, format, formatProvider)
            : Number((Low ?? High)!.Value, format, formatProvider);
        var unit = Unit switch
        {
            null => "",
            "percent" => NumberFormatInfo.GetInstance(formatProvider).PercentSymbol,
            "multiple" => "×",
            _ => " " + Unit,
        };
        return sign + value + unit + (Per is null ? "" : "/" + Per);
    }

    private static string Number(decimal value, string? format, IFormatProvider? provider) =>
        value.ToString(string.IsNullOrEmpty(format) || format == "G" ? "#,0.############" : format, provider);
}
