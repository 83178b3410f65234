using ContentSdk.Generator.Planning;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Tests;

/// <summary>Content that refers to content of another assembly.</summary>
public sealed class LibraryTests
{
    private static readonly (string Path, string Text)[] Handbook =
    [
        ("start here.md", "# Start Here\n\n<a id=\"first\"></a>\n\nText.\n\n## On Linux\n\nMore text.\n"),
        ("chapter-3.md", "# Chapter 3: Fog\n\n## Section 1: Sea\n- **Story**: None\n"),
        ("people/ada.yml", "name: Ada\n"),
        ("people/bo.yml", "name: Bo\n"),
        ("hidden/s.yml", "name: S\n"),
    ];

    private const string People = "/// <summary>P.</summary>\n[ContentSdk.ContentCollection(\"people/*.yml\", Name = \"Crew\")] public sealed partial record Person { /// <summary>N.</summary>\n public required string Name { get; init; } }\n[ContentSdk.ContentCollection(\"hidden/*.yml\")] internal sealed partial record Hidden { public required string Name { get; init; } }";

    private static readonly Corpus Library = Corpus.In(Handbook.Select(file => new CorpusFile(Corpus.Root + file.Path, file.Text)), "#nullable enable\nnamespace Handbook;\n" + People, rootNamespace: "Handbook").Named("Team.Handbook");
    private static readonly byte[] Image = Library.Image();
    private static readonly MetadataReference Reference = MetadataReference.CreateFromImage(Image);

    [Theory]
    [InlineData("[x](content:Team.Handbook/chapter-3)", "chapter-3 Chapter Fog")]
    [InlineData("[x](content:Team.Handbook/chapter-3#section-1-sea)", "chapter-3#section-1-sea Section Sea")]
    [InlineData("[x](content:Team.Handbook/start%20here#on-linux)", "start here#on-linux Topic On Linux")]
    [InlineData("[x](<content:Team.Handbook/start here#first>)", "start here Document Start Here")]
    [InlineData("[x](CONTENT:team.handbook/people/ada)", "people/ada Declared ")]
    [InlineData("<content:Team.Handbook/chapter-3>", "chapter-3 Chapter Fog")]
    [InlineData("[x][d]\n\n[d]: content:Team.Handbook/chapter-3", "chapter-3 Chapter Fog")]
    public async Task A_link_leads_to_an_entry_of_another_assembly(string text, string expected)
    {
        var files = Files(("a.md", "# A\n\n" + text + "\n"));
        Assert.Equal("", await Said(files));
        Assert.Equal(expected, Corpus.In(files).Referencing(Reference).Evaluate("Documents.A.References[0].Target is { } target ? target.Key + \" \" + target.Kind + \" \" + target.Title : \"nothing\"", Image));
    }

    [Theory]
    [InlineData("[x](content:Team.Handbook/chapter-4)", "a.md(3,5): error CSDK2001: 'Team.Handbook' has no document 'chapter-4'")]
    [InlineData("[x](content:Team.Handbook/chaptr-3)", "a.md(3,5): error CSDK2001: 'Team.Handbook' has no document 'chaptr-3'; write 'content:Team.Handbook/chapter-3'?")]
    [InlineData("[x](content:Team.Handbok/chapter-3)", "a.md(3,5): error CSDK2001: 'content:Team.Handbok/chapter-3' leads to content of 'Team.Handbok', and no referenced assembly of that name has any; is 'Team.Handbook' meant?")]
    [InlineData("[x](content:Team.Handbook)", "a.md(3,5): error CSDK2001: 'content:Team.Handbook' names no document of 'Team.Handbook'; write the document's key behind 'content:Team.Handbook/'")]
    [InlineData("[x](content:Team.Handbook#first)", "a.md(3,5): error CSDK2001: 'content:Team.Handbook' names no document of 'Team.Handbook'; write the document's key behind 'content:Team.Handbook/'")]
    [InlineData("[x](content:Team.Handbook/people)", "a.md(3,5): error CSDK2001: 'Team.Handbook' has no document 'people'")]
    [InlineData("[x](content:Team.Handbook/start%20hre)", "a.md(3,5): error CSDK2001: 'Team.Handbook' has no document 'start hre'; write 'content:Team.Handbook/start%20here'?")]
    [InlineData("[x](content:Team.Handbook/hidden/s)", "a.md(3,5): error CSDK2001: 'Team.Handbook' has no document 'hidden/s'")]
    [InlineData("[x](content:Team.Handbook/chapter-3#section-1-see)", "a.md(3,36): error CSDK2002: 'content:Team.Handbook/chapter-3' has no heading '#section-1-see'; write '#section-1-sea'?")]
    public async Task A_broken_reference_to_another_assembly_is_told(string text, string expected)
    {
        var files = Files(("a.md", "# A\n\n" + text + "\n"));
        Assert.Equal(expected, await Said(files));
        Assert.Equal("0", Corpus.In(files).Referencing(Reference).Evaluate("Documents.A.References[0].Targets.Count", Image));
    }

