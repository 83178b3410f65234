namespace ContentSdk.Generator.Tests.Collections;

/// <summary>What is computed and written again after an edit of a post, or of a declaration.</summary>
public sealed class CollectionIncrementalityTests
{
    private const string Hello = "blog/hello-world.md";
    private const string HelloShard = "Content.Shard22.g.cs";
    private const string AdaShard = "Content.Shard04.g.cs";

    private static readonly string[] Head = ["Documents: Modified", "Outlines: Modified", "Directory: Modified"];

    private static readonly Corpus Blog = BlogCorpus.Corpus();
    private static readonly string Text = BlogCorpus.Files.Single(file => file.Path == Hello).Text;

    [Fact]
    public void Nothing_changed()
    {
        Holds(Blog.Again(), [], []);
    }

    [Fact]
    public void An_edit_of_other_code()
    {
        Holds(Blog.WithCode(BlogCorpus.Code + "\ninternal class Other;"), [], []);
    }

    [Fact]
    public void An_edit_of_a_posts_text()
    {
        Holds(Blog.With(Hello, Text.Replace("Some **text**.", "Other text.", StringComparison.Ordinal)), ["Documents: Modified", "Groups: Modified", "Shards: Modified"], [HelloShard]);
    }

    [Fact]
    public void A_new_line_in_front_matter()
    {
        Holds(Blog.With(Hello, Text.Replace("level:", "# a comment\nlevel:", StringComparison.Ordinal)), [], []);
    }

    [Fact]
    public void An_edit_of_a_value()
    {
        Holds(Blog.With(Hello, Text.Replace("level: 3", "level: 4", StringComparison.Ordinal)), [.. Head, "Groups: Modified", "Shards: Modified"], [HelloShard]);
    }

    [Fact]
    public void An_edit_of_a_title()
    {
        Holds(Blog.With(Hello, Text.Replace("title: Hello World", "title: Good Morning", StringComparison.Ordinal)), [.. Head, "Catalog: Modified", "Manifest: Modified", "CollectionSets: Modified", "Groups: Modified", "Shards: Modified"], ["Content.Collections.g.cs", "Content.Manifest.g.cs", HelloShard]);
    }

    [Fact]
    public void An_edit_of_a_reference()
    {
        Holds(Blog.With(Hello, Text.Replace("author: ada", "author: grace", StringComparison.Ordinal)), [.. Head, "Catalog: Modified", "Incoming: Modified", "Store: Modified", "Groups: Modified", "Shards: Modified"], [HelloShard, "Content.Store.g.cs"]);
    }

    [Fact]
    public void An_edit_of_an_authors_data()
    {
        Holds(Blog.With("authors/ada.yml", "name: Ada Lovelace\n"), [.. Head, "References: Modified", "Groups: Modified", "Shards: Modified"], [AdaShard]);
    }

    [Fact]
    public void A_declaration_with_another_default_writes_nothing_again()
    {
        Holds(Blog.WithCode(BlogCorpus.Code.Replace("= Status.Draft", "= Status.Published", StringComparison.Ordinal)), [], []);
    }

    [Fact]
    public void A_declaration_that_checks_more_binds_again_and_finds_the_same()
    {
        Holds(Blog.WithCode(BlogCorpus.Code.Replace("StringLength(80)", "StringLength(60)", StringComparison.Ordinal)), ["Declarations: Modified", "Collections: Modified", "Reader: Modified"], []);
    }

    [Fact]
    public void A_declaration_with_another_type_binds_again()
    {
        Holds(
            Blog.WithCode(BlogCorpus.Code.Replace("int? Level", "string? Level", StringComparison.Ordinal).Replace("[Range(1, 5)] ", "", StringComparison.Ordinal)),
            ["Declarations: Modified", "Collections: Modified", "Reader: Modified", "Records: Modified"],
            ["Content.Records.g.cs"]);
    }

    [Fact]
    public void A_declaration_that_asks_for_more_makes_faulty_what_lacks_it()
    {
        Holds(
            Blog.WithCode(BlogCorpus.Code.Replace("public int? Level", "public required int Level", StringComparison.Ordinal)),
            ["Declarations: Modified", "Collections: Modified", "Reader: Modified", .. Head, "Catalog: Modified", "Incoming: Modified", "Store: Modified", "Manifest: Modified", "Records: Modified", "Groups: Modified", "Shards: Modified"],
            ["Content.Manifest.g.cs", "Content.Records.g.cs", "Content.Shard48.g.cs", "Content.Store.g.cs"]);
    }

    [Fact]
    public void Another_declaration_binds_what_was_read_for_the_last_one()
    {
        var text = Core.Maps.DocumentReader.Parse(Text);
        var schema = new Core.Collections.CollectionSchema("T", "T", "Ts", ["*.md"], [new Core.Collections.RecordSchema("T", "T", [], "")]);
        var before = Core.Maps.DocumentReader.Read("a.md", text, collection: schema);
        var after = Core.Maps.DocumentReader.Read("a.md", text, collection: schema with { Patterns = ["**/*.md"] });
        Assert.NotSame(before.Head, after.Head);
        Assert.Same(before.Body, after.Body);
    }

    private static void Holds(Corpus after, string[] steps, string[] files)
    {
        after.Compile();
        Assert.Equal(steps, after.Recomputed());
        Assert.Equal(files, after.Rewritten());
        Assert.Empty(after.Again().Recomputed());
    }
}
