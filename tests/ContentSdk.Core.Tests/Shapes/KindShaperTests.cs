using ContentSdk.Core.Models;
using ContentSdk.Core.Shapes;

namespace ContentSdk.Core.Tests.Shapes;

public sealed class KindShaperTests
{
    [Fact]
    public void A_label_is_required_exactly_when_every_entry_of_the_kind_has_it()
    {
        Assert.Equal(["Always!", "Sometimes?"], Sections("- **Always**: x\n- **Sometimes**: y\n", "- **always**: z\n"));
    }

    [Fact]
    public void Labels_that_differ_in_case_and_punctuation_are_one_property_spelt_as_most_spell_it()
    {
        Assert.Equal(["KeyPoints!"], Sections("- **Key-points**: a\n", "- **Key Points**: b\n", "- **Key Points**: c\n"));
    }

    [Fact]
    public void Labels_with_one_name_stay_two_properties()
    {
        Assert.Equal(["RAndD!", "RAndD2!"], Sections("- **R&D**: a\n- **R and D**: b\n"));
    }

    [Theory]
    [InlineData("Metrics")]
    [InlineData("Title")]
    [InlineData("Section")]
    [InlineData("to string")]
    [InlineData("🚀")]
    public void A_label_whose_name_is_taken_makes_no_property(string label)
    {
        Assert.Empty(Sections($"- **{label}**: a\n"));
    }

    [Theory]
    [InlineData("Section 1", "Section 2", "Section")]
    [InlineData("Section 1", "Case Study 1", "")]
    [InlineData("Section 7", "Nowhere section", "Section")]
    [InlineData("Section 1", "somewhere", "")]
    public void A_reference_is_of_the_kind_that_all_its_values_name(string first, string second, string kind)
    {
        var property = Assert.Single(Shape("# Chapter 1: A\n\n## Section 1: S\n\n## Section 2: T\n\n## Case Studies\n\n### Case Study 1: X\n- **Placement**: " + first + "\n\n### Case Study 2: Y\n- **Placement**: " + second + "\n", EntryKind.CaseStudy).Properties);
        Assert.True(property.IsReference);
        Assert.Equal(kind, property.Target?.ToString() ?? "");
    }

    private static IEnumerable<string> Sections(params string[] sections) =>
        Shape("# Chapter 1: A\n" + string.Concat(sections.Select((text, i) => $"\n## Section {i + 1}: S{i}\n{text}")), EntryKind.Section)
            .Properties.Select(property => property.Name + (property.IsRequired ? "!" : "?"));

    private static KindShape Shape(string text, EntryKind kind) =>
        KindShaper.Infer([LabelledDocument.Of(Outline.Resolve(Outline.Read(text).Head))]).Single(shape => shape.Kind == kind);
}
