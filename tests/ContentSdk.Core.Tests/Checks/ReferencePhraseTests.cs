namespace ContentSdk.Core.Tests.Checks;

/// <summary>
/// What a careful editor would want to hear of references in prose. Each case is the value of a field in chapter 4, which has sections
/// "Hiring", "Pricing and Packaging", "Romeo and Juliet" and "Water, Salt and Time", and case studies "Nordlys" and "Water"; chapter 9 stands beside it.
/// </summary>
public sealed class ReferencePhraseTests
{
    private const string Chapter = """
        # Chapter 4: Growth

        ## Section 1: Hiring
        - FIELD

        ## Section 2: Pricing and Packaging
        ## Section 3: Romeo and Juliet
        ## Section 4: Water, Salt and Time

        ## Case Studies
        ### Nordlys: Lights Out
        ### Havn: Water

        ## Expert Voices
        - **Sarah Chen (Scale AI)**: scaling
        """;

    [Theory]
    // A note behind the number tells the place, and is no title.
    [InlineData("Integration Points**: Section 1: Setup, Section 2: Payoff")]
    [InlineData("Placement**: Section 1 - Setup")]
    [InlineData("Placement**: Section 2 (Opening story)")]
    [InlineData("Placement**: Section 2: Opening hook")]
    [InlineData("Placement**: Section 2: The opening scene, told by Ada")]
    [InlineData("Placement**: Section 2 (Figure 3)")]
    [InlineData("Placement**: Section 2: 2 pages")]
    [InlineData("Placement**: Section 2 - Pricing")]
    [InlineData("Placement**: Section 2 - the Pricing and Packaging story")]
    [InlineData("Placement**: Section Hiring")]
    [InlineData("Placement**: Section \"Romeo and Juliet\"")]
    [InlineData("Placement**: Section “Pricing and Packaging”")]
    [InlineData("Placement**: Section Opener")]
    [InlineData("Placement**: Sections 2-1")]
    [InlineData("Placement**: Section #2")]
    // The words of a title, as the heading or bullet has them.
    [InlineData("Placement**: Pricing & Packaging")]
    [InlineData("Placement**: Packaging section")]
    [InlineData("Placement**: Nordlys: Lights Out")]
    [InlineData("Placement**: Nordlys – Lights Out")]
    [InlineData("Placement**: Lights Out (Nordlys)")]
    [InlineData("Placement**: Sarah Chen (Scale AI)")]
    // Parts of any book.
    [InlineData("Placement**: Chapter Opener")]
    [InlineData("Placement**: Back Cover")]
    [InlineData("Placement**: Executive Summary")]
    [InlineData("Placement**: Discussion Questions")]
    // Works, laws and what is still to come.
    [InlineData("See also**: Fowler, *Refactoring*, Chapter 7")]
    [InlineData("See also**: Chapter 12 of Kahneman's book")]
    [InlineData("See also**: Section 230 of the Communications Decency Act")]
    [InlineData("See also**: 47 U.S.C. § 230")]
    [InlineData("See also**: RFC 2119 Section 6; ISO 9001, Section 8")]
    [InlineData("Prerequisites**: Chapter 11 bankruptcy")]
    [InlineData("Placement**: Section 2 (Chapter 11 sidebar)")]
    [InlineData("See also**: [Refactoring, Chapter 7](https://example.org)")]
    [InlineData("Builds on**: Chapter 12 (not written yet)")]
    [InlineData("Placement**: Section 1, after the Section 230 discussion")]
    // Numbers that count something else.
    [InlineData("Placement**: Section 2, 10 minutes in")]
    [InlineData("Placement**: Section 2 - 5 minutes")]
    [InlineData("Placement**: Sections 1, 2, 7 paragraphs each")]
    [InlineData("Placement**: Section 2 or 9 pages later")]
    // Places that are no entries.
    [InlineData("Placement**: throughout the chapter")]
    [InlineData("Placement**: most sections, and a separate section")]
    [InlineData("Placement**: not in this chapter")]
    [InlineData("Placement**: the next section")]
    [InlineData("Placement**: Prologue")]
    [InlineData("Placement**: Figure 9")]
    [InlineData("Placement**: Part II, Week 2")]
    [InlineData("Placement**: References section")]
    [InlineData("Featured in**: Wired, June 2019")]
    [InlineData("Integration Points**: Stripe, Salesforce, Slack")]
    [InlineData("Prerequisites**: Docker Basics")]
    // Names that are there, however they are put together.
    [InlineData("Placement**: the Hiring section, or the end of Pricing")]
    [InlineData("Placement**: Hiring section or Pricing section")]
    [InlineData("Placement**: Hiring section → Pricing section")]
    [InlineData("Placement**: Hiring/Pricing sections")]
    [InlineData("Placement**: Hiring section, second paragraph")]
    [InlineData("Placement**: Water, Salt and Time; Romeo and Juliet")]
    [InlineData("Placement**: Water, Salt and Time, Romeo and Juliet and Hiring")]
    [InlineData("Placement**: Water, Salt and Time section and Romeo and Juliet section")]
    [InlineData("Related Case Study**: The Nordlys case study")]
    [InlineData("Related Section**: Water")]
    [InlineData("Integration Point(s)**: Sections 1 and 2")]
    [InlineData("Expert Voice**: Sarah Chen and a panel of founders")]
    [InlineData("Expert Voice**: Infrastructure architects")]
    [InlineData("Expert Voice**: Sarah Chén")]
    [InlineData("Appears in**: Introduction section")]
    [InlineData("Placement**: the Expert Voices section")]
    // A part of another chapter, however it is put.
    [InlineData("Builds on**: Chapter 9 - Later, Section 1 - Start")]
    [InlineData("Builds on**: Chapter 9 Section 1 - Start")]
    [InlineData("Builds on**: Chapter 9: Later (Section 1: Start)")]
    [InlineData("Builds on**: Chapter 9, \"Later\", Section 1: Start")]
    [InlineData("Builds on**: Section 1 - Start (Chapter 9)")]
    [InlineData("Builds on**: Section 1 - Start of Chapter 9")]
    [InlineData("Builds on**: Ch. 9 § 1: Start")]
    [InlineData("Builds on**: Chapter 9 - Later and Section 1 - Hiring")]
    // Where in a section, and what for.
    [InlineData("Placement**: After the Hiring section")]
    [InlineData("Placement**: End of Hiring section")]
    [InlineData("Placement**: Early in the Hiring section")]
    [InlineData("Placement**: First half of Hiring section")]
    [InlineData("Placement**: Near the end of the Hiring section")]
    [InlineData("Placement**: Opens the Hiring section")]
    [InlineData("Placement**: Woven through the Hiring section")]
    [InlineData("Placement**: Late Hiring section")]
    [InlineData("Placement**: Hiring section sidebar")]
    [InlineData("Placement**: Hiring section only")]
    [InlineData("Placement**: Hiring section: shows the ladder")]
    [InlineData("Placement**: Hiring section – opening hook")]
    [InlineData("Placement**: Hiring Section Integration")]
    [InlineData("Placement**: Hiring section's closing example")]
    [InlineData("Placement**: Between the Hiring and Pricing sections")]
    [InlineData("Placement**: Hiring (primary), Pricing and Packaging (secondary)")]
    [InlineData("Placement**: Primary: Hiring section; Secondary: Pricing section")]
    [InlineData("Placement**: Sidebar: Fast Facts")]
    [InlineData("Builds on**: Chapter 9 (background), Section 2")]
    [InlineData("Placement**: Section 1 - Pull Quote; Section 1 - Worked Example")]
    [InlineData("Placement**: Hiring section to illustrate risk")]
    [InlineData("Placement**: Cold Open")]
    [InlineData("Placement**: Second Half")]
    [InlineData("Placement**: Learning Objectives")]
    [InlineData("Placement**: Chapter Quiz")]
    [InlineData("Placement**: Instructor's Manual")]
    // Elsewhere a phrase is prose.
    [InlineData("Note**: see Section 12 of the manual")]
    [InlineData("Builds on**: Chapter 9, Section 1")]
    public void Says_nothing_of(string field)
    {
        Assert.Empty(Checked.Of(("a.md", Chapter.Replace("FIELD", "**" + field, StringComparison.Ordinal)), ("b.md", "# Chapter 9: Later\n\n## Section 1: Start\n")));
    }

