using ContentSdk.Core.Libraries;
using ContentSdk.Core.Maps;
using ContentSdk.Core.Models;

namespace ContentSdk.Core.Tests.Libraries;

/// <summary>What a library says of its content.</summary>
public sealed class LibraryManifestTests
{
    [Theory]
    [InlineData("a", "A title")]
    [InlineData("with space/and#hash", "Tab\tline\nreturn\rback\\slash \\t")]
    [InlineData("日本/über", "🦊 \"quotes\" \u2028")]
    [InlineData("a\\", "\\")]
    [InlineData("back\bspace", "\b1,2")]
    public void Is_read_as_it_was_written(string key, string title)
    {
        var document = DocumentReader.Read("a.md", DocumentReader.Parse("# A\n\n<a id=\"x y\"></a>\n\n## B\n\n## B\n"));
        var head = document.Head with { Key = key, Entries = document.Head.Entries.Select((entry, i) => i == 0 ? entry with { Title = title } : entry).ToEquatableArray() };
        var library = Read(LibraryManifest.Write([new LibraryDeclaration("global::X.Y", "Ys", "y\ts/")], [head]));
        Assert.Equal([new LibraryDeclaration("global::X.Y", "Ys", "y\ts/")], library.Collections);
        var read = Assert.Single(library.Documents);
        Assert.Equal((head.Path, key, title), (read.Path, read.Key, read.Root.Title));
        Assert.Equal(head.Entries.Select(entry => (entry.Kind, entry.LocalKey, entry.Anchor)), read.Entries.Select(entry => (entry.Kind, entry.LocalKey, entry.Anchor)));
        Assert.Equal(head.Anchors, read.Anchors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("D\ta.md")]
    [InlineData("E\tDocument\t\t\tA\n")]
    [InlineData("D\ta.md\ta\t\t0\nE\tNoKind\t\t\tA\nA\tx\ty\n")]
    [InlineData("D\ta.md\ta\t7\t9\n")]
    public void A_line_that_is_not_understood_is_passed_over(string text)
    {
        Assert.Empty(Read(text).Documents);
    }

    [Fact]
    public void A_document_may_claim_no_more_entries_than_it_has()
    {
        Assert.Single(Read("C\tT\tTs\t\nD\ta.yml\ta\t0\t2000000000\nE\tDeclared\t\t\t\n").Documents[0].Declared!.Entries);
    }

    [Fact]
    public void Another_version_is_taken_for_nothing()
    {
        var library = LibraryManifest.Read("L", LibraryManifest.Version + 1, "S", "D\ta.md\ta\t\t0\nE\tDocument\t\t\tA\n");
        Assert.False(library.IsUnderstood);
        Assert.Empty(library.Documents);
    }

    [Theory]
    [InlineData("content:Lib/a/b", "Lib", "a/b")]
    [InlineData(" CONTENT:My.Lib/a%20b#c%23d ", "My.Lib", "a b#c#d")]
    [InlineData("content:Lib", "Lib", "")]
    [InlineData("content:Lib/", "Lib", "")]
    [InlineData("content:My.Lib#x", "My.Lib", "")]
    [InlineData("content:My.Lib?x", "My.Lib", "")]
    [InlineData("content:", "", "")]
    [InlineData("content:Lib/100%", "Lib", "100%")]
    [InlineData("contents:Lib/a", null, null)]
    [InlineData("content/Lib", null, null)]
    public void An_address_is_taken_apart(string text, string? library, string? key)
    {
        var address = LibraryAddress.Parse(text);
        Assert.Equal((library, key), (address?.Library, address?.Key));
    }

    private static ContentLibrary Read(string text) => LibraryManifest.Read("L", LibraryManifest.Version, "S", text);
}
