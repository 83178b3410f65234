using Content_Book.Content;
using ContentSdk;

namespace Content_Book.Tests;

/// <summary>What must hold of the content beside what the build checks: links, headings, labels and figures it has checked already.</summary>
public sealed class ContentTests
{
    [Fact]
    public void Chapters_are_numbered_without_a_gap()
    {
        Assert.Equal(Enumerable.Range(1, Chapters.All.Count), Chapters.All.Select(chapter => chapter.Number!.Value).Order());
    }

    [Fact]
    public void Every_chapter_opens_with_a_paragraph()
    {
        Assert.All(Chapters.All, chapter => Assert.NotEmpty(chapter.Body.Excerpt));
    }

    [Fact]
    public void Every_section_has_a_figure()
    {
        Assert.All(Sections.All, section => Assert.Contains(section.Metrics, metric => !metric.IsQualitative));
    }

    [Fact]
    public void Code_that_takes_entries_is_tested_with_entries_made_by_hand()
    {
        var section = new Section { Title = "By Hand", Number = 1, Metrics = new MetricList([new Metric { Text = "5 days", Subject = "days", Low = 5, High = 5 }]) };
        Assert.Equal("1. By Hand (5 days)", Heading(section));
    }

    private static string Heading(Section section) => $"{section.Number}. {section.Title} ({section.Metrics[0].Text})";
}
