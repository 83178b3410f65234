namespace ContentSdk.Generator.Tests.Rules;

/// <summary>Each rule's broken document, with exactly what is marked in it reported, whatever its line ends and whatever stands before it.</summary>
public sealed class BrokenDocumentTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ContentSdk.Generator.Tests", "Rules");

    internal static readonly string[] Assets = ["LICENSE", "pictures/dog.png", "tool.cs"];

    /// <summary>What the project of the documents declares.</summary>
    private const string Declarations = """
        [ContentCollection("{CSDK1003,CSDK1004,CSDK1005,CSDK1006,CSDK2008}.md")]
        public sealed partial record Post
        {
            [StringLength(60)] public required string Title { get; init; }
            public required DateOnly Published { get; init; }
            public required Reference<Author> Author { get; init; }
            [MaxLength(3)] public IReadOnlyList<string> Tags { get; init; } = [];
            public int[] Numbers { get; init; } = [];
            public double? Weight { get; init; }
            [Range(1, 5)] public int? Level { get; init; }
            public bool Toc { get; init; }
            public Status Status { get; init; }
            public DateOnly? Started { get; init; }
            public DateOnly? Ended { get; init; }
            public DateOnly? StartedOn { get; init; }
            public Place? Place { get; init; }
            public IReadOnlyDictionary<string, Place>? Places { get; init; }
            public IReadOnlyDictionary<string, int>? Sizes { get; init; }
            public IReadOnlyList<Link> Links { get; init; } = [];
            public Metric? Uptime { get; init; }
            public ContentAsset? Cover { get; init; }
            [EmailAddress] public string? Mail { get; init; }
            [RegularExpression("[a-z]{3}")] public string? Code { get; init; }
            public IReadOnlyList<Reference<Author>> Reviewers { get; init; } = [];
            public IReadOnlyList<Reference<Author>> Others { get; init; } = [];
        }

        public enum Status { Draft, Published }

        public record Place(string Street, string City, [Required] int? Number = 1);

        public record Link(Uri Url, string Label);

        [ContentCollection("authors/*.yml")]
        public sealed partial record Author(string Name);
        """;

    public static TheoryData<string> Documents { get; } = [.. Directory.EnumerateFiles(Path.Combine(Folder, "Broken"), "*.md").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Reports_what_is_marked_and_nothing_else(string name)
    {
        var marked = await File.ReadAllTextAsync(Path.Combine(Folder, "Broken", name));
        var hasFrontMatter = Marked.Text(marked).StartsWith("---", StringComparison.Ordinal);
        string[] variants = [marked, marked.Replace("\n", "\r\n", StringComparison.Ordinal), marked.Replace("\n", "\r", StringComparison.Ordinal), "\uFEFF" + marked, hasFrontMatter ? marked + "\r\n" : "---\r\nnote: \"😀\u2028\u0085\"\r\n---\r\n" + marked];
        foreach (var variant in variants)
        {
            var text = Marked.Text(variant);
            var diagnostics = await Diagnosed.RunAsync([.. Companions(), new CorpusFile(Corpus.Root + name, text)], Assets, compilation: Diagnosed.Project(Declarations));
            Assert.Equal(variant, Marked.With(text, diagnostics.Where(diagnostic => diagnostic.Location.GetLineSpan().Path == Corpus.Root + name).Select(diagnostic => (diagnostic.Id, diagnostic.Location.SourceSpan))));
        }
    }

    [Fact]
    public async Task Says_nothing_of_whole_documents()
    {
        Assert.Empty(await Diagnosed.RunAsync(Companions(), Assets, compilation: Diagnosed.Project(Declarations.Replace("{CSDK1003,CSDK1004,CSDK1005,CSDK1006,CSDK2008}.md", "draft.md", StringComparison.Ordinal))));
    }

    internal static IEnumerable<CorpusFile> Companions()
    {
        var folder = Path.Combine(Folder, "Companions");
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => new CorpusFile(Corpus.Root + Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)));
    }
}
