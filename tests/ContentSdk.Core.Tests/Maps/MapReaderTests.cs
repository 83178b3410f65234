using ContentSdk.Core.Models;

namespace ContentSdk.Core.Tests.Maps;

public sealed class MapReaderTests
{
    [Fact]
    public void Paragraph_lines_with_labels_are_fields_with_or_without_trailing_spaces()
    {
        Holds("# Chapter 1: A\n\n**Date**: today  \n**Author:** me\nand you\n", """
            Chapter 1 "A"
              Date = today
              Author = me and you
            """);
    }

    [Fact]
    public void A_label_is_followed_by_a_list_a_paragraph_or_nested_items()
    {
        Holds("# Chapter 1: A\n\n**Key Points**:\n- one\n- two\n  - half\n\n**Idea**:\n\nA sentence.\n\n- **Steps**:\n  1. go\n  2. stop\n", """
            Chapter 1 "A"
              Key Points = [one | two | half]
              Idea = A sentence.
              Steps = [go | stop]
            """);
    }

    [Fact]
    public void A_labelled_item_in_a_labelled_list_is_an_item_and_a_field()
    {
        Holds("# Chapter 1: A\n\n**Results**:\n- **Speed**: 5% more\n- calm\n", """
            Chapter 1 "A"
              Results = [Speed: 5% more | calm]
              Speed = 5% more
              # 5 percent (Speed) up
              # (calm)
            """);
    }

    [Fact]
    public void A_numbered_list_with_bold_labels_and_a_table_of_two_columns_are_fields()
    {
        Holds("# Chapter 1: A\n\n1. **Wants**: rest\n2. **Fears**: noise\n\n| Aspect | Value |\n| - | - |\n| Place | here |\n", """
            Chapter 1 "A"
              Wants = rest
              Fears = noise
              Place = here
            """);
    }

    [Fact]
    public void A_bold_phrase_in_running_text_and_labels_in_code_are_no_fields()
    {
        Holds("# Chapter 1: A\n\nThis is **important**: it is text.\n\n```\n**Label**: value\n```\n", """
            Chapter 1 "A"
            """);
    }

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
    public void An_entry_without_a_letter_in_its_title_has_a_key_of_its_own()
    {
        Assert.Equal(["", "Topic", "-1", "b", "b/Topic"], Outline.Read("# Chapter 1: A\n\n## 🎉\n\n## 🎉🎉\n\n## B\n\n**🎉**\n\n- **Mood**: x\n", "a.md").Head.Entries.Select(entry => entry.LocalKey));
    }

    [Fact]
    public void A_line_break_in_HTML_ends_a_field_as_one_of_two_spaces_does()
    {
        Holds("# Chapter 1: A\n\n## Section 1: B\n**Goal**: 20<br>**Tools**: a pan<br/>and patience\n", """
            Chapter 1 "A"
              Section 1 "B"
                Goal = 20
                Tools = a pan and patience
            """);
    }

    [Fact]
    public void A_bold_label_about_a_section_is_a_field()
    {
        Holds("# Chapter 1: A\n\n## Section 1: B\n\n**Reading list for Section 1:**\n- A book\n\n**Transition to Section 2**:\n- A joke\n\n## Section 2: C\n", """
            Chapter 1 "A"
              Section 1 "B"
                Reading list for Section 1 = [A book]
                Transition to Section 2 = [A joke]
              Section 2 "C"
            """);
    }

