using System.Globalization;

namespace ContentSdk.Tests;

public sealed class MetricTests
{
    [Theory]
    [InlineData(MetricComparator.Exactly, "99.9", "99.9", "percent", null, "en-US", "99.9%")]
    [InlineData(MetricComparator.Exactly, "99.9", "99.9", "percent", null, "de-DE", "99,9%")]
    [InlineData(MetricComparator.AtLeast, "200000", null, "user", "month", "en-US", "≥ 200,000 user/month")]
    [InlineData(MetricComparator.LessThan, null, "100", "millisecond", null, "en-US", "< 100 millisecond")]
    [InlineData(MetricComparator.Range, "40", "60", "percent", null, "en-US", "40–60%")]
    [InlineData(MetricComparator.About, "3", "3", "multiple", null, "en-US", "~ 3×")]
    [InlineData(MetricComparator.MoreThan, "50000", null, "USD", null, "de-DE", "> 50.000 USD")]
    public void Is_written_in_the_way_of_a_culture(MetricComparator comparator, string? low, string? high, string unit, string? per, string culture, string expected)
    {
        var metric = new Metric { Text = "x", Subject = "x", Comparator = comparator, Low = Number(low), High = Number(high), Unit = unit, Per = per };
        Assert.Equal(expected, metric.ToString(null, new CultureInfo(culture)));
    }

    [Theory]
    [InlineData("day", "90", "90.00:00:00")]
    [InlineData("millisecond", "100", "00:00:00.1000000")]
    [InlineData("nanosecond", "250", "00:00:00.0000002")]
    [InlineData("week", "2", "14.00:00:00")]
    [InlineData("month", "2", "")]
    [InlineData("percent", "2", "")]
    [InlineData("week", "99999999999999", "")]
    public void Is_a_span_of_time_when_its_unit_has_a_fixed_length(string unit, string value, string expected)
    {
        var metric = new Metric { Text = "x", Subject = "x", Low = Number(value), High = Number(value), Unit = unit };
        Assert.Equal(expected, metric.AsDuration()?.ToString("c", CultureInfo.InvariantCulture) ?? "");
    }

    [Fact]
    public void Without_a_number_is_its_words()
    {
        var metric = new Metric { Text = "calm team", Subject = "calm team" };
        Assert.True(metric.IsQualitative);
        Assert.Equal("calm team", metric.ToString("G", CultureInfo.InvariantCulture));
        Assert.Null(metric.AsDuration());
    }

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
