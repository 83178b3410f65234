namespace ContentSdk.Generator.Tests.Collections;

/// <summary>What entries are called: in front matter, in code, and by their members.</summary>
public sealed class KeyTests
{
    private const string Pages = "[ContentCollection(\"blog/**/*.md\")] public sealed partial record Post { public string? Title { get; init; } public DateOnly? Date { get; init; } public IReadOnlyList<Reference<Post>> See { get; init; } = []; }";

    [Theory]
    [InlineData("blog/hello.md", "", "blog/hello", "Hello")]
    [InlineData("blog/hello.md", "title: A Title\n", "blog/hello", "ATitle")]
    [InlineData("blog/hello.md", "name: pinned-name\n", "blog/hello", "PinnedName")]
    [InlineData("blog/hello.md", "key: other\n", "other", "Other")]
    [InlineData("blog/hello.md", "slug: other\n", "other", "Other")]
    [InlineData("blog/2026-11-23-hello.md", "", "blog/hello", "Hello")]
    [InlineData("blog/2026-13-40-hello.md", "", "blog/2026-13-40-hello", "_20261340Hello")]
    [InlineData("blog/2026/hello.md", "", "blog/2026/hello", "Hello")]
    [InlineData("blog/hello/index.md", "", "blog/hello/index", "Hello")]
    [InlineData("blog/class.md", "", "blog/class", "Class")]
    [InlineData("blog/All.md", "", "blog/All", "AllBlog")]
    [InlineData("blog/get.md", "", "blog/get", "GetBlog")]
    [InlineData("blog/Posts.md", "", "blog/Posts", "PostsBlog")]
    [InlineData("blog/😀.md", "", "blog/😀", "Entry")]
    [InlineData("blog/1984.md", "", "blog/1984", "_1984")]
    public void An_entry_has_a_key_and_a_member(string path, string frontMatter, string key, string member)
    {
        var corpus = Declared.Corpus(Pages, (path, "---\n" + frontMatter + "---\n"));
        Assert.Equal(key, corpus.Evaluate($"Book.Posts.{member}.Key"));
        Assert.Equal("True", corpus.Evaluate($"ReferenceEquals(Book.Posts.Get(\"{key}\"), Book.Posts.{member})"));
    }

    [Fact]
    public void Who_has_a_name_is_not_called_by_a_title()
    {
        var corpus = Declared.Corpus("[ContentCollection(\"people/*.yml\", Name = \"People\")] public sealed partial record Person(string Name, string? Title = null);", ("people/ada.yml", "name: Ada Byron\ntitle: Countess\n"));
        Assert.Equal("Countess Ada Byron", corpus.Evaluate("Book.People.Ada.Title + \" \" + Book.People.Ada.Name"));
    }

    [Fact]
    public void A_date_in_a_files_name_is_the_date_of_the_entry()
    {
        var corpus = Declared.Corpus(Pages, ("blog/2026-11-23-a.md", "A.\n"), ("blog/2026-11-24-b.md", "---\ndate: 2025-01-01\n---\n"), ("blog/2026-02-30-c.md", "C.\n"));
        Assert.Equal("2026-02-30-c , 2026-11-23, 2025-01-01", corpus.Evaluate("Book.Posts.All[0].Key[5..] + \" \" + Book.Posts.All[0].Date?.ToString(\"o\") + \", \" + Book.Posts.A.Date?.ToString(\"o\") + \", \" + Book.Posts.B.Date?.ToString(\"o\")"));
    }

    [Fact]
    public void Entries_stand_in_the_ordinal_order_of_their_paths()
    {
        var corpus = Declared.Corpus(Pages, ("blog/b.md", "B.\n"), ("blog/a/z.md", "Z.\n"), ("blog/B.md", "B.\n"), ("blog/ä.md", "Ä.\n"));
        Assert.Equal("blog/B, blog/a/z, blog/b, blog/ä", corpus.Evaluate("string.Join(\", \", Book.Posts.All.Select(post => post.Key))"));
    }

    [Fact]
    public void Two_of_a_name_get_a_suffix_each()
    {
        var corpus = Declared.Corpus(Pages, ("blog/a/same.md", "---\ntitle: Same\n---\n"), ("blog/b/same.md", "---\ntitle: Same\n---\n"), ("blog/other.md", "---\ntitle: Same\n---\n"));
        Assert.Equal("blog/a/same blog/b/same blog/other", corpus.Evaluate("Book.Posts.SameA.Key + \" \" + Book.Posts.SameB.Key + \" \" + Book.Posts.SameOther.Key"));
    }

    [Theory]
    [InlineData("blog/a/one")]
    [InlineData("a/one")]
    [InlineData("one")]
    [InlineData("./one.md")]
    [InlineData("../a/one.md")]
    [InlineData("/blog/a/one.md")]
    [InlineData("one.md")]
    [InlineData("2026-11-23-one")]
    [InlineData("blog/a/2026-11-23-one.md")]
    public void A_reference_names_an_entry_by_key_or_path_or_short_name(string name)
    {
        var corpus = Declared.Corpus(Pages, ("blog/a/2026-11-23-one.md", "One.\n"), ("blog/a/two.md", $"---\nsee: ['{name}']\n---\n"));
        Assert.Equal("blog/a/one", corpus.Evaluate("Book.Posts.Two.See[0].Value.Key"));
    }

