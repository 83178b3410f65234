using ContentSdk.Core.Models;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Tests.Resolving;

public sealed class ReferenceResolverTests
{
    private static readonly Corpus Corpus = new(new[]
    {
        ("one.md", "# Chapter 1: Start\n\n## Section 1: First Steps\n\n## Section 2: Next Steps\n\n## Section 3: Next Things\n\n## Experts\n- **Ann Lee (Acme)**: x\n- **Data.io Team**: y\n"),
        ("one-more.md", "# Chapter 1: Studies\n\n## Case Studies\n\n### Plain\n"),
        ("two/index.md", "# Chapter 2: Later\n\n## Section 1: Other\n"),
        ("guide.md", "# Guide\n\n## Set Up\n"),
    }.Select(file => Outline.Read(file.Item2, file.Item1).Head));

    [Theory]
    [InlineData("guide.md", "guide.md:0")]
    [InlineData("guide", "guide.md:0")]
    [InlineData("guide#set-up", "guide.md:1")]
    [InlineData("guide.md#Set-Up", "guide.md:1")]
    [InlineData("two", "two/index.md:0")]
    [InlineData("/two/", "two/index.md:0")]
    [InlineData("#", "one.md:0")]
    [InlineData("?x=1#section-3-next-things", "one.md:3")]
    [InlineData("one-more.md#case-studies", "one-more.md:1")]
    [InlineData("#section-2-next-steps", "one.md:2")]
    [InlineData("#top", "one.md:0")]
    [InlineData("gide.md", "NoSuchDocument")]
    [InlineData("guide.md#nope", "NoSuchAnchor")]
    [InlineData("../x.md", "OutsideRoot")]
    [InlineData("image.png", "NotContent")]
    [InlineData("https://example.org", "NotContent")]
    public void Links(string destination, string expected)
    {
        Assert.Equal(expected, Resolve(new LinkMention("x", destination)));
    }

    [Theory]
    [InlineData(EntryKind.Section, 2, 2, null, "one.md:2")]
    [InlineData(EntryKind.Section, 2, 1_000_000_000, null, "one.md:2 one.md:3")]
    [InlineData(EntryKind.Section, 9, 9, null, "NoSuchEntry")]
    [InlineData(EntryKind.Section, 1, 1, 2, "two/index.md:1")]
    [InlineData(EntryKind.Chapter, 2, 2, null, "two/index.md:0")]
    [InlineData(EntryKind.Chapter, 1, 1, null, "one.md:0")]
    [InlineData(EntryKind.Chapter, 40, 40, null, "NoSuchEntry")]
    [InlineData(EntryKind.Chapter, 1, 2, null, "one-more.md:0 one.md:0 two/index.md:0")]
    [InlineData(EntryKind.Chapter, 2, 1_000_000_000, null, "two/index.md:0")]
    [InlineData(EntryKind.Chapter, 3, 9, null, "NoSuchEntry")]
    [InlineData(EntryKind.Section, 2, 2, 2, "NoSuchEntry")]
    [InlineData(EntryKind.Section, 1, 1, 9, "NoSuchEntry")]
    [InlineData(EntryKind.CaseStudy, 1, 1, null, "NoSuchEntry")]
    [InlineData(EntryKind.Pattern, 1, 1, null, "NotContent")]
    public void Numbers(EntryKind kind, int first, int last, int? chapter, string expected)
    {
        Assert.Equal(expected, Resolve(new NumberedMention("x", kind, [new NumberRange(first, last)], null, chapter)));
    }

    [Theory]
    [InlineData(EntryKind.Section, "First Steps", "one.md:1")]
    [InlineData(EntryKind.Section, "first", "one.md:1")]
    [InlineData(EntryKind.Section, "First and Next Things", "one.md:1 one.md:3")]
    [InlineData(EntryKind.Section, "Next", "Ambiguous")]
    [InlineData(EntryKind.Section, "Nowhere", "NoSuchEntry")]
    [InlineData(EntryKind.CaseStudy, "Plain", "one-more.md:2")]
    [InlineData(EntryKind.Act, "Any", "NotContent")]
    public void Names(EntryKind kind, string name, string expected)
    {
        Assert.Equal(expected, Resolve(new NamedMention(name, kind, name)));
    }

    // Of two maps of chapter 1 each means itself, and others mean both.
    [Theory]
    [InlineData("one.md", "one.md")]
    [InlineData("one-more.md", "one-more.md")]
    [InlineData("guide.md", "one-more.md one.md")]
    public void A_chapters_number_means_the_map_that_says_it(string from, string expected)
    {
        var found = Assert.IsType<Resolution.Found>(new ReferenceResolver(Corpus).Resolve(Corpus.Documents.Single(document => document.Path == from), new NumberedMention("Chapter 1", EntryKind.Chapter, [new NumberRange(1, 1)], null, null)));
        Assert.Equal(expected, string.Join(' ', found.Targets.Select(target => target.Path)));
    }

