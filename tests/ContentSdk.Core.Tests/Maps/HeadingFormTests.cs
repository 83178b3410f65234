using ContentSdk.Core.Maps;

namespace ContentSdk.Core.Tests.Maps;

public sealed class HeadingFormTests
{
    [Theory]
    [InlineData("Section 3: Quality at Scale", "Section 3 \"Quality at Scale\"")]
    [InlineData("Section 3 - Quality", "Section 3 \"Quality\"")]
    [InlineData("§ 3: Quality", "Section 3 \"Quality\"")]
    [InlineData("§3 Quality", "Section 3 \"Quality\"")]
    [InlineData("Section Three: Quality", "Section 3 \"Quality\"")]
    [InlineData("✅ Section 4: Done things", "Section 4 \"Done things\"")]
    [InlineData("[WIP] Section 2: B", "Section 2 \"B\"")]
    [InlineData("🟢 DONE – Section 3: C", "Section 3 \"C\"")]
    [InlineData("✅ Done: Section 4: D", "Section 4 \"D\"")]
    [InlineData("Section 5A: E", "Section \"E\"")]
    [InlineData("Section 2a. T", "Section \"T\"")]
    [InlineData("Section 6/7: F", "Section \"F\"")]
    [InlineData("Section Twenty One: B", "Section 21 \"B\"")]
    [InlineData("Section Twenty-Two: B", "Section 22 \"B\"")]
    [InlineData("Section One Hundred: A", "Section 100 \"A\"")]
    [InlineData("Section i: N", "Section 1 \"N\"")]
    [InlineData("Section ii: N", "Section 2 \"N\"")]
    [InlineData("Section 3.2: Parts", "Section \"Parts\"")]
    [InlineData("Introduction Section: \"A Title\"", "Section \"A Title\"")]
    [InlineData("Market Analysis Section Integration", "Section \"Market Analysis\"")]
    [InlineData("Case Study 2: Acme - Growing up", "CaseStudy 2 \"Acme - Growing up\"")]
    [InlineData("Success Story 1 – The Turn", "CaseStudy 1 \"The Turn\"")]
    [InlineData("Opening Story: The Night", "CaseStudy \"The Night\"")]
    [InlineData("Act I: The Start", "Act 1 \"The Start\"")]
    [InlineData("Act II", "Act 2 \"\"")]
    [InlineData("Foundation Level (Sections 1-2)", "Level \"Foundation\" (Sections 1-2)")]
    [InlineData("Level 2: Doing", "Level 2 \"Doing\"")]
    [InlineData("Pattern 1: Repeat", "Pattern 1 \"Repeat\"")]
    [InlineData("Primary Character Arc: Ada's Way", "Character \"Ada's Way\"")]
    [InlineData("Supporting Case Studies Integration", "\"Supporting Case Studies Integration\" of CaseStudy")]
    [InlineData("Expert Voice Integration", "\"Expert Voice Integration\" of Expert")]
    [InlineData("Operations Success Patterns", "\"Operations Success Patterns\" of Pattern")]
    [InlineData("Learning Progression Through Stories", "\"Learning Progression Through Stories\"")]
    [InlineData("Story Continuity Elements", "\"Story Continuity Elements\"")]
    [InlineData("In This Section", "\"In This Section\"")]
    [InlineData("High-Level Overview", "\"High-Level Overview\"")]
    [InlineData("Section I Wrote Yesterday", "\"Section I Wrote Yesterday\"")]
    [InlineData("4. Where Next", "4 \"Where Next\"")]
    [InlineData("1️⃣ First Things", "1 \"First Things\"")]
    [InlineData("3 Ways to Win", "\"3 Ways to Win\"")]
    [InlineData("Plans - July 2025", "\"Plans\"")]
    [InlineData("", "\"\"")]
    public void Tells_kind_number_and_title(string heading, string expected)
    {
        var form = HeadingForm.Parse(heading, Vocabulary.Default);
        var words = $"{form.Kind} {form.Number}".Trim();
        Assert.Equal(expected, $"{(words.Length > 0 ? words + " " : "")}\"{form.Title}\"{(form.Remark is { } remark ? $" ({remark})" : "")}{(form.Group is { } group ? $" of {group}" : "")}");
    }
}
