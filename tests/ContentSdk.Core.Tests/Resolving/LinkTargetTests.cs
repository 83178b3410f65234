using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Tests.Resolving;

public sealed class LinkTargetTests
{
    [Theory]
    [InlineData("b.md", "a/b.md", null)]
    [InlineData("./b.md#c", "a/b.md", "c")]
    [InlineData("../b.md", "b.md", null)]
    [InlineData("/x/b", "x/b", null)]
    [InlineData("b%20c.md", "a/b c.md", null)]
    [InlineData("b%zz.md", "a/b%zz.md", null)]
    [InlineData("b%E2%28.md", "a/b%E2%28.md", null)]
    [InlineData("b.md?x=1#c", "a/b.md", "c")]
    [InlineData("#%C3%BC", "", "ü")]
    [InlineData("sub/", "a/sub", null)]
    [InlineData(@"b\c.md", "a/b/c.md", null)]
    [InlineData("%4a%4f%5A.md", "a/JOZ.md", null)]
    [InlineData("b%2", "a/b%2", null)]
    [InlineData("%61%66%41", "a/afA", null)]
    [InlineData("c:x.md", "a/c:x.md", null)]
    [InlineData("1a:x.md", "a/1a:x.md", null)]
    [InlineData("a b:x.md", "a/a b:x.md", null)]
    [InlineData("[x]:y.md", "a/[x]:y.md", null)]
    [InlineData("{x}:y.md", "a/{x}:y.md", null)]
    public void Is_a_path_under_the_root(string destination, string path, string? fragment)
    {
        Assert.Equal(new LinkTarget(path, fragment, false), LinkTarget.Parse(destination, "a/from.md"));
    }

    [Theory]
    [InlineData("https://example.org/a.md")]
    [InlineData("mailto:a@b.c")]
    [InlineData("//example.org")]
    [InlineData("tel:123")]
    [InlineData("az:x")]
    [InlineData("AZ:x")]
    [InlineData("h09+-.z:x")]
    [InlineData("")]
    public void Is_nothing_on_another_site(string destination)
    {
        Assert.Null(LinkTarget.Parse(destination, "a/from.md"));
    }

    [Fact]
    public void Tells_when_it_leaves_the_root()
    {
        Assert.True(LinkTarget.Parse("../../x.md", "a/from.md")!.LeavesRoot);
    }
}