    [Fact]
    public void A_label_above_experts_names_their_group()
    {
        Holds("# Chapter 9: P\n\n## Expert Voice Integration\n\n**Leaders**:\n- **Ann Lee (Acme)**: x\n\n**Advisors**\n- **Bo Ek – CEO, Zeta**: y\n", """
            Chapter 9 "P"
              Topic "Expert Voice Integration"
                Expert "Ann Lee" {organisation: Acme; role: x; group: Leaders}
                Expert "Bo Ek" {role: y; group: Advisors}
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
    public void A_quantity_ends_where_a_line_starts_anew()
    {
        Holds("# Chapter 9: P\n\nStory: $75k pilot\nGoal: 6 months\nOwner: Bob\n\nA text of 95% fewer\nbugs in a year.\n", """
            Chapter 9 "P"
              # 75000 USD (pilot)
              # 6 month (Goal)
              # 95 percent (bugs) down
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
    public void Labels_may_be_emphasised_twice_span_lines_and_hold_colons()
    {
        Holds("# A\n\n***Bold***: a\n_**Under**_: b\n**Two\nlines**: c\n**Time: local**: d\n**Full：** e\n- [x] **Task**: f\n\t- tab\n", """
            Document "A"
              Bold = a
              Under = b
              Two lines = c
              Time: local = d
              Full = e
              Task = f
            """.Replace("Task = f", "Task = [tab]", StringComparison.Ordinal));
    }

    [Fact]
    public void Footnotes_html_and_code_hold_no_fields_and_lose_no_text()
    {
        Holds("# A\n\nText[^1] with a note.\n\n<div>\n**Label**: in html\n</div>\n\n    **Label**: indented code\n\n[^1]: The note of 5 days.\n", """
            Document "A"
              # 5 day (note)
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
    public void A_document_that_is_no_map_keeps_its_headings_as_topics()
    {
        Holds("# Getting Started\n\nText.\n\n## Examples\n\n### Example: a server\n\n## Patterns\n\n### Glob\n", """
            Document "Getting Started"
              Topic "Examples"
                Topic "Example: a server"
              Topic "Patterns"
                Topic "Glob"
            """);
    }

    [Fact]
    public void Front_matter_decides_kind_and_key_and_is_fields()
    {
        var head = Outline.Read("---\nkind: chapter\nkey: start\ntitle: Begin\ntags: [a, b]\n---\n\n## Part\n").Head;
        Assert.Equal((EntryKind.Chapter, "start", "Begin"), (head.Root.Kind, head.Key, head.Root.Title));
        Assert.Equal(["kind", "key", "title", "tags"], head.Root.Fields.Select(field => field.Label));
        Assert.Equal(EntryKind.Document, Outline.Read("---\nkind: document\n---\n# Chapter 1: A\n\n## Section 1: B\n").Head.Root.Kind);
    }

    [Fact]
    public void Fields_behind_the_last_rule_belong_to_the_document()
    {
        Holds("# Chapter 1: A\n\n## Part\n\n**X**: 1\n\n---\n\n**Done**: yes\n", """
            Chapter 1 "A"
              Done = yes
              Topic "Part"
                X = 1
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

    [Theory]
    [InlineData("")]
    [InlineData("no heading at all")]
    [InlineData("#")]
    [InlineData("**:** x")]
    [InlineData("- \n- ")]
    [InlineData("---\n---\n")]
    [InlineData("| | |\n|-|-|\n| | |")]
    [InlineData("\uD800 # x")]
    public void Any_text_is_a_document(string text)
    {
        Assert.Equal(EntryKind.Document, Outline.Read(text).Head.Root.Kind);
    }

    [Fact]
    public void A_text_that_is_nested_too_deeply_is_one_document_without_structure()
    {
        var deep = "# Title\n\n" + string.Concat(Enumerable.Range(0, 300).Select(i => new string(' ', i * 2) + "- x\n"));
        Assert.Equal(EntryKind.Document, Assert.Single(Outline.Read(deep).Head.Entries).Kind);
    }

    [Fact]
    public void Line_ends_and_a_byte_order_mark_change_nothing()
    {
        const string Text = "# Chapter 1: A\n\n## Section 1: B\n- **X**: 1 day\n\n| a | b |\n| - | - |\n| c | d |\n";
        var expected = Outline.Read(Text);
        Assert.Equal(expected.Head, Outline.Read(Text.Replace("\n", "\r\n", StringComparison.Ordinal)).Head);
        Assert.Equal(expected, Outline.Read("\uFEFF" + Text));
    }

    [Fact]
    public void A_new_line_above_changes_nothing_in_the_model()
    {
        const string Text = "# Chapter 1: A\n\n## Section 1: B\n\nText.\n";
        Assert.Equal(Outline.Read(Text), Outline.Read("\n\n" + Text));
    }

    [Fact]
    public void Bodies_are_shares_of_the_documents_html()
    {
        var document = Outline.Read("# A é\n\nFirst words here.\n\n## B\n\n**L**: x\n\n## C\n\nLast one.\n");
        var html = System.Text.Encoding.UTF8.GetBytes(document.Body.Html);
        string Share(int entry) => System.Text.Encoding.UTF8.GetString(html, document.Body.Parts[entry].Start, document.Body.Parts[entry].Length);
        Assert.Equal(document.Body.Html, Share(0));
        Assert.Equal("<h2 id=\"b\">B</h2>\n<p><strong>L</strong>: x</p>\n", Share(1));
        Assert.Equal("<h2 id=\"c\">C</h2>\n<p>Last one.</p>\n", Share(2));
        Assert.Equal("First words here.", document.Body.Parts[0].Excerpt);
        Assert.Equal(3, document.Body.Parts[2].WordCount);
    }

    private static void Holds(string text, string expected) => Assert.Equal(expected.ReplaceLineEndings("\n") + "\n", Outline.Of(text));
}
