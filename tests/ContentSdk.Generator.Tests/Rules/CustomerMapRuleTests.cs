namespace ContentSdk.Generator.Tests.Rules;

/// <summary>
/// What a careful editor would want to hear of the two maps that the product was asked for: nothing. What was considered, and why it is silent or would
/// not be, stands in the cases: each changes one phrase of a map and says what is heard then.
/// </summary>
public sealed class CustomerMapRuleTests
{
    private const string Chapter12 = "chapter-12-story-integration-map.md";
    private const string Chapter22 = "chapter-22-case-study-integration.md";

    [Fact]
    public async Task The_maps_as_they_stand_are_in_order()
    {
        Assert.Empty(await Diagnosed.RunAsync([Map(Chapter12), Map(Chapter22)], []));
    }

    /// <summary>A phrase of a map, what is written in its place (the same: as it stands), what is heard, and why.</summary>
    [Theory]
    [InlineData(Chapter12, "Neptune.ai and Modelbit", "Neptune.ai and Modelbit", "", "an expert field describes voices as often as it names them, so a name in it that no expert has is silence")]
    [InlineData(Chapter12, "Neptune.ai and Modelbit", "Modelbit", "", "the same without any expert in it")]
    [InlineData(Chapter12, "Section 7 - International Expansion\n", "Section 7 - International Expansion\n", "", "the beginning of a title is the title, cut short")]
    [InlineData(Chapter12, "Section 7 - International Expansion\n", "Section 7 - International Growth\n", "CSDK2005 Section 7 - International Growth", "words that the title does not have name something else")]
    [InlineData(Chapter12, "Section 7 - International Expansion\n", "Section 6 - International Expansion\n", "CSDK2005 Section 6 - International Expansion", "number and title name two sections")]
    [InlineData(Chapter12, "Section 7 - International Expansion\n", "Section 9 - International Expansion\n", "CSDK2004 Section 9 - International Expansion", "there are eight sections")]
    [InlineData(Chapter12, "(Sections 6-8)", "(Sections 6-9)", "CSDK2004 Sections 6-9", "a level covers what there is")]
    [InlineData(Chapter12, "99.95% availability", "99.95% availability", "", "no section measures availability; that two measure uptime is for a reader to connect")]
    [InlineData(Chapter12, "Infrastructure: 99.9% uptime, 50% cost", "Infrastructure: 99.9% uptime, 55% cost", "CSDK4001 55% cost reduction", "two sections state a cost reduction, neither this one")]
    [InlineData(Chapter12, "Infrastructure: 99.9% uptime, 50% cost", "Infrastructure: 99.9% uptime, 45% cost", "", "one of the sections states it")]
    [InlineData(Chapter12, "98% customer satisfaction\n- Operations", "80% customer satisfaction\n- Operations", "CSDK4001 80% customer satisfaction", "the sections state 98% and at least 90%")]
    [InlineData(Chapter12, "**Metrics**: 40-60% cost reduction", "**Metrics**: 60-40% cost reduction", "CSDK4002 60-40% cost reduction", "from more to less")]
    [InlineData(Chapter12, "### Section 8:", "### Section 7:", "CSDK1008 Section 7: Operational Excellence and Continuous Improvement|CSDK2004 Sections 6-8", "two sections with one number, and none with the last")]
    [InlineData(Chapter12, "**Primary Story**: Two-year", "**Primary Storey**: Two-year", "CSDK1009 Primary Storey", "seven sections spell it otherwise")]
    [InlineData(Chapter22, "Customer Success section", "Customer Success section", "", "this map declares no sections, so the phrase names what is outside of it")]
    [InlineData(Chapter22, "Introduction and MLOps sections", "Introduction and MLOps sections", "", "the same")]
    [InlineData(Chapter22, "Customer Success section", "Section 3 of Chapter 12", "", "another map declares it")]
    [InlineData(Chapter22, "Customer Success section", "Section 9 of Chapter 12", "CSDK2004 Section 9 of Chapter 12", "another map has sections, but not nine")]
    [InlineData(Chapter22, "Customer Success section", "Chapter 13", "CSDK2004 Chapter 13", "no map is of chapter 13")]
    [InlineData(Chapter22, "### Pattern 3:", "### Pattern 2:", "CSDK1008 Pattern 2: Global Operations", "two patterns with one number")]
    [InlineData(Chapter22, "### 3. International", "### 2. International", "CSDK1008 2. International Expansion Examples: Global Operations Success", "two case studies with one number")]
    public async Task A_change_is_heard_where_an_editor_would_want_to_hear_it(string map, string phrase, string change, string expected, string why)
    {
        Assert.NotEmpty(why);
        var text = Repository.CustomerMap(map);
        Assert.Contains(phrase, text, StringComparison.Ordinal);
        var other = map == Chapter12 ? Chapter22 : Chapter12;
        var changed = text.Replace(phrase, change, StringComparison.Ordinal);
        var found = await Diagnosed.RunAsync([new CorpusFile(Corpus.Root + map, changed), Map(other)], []);
        Assert.Equal(expected, string.Join('|', found.Select(diagnostic => $"{diagnostic.Id} {changed.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)}")));
    }

    private static CorpusFile Map(string name) => new(Corpus.Root + name, Repository.CustomerMap(name));
}
