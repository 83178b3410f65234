using System.Globalization;

namespace ContentSdk.Generator.Tests.Hostile;

/// <summary>Names that the language, the library or the generated code has a use of its own for, wherever content can put them.</summary>
public sealed class NamesTests
{
    // Keywords, contextual keywords, and what the emitted types and those above them declare.
    private static readonly string[] Names =
    [
        "base", "event", "global", "namespace", "null", "object", "string", "this", "true", "value", "var", "when", "field", "extension", "dynamic", "nint",
        "T Metrics", "TMetrics", "Create Metrics", "Create List", "Below", "Required", "Optional", "Form", "Form Reference", "Set Form", "Reference Equals", "Get Enumerator", "Get Hash Code", "Memberwise Clone",
        "Number", "Kind", "Source", "Heading", "Parent", "Children", "Fields", "Items", "References", "Referenced By", "Body", "Subtitle", "Company", "Arc", "Organisation", "Role", "Group", "Covers", "Problems", "Entry", "Entry List", "Metric List", "Field", "Reference", "I Entry", "Content Store",
        "Chapter", "Chapters", "Section", "Case Study", "Case Studies", "Character", "Act", "Experts", "Level", "Pattern", "Topics", "Document", "Documents", "Metric", "Metrics",
        "Book", "Book Content", "Content", "Members", "Content SDK", "System", "Collections", "Index", "Range", "Item Ref", "op Implicit", "op Equality", "Print Members", "Clone", "<Clone>$", ".ctor", "Try Get", "Get", "At", "All", "Count",
        "get_Title", "set_Title", "Add Item", "Chapter 1", "Chapter1", "Section 1", "Section1", "Chapter1_Sections", "Chapter1_Section1_Metrics", "Content_Store", "_1", "1", "0", "007", "1e5", "0x1F", "½", "Ⅷ", "²", "٣", "İ", "ı", "ß", "ǆ", "ﬁ", "a\u0301", "á", "\u200B", "a\u200Bb", "ab", "a\u00ADb", "\u0301", "\u0301a", "\uFE0F", "नमस्ते", "ไทย", "한국어", "𝐁𝐨𝐥𝐝", "𠮷野家", "é è", "🇩🇪", "👩‍🚀", "\u202Eabc\u202C", "\u2066abc\u2069", "abc\u200F",
        "*/", "/**/", "///", "\"\"\"", "$\"{x}\"", "@\"x\"", "#line 5 \"x\"", "#pragma", "#error x", "#endif", "{0}", "{{x}}", "\\", "\\u0041", "\\\"", "</summary>", "<see cref=\"X\"/>", "<![CDATA[", "]]>", "&lt;", "&#0;", "&#xD800;", "&nbsp;", "'", "''", "`", "``", "%41", "%", "$(x)", "$(MSBuildProjectFile)", "@(x)", ";", "~", "\u0001", "\u001B[31m", "\u007F", "\u0080", "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF", "\uFDD0", "\U0001FFFF",
    ];

    [Fact]
    public async Task A_name_compiles_wherever_content_puts_it()
    {
        await Promise.KeptByEachAsync("", Names.Select(name => (name, Everywhere(name))));
    }

    private static (string Path, string Text)[] Everywhere(string name)
    {
        var quoted = "\"" + name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
        var text = $"""
            ---
            kind: chapter
            title: {quoted}
            {quoted}: {quoted}
            ---
            ## Section 1: {name}
            - **{name}**: 5% {name}, 6% {name}, 7 {name}
            - **Placement**: {name} section
            - **Metrics**: {name}

            ## Case Study 1: {name} - {name}
            - **{name}**: Section 1 - {name}
            - **Integration Point**: {name}

            ## Characters

            ### {name} - {name}

            **Act I: {name}**
            - **{name}**: 3x {name}

            ## Experts
            - **{name} ({name})**: {name}

            ## {name} Level (Sections 1-2)

            ## Pattern 1: {name}

            ### {name}

            {name}
            """;
        return [("a.md", text), ("b/a.md", text.Replace("kind: chapter", "kind: document", StringComparison.Ordinal)), ("c.md", $"---\nkind: chapter\nname: {quoted}\n---\n# {name}\n"), ("d.md", $"---\nname: {quoted}\n---\n# {name} {{#{name}}}\n")];
    }

