namespace ContentSdk.Core.Tests.Checks;

/// <summary>Figures that summaries and ranges may well have, and those that they may not.</summary>
public sealed class FigureTests
{
    [Theory]
    [InlineData("98% customer satisfaction", "")]
    [InlineData("about 3,200 new visitors", "")]
    [InlineData("nearly 100% uptime", "")]
    [InlineData("Industry average: 70% customer satisfaction", "")]
    [InlineData("Target for next year: 99% customer satisfaction", "")]
    [InlineData("30% more customers", "")]
    [InlineData("Year 1: 80% customer satisfaction", "")]
    [InlineData("Q1: 80% customer satisfaction", "")]
    [InlineData("Last year: 80% customer satisfaction", "")]
    [InlineData("Competitors: 80% customer satisfaction", "")]
    [InlineData("Without the tool: 80% customer satisfaction", "")]
    [InlineData("50% churn", "")]
    [InlineData("80% customer satisfaction", "CSDK4001 80% customer satisfaction")]
    [InlineData("Satisfaction: 80% customer satisfaction", "CSDK4001 80% customer satisfaction")]
    [InlineData("4,000 new visitors", "CSDK4001 4,000 new visitors")]
    public void A_summary(string figure, string expected)
    {
        var map = $"# Chapter 1: A\n\n## Section 1: B\n- **Outcome**: 98% customer satisfaction, 3,212 new visitors, 22% of new customers\n\n## Section 2: C\n- **Outcome**: 90%+ customer satisfaction, 99.95% uptime\n\n## Success Metrics Summary\n- {figure}\n";
        Assert.Equal(expected.Length == 0 ? [] : [expected], Checked.Of(("a.md", map)));
    }

    [Theory]
    [InlineData("Before", "After")]
    [InlineData("Baseline", "Now")]
    [InlineData("Target", "Actual")]
    [InlineData("Industry", "Section 1")]
    [InlineData("Last year", "This one")]
    public void A_column_of_a_summary_may_be_about_something_else(string other, string own)
    {
        var map = $"# Chapter 1: A\n\n## Section 1: B\n- **Outcome**: 40% answered calls\n\n## Summary of Results\n\n| Metric | {other} | {own} |\n|---|---|---|\n| Answered calls | 22% | 40% |\n| Answered calls | 23% | 41% |\n";
        Assert.Equal(["CSDK4001 41%"], Checked.Of(("a.md", map)));
    }

    [Theory]
    [InlineData("60-40% cost reduction", "CSDK4002 60-40% cost reduction")]
    [InlineData("Latency: 100-50ms", "CSDK4002 100-50ms")]
    [InlineData("a margin of 22-18% in pilots", "CSDK4002 22-18%")]
    [InlineData("an 80-20% split of work", "")]
    [InlineData("70-30% debt and equity", "")]
    [InlineData("12-6 months before the wedding", "")]
    [InlineData("won 3-1 sets, 21-17 points", "")]
    [InlineData("on 128-30 pages", "")]
    [InlineData("from 26 to 4 hours", "")]
    [InlineData("reduced from 12% to 4%", "")]
    [InlineData("2<sup>31</sup>-1 items", "")]
    public void A_range(string text, string expected)
    {
        Assert.Equal(expected.Length == 0 ? [] : [expected], Checked.Of(("a.md", $"# A\n\n- **Result**: {text}\n")));
    }

    [Theory]
    [InlineData("120% uptime", "CSDK4002 120% uptime")]
    [InlineData("150% cost reduction", "CSDK4002 150% cost reduction")]
    [InlineData("150% growth in revenue", "")]
    [InlineData("makes builds 500% slower", "")]
    [InlineData("120% margin", "")]
    public void A_share(string text, string expected)
    {
        Assert.Equal(expected.Length == 0 ? [] : [expected], Checked.Of(("a.md", $"# Chapter 1: A\n\n## Section 1: B\n- **Result**: {text}\n")));
    }
}
