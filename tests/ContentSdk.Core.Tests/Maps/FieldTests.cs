using static ContentSdk.Core.Tests.Outline;

namespace ContentSdk.Core.Tests.Maps;

/// <summary>What is a field of an entry, and where it ends.</summary>
public sealed class FieldTests
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
    public void A_line_across_the_page_closes_no_document_that_goes_on_behind_it()
    {
        Holds("# Chapter 4: Mergers\n\n**Theme**: culture\n\n---\n\n**Section 1: Day One**\n- **Story**: two podiums\n\n---\n\n**Case Study 1: AOL – The Mistake**\n- **Mood**: grim\n\n---\n\n**Status**: done\n", """
            Chapter 4 "Mergers"
              Theme = culture
              Status = done
              Section 1 "Day One"
                Story = two podiums
              CaseStudy 1 "The Mistake" {company: AOL}
                Mood = grim
            """);
    }

    [Fact]
    public void What_stands_below_the_heading_that_titles_the_chapter_is_said_of_the_chapter()
    {
        Holds("# Chapter 12\n\n# Scaling the Farm\n\n**Audience**: farmers\n\n## Section 1: Soil\n", """
            Chapter 12 "Scaling the Farm"
              Audience = farmers
              Topic "Scaling the Farm"
                Section 1 "Soil"
            """);
    }
}