    [Fact]
    public async Task A_name_compiles_as_a_key_and_title_of_declared_entries()
    {
        await Promise.KeptByEachAsync(
            "[ContentCollection(\"**/p/*.md\", \"**/d.yml\", \"**/d.json\")] public sealed partial record Item(string? Text = null, IReadOnlyDictionary<string, string>? Map = null); [ContentCollection(\"**/q/**/*.md\")] public sealed partial record Named(string? Name = null);",
            Names.Select(name => (name, Declared(name))));
    }

    private static (string Path, string Text)[] Declared(string name)
    {
        var quoted = System.Text.Json.JsonSerializer.Serialize(name);
        return
        [
            ("d.yml", $"{quoted}:\n  text: {quoted}\n  map: {{ {quoted}: {quoted} }}\n"),
            ("d.json", $"[{{ \"title\": {quoted} }}, {{ \"key\": {quoted} }}, {{ \"text\": {quoted} }}, {{ {quoted}: 1 }}]"),
            ("p/a.md", $"---\ntitle: {quoted}\n---\n"),
            ("p/b.md", $"---\nkey: {quoted}\n---\n"),
            ("p/c.md", $"---\nname: {quoted}\n---\n## Section 1: {name}\n"),
            ("q/a.md", $"---\nname: {quoted}\ntitle: {quoted}\n---\n"),
        ];
    }

    [Fact]
    public async Task All_names_together_compile_in_one_document_and_in_many()
    {
        var one = "# Chapter 1: All\n" + string.Concat(Names.Select((name, i) => string.Create(CultureInfo.InvariantCulture, $"\n## Section {i + 1}: {name}\n- **{name}**: 5% {name}, 6% {name}\n")));
        var many = Names.Select((name, i) => (string.Create(CultureInfo.InvariantCulture, $"n{i % 7}/{i}.md"), $"---\nkind: {(i % 2 == 0 ? "chapter" : "document")}\n---\n# {name}\n\n## {name}\n"));
        await Promise.KeptAsync([("one.md", one), ("two.md", one), .. many]);
    }

    /// <summary>Names that are one to a reader or a file system and several to the compiler, and the other way round.</summary>
    [Fact]
    public async Task Names_that_differ_in_case_or_composition_only_are_kept_apart()
    {
        string[] names = ["Cafe", "CAFE", "cafe", "Café", "Cafe\u0301", "caf\u00E9", "CAFÉ", "ﬁn", "fin", "Å", "A\u030A", "\u212B", "K", "\u212A", "İ", "I\u0307", "ı", "I", "i", "ς", "σ", "Σ", "ß", "ss", "SS", "ẞ"];
        var chapter = "# Chapter 1: A\n" + string.Concat(names.Select((name, i) => string.Create(CultureInfo.InvariantCulture, $"\n## Section {i + 1}: {name}\n- **{name}**: 5% {name}\n")));
        var kept = await Promise.KeptAsync([("chapter.md", chapter), .. names.Select(name => (name + ".md", $"# {name}\n")), .. names.Select(name => (name + "/x.md", "# X\n")), .. names.Select(name => ("k/" + name + ".md", "---\nkind: chapter\n---\n"))]);
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"{names.Length * 2} {names.Length}"), kept.Corpus.Evaluate("Documents.All.Count + \" \" + Sections.All.Count"));
    }

    [Theory]
    [InlineData("class.Namespace")]
    [InlineData("System")]
    [InlineData("ContentSdk")]
    [InlineData("ContentSdk.Content.Members")]
    [InlineData("global.System.Collections.Generic")]
    [InlineData("1.2.3")]
    [InlineData("...")]
    [InlineData("a b-c.d\"e")]
    [InlineData("🚀.é")]
    [InlineData("Section.Chapter.Metrics")]
    [InlineData("await.async.record.field.file.required.scoped.var.nint.where")]
    [InlineData("\u200Ba.a\u200B")]
    [InlineData("\u0301")]
    [InlineData("__arglist.__makeref")]
    public void Any_root_namespace_compiles(string name)
    {
        var corpus = Corpus.In([new CorpusFile(Corpus.Root + "a.md", "# Chapter 1: System\n\n## Section 1: Content\n- **Goal**: 5% more\n"), new CorpusFile(Corpus.Root + "b.md", "# ContentSdk\n")], rootNamespace: name);
        corpus.Compile();
    }
}
