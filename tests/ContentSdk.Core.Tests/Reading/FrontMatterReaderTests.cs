using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Tests.Reading;

public sealed class FrontMatterReaderTests
{
    [Fact]
    public void Flattens_nested_keys_and_keeps_lists()
    {
        var frontMatter = FrontMatterReader.Read("title: A\nauthor:\n  name: Ada\ntags: [x, y]\nempty:\n");
        Assert.Equal(["title=A", "author.name=Ada", "tags=x, y", "empty="], frontMatter.Values.Select(value => $"{value.Key}={value.Text}"));
        Assert.Null(frontMatter.Error);
    }

    [Theory]
    [InlineData("title: [a")]
    [InlineData("a: b: c")]
    [InlineData("- a\n- b")]
    [InlineData("[cO U>$**X**: H{#x}\0\nA")]
    [InlineData("? [")]
    public void Says_what_is_wrong_and_never_throws(string yaml)
    {
        Assert.NotNull(FrontMatterReader.Read(yaml).Error);
    }

    [Fact]
    public void Bounds_what_aliases_can_multiply()
    {
        var bomb = string.Concat(Enumerable.Range(0, 30).Select(i => $"k{i}: &a{i} {{{string.Join(", ", Enumerable.Range(0, 9).Select(j => i == 0 ? $"x{j}: 1" : $"x{j}: *a{i - 1}"))}}}\n"));
        Assert.True(FrontMatterReader.Read(bomb).Values.Count <= 10_000);
    }

    [Theory]
    [InlineData("{x: *a, y: *a}")]
    [InlineData("[*a, *a, {x: *a}, {y: *a}]")]
    public void Bounds_aliases_that_multiply_nothing(string twice)
    {
        var bomb = "a0: &a0 {}\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"a{i}: &a{i} {twice.Replace("*a", $"*a{i - 1}", StringComparison.Ordinal)}\n"));
        Assert.True(FrontMatterReader.Read(bomb).Values.Count <= 10_000);
    }
}
