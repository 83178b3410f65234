using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentSdk.Generator.Tests.Hostile;

/// <summary>Files and folders that no author should make.</summary>
public sealed class PathsTests
{
    private static readonly string[] Segments =
    [
        " ", "a b", " a", "a ", "#", "a#b", "%41", "%", "%zz", ";", "a;b", "$(x)", "@(x)", "*", "?", "[a]", "{a,b}", "'", "\"", "`", "a'b", "!", "&", "=", "+", "~", "~1", "~2", ".", "..", "...", ".hidden", "trailing.", "a.", ".md", "a.md", "index", "README", "readme", "INDEX",
        "1", "0", "007", "2024-01-01", "2024-13-45", "2024-01-01-post", "0000-00-00-x", "9999-99-99-x", "class", "namespace", "con", "NUL", "aux.md", "COM1", "Chapters", "Documents", "System", "ContentSdk", "Book", "🚀", "👩‍🚀", "日本語", "مرحبا", "\u202Eabc", "e\u0301", "é", "É", "\u0001", "\t", "\u2028", "\uFEFF", "\uFFFE", "\uFFFF", "a\nb", "a\rb", ":", "C:", "http:", "http://x", "content:x", "<", ">", "|", "chapter-99999999999", "chapter-1", "12-scaling", "-", "--", "_", "__", "Content_Store", "content", "x/content/y", "obj", "bin",
    ];

    [Fact]
    public async Task A_file_or_folder_of_any_name_compiles()
    {
        await Promise.KeptByEachAsync(
            "[ContentCollection(\"**/posts/**/*.md\", \"**/posts/**/*.yml\", \"**/posts/**/*.json\")] public sealed partial record Post(DateOnly? Date = null, Reference<IEntry>? See = null, ContentAsset? Picture = null);",
            Segments.Append(new string('x', 250)).Append(new string('1', 250)).Append(string.Concat(Enumerable.Repeat("🚀", 62))).Select(segment => (segment, Named(segment))));
    }

    private static (string Path, string Text)[] Named(string segment)
    {
        const string Chapter = "---\nkind: chapter\n---\n## Section 1: S\n- **Integration Point**: Section 9\n";
        return
        [
            (segment + ".md", "text without a heading\n"), (segment + "/a.md", "text\n"), ("a/" + segment + ".md", Chapter), (segment + "/index.md", "# I\n"), (segment + "/" + segment + "/" + segment + ".md", Chapter),
            ("links.md", $"# L\n\n[a]({segment}.md) [b](<{segment}/a.md>) [c](/{segment}/) [d]({Uri.EscapeDataString(segment)}.md) [e](<a/{segment}>) ![f]({segment}.png) <a href=\"{segment}\">g</a>\n"),
            ("posts/" + segment + ".md", $"---\nsee: {System.Text.Json.JsonSerializer.Serialize(segment)}\npicture: {System.Text.Json.JsonSerializer.Serialize(segment + ".png")}\n---\n"), ("posts/" + segment + "/p.md", "---\n---\n"), ("posts/" + segment + ".yml", "date: 2024-01-01\n"), ("posts/" + segment + ".json", "{}"),
        ];
    }

    /// <summary>Which some file systems allow.</summary>
    [Fact]
    public async Task Half_a_pair_in_a_path_never_reaches_the_code()
    {
        await Promise.KeptAsync(("a\uD83D.md", "# A\n"), ("\uDC00/b.md", "# Chapter 1: B\n"));
    }

    [Fact]
    public async Task All_of_them_together_compile_and_none_is_lost()
    {
        var kept = await Promise.KeptAsync([.. Segments.Where(segment => segment is not ("." or "..")).Distinct(StringComparer.Ordinal).Select(segment => ("f/" + segment + ".md", "text\n"))]);
        Assert.Equal((Segments.Length - 2).ToString(CultureInfo.InvariantCulture), kept.Corpus.Evaluate("Documents.All.Count + Chapters.All.Count"));
        Assert.Equal("True", kept.Corpus.Evaluate("Documents.All.All(document => Documents.TryGet(document.Key, out var found) && found == document)"));
    }

    [Fact]
    public async Task A_file_that_is_listed_twice_is_one_document()
    {
        var file = new CorpusFile(Corpus.Root + "a.md", "# A\n\n[x](nope.md)\n");
        foreach (var second in new[] { file, new CorpusFile(Corpus.Root + "a.md", "# A\n\n[x](nope.md)\n"), new CorpusFile(Corpus.Root + "a.md", "# Other\n"), new CorpusFile(Corpus.Root + "./a.md", "# A\n"), new CorpusFile(Corpus.Root + "b/../a.md", "# A\n"), new CorpusFile(Corpus.Root.Replace('/', '\\') + "a.md", "# A\n") })
        {
            var driver = CSharpGeneratorDriver.Create([new ContentGenerator().AsSourceGenerator()], [file, second], (CSharpParseOptions)Diagnosed.Project().SyntaxTrees[0].Options, new ProjectOptions());
            var result = driver.RunGenerators(Diagnosed.Project()).GetRunResult();
            Assert.Null(result.Results[0].Exception);
            var complaints = Diagnosed.Project().AddSyntaxTrees(result.GeneratedTrees).GetDiagnostics().Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error);
            Assert.Empty(complaints);
            Assert.All(await Diagnosed.RunAsync([file, second]), diagnostic => Assert.StartsWith("CSDK", diagnostic.Id, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("//")]
    [InlineData("relative")]
    [InlineData("C:\\project\\content")]
    [InlineData("/project/../content")]
    [InlineData("/../..")]
    [InlineData("$(x)")]
    [InlineData("~1~2~0~")]
    [InlineData("\0")]
    public void Any_content_root_compiles(string root)
    {
        string[] paths = ["/project/content/a.md", "b.md", "content/c.md", "C:\\project\\content\\d.md", "/", ".md", "/project/content/../../e.md", "../f.md", "/g.md"];
        Corpus.In(paths.Select((path, i) => new CorpusFile(path, $"# Chapter {i}: A\n\n[x](../{i}.md)\n")), properties: ("ContentSdkRootPath", root)).Compile();
    }
}
