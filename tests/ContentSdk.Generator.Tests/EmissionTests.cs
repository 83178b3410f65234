using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentSdk.Generator.Tests;

/// <summary>What holds of all that is emitted, whatever the content.</summary>
public sealed class EmissionTests
{
    private static readonly (string Path, string Text)[] Files = [("chapter.md", Samples.Chapter), ("guide.md", Samples.Guide), ("sub/chapter.md", Samples.Chapter)];

    [Theory]
    [InlineData("Content.Kinds.g.cs", "Kinds")]
    [InlineData("Content.Sets.g.cs", "Sets")]
    [InlineData("Content.Store.g.cs", "Store")]
    [InlineData("Content.Shard45.g.cs", "Chapter")]
    [InlineData("Content.Shard54.g.cs", "Document")]
    public void Looks_like_this(string hintName, string name)
    {
        Snapshot.Matches(Corpus.Of(("chapter.md", Samples.Chapter), ("guide.md", Samples.Guide))[hintName], name, "cs");
    }

    [Fact]
    public void Is_the_same_whatever_the_order_of_files_the_culture_and_the_folder()
    {
        var expected = Corpus.Of(Files).Generated;
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            var elsewhere = Corpus.In(Files.Reverse().Select(file => new CorpusFile(@"C:\Übung\src\..\content\" + file.Path.Replace('/', '\\'), file.Text)), properties: ("ContentSdkRootPath", @"C:\Übung\content"));
            Assert.Equal(expected, elsewhere.Generated);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Holds_no_path_of_the_machine()
    {
        Assert.All(Corpus.Of(Files).Generated.Values, text => Assert.DoesNotContain("/project", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Has_only_members_that_hot_reload_can_replace()
    {
        foreach (var tree in Corpus.Of(Files).Result.GeneratedTrees)
        {
            var members = tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>().ToList();
            Assert.Empty(members.OfType<BaseFieldDeclarationSyntax>());
            Assert.Empty(members.OfType<ConstructorDeclarationSyntax>());
            Assert.DoesNotContain(members.OfType<TypeDeclarationSyntax>(), type => type.ParameterList is not null);
            Assert.All(members.OfType<PropertyDeclarationSyntax>(), property => Assert.True(property.ExpressionBody is not null || property.AccessorList!.Accessors.All(accessor => accessor.ExpressionBody is not null)));
            Assert.All(members.OfType<MethodDeclarationSyntax>(), method => Assert.NotNull(method.ExpressionBody));
        }
    }

    [Fact]
    public void Is_at_most_so_many_files_however_many_documents()
    {
        var corpus = Corpus.Of([.. Enumerable.Range(0, 500).Select(i => (string.Create(CultureInfo.InvariantCulture, $"d{i}.md"), $"# Title {i}\n"))]);
        corpus.Compile();
        Assert.Equal(69, corpus.Generated.Count);
    }

    [Fact]
    public void Above_two_thousand_documents_there_are_more_files_and_each_document_is_found()
    {
        const int Count = 2_001;
        var corpus = Corpus.Of([.. Enumerable.Range(0, Count).Select(i => (string.Create(CultureInfo.InvariantCulture, $"d{i}.md"), string.Create(CultureInfo.InvariantCulture, $"# Title {i}\n\n[next](d{(i + 1) % Count}.md)\n")))]);
        Assert.Equal(256, corpus.Generated.Keys.Count(name => name.Contains("Shard", StringComparison.Ordinal)));
        Assert.Equal("2001 True", corpus.Evaluate("""
            Documents.All.Count + " " + Documents.All.All(document => Documents.TryGet(document.Key, out var found) && ReferenceEquals(found, document) && document.Source == document.Key + ".md"
                && document.ReferencedBy.Single().References.Single().Targets.Single() == (IEntry)document)
            """));
    }

    [Fact]
    public void Shows_content_in_comments()
    {
        var compilation = Corpus.Of(("chapter.md", "# Chapter 1: A < B & \"C\"\n\n## Section 1: Fast */ things\n- **Goal**: 95% fewer bugs\n")).Compile();
        var list = compilation.GetTypeByMetadataName("Book.Content.Members.Chapter1_Sections")!;
        var comment = list.GetMembers("FastThings").Single().GetDocumentationCommentXml()!;
        Assert.Contains("Section 1: Fast */ things", comment, StringComparison.Ordinal);
        Assert.Contains("chapter.md#section-1-fast--things", comment, StringComparison.Ordinal);
        var chapter = compilation.GetTypeByMetadataName("Book.Content.Chapters")!.GetMembers("Chapter1").Single();
        Assert.Contains("A &lt; B &amp; \"C\"", chapter.GetDocumentationCommentXml()!, StringComparison.Ordinal);
        Assert.All(PublicProperties(compilation), property => Assert.False(string.IsNullOrEmpty(property.GetDocumentationCommentXml()), property.ToDisplayString()));
    }

    [Fact]
    public void Needs_no_more_than_CSharp_12_and_emits_nothing_below()
    {
        Assert.NotEmpty(Corpus.In([new CorpusFile(Corpus.Root + "a.md", "# A\n")], language: LanguageVersion.CSharp12).Generated);
        Assert.Empty(Corpus.In([new CorpusFile(Corpus.Root + "a.md", "# A\n")], language: LanguageVersion.CSharp11).Generated);
    }

    [Fact]
    public void Is_nothing_without_content()
    {
        Assert.Empty(Corpus.Of().Generated);
        Assert.Empty(Corpus.In([new CorpusFile("/project/AnalyzerReleases.Shipped.md", "# A\n"), new CorpusFile(Corpus.Root + "notes.txt", "x")]).Generated);
    }

    [Fact]
    public void A_file_that_is_listed_twice_is_one_document()
    {
        var corpus = Corpus.In([new CorpusFile(Corpus.Root + "a.md", "# A\n"), new CorpusFile("/project/content/./a.md", "# A\n")]);
        Assert.Equal("1", corpus.Evaluate("Documents.All.Count"));
    }

    [Theory]
    [InlineData("My.App", null, "My.App.Content")]
    [InlineData(null, null, "Project.Content")]
    [InlineData("my-app", null, "my_app.Content")]
    [InlineData("1st.class", null, "_1st.@class.Content")]
    [InlineData("Book", "Else.Where", "Else.Where")]
    public void Stands_in_the_projects_namespace(string? rootNamespace, string? stated, string expected)
    {
        (string, string)[] properties = stated is null ? [] : [("ContentSdkNamespace", stated)];
        var corpus = Corpus.In([new CorpusFile(Corpus.Root + "a.md", Samples.Chapter)], rootNamespace: rootNamespace, properties: properties);
        corpus.Compile();
        Assert.Contains($"namespace {expected}\n", corpus["Content.Sets.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Is_internal_on_request()
    {
        var compilation = Corpus.In([new CorpusFile(Corpus.Root + "a.md", Samples.Chapter)], properties: ("ContentSdkAccessibility", "internal")).Compile();
        Assert.DoesNotContain(compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()), type => type.Modifiers.Any(SyntaxKind.PublicKeyword));
    }

    [Theory]
    [InlineData("Sets", true, false)]
    [InlineData("Entries", false, false)]
    [InlineData("Leaf", true, true)]
    public void Names_reach_as_far_down_as_the_project_says(string depth, bool hasSets, bool hasMetrics)
    {
        var corpus = Corpus.In([new CorpusFile(Corpus.Root + "chapter.md", Samples.Chapter)], properties: ("ContentSdkNames", depth));
        var compilation = corpus.Compile();
        Assert.Equal(hasSets, compilation.GetTypeByMetadataName("Book.Content.Members.Chapter1_Sections") is not null);
        Assert.Equal(hasMetrics, compilation.GetTypeByMetadataName("Book.Content.Members.Chapter1_Section1_Metrics") is not null);
        Assert.Equal("First Steps 95", corpus.Evaluate("Chapters.Chapter1.Sections[0].Title + \" \" + Chapters.Chapter1.Sections[0].Metrics[0].Low"));
    }

    [Fact]
    public void A_projects_own_words_reach_the_reader()
    {
        var corpus = Corpus.In([new CorpusFile(Corpus.Root + "a.md", "# Chapter 1: A\n\n## Quest 1: Find\n- **Filmed in**: Quest 1\n")], properties: [("ContentSdkKinds", "quest=section"), ("ContentSdkReferenceLabels", "Filmed in")]);
        Assert.Equal("Find", corpus.Evaluate("Chapters.Chapter1.Sections[0].FilmedIn.Value.Title"));
    }

    [Fact]
    public void No_name_in_the_project_can_hide_what_is_emitted()
    {
        const string Code = "namespace Book { internal class ContentSdk; internal class System; internal class Members; } namespace Book.Content { internal class EntryKind; internal class Metric; internal class Entry; }";
        Corpus.In([new CorpusFile(Corpus.Root + "a.md", Samples.Chapter)], Code).Compile();
    }

    private static IEnumerable<IPropertySymbol> PublicProperties(Compilation compilation) =>
        compilation.Assembly.GlobalNamespace.GetNamespaceMembers().Single(member => member.Name == "Book").GetNamespaceMembers().Single()
            .GetTypeMembers().SelectMany(type => type.GetMembers().OfType<IPropertySymbol>());
}