    // What looks at each entry, and what looks at those that have the rarest word.
    [Theory]
    [InlineData(3)]
    [InlineData(100)]
    public void Names_are_found_among_few_and_many(int sections)
    {
        var corpus = new Corpus([Outline.Read("# Chapter 1: A\n" + string.Concat(Enumerable.Range(1, sections).Select(i => $"\n## Section {i}: Title {i} of many\n")) + "\n## Case Study 1: Fog - Rain\n\n## Fog\n\n## Title 2 of many\n\n## Experts\n- **Ann Lee (Acme)**: x\n", "a.md").Head]);
        string Titles(EntryKind? kind, string name) => new ReferenceResolver(corpus).Resolve(corpus.Documents[0], new NamedMention(name, kind, name)) switch
        {
            Resolution.Found found => string.Join(", ", found.Targets.Select(target => corpus.Documents[0].Entries[target.Entry].Heading)),
            var other => other.GetType().Name,
        };

        Assert.Equal("Section 2: Title 2 of many", Titles(EntryKind.Section, "Title 2 of many"));
        Assert.Equal("Section 2: Title 2 of many", Titles(null, "title 2"));
        Assert.Equal("Section 3: Title 3 of many", Titles(null, "3 of many"));
        Assert.Equal("Ambiguous", Titles(EntryKind.Section, "of many"));
        Assert.Equal("Case Study 1: Fog - Rain", Titles(EntryKind.CaseStudy, "Fog: Rain"));
        Assert.Equal("Case Study 1: Fog - Rain", Titles(null, "Rain"));
        Assert.Equal("Case Study 1: Fog - Rain", Titles(null, "Fog"));
        Assert.Equal("Ann Lee (Acme)", Titles(null, "Ann Lee (Acme)"));
        Assert.Equal("NoSuchEntry", Titles(EntryKind.Section, "Title 2 of few"));
        Assert.Equal("NoSuchEntry", Titles(null, "Nothing"));
    }

    // Section 3 is "Review", and "Introduction" a heading of no kind.
    [Theory]
    [InlineData("Training; Section 3", "Training Review")]
    [InlineData("Section 3 and the Training section", "Review Training")]
    [InlineData("Introduction, Section 3", "Introduction Review")]
    [InlineData("Section 2 - 24/7 Support", "24/7 Support")]
    [InlineData("Support section", "24/7 Support")]
    [InlineData("Train; Section 3", "Review")]
    [InlineData("after the Training, Section 3", "Review")]
    [InlineData("Ann Lee, Section 3", "Review")]
    [InlineData("Ann Lee (Acme)", "Ann Lee")]
    [InlineData("Fog: Rain", "Rain")]
    [InlineData("Rain (Fog)", "Rain")]
    public void Fields(string value, string expected)
    {
        var corpus = new Corpus([Outline.Read($"# Chapter 1: A\n\n## Section 1: Training\n- **Integration Points**: {value}\n\n## Section 2: 24/7 Support\n\n## Section 3: Review\n\n## Introduction\n\n## Case Study 1: Fog - Rain\n\n## Experts\n- **Ann Lee (Acme)**: x\n", "a.md").Head]);
        var head = corpus.Documents[0];
        var resolved = ResolvedDocument.Resolve(corpus, head);
        Assert.Equal(expected, string.Join(' ', Enumerable.Range(0, head.Entries[1].Mentions.Count).SelectMany(mention => resolved.Targets(1, mention) ?? []).Select(target => head.Entries[target.Entry].Title)));
    }

    [Theory]
    [InlineData("First Steps", Evidence.Title)]
    [InlineData("First", Evidence.TitlePrefix)]
    [InlineData("Steps First", null)]
    public void Tell_how_a_name_was_matched(string name, Evidence? expected)
    {
        var one = Corpus.Documents.Single(document => document.Path == "one.md");
        var resolution = new ReferenceResolver(Corpus).Resolve(one, new NamedMention(name, EntryKind.Section, name));
        Assert.Equal(expected, (resolution as Resolution.Found)?.Evidence);
    }

    [Fact]
    public void Tell_that_a_number_or_a_link_was_matched()
    {
        var one = Corpus.Documents.Single(document => document.Path == "one.md");
        var resolver = new ReferenceResolver(Corpus);
        Assert.Equal(Evidence.Number, Assert.IsType<Resolution.Found>(resolver.Resolve(one, new NumberedMention("x", EntryKind.Section, [new NumberRange(1, 1)], null, null))).Evidence);
        Assert.Equal(Evidence.Link, Assert.IsType<Resolution.Found>(resolver.Resolve(one, new LinkMention("x", "guide.md"))).Evidence);
    }

