namespace ContentSdk.Generator.Tests;

/// <summary>The two maps that the product was asked for, as code that uses them sees them.</summary>
public sealed class CustomerMapsTests
{
    private static readonly Lazy<Corpus> Maps = new(() => Corpus.Of(
        ("chapter-12-story-integration-map.md", Repository.CustomerMap("chapter-12-story-integration-map.md")),
        ("chapter-22-case-study-integration.md", Repository.CustomerMap("chapter-22-case-study-integration.md"))));

    [Theory]
    [InlineData("Chapters.Chapter12.Title", "Scaling AI Operations")]
    [InlineData("Chapters.Chapter12.Sections.Count", "8")]
    [InlineData("((string)Chapters.Chapter12.Sections.QualityAssuranceAtScale.PrimaryStory).Length > 0", "True")]
    [InlineData("Chapters.Chapter12.Sections.QualityAssuranceAtScale.Metrics.QualityIssues.Low", "95")]
    [InlineData("Chapters.Chapter12.Sections.QualityAssuranceAtScale.Metrics.QualityIssues.Change", "Decrease")]
    [InlineData("Chapters.Chapter12.CaseStudies.ScaleAiQualityManagement.IntegrationPoint?.Target == Chapters.Chapter12.Sections.QualityAssuranceAtScale", "True")]
    [InlineData("string.Join(\",\", Chapters.Chapter12.CaseStudies.Select(study => study.IntegrationPoint?.Target?.Number))", "3,4,7")]
    [InlineData("string.Join(\",\", Chapters.Chapter12.Characters.MayaPatel.Acts.Select(act => act.Fields.Count))", "3,3,3")]
    [InlineData("string.Join(\";\", Chapters.Chapter12.Experts.GroupBy(expert => expert.Group).Select(group => group.Count()))", "3;3;3")]
    [InlineData("string.Join(\";\", Chapters.Chapter12.Levels.Select(level => string.Join(\",\", level.Covers!.Targets.Select(section => section.Number))))", "1,2;3,4,5;6,7,8")]
    [InlineData("Chapters.Chapter22.Number + Chapters.Chapter22.Title", "22Operations")]
    [InlineData("Chapters.Chapter22.CaseStudies[0].Company", "Weights & Biases")]
    [InlineData("Chapters.Chapter22.Patterns.Count", "3")]
    [InlineData("Chapters.Chapter22.Topics.ExecutiveSummary.DocumentDate", "July 31, 2025")]
    [InlineData("Chapters.Chapter22.CaseStudies[1].IntegrationLocation!.Target is null", "True")]
    [InlineData("Sections.All.Count + CaseStudies.All.Count + Acts.All.Count + Experts.All.Count + Levels.All.Count + Patterns.All.Count", "32")]
    public void Hold(string expression, string expected)
    {
        Assert.Equal(expected, Maps.Value.Evaluate(expression));
    }
}