    [Fact]
    public async Task Without_the_reference_there_is_no_such_library()
    {
        Assert.Equal("a.md(3,5): error CSDK2001: 'content:Team.Handbook/x' leads to content of 'Team.Handbook', and no referenced assembly of that name has any", string.Join('\n', (await Diagnosed.RunAsync(Files(("a.md", "# A\n\n[x](content:Team.Handbook/x)\n")))).Select(Diagnosed.Text)));
    }

    [Fact]
    public async Task A_manifest_of_another_version_is_not_guessed_at()
    {
        var other = Corpus.In([], "[assembly: ContentSdk.ContentManifest(99, \"global::X\", \"?\")]").Named("Newer").Image();
        Assert.Equal(
            "a.md(3,5): error CSDK2001: 'content:Newer/x' leads to content of 'Newer', which another version of ContentSdk compiled; use one version in both projects",
            await Said(Files(("a.md", "# A\n\n[x](content:Newer/x)\n")), "", MetadataReference.CreateFromImage(other)));
    }

    private const string Notes = """
        [ContentCollection("notes/*.md")]
        public sealed partial record Note
        {
            public Reference<Handbook.Person>? By { get; init; }
            public Reference<IEntry>? About { get; init; }
            public Reference<Handbook.Content.Section>? Of { get; init; }
        }
        """;

    [Theory]
    [InlineData("by: ada", "people/ada")]
    [InlineData("by: people/bo", "people/bo")]
    [InlineData("by: content:Team.Handbook/people/bo", "people/bo")]
    [InlineData("about: content:Team.Handbook/chapter-3", "chapter-3")]
    [InlineData("about: content:Team.Handbook/people/ada", "people/ada")]
    [InlineData("of: chapter-3#section-1-sea", "chapter-3#section-1-sea")]
    [InlineData("of: content:Team.Handbook/chapter-3#section-1-sea", "chapter-3#section-1-sea")]
    public async Task Front_matter_names_entries_of_another_assembly(string line, string expected)
    {
        var files = Files(("notes/a.md", "---\n" + line + "\n---\n# A\n"));
        Assert.Equal("", await Said(files, Notes));
        var corpus = Corpus.In(files, Collections.Declared.WithUsings(Notes)).Referencing(Reference);
        Assert.Equal(expected, corpus.Evaluate("Book.Notes.A.By?.Value.Key ?? Book.Notes.A.About?.Value.Key ?? Book.Notes.A.Of?.Value.Key ?? \"nothing\"", Image));
    }

    [Theory]
    [InlineData("by: adda", "notes/a.md(2,5): error CSDK2008: 'adda' names no entry of Crew; write 'ada'?")]
    [InlineData("by: content:Team.Handbook/chapter-3", "notes/a.md(2,5): error CSDK2008: 'content:Team.Handbook/chapter-3' names no entry of Crew; there are ada, bo")]
    [InlineData("about: content:Team.Handbook/chapter-4", "notes/a.md(2,8): error CSDK2008: 'content:Team.Handbook/chapter-4' names no entry of the content: 'Team.Handbook' has no document 'chapter-4'")]
    [InlineData("about: content:Team.Handbook/chaptr-3", "notes/a.md(2,8): error CSDK2008: 'content:Team.Handbook/chaptr-3' names no entry of the content: 'Team.Handbook' has no document 'chaptr-3'; write 'content:Team.Handbook/chapter-3'?")]
    [InlineData("about: content:Team.Handbook/chapter-3#section-1-see", "notes/a.md(2,8): error CSDK2008: 'content:Team.Handbook/chapter-3#section-1-see' names no entry of the content: 'content:Team.Handbook/chapter-3' has no heading '#section-1-see'; write '#section-1-sea'?")]
    [InlineData("about: content:Team.Handbok/chapter-3", "notes/a.md(2,8): error CSDK2008: 'content:Team.Handbok/chapter-3' names no entry of the content: 'content:Team.Handbok/chapter-3' leads to content of 'Team.Handbok', and no referenced assembly of that name has any; is 'Team.Handbook' meant?")]
    [InlineData("of: chapter-3", "notes/a.md(2,5): error CSDK2008: 'chapter-3' names no entry of Sections; write 'chapter-3#section-1-sea'?")]
    public async Task Front_matter_that_names_nothing_there_is_told(string line, string expected)
    {
        Assert.Equal(expected, await Said(Files(("notes/a.md", "---\n" + line + "\n---\nText.\n")), Notes));
    }