    [Theory]
    [InlineData("Ann Lee explains", "one.md:5")]
    [InlineData("the people of Acme", "one.md:5")]
    [InlineData("Data.io and others", "one.md:6")]
    [InlineData("somebody else", "NotContent")]
    public void Experts(string text, string expected)
    {
        Assert.Equal(expected, Resolve(new SearchMention(text, EntryKind.Expert)));
    }

    [Theory]
    [InlineData("Ann Lee (Acme)", "2")]
    [InlineData("\"Trees wait\" - Ann Lee, Acme", "2")]
    [InlineData("Luke Zak and Ann Lee (both Acme)", "1 2")]
    [InlineData("Ann Lee; the people of Kew Gardens", "2 3")]
    [InlineData("Acme", "1 2")]
    [InlineData("Somebody Else (Acme); Bo Fir", "3")]
    public void Who_is_named_stands_for_an_organisation(string text, string expected)
    {
        var corpus = new Corpus([Outline.Read("# Chapter 1: A\n\n## Expert Voices\n- **Luke Zak (Acme)**: x\n- **Ann Lee (Acme)**: y\n- **Bo Fir (Kew Gardens)**: z\n", "a.md").Head]);
        var found = Assert.IsType<Resolution.Found>(new ReferenceResolver(corpus).Resolve(corpus.Documents[0], new SearchMention(text, EntryKind.Expert)));
        Assert.Equal(expected, string.Join(' ', found.Targets.Select(target => target.Entry - 1)));
    }

    [Theory]
    [InlineData("## Install { #inst }\n\n## Run\n", "inst", "Install")]
    [InlineData("## Install {: #inst }\n\n## Run\n", "inst", "Install")]
    [InlineData("## Install {#inst .wide data-x=1}\n\n## Run\n", "inst", "Install")]
    [InlineData("## Step 1 <a id=\"s1\"></a>\n\n## Step 2\n", "s1", "Step 1")]
    [InlineData("## A\n\n![x](y.png){#fig-x}\n\n## B\n", "fig-x", "A")]
    [InlineData("## A\n\n<a id=\"b\"></a>\n\n## B\n", "b", "B")]
    [InlineData("## A\n\n(b)=\n\n## B\n", "b", "B")]
    [InlineData("## A\n\n{#b}\n## B\n", "b", "B")]
    public void An_anchor_is_of_the_line_it_stands_on(string text, string anchor, string title)
    {
        var corpus = new Corpus([Outline.Read("# T\n\n" + text, "a.md").Head]);
        var found = Assert.IsType<Resolution.Found>(new ReferenceResolver(corpus).Resolve(corpus.Documents[0], new LinkMention("x", "#" + anchor)));
        Assert.Equal(title, corpus.Documents[0].Entries[found.Targets[0].Entry].Title);
    }

    [Theory]
    [InlineData("Section A", "Soil")]
    [InlineData("Section B - Water", "Water")]
    [InlineData("Section A: Soil", "Soil")]
    [InlineData("Sections A and B", "Soil Water")]
    [InlineData("Section A, Section C", "Soil Air")]
    [InlineData("Section 5A", "Fire")]
    [InlineData("Section D", "")]
    [InlineData("Sections A-C", "")]
    public void Sections_may_have_letters(string value, string expected)
    {
        var corpus = new Corpus([Outline.Read($"# Chapter 1: T\n\n## Section A: Soil\n- **Integration Point**: {value}\n\n## Section B: Water\n\n## Section C: Air\n\n## Section 5A: Fire\n", "a.md").Head]);
        var targets = ResolvedDocument.Resolve(corpus, corpus.Documents[0]).Targets(1, 0);
        Assert.Equal(expected, string.Join(' ', (targets ?? []).Select(target => corpus.Documents[0].Entries[target.Entry].Title)));
    }

    [Fact]
    public void A_character_speaks_of_its_own_acts()
    {
        var corpus = new Corpus([Outline.Read("# Chapter 1: A\n\n## Character: Ada\n**Act I: Start**\n- **Mood**: x\n\n**Act II: End**\n- **Mood**: x\n\n## Character: Bo\n**Act I: Arrives**\n- **Mood**: x\n\n**Act II: Leaves**\n- **Placement**: Act II\n", "a.md").Head]);
        var (head, entries) = (corpus.Documents[0], corpus.Documents[0].Entries);
        var own = Enumerable.Range(0, entries.Count).Single(i => entries[i].Title == "Leaves");
        Assert.Equal([own], ResolvedDocument.Resolve(corpus, head).Targets(own, 0)!.Select(target => target.Entry));
    }

    private static string Resolve(Mention mention) => new ReferenceResolver(Corpus).Resolve(Corpus.Documents.Single(document => document.Path == "one.md"), mention) switch
    {
        Resolution.Found found => string.Join(" ", found.Targets.Select(target => $"{target.Path}:{target.Entry}")),
        var failure => failure.GetType().Name,
    };
}
