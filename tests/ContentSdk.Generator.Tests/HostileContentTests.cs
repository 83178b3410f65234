using System.Globalization;

namespace ContentSdk.Generator.Tests;

/// <summary>Titles, labels and texts that no author should write, all of which compile.</summary>
public sealed class HostileContentTests
{
    private static readonly string[] Texts =
    [
        "class", "operator", "ToString", "GetHashCode", "Equals", "GetType", "MemberwiseClone", "Finalize", "All", "TryGet", "Count", "Item", "At", "Key", "Title", "Chapter", "Chapters",
        "Section", "Sections", "Metrics", "Documents", "Store", "Members", "get_Item", "set_Item", "Book", "Content", "System", "ContentSdk", "Create", "Of", "Required", "Value", "value", "_", "__", "@this",
        "1", "2024 review", "🚀", "🚀🚀", "日本語", "مرحبا", "שלום", "Ünï çödé", "e\u0301 é", "*/", "/*", "\"\"\"", "\"\"\"\"\"", "{0}", "{{", "#line 1", "#if X", "\\", "\\n", "</summary>", "<!-- x", "]]>", "&amp;", "\u0085", "\u2028x\u2029", "\u202E rtl",
        "\u0001\u0002", "\uFFFE\uFFFF", "\uD83D", "a\tb", "$", "$\"{x}\"", "'", "`code`", "**bold**", "[link](x.md)", "a b", "A B", "a  b", "AB", "Ab", "C#", "C++", ".NET", "x_1", "X_Sections", "new", "void", "record", "file", "field", "required", "nameof(x)", "%41", "100%", "A & B", "A and B",
    ];

    public static IEnumerable<TheoryDataRow<string>> All => Texts.Append(new string('x', 10_000)).Append(string.Join(' ', Enumerable.Repeat("word", 2_000))).Select(text => new TheoryDataRow<string>(text));

    [Theory]
    [MemberData(nameof(All))]
    public void Compiles_wherever_it_stands(string text)
    {
        Corpus.Of(("a.md", Document(text))).Compile();
    }

    [Fact]
    public void Compiles_when_all_of_it_stands_in_one_document()
    {
        var chapter = "# Chapter 1: All\n" + string.Concat(Texts.Select((text, i) => string.Create(CultureInfo.InvariantCulture, $"\n## Section {i + 1}: {text}\n- **{text}**: 5% {text}, 6% {text}\n- **Placement**: {text} section\n\n### {text}\n")));
        var corpus = Corpus.Of(("a.md", chapter), ("b.md", chapter), ("sub/a.md", chapter));
        corpus.Compile();
        Assert.Equal((Texts.Length * 3).ToString(CultureInfo.InvariantCulture), corpus.Evaluate("Sections.All.Count"));
    }

    /// <summary>What nests, or seems to, without an end. Markdig refuses more than 128 levels, when it parses or when it renders.</summary>
    [Theory]
    [InlineData("a[i][j] ", 128)]
    [InlineData("[x ", 300)]
    [InlineData("![ ", 300)]
    [InlineData("*a **b ", 150)]
    [InlineData("> ", 200)]
    [InlineData("- ", 200)]
    [InlineData("][", 5_000)]
    [InlineData("<a href=\"", 5_000)]
    public async Task Compiles_and_is_checked_however_deep_it_is(string part, int times)
    {
        var text = "# A\n\n" + string.Concat(Enumerable.Repeat(part, times)) + "end\n";
        Corpus.Of(("a.md", text)).Compile();
        Assert.All(await Diagnosed.RunAsync([new CorpusFile(Corpus.Root + "a.md", text)]), diagnostic => Assert.StartsWith("CSDK", diagnostic.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void Compiles_when_every_document_has_the_same_title()
    {
        var corpus = Corpus.Of([.. Texts.Select((text, i) => (string.Create(CultureInfo.InvariantCulture, $"{i}.md"), "# Same\n")), .. Texts.Select((text, i) => (string.Create(CultureInfo.InvariantCulture, $"t{i}.md"), $"# {text}\n"))]);
        corpus.Compile();
    }

    [Theory]
    [InlineData("Store")]
    [InlineData("Content_Store")]
    [InlineData("Case Studies")]
    [InlineData("Sections")]
    [InlineData("Create List")]
    [InlineData("Metrics")]
    public void Compiles_when_a_chapter_is_called_like_what_it_is_made_of(string title)
    {
        Corpus.Of(("a.md", $"---\nkind: chapter\n---\n# {title}\n\n## Case Study 1: A - B\n\n## Section 1: {title}\n\n5% more\n")).Compile();
    }

    [Theory]
    [InlineData("x\"y.md")]
    [InlineData("$(x).md")]
    [InlineData("a;b,c.md")]
    [InlineData("%41.md")]
    [InlineData("🚀.md")]
    [InlineData("a{b}.md")]
    [InlineData(".md")]
    [InlineData("UPPER.MD")]
    public void Compiles_whatever_a_file_is_called(string path)
    {
        var corpus = Corpus.Of((path, "text without a heading\n"));
        corpus.Compile();
        Assert.Equal(path, corpus.Evaluate("Documents.All[0].Source"));
    }

    [Fact]
    public void Paths_that_differ_in_case_or_punctuation_only_get_names_of_their_own()
    {
        var corpus = Corpus.Of(("a-b.md", "x"), ("a_b.md", "x"), ("A-B.md", "x"), ("a b.md", "x"));
        corpus.Compile();
        Assert.Equal("4", corpus.Evaluate("Documents.All.Count"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Comes_back_as_it_was_written(string text)
    {
        var corpus = Corpus.Of(("a.md", Document(text)));
        var expected = Core.Maps.DocumentReader.Read("a.md", Core.Maps.DocumentReader.Parse(Document(text)));
        var fields = string.Join("\n", expected.Head.Entries.SelectMany(entry => entry.Fields.Select(field => $"{field.Label}={field.Text}[{string.Join("|", field.Items)}]")));
        Assert.Equal(fields, corpus.Evaluate("string.Join(\"\\n\", Chapters.All.SelectMany(chapter => chapter.Fields.Concat(chapter.Sections.SelectMany(section => section.Fields))).Select(field => field.Label + \"=\" + field.Text + \"[\" + string.Join(\"|\", field.Items) + \"]\"))"));
        Assert.Equal(expected.Body.Html, corpus.Evaluate("Chapters.All[0].Body.ToString()"));
    }

    private static string Document(string text) => $"""
        ---
        front: "{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}"
        ---
        # Chapter 1: {text}

        ## Section 1: {text}
        - **{text}**: {text}
        - **Outcome**: 5% {text}, {text}
        - **Placement**: {text}
        - **List**:
          - {text}
          - two

        {text}
        """;
}
