namespace ContentSdk.Generator.Tests;

/// <summary>What users can write against generated code.</summary>
public sealed class ContractTests
{
    private static readonly Corpus Book = Corpus.Of(("chapter.md", Samples.Chapter), ("guide.md", Samples.Guide));

    [Theory]
    [InlineData("Chapters.Chapter1.Title", "Beginnings")]
    [InlineData("Chapters.Chapter1.Sections.FirstSteps.Title", "First Steps")]
    [InlineData("(string)Chapters.Chapter1.Sections.FirstSteps.Goal", "95% fewer bugs, sub-100ms answers")]
    [InlineData("Chapters.Chapter1.Sections.NextSteps.Story is null", "True")]
    [InlineData("Chapters.Chapter1.Sections.FirstSteps.Metrics.Bugs.Low", "95")]
    [InlineData("Chapters.Chapter1.Sections.FirstSteps.Metrics.Answers.High", "100")]
    [InlineData("Chapters.Chapter1.Sections.FirstSteps.Metrics.Answers.Low is null", "True")]
    [InlineData("Chapters.Chapter1.Sections.FirstSteps.Metrics.Bugs.Owner == Chapters.Chapter1.Sections.FirstSteps", "True")]
    [InlineData("Chapters.Chapter1.Metrics.Count", "4")]
    [InlineData("Chapters.Chapter1.CaseStudies.GrowingUp.Company", "Acme")]
    [InlineData("Chapters.Chapter1.CaseStudies.GrowingUp.IntegrationPoint.Target == Chapters.Chapter1.Sections.NextSteps", "True")]
    [InlineData("Chapters.Chapter1.CaseStudies.GrowingUp.Fields[1].Label", "Metrics")]
    [InlineData("Chapters.Chapter1.Characters.AnnLee.Acts.Lost.Number", "1")]
    [InlineData("Chapters.Chapter1.Characters.AnnLee.Acts.Lost.Mood", "low")]
    [InlineData("Chapters.Chapter1.Characters.AnnLee.Arc", "The Learner")]
    [InlineData("Chapters.Chapter1.Experts.BoDee.Organisation", "Zeta")]
    [InlineData("string.Join(\",\", Chapters.Chapter1.Levels.Basic.Covers!.Targets.Select(section => section.Number))", "1,2")]
    [InlineData("Chapters.Chapter1.Patterns.Repeat.Number", "1")]
    [InlineData("Chapters.Chapter1.Topics.CaseStudies.Children[0].Title", "Growing Up")]
    [InlineData("Chapters.Chapter1.Sections.FirstSteps.Parent == Chapters.Chapter1", "True")]
    [InlineData("string.Join(\",\", Chapters.Chapter1.Sections.FirstSteps.ReferencedBy.Select(entry => entry.Title))", "Basic,Setting Up")]
    [InlineData("Documents.SettingUp.References[0].Target == Chapters.Chapter1.Sections.FirstSteps", "True")]
    [InlineData("Documents.SettingUp.Topics[0].Key", "guide#install")]
    [InlineData("Chapters.All.Count + Sections.All.Count + CaseStudies.All.Count + Characters.All.Count + Acts.All.Count + Experts.All.Count + Levels.All.Count + Patterns.All.Count + Documents.All.Count", "10")]
    [InlineData("Metrics.All.Count", "4")]
    [InlineData("Chapters.TryGet(\"chapter\", out var found) && found == Chapters.Chapter1", "True")]
    [InlineData("Sections.TryGet(\"chapter#section-2-next-steps\", out var section) && section == Chapters.Chapter1.Sections.NextSteps", "True")]
    [InlineData("Acts.TryGet(\"chapter#ann-lee---the-learner/act-i-lost\", out _)", "True")]
    [InlineData("Sections.TryGet(\"chapter\", out _) || Chapters.TryGet(\"nope\", out _) || Chapters.TryGet(\"\", out _)", "False")]
    [InlineData("ReferenceEquals(Chapters.Chapter1, Chapters.All[0])", "True")]
    [InlineData("Chapters.Chapter1.Sections.FirstSteps.Body.ToString()", "<h2 id=\"section-1-first-steps\">Section 1: First Steps</h2>\n<ul>\n<li><strong>Goal</strong>: 95% fewer bugs, sub-100ms answers</li>\n<li><strong>Story</strong>: Ann learns</li>\n</ul>\n<p>Text of the first section.</p>\n")]
    [InlineData("Chapters.Chapter1.Sections.FirstSteps.Body.Excerpt", "Text of the first section.")]
    [InlineData("Chapters.Chapter1.Body.Toc.Count", "9")]
    [InlineData("Chapters.Chapter1.Source", "chapter.md")]
    [InlineData("ReferenceEquals(Chapters.Chapter1.Metrics[0], Chapters.Chapter1.Sections.FirstSteps.Metrics[0]) && Metrics.All.Contains(Chapters.Chapter1.Metrics[1])", "True")]
    [InlineData("ReferenceEquals(Chapters.Chapter1.CaseStudies.GrowingUp.IntegrationPoint, Chapters.Chapter1.CaseStudies.GrowingUp.IntegrationPoint)", "True")]
    [InlineData("new Expert { Organisation = \"Acme\" }.Organisation + new Level { Covers = new Reference<Section>(\"x\", new Section { Title = \"S\" }) }.Covers!.Value", "AcmeS")]
    [InlineData("new Chapter { Children = [new Section { Metrics = new MetricList([new Metric { Text = \"x\", Subject = \"x\" }]) }] } is { Metrics.Count: 1, Sections.Count: 1 } chapter && chapter.Sections[0].Parent == chapter", "True")]
    public void Holds(string expression, string expected)
    {
        Assert.Equal(expected, Book.Evaluate(expression));
    }

    [Fact]
    public void An_entry_is_one_instance_for_all_threads()
    {
        const string Expression = "Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(8).Select(_ => (object)Chapters.Chapter1.Sections.FirstSteps).Distinct().Count()";
        Assert.Equal("1", Book.Evaluate(Expression));
    }

    [Fact]
    public void An_unresolved_reference_tells_the_authors_words()
    {
        var corpus = Corpus.Of(("a.md", "# Chapter 1: A\n\n## Section 1: S\n\n## Case Study 1: X\n- **Placement**: Section 9\n"));
        Assert.Equal("True", corpus.Evaluate("Chapters.Chapter1.CaseStudies[0].Placement!.Target is null"));
        Assert.Contains("'Section 9'", Assert.Throws<InvalidOperationException>(() => corpus.Evaluate("Chapters.Chapter1.CaseStudies[0].Placement!.Value")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_skips_what_would_walk_the_graph()
    {
        var json = Book.Evaluate("System.Text.Json.JsonSerializer.Serialize(Chapters.Chapter1.Sections.FirstSteps)");
        Assert.Contains("\"Goal\"", json, StringComparison.Ordinal);
        Assert.All(new[] { "\"Parent\"", "\"Children\"", "\"References\"", "\"ReferencedBy\"" }, name => Assert.DoesNotContain(name, json, StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_with_a_number_sign_is_found()
    {
        var corpus = Corpus.Of(("c#.md", "# About C#\n\n## Part\n"));
        Assert.Equal("True", corpus.Evaluate("Documents.TryGet(\"c#\", out _) && Topics.TryGet(\"c##part\", out _)"));
    }
}
