namespace ContentSdk.Generator.Tests.Rules;

/// <summary>Each rule's broken document, with exactly what is marked in it reported, whatever its line ends and whatever stands before it.</summary>
public sealed class BrokenDocumentTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ContentSdk.Generator.Tests", "Rules");

    internal static readonly string[] Assets = ["LICENSE", "pictures/dog.png", "tool.cs"];

    public static TheoryData<string> Documents { get; } = [.. Directory.EnumerateFiles(Path.Combine(Folder, "Broken"), "*.md").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Reports_what_is_marked_and_nothing_else(string name)
    {
        var marked = await File.ReadAllTextAsync(Path.Combine(Folder, "Broken", name));
        var hasFrontMatter = marked.StartsWith("---", StringComparison.Ordinal);
        string[] variants = [marked, marked.Replace("\n", "\r\n", StringComparison.Ordinal), marked.Replace("\n", "\r", StringComparison.Ordinal), "\uFEFF" + marked, hasFrontMatter ? marked + "\r\n" : "---\r\nnote: \"😀\u2028\u0085\"\r\n---\r\n" + marked];
        foreach (var variant in variants)
        {
            var text = Marked.Text(variant);
            var diagnostics = await Diagnosed.RunAsync([.. Companions(), new CorpusFile(Corpus.Root + name, text)], Assets);
            Assert.Equal(variant, Marked.With(text, diagnostics.Where(diagnostic => diagnostic.Location.GetLineSpan().Path == Corpus.Root + name).Select(diagnostic => (diagnostic.Id, diagnostic.Location.SourceSpan))));
        }
    }

    [Fact]
    public async Task Says_nothing_of_whole_documents()
    {
        Assert.Empty(await Diagnosed.RunAsync(Companions(), Assets));
    }

    internal static IEnumerable<CorpusFile> Companions()
    {
        var folder = Path.Combine(Folder, "Companions");
        return Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Select(file => new CorpusFile(Corpus.Root + Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)));
    }
}
