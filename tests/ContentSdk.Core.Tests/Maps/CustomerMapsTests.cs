using ContentSdk.Core.Models;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Tests.Maps;

/// <summary>The two maps that the product was asked for.</summary>
public sealed class CustomerMapsTests
{
    private static readonly Lazy<ResolvedDocument> Twelve = new(() => Load("chapter-12-story-integration-map.md"));
    private static readonly Lazy<ResolvedDocument> TwentyTwo = new(() => Load("chapter-22-case-study-integration.md"));

    [Fact]
    public void Chapter_12_has_its_number_title_and_eight_numbered_sections()
    {
        var root = Twelve.Value.Head.Root;
        Assert.Equal((EntryKind.Chapter, 12, "Scaling AI Operations"), (root.Kind, root.Number, root.Title));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], Of(Twelve, EntryKind.Section).Select(section => section.Number!.Value));
    }

    [Fact]
    public void Case_studies_of_chapter_12_lead_to_sections_3_4_and_7()
    {
        var studies = Of(Twelve, EntryKind.CaseStudy).ToList();
        Assert.Equal(3, studies.Count);
        Assert.Equal([[3], [4], [7]], studies.Select(study => Targets(Twelve, study, "Integration Point")));
    }

    [Fact]
    public void Maya_Patel_has_three_acts_of_three_fields()
    {
        var character = Assert.Single(Of(Twelve, EntryKind.Character));
        Assert.Equal("Maya Patel", character.Title);
        Assert.Equal([1, 2, 3], Of(Twelve, EntryKind.Act).Select(act => act.Number!.Value));
        Assert.All(Of(Twelve, EntryKind.Act), act => Assert.Equal(3, act.Fields.Count));
    }

    [Fact]
    public void Nine_experts_stand_in_three_groups()
    {
        var experts = Of(Twelve, EntryKind.Expert).ToList();
        Assert.Equal([3, 3, 3], experts.GroupBy(expert => expert.Form.Group).Select(group => group.Count()));
        Assert.Equal(("Sarah Chen", "Scale AI"), (experts[0].Title, experts[0].Form.Organisation));
    }

    [Fact]
    public void Three_levels_cover_the_sections()
    {
        var head = Twelve.Value.Head;
        var covered = Enumerable.Range(0, head.Entries.Count).Where(i => head.Entries[i].Kind is EntryKind.Level)
            .Select(i => Twelve.Value.Targets(i, 0)!.Select(target => head.Entries[target.Entry].Number!.Value).ToArray());
        Assert.Equal([[1, 2], [3, 4, 5], [6, 7, 8]], covered);
    }

    [Theory]
    [InlineData(1, "Outcome", "99.9 percent (uptime)", "50 percent (cost reduction) down", "<100 millisecond (response times)")]
    [InlineData(4, "Outcome", "45 percent (cost reduction) down", "3 multiple (customers) up")]
    [InlineData(4, "Primary Story", "50000 USD/month (cloud bill)", "40 percent (waste)")]
    public void Sections_of_chapter_12_have_their_metrics(int number, string label, params string[] expected)
    {
        var section = Of(Twelve, EntryKind.Section).Single(section => section.Number == number);
        Assert.Equal(expected, Metrics(section, label).Select(Outline.Of));
    }

    [Fact]
    public void A_result_without_a_number_is_qualitative()
    {
        var section = Of(Twelve, EntryKind.Section).Single(section => section.Number == 2);
        var first = Metrics(section, "Outcome").First();
        Assert.True(first.IsQualitative);
        Assert.Equal("Hours instead of days deployment", first.Text);
    }

    [Fact]
    public void Chapter_22_has_its_case_studies_patterns_and_dates()
    {
        var root = TwentyTwo.Value.Head.Root;
        Assert.Equal((22, "Operations"), (root.Number, root.Title));
        var studies = Of(TwentyTwo, EntryKind.CaseStudy).ToList();
        Assert.Equal([1, 2, 3], studies.Select(study => study.Number!.Value));
        Assert.Equal("Weights & Biases", studies[0].Form.Company);
        Assert.Equal(["99.9 percent (uptime)", ">=200000 experiment/month (ML experiments)", ">=95 percent (customer satisfaction scores)"], studies[0].Metrics.Where(metric => !metric.IsQualitative).Select(Outline.Of));
        Assert.Equal([1, 2, 3], Of(TwentyTwo, EntryKind.Pattern).Select(pattern => pattern.Number!.Value));
        Assert.Contains(TwentyTwo.Value.Head.Entries.SelectMany(entry => entry.Fields), field => field is { Label: "Document Date", Text: "July 31, 2025" });
        Assert.Contains(root.Fields, field => field.Text == "July 31, 2025");
    }

    [Fact]
    public void A_section_that_the_map_does_not_declare_is_honestly_nothing()
    {
        Assert.All(Of(TwentyTwo, EntryKind.CaseStudy), study => Assert.Empty(Targets(TwentyTwo, study, "Integration Location")));
    }

    private static ResolvedDocument Load(string name) => Outline.Resolve(Outline.Read(Repository.CustomerMap(name), name).Head);

    private static IEnumerable<Entry> Of(Lazy<ResolvedDocument> document, EntryKind kind) => document.Value.Head.Entries.Where(entry => entry.Kind == kind);

    private static IEnumerable<Metric> Metrics(Entry entry, string label)
    {
        var slice = entry.Fields.Single(field => field.Label == label).Metrics;
        return entry.Metrics.Skip(slice.First).Take(slice.Count);
    }

    private static int[] Targets(Lazy<ResolvedDocument> document, Entry entry, string label)
    {
        var head = document.Value.Head;
        var index = Enumerable.Range(0, head.Entries.Count).Single(i => ReferenceEquals(head.Entries[i], entry));
        var slice = entry.Fields.Single(field => field.Label == label).Mentions;
        return Enumerable.Range(slice.First, slice.Count).SelectMany(mention => document.Value.Targets(index, mention) ?? []).Select(target => head.Entries[target.Entry].Number!.Value).ToArray();
    }
}
