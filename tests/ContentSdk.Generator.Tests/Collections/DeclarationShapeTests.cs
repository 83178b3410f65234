namespace ContentSdk.Generator.Tests.Collections;

/// <summary>The forms that a declaration can have, and what the generated half must fit into.</summary>
public sealed class DeclarationShapeTests
{
    private static readonly (string Path, string Text)[] Files = [("a.md", "---\ntitle: A\nkind: essay\nnumber: 7\nkey: a\nsource: web\nbody: long\npublished-on: 2026-01-02\nurl: x\n---\n\n# Heading\n\nText.\n")];

    [Theory]
    [InlineData("public partial record Page(string Title);", "Title", "A")]
    [InlineData("internal sealed partial record Page { public required string Title { get; init; } }", "Title", "A")]
    [InlineData("public partial record Page { public string Title { get; set; } = \"\"; }", "Title", "A")]
    [InlineData("public partial record Page { internal string Title { get; private init; } = \"\"; }", "Title", "A")]
    [InlineData("public partial record Page(string Title) { public string? Kind { get; init; } }", "Title + Book.Pages.A.Kind", "Aessay")]
    [InlineData("public partial record Page(string Title, string Kind = \"none\", int Number = 3, string? Absent = \"x\");", "Kind + Book.Pages.A.Number + Book.Pages.A.Absent", "essay7x")]
    [InlineData("public partial record Page(string Kind, int Number, string Key, string Source, string Body);", "Kind + Book.Pages.A.Number + Book.Pages.A.Key + Book.Pages.A.Source + Book.Pages.A.Body", "essay7aweblong")]
    [InlineData("public partial record Page(string Kind, int Number, string Key, string Source, string Body);", "Key + \" \" + ((IEntry)Book.Pages.A).Kind + \" \" + ((IEntry)Book.Pages.A).Key + \" \" + ((IEntry)Book.Pages.A).Source + \" \" + ((IEntry)Book.Pages.A).Body.WordCount + \" \" + ((IEntry)Book.Pages.A).Title", "a Declared a a.md 2 A")]
    [InlineData("public partial record Page(string? Title);", "Title + ((IEntry)Book.Pages.A).Title", "AA")]
    [InlineData("public partial record Page(DateOnly PublishedOn, string Url);", "PublishedOn.Day + Book.Pages.A.Url", "2x")]
    [InlineData("public partial record Page([property: ContentField(\"published-on\")] DateOnly Day, [ContentField(\"title\")] string Headline);", "Day.Year + Book.Pages.A.Headline", "2026A")]
    [InlineData("public partial record Page : Base { public string? Kind { get; init; } } public abstract record Base { public required string Title { get; init; } public string? Source { get; init; } }", "Title + Book.Pages.A.Kind + Book.Pages.A.Source", "Aessayweb")]
    [InlineData("public partial record Page : Base { public override string Note { get; init; } = \"none\"; public override string? Title { get; init; } } public abstract record Base { public abstract string Note { get; init; } public virtual string? Title { get; init; } }", "Note + Book.Pages.A.Title", "noneA")]
    [InlineData("public partial record Page : Base { public new int Number { get; init; } } public record Base { public string? Number { get; init; } }", "Number", "7")]
    [InlineData("public partial record @required(string Title); public static class Pages { public static @required A => requireds.A; }", "Title", "A")]
    [InlineData("public partial record Page(string Title) { public ImmutableArray<string> Tags { get; init; } = []; }", "Tags.Length", "0")]
    [InlineData("public partial record Page { public string Title { get; init; } = \"none\"; public string Shout => Title + \"!\"; public static int Count { get; set; } = 3; }", "Shout", "A!")]
    [InlineData("public partial record Page { public string Title { get; init; } = \"none\"; public Page() { } public Page(string other) { Title = other; } }", "Title", "A")]
    [InlineData("public partial record Page { public int Order { get; init; } = Next(); private static int Next() => 5; }", "Order", "5")]
    [InlineData("public partial record Page { public string @class { get; init; } = \"none\"; public string Title { get; init; } = \"\"; }", "@class + Book.Pages.A.Title", "noneA")]
    [InlineData("public partial record Page(string Title) { public override string ToString() => \"own\"; }", "ToString()", "own")]
    [InlineData("public partial record Page(string Title) { private bool PrintMembers2 => true; }", "ToString()", "Page { Title = A }")]
    [InlineData("public sealed partial record Page(string Title);", "ToString()", "Page { Title = A }")]
    [InlineData("public sealed partial record Page : Base; public record Base { public string? Title { get; init; } }", "ToString()", "Page { Title = A }")]
    [InlineData("public sealed partial record Page;", "ToString()", "Page { }")]
    [InlineData("public partial record Page(string Title) { public string? Description { get; init; } = null; public int? Level { get; init; } }", "Description is null && Book.Pages.A.Level is null ? \"null\" : \"\"", "null")]
    public void A_record_of_any_form_is_completed(string code, string member, string expected)
    {
        var corpus = Declared.Corpus("[ContentCollection(\"*.md\")] " + code, Files);
        Assert.Equal(expected, corpus.Evaluate(member.Contains('?') ? "Book.Pages.A." + member : "\"\" + Book.Pages.A." + member));
    }