    [Theory]
    [InlineData("c#")]
    [InlineData("ci/cd")]
    [InlineData("node.js")]
    [InlineData("a b")]
    [InlineData("tags#c#")]
    public void A_key_of_an_author_is_a_name_whatever_is_in_it(string name)
    {
        var corpus = Declared.Corpus(
            "[ContentCollection(\"tags.yml\")] public sealed partial record Tag(string Label); [ContentCollection(\"*.md\")] public sealed partial record Post(Reference<Tag> Tag);",
            ("tags.yml", "c#: { label: c# }\nci/cd: { label: ci/cd }\nnode.js: { label: node.js }\na b: { label: a b }\n"), ("x.md", $"---\ntag: '{name}'\n---\n"));
        Assert.Equal(name.Replace("tags#", "", StringComparison.Ordinal) + " True", corpus.Evaluate($"Book.Posts.X.Tag.Value.Label + \" \" + ReferenceEquals(Book.Posts.X.Tag.Value, Book.Tags.Get(\"{name}\"))"));
    }

    [Fact]
    public async Task A_file_whose_name_holds_a_number_sign_is_found()
    {
        const string Code = "[ContentCollection(\"*.md\")] public sealed partial record Post(ContentAsset Cover);";
        var found = await Diagnosed.RunAsync([new CorpusFile(Corpus.Root + "a.md", "---\ncover: c#?.png\n---\n")], ["c#?.png"], compilation: Diagnosed.Project(Code));
        Assert.Empty(found);
        Assert.Equal("c#?.png", Declared.Corpus(Code, ("a.md", "---\ncover: c#?.png\n---\n")).Evaluate("Book.Posts.A.Cover.Path"));
    }

    [Fact]
    public async Task A_short_name_of_several_entries_is_told()
    {
        Assert.Equal(
            "blog/c.md(2,7): error CSDK2008: 'one' names several entries of Posts: blog/a/one, blog/b/one; write one of these",
            await Declared.PrintedAsync(Pages, ("blog/a/one.md", ""), ("blog/b/one.md", ""), ("blog/c.md", "---\nsee: [one, a/one]\n---\n")));
    }

    [Fact]
    public async Task Two_entries_of_one_key_are_told_at_both_places()
    {
        Assert.Equal(
            "blog/2026-11-23-a.md(1,1): error CSDK1007: 'blog/a.md' has the key 'blog/a' too; give one of them another 'key' in its front matter\n"
            + "blog/a.md(1,1): error CSDK1007: 'blog/2026-11-23-a.md' has the key 'blog/a' too; give one of them another 'key' in its front matter\n"
            + "blog/b.md(2,6): error CSDK1007: 'blog/c.md' has the key 'x' too; write another\n"
            + "blog/c.md(2,7): error CSDK1007: 'blog/b.md' has the key 'x' too; write another",
            await Declared.PrintedAsync(Pages, ("blog/2026-11-23-a.md", "A.\n"), ("blog/a.md", "A.\n"), ("blog/b.md", "---\nkey: x\n---\n"), ("blog/c.md", "---\nslug: x\n---\n")));
    }

    [Fact]
    public void A_set_has_the_plural_of_the_record_or_the_name_that_is_stated()
    {
        var corpus = Declared.Corpus(
            "[ContentCollection(\"a.md\")] public partial record Category; [ContentCollection(\"b.md\")] internal partial record Day; [ContentCollection(\"c.md\", Name = \"News\")] public partial record NewsItem; public static partial class News { public static string First => A.Key; }",
            ("a.md", "A.\n"), ("b.md", "B.\n"), ("c.md", "# A\n"));
        Assert.Equal("a b c False", corpus.Evaluate("Book.Categories.A.Key + \" \" + Book.Days.B.Key + \" \" + Book.News.First + \" \" + typeof(Book.Days).IsPublic"));
    }

    [Fact]
    public void Patterns_match_as_globs_do()
    {
        var corpus = Declared.Corpus(
            "[ContentCollection(\"docs/{a,b}?/**/*.md\", \"more/[x-z].md\", \"!docs/a1/secret/**\")] public partial record Page;",
            ("docs/a1/x.md", ""), ("docs/a1/deep/er/x.md", ""), ("docs/a1/secret/x.md", ""), ("docs/b2/y.md", ""), ("docs/a/z.md", ""), ("docs/c1/z.md", ""), ("more/y.md", ""), ("more/a.md", ""), ("Docs/a1/x.md", ""));
        Assert.Equal("docs/a1/deep/er/x, docs/a1/x, docs/b2/y, more/y", corpus.Evaluate("string.Join(\", \", Book.Pages.All.Select(page => page.Key))"));
        Assert.Equal("Docs/a1/x, docs/a/z, docs/a1/secret/x, docs/c1/z, more/a", corpus.Evaluate("string.Join(\", \", Documents.All.Select(page => page.Key))"));
    }
}
