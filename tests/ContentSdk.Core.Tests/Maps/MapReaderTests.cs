using ContentSdk.Core.Models;
using static ContentSdk.Core.Tests.Outline;

namespace ContentSdk.Core.Tests.Maps;

/// <summary>Which entries a map has, by the forms of its headings, bold lines and bullets.</summary>
public sealed class MapReaderTests
{
    [Fact]
    public void Bold_lines_of_their_own_open_sections_and_acts()
    {
        Holds("# Chapter 1: A\n\n**Opening Section**\n- **Goal**: start\n\n**Closing Section: \"The End\"**\n- **Goal**: stop\n\n**Act I: Begin**\n- **State**: new\n", """
            Chapter 1 "A"
              Section "Opening"
                Goal = start
              Section "The End"
                Goal = stop
              Act 1 "Begin"
                State = new
            """);
    }

    [Fact]
    public void Case_studies_are_numbered_labelled_or_bare_below_a_heading_that_announces_them()
    {
        Holds("# Chapter 1: A\n\n## Case Studies\n\n### 1. Acme: Growing\n\n### Overview\n\n## Success Stories\n\n### Plain title\n\n### Selection Criteria\n\n## Case Study 3: Zeta - Ending\n", """
            Chapter 1 "A"
              Topic "Case Studies"
                CaseStudy 1 "Growing" {company: Acme}
                Topic "Overview"
              Topic "Success Stories"
                CaseStudy "Plain title"
                Topic "Selection Criteria"
              CaseStudy 3 "Ending" {company: Zeta}
            """);
    }