    [Fact]
    public void A_record_may_stand_inside_other_types_or_in_no_namespace()
    {
        var corpus = Corpus.In(
            Files.Append((Path: "b.md", Text: "---\ntitle: B\n---\n")).Select(file => new CorpusFile(Corpus.Root + file.Path, file.Text)),
            """
            #nullable enable
            #pragma warning disable CS1591
            using ContentSdk;
            [ContentCollection("a.md")] public partial record Page(string Title);
            namespace Some.Where { public static partial class Outer { public partial struct Inner<T> { } public partial interface ISite { [ContentCollection("b.md", Name = "Posts")] internal sealed partial record Post(string Title); internal static string First => Posts.B.Title; } } }
            """);
        Assert.Equal("A B", corpus.Evaluate("Pages.A.Title + \" \" + Some.Where.Outer.ISite.First"));
    }

    [Fact]
    public void A_record_whose_name_is_a_member_of_entries_is_completed()
    {
        Assert.Equal("A A", Declared.Corpus("[ContentCollection(\"*.md\", Name = \"Pages\")] public partial record Body(string Title); [ContentCollection(\"nothing\", Name = \"Sources\")] public partial record Source(string Title);", Files).Evaluate("Book.Pages.A.Title + \" \" + ((IEntry)Book.Pages.A).Title"));
    }

    [Fact]
    public void An_entry_can_be_made_by_hand()
    {
        const string Code = """
            [ContentCollection("*.md")] public sealed partial record Page { public required string Title { get; init; } public Reference<Page>? Next { get; init; } }
            public static class Made
            {
                public static string Run()
                {
                    var other = new Page { Title = "O" };
                    var page = new Page { Title = "T", Key = "x", Body = Body.FromHtml("<p>"), Next = new Reference<Page>("o", other), ReferencedBy = [other] };
                    return page.Key + " " + page.Title + " " + page.Body + " " + page.ReferencedBy.Count + " " + (page.Next!.Value == other) + " " + (new Page { Title = "O" } == other);
                }
            }
            """;
        Assert.Equal("x T <p> 1 True True", Declared.Corpus(Code, Files).Evaluate("Book.Made.Run()"));
    }

    [Fact]
    public void A_copy_keeps_the_content_of_the_entry()
    {
        var corpus = Declared.Corpus("[ContentCollection(\"*.md\")] public sealed partial record Page(string Title);", Files);
        Assert.Equal("B a True False", corpus.Evaluate("(Book.Pages.A with { Title = \"B\" }).Title + \" \" + (Book.Pages.A with { Title = \"B\" }).Key + \" \" + ((Book.Pages.A with { Title = \"B\" }).Body == Book.Pages.A.Body) + \" \" + ((Book.Pages.A with { Title = \"B\" }) == Book.Pages.A)"));
    }

    [Fact]
    public void Json_holds_the_declared_properties_and_no_graph()
    {
        var corpus = Declared.Corpus("[ContentCollection(\"*.md\")] public sealed partial record Page(string Title, Reference<Page>? Next = null);", ("a.md", "---\ntitle: A\nnext: b\n---\n"), ("b.md", "---\ntitle: B\nnext: a\n---\n"));
        Assert.Equal("Body, Fields, Items, Key, Metrics, Next, Number, Source, Title", corpus.Evaluate("string.Join(\", \", System.Text.Json.JsonDocument.Parse(System.Text.Json.JsonSerializer.Serialize(Book.Pages.A)).RootElement.EnumerateObject().Select(property => property.Name).Order())"));
    }

    [Fact]
    public void References_that_form_a_circle_are_resolved_when_asked_for()
    {
        var corpus = Declared.Corpus("[ContentCollection(\"*.md\")] public sealed partial record Page(Reference<Page> Next);", ("a.md", "---\nnext: b\n---\n"), ("b.md", "---\nnext: a\n---\n"));
        Assert.Equal("True Page { Next = b }", corpus.Evaluate("ReferenceEquals(Book.Pages.A.Next.Value.Next.Value, Book.Pages.A) + \" \" + Book.Pages.A"));
    }

    [Theory]
    [InlineData("ContentSdkAccessibility", "internal")]
    [InlineData("ContentSdkNames", "Entries")]
    [InlineData("ContentSdkNamespace", "Other.Place")]
    [InlineData("ContentSdkJsonSchemas", "schemas")]
    public void Settings_of_the_build_are_no_obstacle(string name, string value)
    {
        var corpus = Declared.Corpus("[ContentCollection(\"*.md\")] public sealed partial record Page(string Title);", Files, (name, value));
        corpus.Compile();
    }

    [Fact]
    public void Declarations_without_any_file_have_sets_that_are_empty()
    {
        Assert.Equal("0 False", Declared.Corpus("[ContentCollection(\"*.md\")] public sealed partial record Page(string Title);").Evaluate("Book.Pages.All.Count + \" \" + Book.Pages.TryGet(\"x\", out _)"));
    }

    [Fact]
    public void A_file_in_no_collection_is_a_document_with_its_front_matter()
    {
        var corpus = Declared.Corpus("[ContentCollection(\"posts/*.md\")] public sealed partial record Post(string Title);", ("notes/x.md", "---\ntags: [a, b]\nauthor: Ada\n---\n\n# X\n\n## One\n"), ("posts/p.md", "---\ntitle: P\n---\n"));
        Assert.Equal("notes/x X a, b Ada One", corpus.Evaluate("Documents.All.Single() is var document ? document.Key + \" \" + document.Title + \" \" + string.Join(\", \", document.Tags!.Items) + \" \" + document.Author + \" \" + document.Topics[0].Title : \"\"").Replace("; ", ", ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_map_in_a_collection_is_an_entry_and_no_chapter()
    {
        var corpus = Declared.Corpus("[ContentCollection(\"*.md\")] public sealed partial record Post;", ("chapter-3.md", Samples.Chapter));
        Assert.Equal("0 1", corpus.Evaluate("Chapters.All.Count + \" \" + Book.Posts.All.Count"));
    }
}
