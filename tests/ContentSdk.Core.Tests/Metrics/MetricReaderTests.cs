using ContentSdk.Core.Metrics;

namespace ContentSdk.Core.Tests.Metrics;

public sealed class MetricReaderTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Cases => MetricCases.All.Select(row => new TheoryDataRow<string, string>(row.Text, row.Expected));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reads_what_a_text_measures(string text, string expected)
    {
        var metrics = string.Join("; ", MetricReader.Read(text).Select(Outline.Of));
        Assert.Equal(expected == "none" ? "" : expected, metrics);
    }

    [Fact]
    public void A_part_of_a_result_without_a_number_is_a_qualitative_metric()
    {
        var metrics = MetricReader.ReadResults("Hours instead of days, 1,500 users, and a calm team", "Outcome").ToList();
        Assert.Equal(["(Hours instead of days)", "1500 user (users)", "(a calm team)"], metrics.Select(Outline.Of));
        Assert.True(metrics[0].IsQualitative);
    }

    [Fact]
    public void A_number_alone_is_about_its_label()
    {
        Assert.Equal(["99.9 percent (Uptime)"], MetricReader.Read("99.9%", "Uptime").Select(Outline.Of));
    }
}
