using ContentSdk.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Tests;

/// <summary>What an editor offers for a name that the content gives no more.</summary>
public sealed class VanishedNameFixTests
{
    private const string Map = "# Chapter 3: Scaling\n\n## Section 1: Quality Assurance at Scale\n- **Primary Story**: Fog\n- **Metrics**:\n  - 95% uptime\n\n## Section 2: Going Abroad\n- **Primary Story**: Sea\n\n## Section 3: The Very First Order\n";

    private const string Post = "---\ntitle: Hello\n---\n";

    [Theory]
    [InlineData("Chapters.Chaptr3", "Chapters.Chapter3")]
    [InlineData("Chapters.Chapter4", "Chapters.Chapter3")]
    [InlineData("Documents.Abuot", "Documents.About")]
    [InlineData("Chapters.Chapter3.Sections.QualityAssurance", "Chapters.Chapter3.Sections.QualityAssuranceAtScale")]
    [InlineData("Chapters.Chapter3.Sections.GoingAbrod", "Chapters.Chapter3.Sections.GoingAbroad")]
    [InlineData("Chapters.Chapter3.Sections.TheFirstOrder", "Chapters.Chapter3.Sections.TheVeryFirstOrder")]
    [InlineData("Chapters.Chapter3.Sections.GoingFarAbroad", "Chapters.Chapter3.Sections.GoingAbroad")]
    [InlineData("Chapters.Chapter3.Sections.GoingAbroad.PrimarStory", "Chapters.Chapter3.Sections.GoingAbroad.PrimaryStory")]
    [InlineData("Chapters.Chapter3.Sections.QualityAssuranceAtScale.Metrics.Uptimes", "Chapters.Chapter3.Sections.QualityAssuranceAtScale.Metrics.Uptime")]
    [InlineData("Chapters.Chapter3?.Sectons", "Chapters.Chapter3?.Sections")]
    [InlineData("Posts.Helo", "Posts.Hello")]
    [InlineData("Book.Content.Chapters.Chaptr3 /* kept */", "Book.Content.Chapters.Chapter3 /* kept */")]
    public async Task The_likest_name_is_offered(string before, string after)
    {
        Assert.Equal(after, (await Offered(before))[0]);
    }

    [Theory]
    [InlineData("Chapters.Chapter3.Sections.SomethingElse")]
    [InlineData("System.Math.Absolut")]
    [InlineData("new Post { Title = \"\" }.Titel")]
    public async Task Nothing_is_offered_where_nothing_is_alike_or_the_type_is_not_generated(string before)
    {
        Assert.Empty(await Offered(before));
    }

    private static async Task<IReadOnlyList<string>> Offered(string expression)
    {
        var code = $$"""
            using Book.Content;
            namespace Book;
            [ContentSdk.ContentCollection("posts/**/*.md")] public sealed partial record Post { public required string Title { get; init; } }
            internal static class Probe { public static object? Run() => {{expression}}; }
            """;
        var compilation = Corpus.In([new CorpusFile(Corpus.Root + "a.md", Map), new CorpusFile(Corpus.Root + "about.md", "# About\n"), new CorpusFile(Corpus.Root + "posts/hello.md", Post)], code).WithGenerated();
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Default, "Book", "Book", LanguageNames.CSharp, compilationOptions: compilation.Options, parseOptions: compilation.SyntaxTrees[0].Options, metadataReferences: compilation.References));
        foreach (var tree in compilation.SyntaxTrees.Skip(1))
        {
            project = project.AddDocument("generated" + project.DocumentIds.Count, tree.GetRoot()).Project;
        }

        var document = project.AddDocument("Probe.cs", SourceText.From(code));
        var error = Assert.Single((await document.Project.GetCompilationAsync())!.GetDiagnostics(), diagnostic => diagnostic.Id is "CS0117" or "CS1061");
        var actions = new List<CodeAction>();
        await new VanishedNameFix().RegisterCodeFixesAsync(new CodeFixContext(document, error, (action, _) => actions.Add(action), default));
        var offered = new List<string>();
        foreach (var action in actions)
        {
            var operation = Assert.Single((await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>());
            var text = (await operation.ChangedSolution.GetDocument(document.Id)!.GetTextAsync()).ToString();
            var start = text.IndexOf("Run() => ", StringComparison.Ordinal) + "Run() => ".Length;
            offered.Add(text[start..text.LastIndexOf("; }", StringComparison.Ordinal)]);
        }

        return offered;
    }
}