    [Theory]
    [InlineData("Placement**: Section 9", "CSDK2004 Section 9")]
    [InlineData("Placement**: see Section 9, opening", "CSDK2004 Section 9")]
    [InlineData("Placement**: Introduction and Section 9", "CSDK2004 Section 9")]
    [InlineData("Placement**: the Hiring section; Section 9", "CSDK2004 Section 9")]
    [InlineData("Placement**: the Hiring section and Section 9", "CSDK2004 Section 9")]
    [InlineData("Integration Point(s)**: Sections 3-6", "CSDK2004 Sections 3-6")]
    [InlineData("Builds on**: Chapter 40", "CSDK2004 Chapter 40")]
    [InlineData("Builds on**: Chapter 9, Section 7", "CSDK2004 Chapter 9, Section 7")]
    [InlineData("Section**: 7", "CSDK2004 7")]
    [InlineData("Placement**: Sections 1/2/9", "CSDK2004 Sections 1/2/9")]
    [InlineData("Placement**: Sections 1+9", "CSDK2004 Sections 1+9")]
    [InlineData("Placement**: Section #9", "CSDK2004 Section #9")]
    [InlineData("Placement**: Section \"Firing Squads\"", "CSDK2006 Firing Squads")]
    [InlineData("Placement**: Sections 9-8", "CSDK2004 Sections 9-8")]
    [InlineData("Builds on**: Chapter 11, Section 7", "CSDK2004 Chapter 11, Section 7")]
    [InlineData("Placement**: Section 2 - Hiring", "CSDK2005 Section 2 - Hiring")]
    [InlineData("Placement**: Section 2 - Pricing and Selling", "CSDK2005 Section 2 - Pricing and Selling")]
    [InlineData("Placement**: Section 2 - Customer Success Stories", "CSDK2005 Section 2 - Customer Success Stories")]
    [InlineData("Placement**: Section 1 - Firing", "CSDK2005 Section 1 - Firing")]
    [InlineData("Placement**: Section 2 (Hiring)", "CSDK2005 Section 2 (Hiring)")]
    [InlineData("Placement**: Section 1 - Selling", "CSDK2005 Section 1 - Selling")]
    [InlineData("Placement**: Section 2: The First Year Abroad", "CSDK2005 Section 2: The First Year Abroad")]
    [InlineData("Placement**: Toasting section", "CSDK2006 Toasting")]
    [InlineData("Placement**: end of the Toasting section", "CSDK2006 Toasting")]
    [InlineData("Placement**: Hiring and Toasting sections", "CSDK2006 Toasting")]
    [InlineData("Builds on**: Chapter 9 - Later, Section 1 - Hiring", "CSDK2005 Chapter 9 - Later, Section 1 - Hiring")]
    [InlineData("Builds on**: Section 7 - Start (Chapter 9)", "CSDK2004 Section 7 - Start (Chapter 9)")]
    [InlineData("Placement**: Right to Price section", "CSDK2006 Right to Price")]
    [InlineData("Placement**: Toasting section – opening hook", "CSDK2006 Toasting")]
    [InlineData("Placement**: After the Toasting section", "CSDK2006 Toasting")]
    [InlineData("Placement**: Pricng and Packaging", "CSDK2006 Pricng and Packaging")]
    [InlineData("Refers to**: Section 9", "CSDK2004 Section 9")]
    [InlineData("Builds on**: Water, Salt and Tome", "CSDK2006 Water, Salt and Tome")]
    [InlineData("Placement**: Water, Sand and Time section", "CSDK2006 Water, Sand and Time")]
    [InlineData("Integration Point**: Customer Delight Basics", "CSDK2006 Customer Delight Basics")]
    [InlineData("Related Case Study**: Nordlis case study", "CSDK2006 Nordlis")]
    [InlineData("Expert Voice**: Sarah Chan (Scale AI Labs)", "CSDK2006 Sarah Chan")]
    public void Says_something_of(string field, string expected)
    {
        Assert.Equal([expected], Checked.Of(("a.md", Chapter.Replace("FIELD", "**" + field, StringComparison.Ordinal)), ("b.md", "# Chapter 9: Later\n\n## Section 1: Start\n")));
    }