    [Theory]
    [InlineData("chapter-7-growth.md", "## Section 1: First\n\n- **Goal**: x\n", "Chapter 7 Growth, Section 1 First")]
    [InlineData("chapter-iv-growth.md", "## Case Study 1: Acme - Big\n\n### Details\n", "Chapter 4 Growth, CaseStudy 1 Big, Topic Details")]
    [InlineData("map.md", "---\nchapter: 12\ntitle: Trust\n---\n\n## Section 1: First\n\ntext\n\n### Section 2: Second\n", "Chapter 12 Trust, Section 1 First, Section 2 Second")]
    [InlineData("guide.md", "## Getting Started\n\ntext\n", "Document Getting Started")]
    [InlineData("part.md", "# Section 1: First\n\n## Below\n", "Document Section 1: First, Topic Below")]
    public void A_file_may_hold_a_single_entry(string path, string text, string expected)
    {
        Assert.Equal(expected, string.Join(", ", Outline.Read(text, path).Head.Entries.Select(entry => string.Join(' ', new[] { entry.Kind.ToString(), entry.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture), entry.Title }.OfType<string>()))));
    }

    [Fact]
    public void A_bullet_of_another_form_leaves_the_others_what_they_are()
    {
        Holds("# Chapter 1: A\n\n## Expert Voices\n- **Luke Zak (Kew Gardens)**: snowdrops\n- Jane Doe – soil microbiologist\n- and more to come\n- **Ann Lee (Acme)**: trees\n\n## Characters\n- **Cy Dent (CTO)**: the sceptic\n- Di Ode: the optimist\n\n## Success Stories\n1. **Acme: The Thing**\n2. Beta – The Other\n\n## Experts\n- **Key point**: no name\n- a remark\n", """
            Chapter 1 "A"
              Topic "Expert Voices"
                - and more to come
                Expert "Luke Zak" {organisation: Kew Gardens; role: snowdrops; group: Expert Voices}
                Expert "Jane Doe" {role: soil microbiologist; group: Expert Voices}
                Expert "Ann Lee" {organisation: Acme; role: trees; group: Expert Voices}
              Topic "Characters"
                Character "Cy Dent" {arc: CTO}
                Character "Di Ode"
              Topic "Success Stories"
                CaseStudy 1 "The Thing" {company: Acme}
                CaseStudy 2 "The Other" {company: Beta}
              Topic "Experts"
                Key point = no name
                - a remark
            """);
    }

    [Fact]
    public void Experts_are_bullets_under_groups_or_headings_of_their_own()
    {
        Holds("# Chapter 1: A\n\n## Expert Voices\n\n### Leaders\n- **Ann Lee (Acme)**: what she knows\n- **Bo** (Zeta): more\n\n## Experts\n\n### Cy Dee (Omega)\n- **Role**: chair\n", """
            Chapter 1 "A"
              Topic "Expert Voices"
                Topic "Leaders"
                  Expert "Ann Lee" {organisation: Acme; role: what she knows; group: Leaders}
                  Expert "Bo" {organisation: Zeta; role: more; group: Leaders}
              Topic "Experts"
                Expert "Cy Dee" {organisation: Omega}
                  Role = chair
            """);
    }

    [Fact]
    public void Bullets_below_a_bold_entry_are_its_fields_also_where_the_heading_announces_entries()
    {
        Holds("# Chapter 9: P\n\n## Section Breakdown\n\n**Section 1: Costs**\n- **Story**: y\n- **Words**: many\n\n## Patterns\n\n**Pattern 1: Wait**\n- **Story**: z\n", """
            Chapter 9 "P"
              Topic "Section Breakdown"
                Section 1 "Costs"
                  Story = y
                  Words = many
              Topic "Patterns"
                Pattern 1 "Wait"
                  Story = z
            """);
    }

    [Fact]
    public void Brackets_and_commas_behind_an_experts_name_are_told_apart()
    {
        Holds("# Chapter 1: A\n\n## Expert Panel\n- **Di Lopez**, NYPD (ret.): talks\n- **Bo Lind** (Acme), engineer: code\n- **Ann Lee (Acme)**: trees\n- **Note**: all of them agreed\n", """
            Chapter 1 "A"
              Topic "Expert Panel"
                Note = all of them agreed
                Expert "Di Lopez" {organisation: NYPD (ret.); role: talks; group: Expert Panel}
                Expert "Bo Lind" {organisation: Acme; role: engineer: code; group: Expert Panel}
                Expert "Ann Lee" {organisation: Acme; role: trees; group: Expert Panel}
            """);
    }

    [Fact]
    public void A_character_is_called_as_the_person_is_and_not_as_the_part()
    {
        Holds("# Chapter 1: A\n\n## Characters\n\n### Protagonist: Ann Lee\n\n### Antagonist: Bo Lind\n\n### Love Interest: Cy Dent\n\n### Di Ode: the optimist\n", """
            Chapter 1 "A"
              Topic "Characters"
                Character "Ann Lee"
                Character "Bo Lind"
                Character "Cy Dent"
                Character "Di Ode" {arc: the optimist}
            """);
    }

    [Fact]
    public void A_label_above_experts_names_their_group()
    {
        Holds("# Chapter 9: P\n\n## Expert Voice Integration\n\n**Leaders**:\n- **Ann Lee (Acme)**: x\n\n**Advisors**\n- **Bo Ek – CEO, Zeta**: y\n", """
            Chapter 9 "P"
              Topic "Expert Voice Integration"
                Expert "Ann Lee" {organisation: Acme; role: x; group: Leaders}
                Expert "Bo Ek" {organisation: Zeta; role: y; group: Advisors}
            """);
    }

    [Fact]
    public void Levels_tell_their_coverage_before_or_behind_their_title()
    {
        Holds("# Chapter 9: P\n\n## Section 1: A\n\n## Section 2: B\n\n## Learning Progression\n\n### Foundation Level (Sections 1-2): Understanding\n\n### Expert Level - Section 2\n\n### Level 3: Growth (Section 1)\n", """
            Chapter 9 "P"
              Section 1 "A"
              Section 2 "B"
              Topic "Learning Progression"
                Level "Understanding"
                  > Sections 1-2 => Section 1, Section 2
                Level "Expert"
                  > Section 2 => Section 2
                Level 3 "Growth"
                  > Section 1 => Section 1
            """);
    }

    [Fact]
    public void Characters_stand_below_arcs_and_development_too()
    {
        Holds("# Chapter Twenty-Six: P\n\n## Character Arcs\n\n### Ann Lee: From Doubt to Drive\n**Beginning**: x\n\n## Character Development\n\n### Bo Ek\n", """
            Chapter 26 "P"
              Topic "Character Arcs"
                Character "Ann Lee" {arc: From Doubt to Drive}
                  Beginning = x
              Topic "Character Development"
                Character "Bo Ek"
            """);
    }

    [Fact]
    public void A_company_in_bold_above_fields_is_a_case_study_where_the_heading_announces_them()
    {
        Holds("# Chapter 9: P\n\n## Case Studies\n\n**Stable Inc**: Burn rate\n- **Integration Location**: Closing\n\n**Goal**: x\n- **Part**: y\n\n## Closing Section: \"Bye\"\n- **Placement**: Opening\n", """
            Chapter 9 "P"
              Topic "Case Studies"
                CaseStudy "Burn rate" {company: Stable Inc}
                  Integration Location = Closing
                  Goal = x
                  Part = y
                  > Closing => Section Bye
              Section "Bye"
                Placement = Opening
            """);
    }

    [Fact]
    public void Text_below_a_second_heading_that_names_the_chapter_is_the_chapters()
    {
        Holds("# Story Integration Map\n\n## Chapter 30: The Future\n**Status**: draft\n\n### Section 1: A\n- **X**: 1\n", """
            Chapter 30 "The Future"
              Status = draft
              Topic 30 "The Future"
                Section 1 "A"
                  X = 1
            """);
    }

    [Fact]
    public void A_remark_behind_a_name_is_no_part_of_it()
    {
        Holds("# Chapter 9: P\n\n## Introduction Section: Hello\n- **Placement**: Hello (pages 1-3)\n", """
            Chapter 9 "P"
              Section "Hello"
                Placement = Hello (pages 1-3)
                > Hello => Section Hello
            """);
    }

    [Fact]
    public void References_resolve_by_number_range_prefix_and_name()
    {
        Holds("# Chapter 1: A\n\n## Section 1: Plan the Work\n\n## Section 2: Work the Plan\n\n## Basic Level (Sections 1-2)\n\n## Case Studies\n\n### X\n- **Integration Point**: Section 2 - Work\n\n### Y\n- **Story Placement**: Plan the Work section\n\n### Z\n- **Placement**: Section 9\n", """
            Chapter 1 "A"
              Section 1 "Plan the Work"
              Section 2 "Work the Plan"
              Level "Basic"
                > Sections 1-2 => Section 1, Section 2
              Topic "Case Studies"
                CaseStudy "X"
                  Integration Point = Section 2 - Work
                  > Section 2 - Work => Section 2
                CaseStudy "Y"
                  Story Placement = Plan the Work section
                  > Plan the Work section => Section 1
                CaseStudy "Z"
                  Placement = Section 9
                  > Section 9 => ?
            """);
    }

    [Fact]
    public void Headings_in_quotes_and_lists_are_entries()
    {
        Holds("# A\n\n> ## Quoted\n> - item\n\n- ## Listed\n", """
            Document "A"
              Topic "Quoted"
                - item
              Topic "Listed"
            """);
    }

    [Fact]
    public void An_outline_numbers_no_section_that_has_a_number_of_its_own_beside_it()
    {
        Holds("# Chapter 27: Water\n\n## 1. Introduction Section: \"The Broken Pump\"\n\n## 2. Section 1: Community\n\n## 3. Section 2: Chlorine\n", """
            Chapter 27 "Water"
              Section "The Broken Pump"
              Section 1 "Community"
              Section 2 "Chlorine"
            """);
        Holds("# Chapter 27: Water\n\n## 1. Introduction Section: \"The Broken Pump\"\n\n## 2. Community Section\n", """
            Chapter 27 "Water"
              Section 1 "The Broken Pump"
              Section 2 "Community"
            """);
    }

    [Fact]
    public void Sections_may_say_how_many_they_are()
    {
        Holds("# Chapter 20: Kitchens\n\n## Section 1 of 2: Mise en Place\n\n## Section 2 of 2\n\n## Section 2 of the manual\n", """
            Chapter 20 "Kitchens"
              Section 1 "Mise en Place"
              Section 2 ""
              Topic "Section 2 of the manual"
            """);
    }

    [Fact]
    public void Heroes_and_villains_are_characters()
    {
        Holds("# Chapter 9: The Crown\n\n## Section 1: A\n\n## Antagonist: Queen Ysolde\n- **Want**: the crown\n\n**Act I: Rise**\n- **Mood**: grim\n\n## Hero: Bo\n- **Want**: sleep\n", """
            Chapter 9 "The Crown"
              Section 1 "A"
              Character "Queen Ysolde"
                Want = the crown
                Act 1 "Rise"
                  Mood = grim
              Character "Bo"
                Want = sleep
            """);
    }

    [Fact]
    public void A_level_covers_all_sections_that_it_names()
    {
        var document = Outline.Read("# Chapter 45: Care\n\n## Section 1: Homes\n\n## Section 2: Dosage\n\n## Basic Level (Section 1 and Section 2)\n").Head;
        Assert.Equal(["Section 1 and Section 2: 1-1 2-2"], document.Entries.Select(entry => entry.Form.Covers).OfType<NumberedMention>().Select(covers => covers.Text + ": " + string.Join(" ", covers.Ranges.Select(range => $"{range.First}-{range.Last}"))));
    }

    [Fact]
    public void Two_hyphens_are_a_dash()
    {
        var entry = Outline.Read("# Chapter 1: A\n\n## Case Studies\n\n### 19. Airbnb -- Sleeping on Floors\n- **Mood**: x\n").Head.Entries[2];
        Assert.Equal((EntryKind.CaseStudy, "Airbnb", "Sleeping on Floors"), (entry.Kind, entry.Form.Company, entry.Title));
    }

    [Fact]
    public void An_expert_may_have_the_organisation_behind_a_dash()
    {
        var experts = Outline.Read("# Chapter 1: A\n\n## Experts\n- **Tom Reed – Grower, Napa Co-op**: pricing\n- **Ann Lee – Advisor**\n- **Bo Lind (Fog) – Founder**: ships\n").Head.Entries.Where(entry => entry.Kind is EntryKind.Expert);
        Assert.Equal(["Tom Reed/Napa Co-op/pricing", "Ann Lee//Advisor", "Bo Lind/Fog/ships"], experts.Select(entry => $"{entry.Title}/{entry.Form.Organisation}/{entry.Form.Role}"));
    }

    [Fact]
    public void A_footer_may_say_who_tells_it()
    {
        Holds("# Chapter 7: Sound\n\n## Section 1: Noise\n- **Goal**: hear\n\n---\n\n**Narrator: Jane Doe**\n\n**Status**: draft\n", """
            Chapter 7 "Sound"
              Status = draft
              Section 1 "Noise"
                Goal = hear
            """);
    }

    [Theory]
    [InlineData("Ann Lee - Author of Bread, Salt, and Water", "Ann Lee//Author of Bread, Salt, and Water")]
    [InlineData("Kay Ott – Professor of Physics, Emeritus", "Kay Ott//Professor of Physics, Emeritus")]
    [InlineData("Bo Lind – Founder, Fog", "Bo Lind/Fog/Founder")]
    public void A_role_may_hold_commas(string heading, string expected)
    {
        var expert = Outline.Read($"# Chapter 1: A\n\n## Expert Voices\n\n### {heading}\n- **Quote**: one\n").Head.Entries[2];
        Assert.Equal(expected, $"{expert.Title}/{expert.Form.Organisation}/{expert.Form.Role}");
    }
}
