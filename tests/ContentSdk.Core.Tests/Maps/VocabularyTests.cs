using ContentSdk.Core.Maps;

namespace ContentSdk.Core.Tests.Maps;

public sealed class VocabularyTests
{
    private const string Map = "# Chapter 1: A\n\n## Quest 1: Find it\n- **Filmed in**: Quest 2\n\n## Lernfeld II: Messen\n\n## Lehrstücke\n\n### Erstes\n\n## Quest 2: Bring it\n";

    [Fact]
    public void Holds_a_projects_own_words_and_labels()
    {
        var vocabulary = Vocabulary.Parse("quest=section; Lernfeld/Lernfelder = section, Lehrstück/Lehrstücke=Case Study, nothing=nowhere, =section, broken", "Filmed in");
        Assert.Equal("""
            Chapter 1 "A"
              Section 1 "Find it"
                Filmed in = Quest 2
                > Quest 2 => Section 2
              Section 2 "Messen"
              Topic "Lehrstücke"
                CaseStudy "Erstes"
              Section 2 "Bring it"

            """.ReplaceLineEndings("\n").Replace("=> Section 2\n", "=> Section 2, Section 2\n", StringComparison.Ordinal), Outline.Of(Map, vocabulary: vocabulary));
    }

    [Fact]
    public void Leaves_those_words_to_the_topics_otherwise()
    {
        Assert.Contains("Topic \"Quest 1: Find it\"", Outline.Of(Map), StringComparison.Ordinal);
    }

    [Fact]
    public void Makes_a_document_a_map_by_a_number_behind_a_word_of_its_own()
    {
        Assert.StartsWith("Chapter", Outline.Of("# Guide\n\n## Module 1: Start\n", vocabulary: Vocabulary.Parse("module=section", null)), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_equal_to_another_of_the_same_words()
    {
        Assert.Equal(Vocabulary.Parse("quest=section", "x"), Vocabulary.Parse("quest=section", "x"));
        Assert.NotEqual(Vocabulary.Parse("quest=section", "x"), Vocabulary.Parse("quest=section", null));
        Assert.Same(Vocabulary.Default, Vocabulary.Parse(" ", null));
    }
}
