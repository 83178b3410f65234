namespace ContentSdk.Core.Tests.Checks;

/// <summary>Numbers that stand twice.</summary>
public sealed class NumberingTests
{
    [Theory]
    [InlineData("## Section 1: A\n## Section 2: B\n## Section 2: C\n", "CSDK1008 Section 2: C")]
    [InlineData("## Part One\n### Section 1: A\n### Section 2: B\n## Part Two\n### Section 1: C\n### Section 2: D\n", "")]
    [InlineData("## Part One\n### Section 1: A\n### Section 2: B\n## Part Two\n### Section 2: C\n### Section 3: D\n", "CSDK1008 Section 2: C")]
    [InlineData("## Section 1: A\n## Section 1: A (continued)\n", "")]
    [InlineData("## Story 1: A\n## Case Study 1: B\n", "")]
    [InlineData("## Outline\n### Section 1: A\n### Section 2: B\n\n## Section 1: A\n## Section 2: B\n", "")]
    [InlineData("## Pattern 1: A\n## Pattern 2: B\n## Pattern 1: C\n", "CSDK1008 Pattern 1: C")]
    [InlineData("## Character: Ada\n**Act I: Start**\n- **Mood**: low\n\n**Act II: End**\n- **Mood**: high\n\n## Character: Bo\n**Act II: Joins late**\n- **Mood**: low\n\n**Act III: Ends**\n- **Mood**: high\n", "")]
    [InlineData("## Character: Ada\n**Act I: Start**\n- **Mood**: low\n\n**Act I: End**\n- **Mood**: high\n", "CSDK1008 Act I: End")]
    [InlineData("## Section 2: Setup (Windows)\n## Section 2: Setup (Mac)\n", "")]
    [InlineData("## Section 2: Training, Part 1\n## Section 2: Training, Part 2\n", "")]
    [InlineData("## Case Study 1: Acme (Part 1)\n## Case Study 1: Acme (Part 2)\n", "")]
    [InlineData("## Act II, Part 1\n## Act II, Part 2\n", "")]
    [InlineData("## Section 2: Setup (Mac)\n## Section 2: Setup (Mac)\n", "CSDK1008 Section 2: Setup (Mac)")]
    [InlineData("## Section 2: Setup (Mac)\n## Section 2: Training (Mac)\n", "CSDK1008 Section 2: Training (Mac)")]
    [InlineData("## Section 1: A\n### Section 1 Exercises\n## Section 2: B\n### Section 2 Exercises\n", "")]
    [InlineData("## 1. Install\n## 1. Run\n", "")]
    public void Are_heard_of(string sections, string expected)
    {
        Assert.Equal(expected.Length == 0 ? [] : [expected], Checked.Of(("a.md", "# Chapter 1: A\n\n" + sections)));
    }
}
