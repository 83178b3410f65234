namespace ContentSdk.Generator.Tests.Collections;

/// <summary>A mistake in one document leaves its name and all other documents as they are.</summary>
public sealed class FaultyEntryTests
{
    private const string Posts = "[ContentCollection(\"*.md\")] public sealed partial record Post(string Title, int Weight, Reference<Author>? By = null) { [Range(1, 5)] public int Level { get; init; } = 1; } [ContentCollection(\"authors/*.yml\")] public sealed partial record Author(string Name);";

    private static readonly (string Path, string Text)[] Good = [("good.md", "---\ntitle: Good\nweight: 1\nby: ada\n---\n"), ("authors/ada.yml", "name: Ada\n")];

    [Theory]
    [InlineData("title: Bad\nweight: heavy\n", "bad.md: CSDK1004: 'weight' must be a whole number, not 'heavy'")]
    [InlineData("title: Bad\n", "bad.md: CSDK1003: 'weight' is missing; add 'weight:' with a whole number, which Post needs")]
    [InlineData("title: Bad\nweight: 1\nby: nobody\n", "bad.md: CSDK2008: 'nobody' names no entry of Authors")]
    [InlineData("title: Bad\nweight: [1\n", "bad.md: CSDK1002: the '[' is not closed")]
    [InlineData("title: Bad\nweight: x\nby: [a]\n", "bad.md: CSDK1004: 'weight' must be a whole number, not 'x'; CSDK1004: 'by' must be the name of an entry of Authors, not a list")]
    public void An_entry_that_cannot_be_made_keeps_its_name_and_says_why_when_it_is_used(string frontMatter, string message)
    {
        var corpus = Declared.Corpus(Posts, [.. Good, ("bad.md", "---\n" + frontMatter + "---\n")]);
        Assert.Equal("Good", corpus.Evaluate("Book.Posts.Good.Title"));
        Assert.Equal(2, int.Parse(corpus.Evaluate("Book.Posts.All.Count"), System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("Ada good", corpus.Evaluate("Book.Posts.Good.By!.Value.Name + \" \" + Book.Authors.Ada.ReferencedBy.First(post => post.Key == \"good\").Key"));
        Assert.Equal(message, Assert.Throws<InvalidContentException>(() => corpus.Evaluate("Book.Posts.Bad.Title")).Message);
        Assert.Equal(message, Assert.Throws<InvalidContentException>(() => corpus.Evaluate("Book.Posts.Get(\"bad\").Title")).Message);
    }

    [Fact]
    public void A_value_that_validation_refuses_can_be_used_where_that_was_turned_down()
    {
        Assert.Equal("9", Declared.Corpus(Posts, ("bad.md", "---\ntitle: Bad\nweight: 1\nlevel: 9\n---\n")).Evaluate("Book.Posts.Bad.Level"));
    }

    [Fact]
    public void An_unknown_field_harms_nothing_and_is_kept_as_it_stands()
    {
        Assert.Equal("red", Declared.Corpus(Posts, ("bad.md", "---\ntitle: Bad\nweight: 1\ncolour: red\n---\n")).Evaluate("Book.Posts.Bad.Fields.Find(\"colour\")!.Text"));
    }

    [Fact]
    public void A_draft_that_is_incomplete_is_in_no_list()
    {
        var corpus = Declared.Corpus(Posts, [.. Good, ("draft.md", "---\ntitle: Later\ndraft: true\n---\n"), ("done.md", "---\ntitle: Done\nweight: 2\ndraft: true\n---\n")]);
        Assert.Equal("Done, Good", corpus.Evaluate("string.Join(\", \", Book.Posts.All.Select(post => post.Title))"));
        Assert.Throws<InvalidContentException>(() => corpus.Evaluate("Book.Posts.Later.Title"));
    }

    [Fact]
    public void An_entry_that_cannot_be_used_stands_in_the_way_of_no_other()
    {
        var corpus = Declared.Corpus(Posts, [.. Good, ("draft.md", "---\nby: ada\ndraft: true\n---\n\n3 days, [good](good.md)\n"), ("bad.md", "---\nby: ada\n---\n\n5 days\n\n## Part\n\n[good](good.md), 4 days\n")]);
        Assert.Equal("good", corpus.Evaluate("string.Join(\", \", Book.Authors.Ada.ReferencedBy.Select(entry => entry.Key))"));
        Assert.Equal("bad#part", corpus.Evaluate("string.Join(\", \", Book.Posts.Good.ReferencedBy.Select(entry => entry.Key))"));
        Assert.Equal("True", corpus.Evaluate("Book.Posts.All.TryGet(\"good\", out _)"));
        Assert.Equal("4 days", corpus.Evaluate("string.Join(\", \", Metrics.All.Select(metric => metric.Text))"));
    }

    [Fact]
    public async Task A_draft_whose_reference_leads_nowhere_is_in_no_list_and_nothing_else_may_refer_to_it()
    {
        (string, string)[] files = [.. Good, ("draft.md", "---\ntitle: Draft\nweight: 1\nby: nobody\ndraft: true\n---\n")];
        Assert.Equal("Good", Declared.Corpus(Posts, files).Evaluate("string.Join(\", \", Book.Posts.All.Select(post => post.Title))"));
        const string Linked = "[ContentCollection(\"*.md\")] public sealed partial record Post(string Title, Reference<Post>? Next = null);";
        Assert.Equal(
            "live.md(3,7): error CSDK2008: 'wip' names 'wip.md', a draft that lacks something; complete it, or make this a draft too",
            await Declared.PrintedAsync(Linked, ("live.md", "---\ntitle: Live\nnext: wip\n---\n"), ("wip.md", "---\ndraft: true\n---\n"), ("done.md", "---\ntitle: Done\ndraft: true\n---\n"), ("other.md", "---\ntitle: Other\nnext: done\n---\n")));
    }

    [Theory]
    [InlineData("draft: yes", "a.md(4,8): error CSDK1004: 'draft' must be true or false, not 'yes'; write true")]
    [InlineData("key: [a]", "a.md(4,6): error CSDK1004: 'key' must be text, not a list")]
    public async Task What_means_something_to_the_product_is_held_to_that(string line, string expected)
    {
        Assert.Equal(expected, await Declared.PrintedAsync("[ContentCollection(\"*.md\")] public sealed partial record Post(string Title, int Weight);", ("a.md", "---\ntitle: A\nweight: 1\n" + line + "\n---\n")));
    }

    [Fact]
    public async Task No_rule_holds_a_draft_to_its_declaration()
    {
        Assert.Equal("", await Declared.PrintedAsync(Posts, [.. Good, ("draft.md", "---\ntitle: Later\ndraft: true\n---\n")]));
    }

    [Fact]
    public async Task All_mistakes_of_a_document_are_told()
    {
        Assert.Equal(
            "bad.md(1,1): error CSDK1003: 'weight' is missing; is 'wieght' meant for it?\n"
            + "bad.md(2,8): error CSDK1004: 'title' must be text, not a list\n"
            + "bad.md(3,1): warning CSDK1005: Post has no field 'wieght'; write 'weight'?\n"
            + "bad.md(4,5): error CSDK2008: 'adda' names no entry of Authors; write 'ada'?\n"
            + "bad.md(5,8): error CSDK1006: 'level' must be from 1 to 5, not '9'",
            await Declared.PrintedAsync(Posts, [.. Good, ("bad.md", "---\ntitle: [Bad]\nwieght: 2\nby: adda\nlevel: 9\n---\n")]));
    }

    [Theory]
    [InlineData("public required object Anything { get; init; }")]
    [InlineData("public List<string> Tags { get; init; } = [];")]
    public void A_property_that_nothing_can_be_read_into_leaves_the_others(string property)
    {
        var corpus = Declared.Corpus("[ContentCollection(\"*.md\")] public sealed partial record Post { public required string Title { get; init; } " + property + " }", ("a.md", "---\ntitle: A\nanything: x\ntags: [x]\n---\n"));
        Assert.Equal("A", corpus.Evaluate("Book.Posts.A.Title"));
    }

    [Theory]
    [InlineData("[ContentCollection(\"*.md\")] public sealed record Post(string Title);")]
    [InlineData("[ContentCollection(\"*.md\")] public abstract partial record Post(string Title);")]
    [InlineData("[ContentCollection(\"*.md\")] public partial class Post { }")]
    [InlineData("[ContentCollection(\"*.md\")] public partial record Post<T>(string Title);")]
    [InlineData("[ContentCollection(\"*.md\")] public partial record Post(string Title); public class Posts;")]
    [InlineData("[ContentCollection(\"*.md\", Name = \"All\")] public partial record Post(string Title); [ContentCollection(\"*.md\", Name = \"All\")] public partial record Page(string Title);")]
    [InlineData("[ContentCollection(\"a.md\", Name = \"Both\")] public partial record Post(string Title); [ContentCollection(\"b.md\", Name = \"Both\")] public partial record Page(string Title);")]
    [InlineData("[ContentCollection(\"nothing/*.md\")] public partial record Post(string Title);")]
    [InlineData("[ContentCollection(\"[z-a].md\", \"!\")] public partial record Post(string Title);")]
    [InlineData("[ContentCollection(\"*.md\")] public partial record Post(string Title) { [AllowedValues] public string? Any { get; init; } }")]
    [InlineData("[ContentCollection(\"*.md\")] public partial record Post(string Title, int Age = 3) { public int Age { get; } = Age; }")]
    [InlineData("[ContentCollection(\"*.md\")] public partial record Post(string Title) { [Obsolete] public string? Old { get; init; } }")]
    [InlineData("[ContentCollection(\"*.md\")] public partial record Post(string Title); public static partial class Posts { public static string A => \"own\"; }")]
    [InlineData("[ContentCollection(\"*.md\")] public partial record Post : Base { public new int Hid { get; init; } } public record Base { public string? Hid { get; init; } }")]
    [InlineData("[ContentCollection(null!)] public partial record Post(string Title);")]
    [InlineData("[ContentCollection(\"[\", \"{\", \"!\", \"***\", \"a{,}\")] public partial record Post(string Title);")]
    public void A_declaration_with_a_mistake_breaks_no_generated_code(string code)
    {
        var corpus = Declared.Corpus(code, ("a.md", "---\ntitle: A\n---\n"));
        corpus.Compile();
    }
}
