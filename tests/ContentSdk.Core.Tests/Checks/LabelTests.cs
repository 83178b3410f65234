namespace ContentSdk.Core.Tests.Checks;

/// <summary>Labels that look like others, by a slip of the hand or because they are words of their own.</summary>
public sealed class LabelTests
{
    [Theory]
    [InlineData("Primary Story", "Primary Storry", true)]
    [InlineData("Primary Story", "Pirmary Story", true)]
    [InlineData("Primary Story", "Primary Storey", true)]
    [InlineData("Primary Story", "Primary Stories", false)]
    [InlineData("Primary Story", "primary-story", false)]
    [InlineData("Challenge", "Chalenge", true)]
    [InlineData("Purpose", "Purpsoe", true)]
    [InlineData("Purpose", "Purposes", false)]
    [InlineData("Setting", "Seating", false)]
    [InlineData("Context", "Content", false)]
    [InlineData("Team A", "Team B", false)]
    [InlineData("Option 1", "Option 2", false)]
    [InlineData("Required", "Requires", false)]
    [InlineData("Goal", "Goel", false)]
    [InlineData("Color", "Colour", false)]
    [InlineData("Story Session", "Story Section", false)]
    public void Are_told_apart(string common, string rare, bool isSlip)
    {
        var map = "# Chapter 1: A\n" + string.Concat(Enumerable.Range(1, 4).Select(i => $"\n## Section {i}: S{i}\n- **{common}**: x\n")) + $"\n## Section 5: Last\n- **{rare}**: x\n";
        Assert.Equal(isSlip ? [$"CSDK1009 {rare}"] : [], Checked.Of(("a.md", map)));
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(1, false)]
    public void Two_against_one_are_a_habit(int common, bool isSlip)
    {
        var map = "# Chapter 1: A\n" + string.Concat(Enumerable.Range(1, common).Select(i => $"\n## Section {i}: S{i}\n- **Primary Story**: x\n")) + "\n## Section 5: Last\n- **Primary Storry**: x\n";
        Assert.Equal(isSlip ? ["CSDK1009 Primary Storry"] : [], Checked.Of(("a.md", map)));
    }

    [Fact]
    public void Both_on_one_entry_are_meant()
    {
        var map = "# Chapter 1: A\n" + string.Concat(Enumerable.Range(1, 4).Select(i => $"\n## Section {i}: S{i}\n- **Expert Choice**: x\n")) + "\n## Section 5: Last\n- **Expert Choice**: x\n- **Expert Chioce**: x\n";
        Assert.Empty(Checked.Of(("a.md", map)));
    }

    [Theory]
    [InlineData("Introduced by")]
    [InlineData("Referenced by")]
    [InlineData("Featured on")]
    [InlineData("Next session")]
    [InlineData("Related actions")]
    [InlineData("Story allocation")]
    [InlineData("Target selection")]
    public void A_label_with_another_word_is_another_label(string label)
    {
        Assert.Empty(Checked.Of(("a.md", $"# Chapter 1: A\n\n## Section 1: B\n- **{label}**: Ada\n\n## Section 2: C\n- **{label}**: Bo\n")));
    }

    [Theory]
    [InlineData("Integraton Point")]
    [InlineData("Integration Piont")]
    [InlineData("Related Sectoin")]
    [InlineData("Placment")]
    public void A_label_that_means_a_reference_needs_no_company(string label)
    {
        var map = $"# Chapter 1: A\n\n## Section 1: B\n- **{label}**: Section 1\n\n## Section 2: C\n- **{label}**: Section 1\n";
        Assert.Equal([$"CSDK1009 {label}", $"CSDK1009 {label}"], Checked.Of(("a.md", map)));
    }
}
