namespace ContentSdk.Generator.Tests;

/// <summary>What is computed and written again after an edit. Every name of a file here is one that an editor does not have to parse.</summary>
public sealed class IncrementalityTests
{
    private const string ChapterShard = "Content.Shard45.g.cs";
    private const string GuideShard = "Content.Shard54.g.cs";

    /// <summary>What an edit that changes more than running text always computes anew.</summary>
    private static readonly string[] Head = ["Documents: Modified", "Outlines: Modified", "Directory: Modified"];

    private static readonly Corpus Book = Corpus.Of(("chapter.md", Samples.Chapter), ("guide.md", Samples.Guide));

    [Fact]
    public void Nothing_changed()
    {
        Holds(Book.Again(), [], []);
    }

    [Fact]
    public void An_edit_of_the_projects_code()
    {
        Holds(Book.WithCode("internal class Other;"), [], []);
    }

    [Fact]
    public void An_edit_of_running_text()
    {
        Holds(Book.With("chapter.md", Samples.Chapter.Replace("Some running text.", "Other running text.", StringComparison.Ordinal)), ["Documents: Modified", "Groups: Modified", "Shards: Modified"], [ChapterShard]);
    }

    [Fact]
    public void A_new_line_above()
    {
        Holds(Book.With("chapter.md", "\n\n" + Samples.Chapter), [], []);
    }

    [Fact]
    public void An_edit_of_a_title()
    {
        Holds(
            Book.With("chapter.md", Samples.Chapter.Replace("Beginnings", "Starts", StringComparison.Ordinal)),
            [.. Head, "Catalog: Modified", "Manifest: Modified", "Groups: Modified", "Shards: Modified"],
            ["Content.Manifest.g.cs", ChapterShard]);
    }

    [Fact]
    public void An_edit_of_a_title_that_gives_a_name()
    {
        Holds(
            Book.With("guide.md", Samples.Guide.Replace("# Setting Up", "# Putting Up", StringComparison.Ordinal)),
            [.. Head, "Names: Modified", "Catalog: Modified", "Manifest: Modified", "Groups: Modified", "Shards: Modified"],
            ["Content.Manifest.g.cs", GuideShard]);
    }

    [Fact]
    public void An_edit_of_a_label()
    {
        Holds(
            Book.With("chapter.md", Samples.Chapter.Replace("**Story**", "**Tale**", StringComparison.Ordinal)),
            [.. Head, "References: Modified", "Kinds: Modified", "Groups: Modified", "Shards: Modified"],
            ["Content.Kinds.g.cs", ChapterShard]);
    }

    [Fact]
    public void An_edit_of_a_fields_value()
    {
        Holds(
            Book.With("chapter.md", Samples.Chapter.Replace("Ann learns", "Ann asks", StringComparison.Ordinal)),
            [.. Head, "Groups: Modified", "Shards: Modified"],
            [ChapterShard]);
    }

    [Fact]
    public void An_edit_of_a_link()
    {
        Holds(
            Book.With("guide.md", Samples.Guide.Replace("section-1-first-steps", "section-2-next-steps", StringComparison.Ordinal)),
            [.. Head, "References: Modified", "Incoming: Modified", "Store: Modified", "Groups: Modified", "Shards: Modified"],
            [GuideShard, "Content.Store.g.cs"]);
    }

    [Fact]
    public void A_file_added()
    {
        Holds(
            Book.With("more.md", "# More\n"),
            [.. Head[..2], "Index: Modified", "Directory: Modified", "Resolver: Modified", "References: Modified", "Layout: Modified", "Names: Modified", "Catalog: Modified", "Store: Modified", "Manifest: Modified", "Groups: Modified", "Shards: Modified"],
            ["Content.Manifest.g.cs", "Content.Shard19.g.cs", "Content.Store.g.cs"]);
    }

    [Fact]
    public void A_file_removed()
    {
        Holds(
            Book.Without("guide.md"),
            [.. Head[..2], "Index: Modified", "Directory: Modified", "Resolver: Modified", "References: Modified", "Layout: Modified", "Names: Modified", "Catalog: Modified", "Incoming: Modified", "Store: Modified", "Manifest: Modified", "Groups: Modified", "Shards: Modified"],
            ["Content.Manifest.g.cs", "Content.Store.g.cs"]);
    }

    [Fact]
    public void A_file_renamed()
    {
        Holds(
            Book.Rename("guide.md", "manual.md"),
            [.. Head[..2], "Index: Modified", "Directory: Modified", "Resolver: Modified", "References: Modified", "Layout: Modified", "Names: Modified", "Catalog: Modified", "Incoming: Modified", "Store: Modified", "Manifest: Modified", "Groups: Modified x2", "Shards: Modified x2"],
            ["Content.Manifest.g.cs", "Content.Shard62.g.cs", "Content.Store.g.cs"]);
    }

    [Fact]
    public void A_text_is_parsed_once_for_all_who_read_it()
    {
        var text = new CorpusFile("/project/content/a.md", "# A\n").GetText()!;
        Assert.Same(Reading.ParsedTexts.Of(text, "a.md", Core.Reading.RawHtml.Keep), Reading.ParsedTexts.Of(text, "a.md", Core.Reading.RawHtml.Keep));
    }

    private static void Holds(Corpus after, string[] steps, string[] files)
    {
        after.Compile();
        Assert.Equal(steps, after.Recomputed());
        Assert.Equal(files, after.Rewritten());

        // Nothing is left to do when the same corpus comes again.
        Assert.Empty(after.Again().Recomputed());
        Assert.Empty(after.Again().Rewritten());
    }
}
