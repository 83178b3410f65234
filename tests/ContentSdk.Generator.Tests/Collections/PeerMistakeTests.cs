using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Tests.Collections;

/// <summary>What other content systems let pass, or tell in the wrong place: docs/collections.md says which, and how that was found.</summary>
public sealed class PeerMistakeTests
{
    [Fact]
    public async Task A_reference_to_an_entry_that_does_not_exist_is_an_error()
    {
        Assert.Equal("blog/hello-world.md(4,9): error CSDK2008: 'nobody' names no entry of Authors; there are ada, grace", await PrintedAsync("author: ada", "author: nobody"));
    }

    [Fact]
    public async Task A_word_for_a_number_is_told_with_file_line_and_column()
    {
        Assert.Equal("blog/hello-world.md(6,8): error CSDK1004: 'level' must be a whole number, not 'heavy'", await PrintedAsync("level: 3", "level: \"heavy\""));
    }

    [Theory]
    [InlineData("2026-02-30", "2026-02-30")]
    [InlineData("\"2026-02-30\"", "2026-02-30")]
    public async Task An_impossible_date_never_becomes_another_day(string written, string text)
    {
        Assert.Equal($"blog/hello-world.md(3,12): error CSDK1004: 'published' must be a date, not '{text}'; February 2026 has 28 days", await PrintedAsync("published: 2026-11-23", "published: " + written));
    }

    [Theory]
    [InlineData("author: a: b", "blog/hello-world.md(4,10): error CSDK1002: The front matter is not valid YAML: a value that holds ': ' must stand in quotes, and the lines of one mapping must be indented alike")]
    [InlineData("author: \"ada", "blog/hello-world.md(4,9): error CSDK1002: The front matter is not valid YAML: the quote that opens here is not closed")]
    [InlineData("author: [ada", "blog/hello-world.md(4,9): error CSDK1002: The front matter is not valid YAML: the '[' is not closed")]
    public async Task Malformed_yaml_is_told_on_its_line_and_nothing_that_may_stand_behind_it_is_missed(string line, string expected)
    {
        Assert.Equal(expected, (await PrintedAsync("author: ada", line)).Split('\n')[0]);
        Assert.DoesNotContain("CSDK1003", await PrintedAsync("author: ada", line), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title:T")]
    [InlineData("title")]
    public async Task A_colon_that_is_no_keys_is_told_once(string matter)
    {
        Assert.Equal(["CSDK1002"], (await Declared.PrintedAsync("[ContentCollection(\"*.md\")] public partial record Page(string Title);", ("a.md", "---\n" + matter + "\n---\n"))).Split('\n').Select(line => line.Split(' ')[2].TrimEnd(':')));
    }

    [Fact]
    public void A_document_with_malformed_yaml_is_not_dropped()
    {
        var corpus = BlogCorpus.Corpus(("blog/broken.md", "---\ntitle: Broken\npublished: 2026-11-23\nauthor: \"ada\n---\n"));
        Assert.Equal("3", corpus.Evaluate("Book.Posts.All.Count"));
        Assert.Throws<InvalidContentException>(() => corpus.Evaluate("Book.Posts.Broken.Title"));
        Assert.Equal("Hello World", corpus.Evaluate("Book.Posts.HelloWorld.Title"));
    }

    [Fact]
    public async Task One_bad_document_hides_no_other()
    {
        var printed = await Declared.PrintedAsync(Code, [.. BlogCorpus.Files, ("blog/a.md", "---\ntitle: A\npublished: soon\nauthor: ada\n---\n"), ("blog/b.md", "---\ntitle: [\n---\n"), ("blog/c.md", "---\ntitle: C\nauthor: nobody\npublished: 2026-01-01\n---\n")]);
        Assert.Equal(["blog/a.md", "blog/b.md", "blog/c.md"], printed.Split('\n').Select(line => line.Split('(')[0]).Distinct());
    }

    [Fact]
    public void A_misspelt_entry_name_does_not_compile()
    {
        var corpus = BlogCorpus.In(BlogCorpus.Code + "\ninternal static class Use { public static string Run() => Book.Posts.HeloWorld.Title; }");
        var compilation = CSharpOf(corpus);
        Assert.Equal("CS0117: 'Posts' does not contain a definition for 'HeloWorld'", Assert.Single(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity is DiagnosticSeverity.Error) is var error ? error.Id + ": " + error.GetMessage(System.Globalization.CultureInfo.InvariantCulture) : "");
    }

    [Theory]
    [InlineData("false", "False")]
    [InlineData("true", "True")]
    public void A_value_at_the_end_of_front_matter_with_windows_line_ends_is_that_value(string written, string expected)
    {
        var corpus = Declared.Corpus("[ContentCollection(\"*.md\")] public partial record Page(bool Toc, string Last);", ("a.md", $"---\r\nlast: hi\r\ntoc: {written}\r\n---\r\n"), ("b.md", "---\r\ntoc: false\r\nlast: hi\r\n---\r\n"));
        Assert.Equal(expected + " hi hi", corpus.Evaluate("Book.Pages.A.Toc + \" \" + Book.Pages.A.Last + \" \" + Book.Pages.B.Last"));
    }

    private static string Code => BlogCorpus.Code[(BlogCorpus.Code.IndexOf("namespace Book", StringComparison.Ordinal) + "namespace Book".Length)..].Trim().TrimStart('{').TrimEnd('}');

    private static Microsoft.CodeAnalysis.CSharp.CSharpCompilation CSharpOf(Corpus corpus) => Diagnosed.Project().RemoveAllSyntaxTrees().AddSyntaxTrees(Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(BlogCorpus.Code + "\ninternal static class Use { public static string Run() => Book.Posts.HeloWorld.Title; }", new Microsoft.CodeAnalysis.CSharp.CSharpParseOptions(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12))).AddSyntaxTrees(corpus.Result.GeneratedTrees);

    private static async Task<string> PrintedAsync(string before, string after)
    {
        var files = BlogCorpus.Files.Select(file => (file.Path, file.Text.Replace(before, after, StringComparison.Ordinal).Replace("cover: hello.png\n", "", StringComparison.Ordinal)));
        return await Declared.PrintedAsync(Code, [.. files]);
    }
}