    [Fact]
    public void A_field_of_a_map_may_name_another_assemblys_entry()
    {
        var corpus = Corpus.In(Files(("map.md", "# Chapter 1: A\n\n## Section 1: B\n- **Placement**: [there](content:Team.Handbook/chapter-3#section-1-sea)\n"))).Referencing(Reference);
        Assert.Equal("chapter-3#section-1-sea", corpus.Evaluate("Chapters.Chapter1.Sections.B.Placement?.Value.Key", Image));
    }

    [Fact]
    public void Entries_of_both_assemblies_may_be_named_alike()
    {
        var corpus = Corpus.In(Files(("chapter-3.md", "# Chapter 3: Own\n\n## Section 1: Sea\n- **Placement**: Section 1\n\n[x](content:Team.Handbook/chapter-3#section-1-sea)\n"))).Referencing(Reference);
        Assert.Equal("Own Fog 1", corpus.Evaluate("Chapters.Chapter3.Sections.Sea.Placement?.Value.Parent?.Title + \" \" + Chapters.Chapter3.Sections.Sea.References[1].Target?.Parent?.Title + \" \" + Chapters.Chapter3.Sections.Sea.ReferencedBy.Count", Image));
    }

    [Fact]
    public void An_edit_of_text_leaves_what_others_see_of_a_library_as_it_was()
    {
        var edited = Library.With("start here.md", Handbook[0].Text.Replace("More text.", "Other text, and more of it.\n\n- 5 apples", StringComparison.Ordinal));
        Assert.NotEqual(Image, edited.Image());
        Assert.Equal(Library.Image(isReference: true), edited.Image(isReference: true));

        var consumer = Corpus.In(Files(("a.md", "# A\n\n[x](content:Team.Handbook/chapter-3)\n"))).Referencing(Reference);
        Assert.Empty(consumer.Referencing(MetadataReference.CreateFromImage(edited.Image()), instead: Reference).Rewritten());
    }

    [Theory]
    [InlineData("Utf8", "=> \"\"\"\n<h1 id=\"start-here\">Start Here</h1>", "\"\"\"u8,")]
    [InlineData("7", "=> \"\"\"\n<h1 id=\"start-here\">Start Here</h1>", "\n\"\"\",")]
    [InlineData("text", "=> \"\"\"\n<h1 id=\"start-here\">Start Here</h1>", "\n\"\"\",")]
    public void Bodies_stand_as_the_project_says(string form, string begins, string ends)
    {
        var corpus = Corpus.In([new CorpusFile(Corpus.Root + "start here.md", Handbook[0].Text)], properties: ("ContentSdkBodies", form));
        var shard = corpus.Generated.Single(file => file.Key.StartsWith("Content.Shard", StringComparison.Ordinal)).Value;
        Assert.Contains(begins, shard, StringComparison.Ordinal);
        Assert.Contains(ends, shard, StringComparison.Ordinal);
        Assert.Equal(form != "Utf8", shard.Contains("private static string Html", StringComparison.Ordinal));
        Assert.Equal("<h2 id=\"on-linux\">On Linux</h2>\n<p>More text.</p>\n", corpus.Evaluate("Topics.All[0].Body.ToString()"));
    }

    [Theory]
    [InlineData(1, true, false, "Text")]
    [InlineData(1, false, true, "Text")]
    [InlineData(2_000_000, true, false, "Text")]
    [InlineData(2_000_001, true, true, "Utf8")]
    [InlineData(1, false, false, "Utf8")]
    public void Else_a_library_and_what_is_edited_while_it_runs_have_text_up_to_a_size(int length, bool others, bool hotReload, string expected) =>
        Assert.Equal(expected, StoredForm.Choose([new DocumentSize(length, 1, 1, 0)], new Audience(others, hotReload), asked: null).Bodies.ToString());

    [Theory]
    [InlineData(2_000_000, 2_000_000, true, "Text Text")]
    [InlineData(2_000_000, 2_000_001, true, "Packed Packed")]
    [InlineData(4_000_000, 4_000_001, true, "Packed Packed")]
    [InlineData(4_000_000, 4_000_002, true, "Packed Utf8")]
    [InlineData(8_000_002, 4_000_002, true, "Utf8 Packed")]
    [InlineData(3_000_000, 3_500_000, false, "Text Text")]
    [InlineData(3_000_000, 3_500_001, false, "Packed Packed")]
    [InlineData(6_000_000, 7_000_002, false, "Packed Utf8")]
    public void Tables_that_are_too_long_for_text_are_packed_as_long_as_there_is_room(int first, int second, bool hasTextBodies, string expected)
    {
        var form = StoredForm.Choose([new DocumentSize(1, first, first, 1), new DocumentSize(1, second, second, 1)], new Audience(Others: hasTextBodies, HotReload: hasTextBodies), asked: null);
        Assert.Equal(expected, $"{form.Tables(0)} {form.Tables(1)}");
    }