    [Theory]
    [InlineData("Builds on**: Chapter 3")]
    [InlineData("Leads to**: Chapter 5")]
    [InlineData("Leads to**: Chapter 5, Section 8")]
    public void A_single_map_says_nothing_of_the_chapters_around_it(string field)
    {
        Assert.Empty(Checked.Of(("a.md", Chapter.Replace("FIELD", "**" + field, StringComparison.Ordinal))));
    }

    [Fact]
    public void A_title_may_hold_a_number_of_its_own()
    {
        const string Map = "# Chapter 1: A\n\n## Section 1: 7 Habits\n- **Related Section**: Section 230 and You\n- **Placement**: Section 2: Section 230 and You; Section 3 - 10 Rules\n\n## Section 2: Section 230 and You\n## Section 3: 10 Rules\n";
        Assert.Empty(Checked.Of(("a.md", Map)));
    }

    [Fact]
    public void Paragraph_signs_number_sections()
    {
        Assert.Equal(["CSDK2004 § 7"], Checked.Of(("a.md", "# Chapter 1: A\n\n## § 1: B\n- **Placement**: § 7, § 2\n\n**§2 C**\n- **Placement**: Section 1\n")));
    }

    [Theory]
    [InlineData("Act IV, scene 5 (Shakespeare)", "")]
    [InlineData("Act IV", "CSDK2004 Act IV")]
    public void A_play_has_acts_of_its_own(string value, string expected)
    {
        var found = Checked.Of(("a.md", $"# Chapter 1: A\n\n## Primary Character: Ann\n**Act I: Start**\n- **Mood**: low\n\n## Section 1: B\n- **Appears in**: {value}\n"));
        Assert.Equal(expected.Length == 0 ? [] : [expected], found);
    }

    [Fact]
    public void One_name_is_heard_of_once_however_many_it_is_almost()
    {
        const string Map = "# Chapter 1: A\n\n## Expert Voices\n- **Sarah Chena (Scale AI)**: x\n- **Sarah Chenb (Scale AI)**: x\n- **Ann Leo (Acme)**: x\n- **Ann Lee (Acme)**: x\n\n## Section 1: B\n- **Experts**: Sarah Chenx (Scale AI), Sarah Cheny (Scale AI), Ann Lee\n";
        Assert.Equal(["CSDK2006 Sarah Chenx", "CSDK2006 Sarah Cheny"], Checked.Of(("a.md", Map)));
    }

    [Fact]
    public void A_map_without_sections_names_what_is_outside_of_it()
    {
        Assert.Empty(Checked.Of(("a.md", "# Chapter 1: A\n\n## Case Study 1: Acme - Up\n- **Placement**: Pricing section\n- **Integration Point**: Customer Delight Basics\n- **Related Sections**: Section 12\n")));
    }
}
