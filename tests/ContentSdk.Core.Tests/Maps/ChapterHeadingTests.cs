using ContentSdk.Core.Maps;
using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Tests.Maps;

public sealed class ChapterHeadingTests
{
    [Theory]
    [InlineData("Story Integration Map - Chapter 12: Scaling Things", "12 Scaling Things")]
    [InlineData("Chapter 22 Operations - Case Study Integration", "22 Operations")]
    [InlineData("Chapter Seven: Risk", "7 Risk")]
    [InlineData("Chapter IV - Money", "4 Money")]
    [InlineData("🚀 Chapter 3: Launch ✅", "3 Launch")]
    [InlineData("Scaling (Chapter 9) - Story Map", "9 Scaling")]
    [InlineData("Chapter 5: Trust: How to earn it", "5 Trust / How to earn it")]
    [InlineData("Chapter 8", "8 ")]
    [InlineData("Content Map: Trust", " Trust")]
    [InlineData("Story Integration Map", " ")]
    public void Is_read_from_the_first_heading(string heading, string expected)
    {
        Assert.Equal(expected, Show(ChapterHeading.Read(FrontMatter.Empty, heading, [], "map.md")));
    }

    [Fact]
    public void Comes_from_a_second_heading_below_a_generic_one()
    {
        Assert.Equal("7 Risk", Show(ChapterHeading.Read(FrontMatter.Empty, "Story Integration Map", ["Chapter 7: Risk"], "map.md")));
    }

    [Theory]
    [InlineData("chapter: 4\ntitle: Plans", "4 Plans")]
    [InlineData("title: Plans", "1 Plans")]
    [InlineData("title: Plans\nsubtitle: And how", "1 Plans / And how")]
    public void Front_matter_wins(string yaml, string expected)
    {
        Assert.Equal(expected, Show(ChapterHeading.Read(FrontMatterReader.Read(yaml), "Chapter 1: Other", [], "map.md")));
    }

    [Theory]
    [InlineData("book/chapter-12-scaling-operations.md", "12 Scaling Operations")]
    [InlineData("ch07_story-map.md", "7 ")]
    [InlineData("chart-3.md", " ")]
    [InlineData("03-notes.md", " ")]
    public void The_file_name_is_asked_last(string path, string expected)
    {
        Assert.Equal(expected, Show(ChapterHeading.Read(FrontMatter.Empty, null, [], path)));
    }

    private static string Show(ChapterHeading chapter) => $"{chapter.Number} {chapter.Title}{(chapter.Subtitle is { } subtitle ? " / " + subtitle : "")}";
}
