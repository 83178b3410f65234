using ContentSdk.Core.Collections;
using ContentSdk.Core.Maps;
using ContentSdk.Core.Reading;
using ContentSdk.Generator.Planning;
using ContentSdk.Generator.Reading;

namespace ContentSdk.Generator.Tests;

/// <summary>What is read again when files change, and what stays the same object.</summary>
public sealed class ProjectDocumentsTests
{
    private static readonly CorpusFile First = new("/project/content/a.md", "# A\n\nText.\n");
    private static readonly CorpusFile Second = new("/project/content/b.md", "# B\n\nText.\n");
    private static readonly CorpusFile Third = new("/project/content/c.md", "# C\n\nText.\n");

    [Theory]
    [InlineData("nothing", "a b c", "a b c")]
    [InlineData("running text", "a c", "a b c")]
    [InlineData("a blank line above", "a b c", "a b c")]
    [InlineData("a title", "a c", "a c")]
    [InlineData("two texts", "a", "a b c")]
    [InlineData("the order of files", "a b c", "a b c")]
    [InlineData("a file before all", "a b c", "a b c")]
    [InlineData("a file gone", "b c", "b c")]
    [InlineData("a file twice", "a b c", "a b c")]
    [InlineData("a file that is no longer content", "b c", "b c")]
    [InlineData("a file that becomes content", "a b c", "a b c")]
    public void Stay_the_same_when_what_changes_is(string what, string documents, string outlines)
    {
        var empty = new CorpusFile("/project/content/d.yml", "title: D\n");
        var reader = Reader();
        var before = reader.Read([First, Second, Third, empty], default);
        var after = reader.Read(what switch
        {
            "running text" => [First, new CorpusFile("/project/content/b.md", "# B\n\nOther.\n"), Third, empty],
            "a blank line above" => [First, new CorpusFile("/project/content/b.md", "\n# B\n\nText.\n"), Third, empty],
            "a title" => [First, new CorpusFile("/project/content/b.md", "# Bee\n\nText.\n"), Third, empty],
            "two texts" => [First, new CorpusFile("/project/content/b.md", "# B\n\nOther.\n"), new CorpusFile("/project/content/c.md", "# C\n\nOther.\n"), empty],
            "the order of files" => [Third, First, empty, Second],
            "a file before all" => [new CorpusFile("/project/content/0.md", "# 0\n"), First, Second, Third, empty],
            "a file gone" => [Second, Third, empty],
            "a file twice" => [First, Second, new CorpusFile("/project/content/a.md", "# Other\n"), Third, empty],
            "a file that is no longer content" => [new CorpusFile("/project/content/a.md", ""), Second, Third, empty],
            "a file that becomes content" => [First, Second, Third, new CorpusFile("/project/content/d.md", "# D\n")],
            _ => [First, Second, Third, empty],
        }, default);
        string Same(Func<SizedDocument, object> part) => string.Join(' ', after.InOrder.Where(document => before.InOrder.Any(old => ReferenceEquals(part(old), part(document)))).Select(document => document.Path[..1]));

        Assert.Equal(documents, Same(document => document));
        Assert.Equal(outlines, Same(document => document.Outline));

        // However they came about, they are what a fresh reader makes of the same files.
        Assert.Equal(before.Equals(after), documents == "a b c" && after.InOrder.Count == 3);
        Assert.Equal(after.InOrder.Select(document => document.Outline), after.Outlines.Items);
        Assert.Equal(after.InOrder.Select(document => document.Path).Order(StringComparer.Ordinal), after.Shards.SelectMany(shard => shard.Documents).Select(document => document.Path).Order(StringComparer.Ordinal));
        Assert.All(after.Shards.SelectMany(shard => shard.Documents), document => Assert.Contains(after.InOrder, known => ReferenceEquals(known, document)));
    }

    [Fact]
    public void Are_the_same_whether_one_thread_reads_them_or_all()
    {
        var files = Enumerable.Range(0, 300).Select(i => new CorpusFile(FormattableString.Invariant($"/project/content/{i % 7}/{i}.md"), FormattableString.Invariant($"---\norder: {i}\n---\n# Document {i}\n\n- **Result {i}**: {i}% of [all]({i}.md)\n"))).ToArray();
        var others = files.Select(file => new CorpusFile(file.Path, file.GetText()!.ToString())).ToArray();

        var (one, all) = (Reader(isConcurrent: false), Reader());

        Assert.Equal(one.Read([.. files], default), all.Read([.. others], default));
        Assert.Equal(one.Read([.. files.Skip(100)], default), all.Read([.. others.Skip(100)], default));
        Assert.NotEqual(one, all);
    }

    private static ProjectDocuments Reader(bool isConcurrent = true) => new(new ContentReader(new ContentRoot("/project/content/", []), new ReadingSettings(Vocabulary.Default, RawHtml.Keep), new CollectionSet([])), isConcurrent);
}