    [Theory]
    [InlineData(10, 10, 0, "Packed")]
    [InlineData(20_000_000, 20_000_000, 7_000_000, "Packed")]
    [InlineData(20_000_000, 20_000_000, 6_999_990, "Utf8")]
    [InlineData(20_000_000, 60_000_000, 7_000_000, "Utf8")]
    public void Beside_a_resource_tables_are_packed_as_long_as_there_is_room(int table, int bytes, int excerpts, string expected) =>
        Assert.Equal(expected, StoredForm.Choose([new DocumentSize(1, table, bytes, excerpts)], new Audience(Others: false, HotReload: false), BodyForm.Resource).Tables(0).ToString());

    [Theory]
    [InlineData(8, true)]
    [InlineData(12, false)]
    public void Tables_that_are_packed_or_data_say_the_same(int words, bool isPacked)
    {
        var many = string.Concat(Enumerable.Repeat("wörds ", words));
        var corpus = Corpus.In([new CorpusFile(Corpus.Root + "a.md", "# A\n\n**Figures**:\n\n" + string.Join("\n", Enumerable.Range(1, 40_000).Select(number => FormattableString.Invariant($"- {number}% of {many}{number}")))), new CorpusFile(Corpus.Root + "b.md", "# Bée")]);
        Assert.Contains("TableData", corpus.Generated["Content.Store.g.cs"], StringComparison.Ordinal);
        Assert.Equal(isPacked ? 2 : 1, corpus.Generated["Content.Store.g.cs"].Split("Packed(").Length - 1);
        Assert.Equal("Bée", corpus.Evaluate("Documents.Bée.Title"));
        Assert.Equal("40000", corpus.Evaluate("Documents.A.Fields[0].Items.Count"));
    }

    [Fact]
    public void Bodies_in_a_resource_are_no_code_and_their_absence_is_told()
    {
        var corpus = Corpus.In([new CorpusFile(Corpus.Root + "a.md", "# A\n\nSome text.")], properties: ("ContentSdkBodies", "Resource"));
        Assert.DoesNotContain("Some text.</p>", string.Concat(corpus.Generated.Values), StringComparison.Ordinal);
        Assert.Equal("A", corpus.Evaluate("Documents.A.Title"));
        var exception = Assert.ThrowsAny<Exception>(() => corpus.Evaluate("Documents.A.Body.ToString()"));
        Assert.Contains("ContentSdk.Bodies", exception.GetBaseException().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_heading_of_a_library_rewrites_nothing_of_who_does_not_refer_to_it()
    {
        var edited = Library.With("start here.md", Handbook[0].Text + "\n## New\n");
        Assert.NotEqual(Library.Image(isReference: true), edited.Image(isReference: true));
        var consumer = Corpus.In(Files(("a.md", "# A\n\n[x](content:Team.Handbook/chapter-3)\n"))).Referencing(Reference);
        var after = consumer.Referencing(MetadataReference.CreateFromImage(edited.Image()), instead: Reference);
        Assert.Empty(after.Rewritten());
        Assert.Contains("Libraries: Modified", after.Recomputed());
    }

    [Fact]
    public void A_manifest_holds_no_path_of_the_machine_and_nothing_of_applications()
    {
        Assert.DoesNotContain("/project", Library["Content.Manifest.g.cs"], StringComparison.Ordinal);
        Assert.False(Corpus.In(Files(("a.md", "# A\n")), properties: ("ContentSdkAccessibility", "internal")).Generated.ContainsKey("Content.Manifest.g.cs"));
    }

    [Fact]
    public async Task In_an_editor_the_library_is_a_compilation()
    {
        var project = Library.Compile().ToMetadataReference();
        Assert.Equal("", await Said(Files(("a.md", "# A\n\n[x](content:Team.Handbook/chapter-3)\n")), "", project));
    }

    private static CorpusFile[] Files(params (string Path, string Text)[] files) => files.Select(file => new CorpusFile(Corpus.Root + file.Path, file.Text)).ToArray();

    private static async Task<string> Said(CorpusFile[] files, string code = "", MetadataReference? reference = null) =>
        string.Join('\n', (await Diagnosed.RunAsync(files, compilation: Diagnosed.Project(code).AddReferences(reference ?? Reference))).Select(Diagnosed.Text));
}
