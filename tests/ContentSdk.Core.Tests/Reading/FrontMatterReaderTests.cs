using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Tests.Reading;

public sealed class FrontMatterReaderTests
{
    [Fact]
    public void Flattens_nested_keys_and_keeps_lists()
    {
        var frontMatter = FrontMatterReader.Read("title: A\nauthor:\n  name: Ada\ntags: [x, y]\nempty:\n");
        Assert.Equal(["title=A", "author.name=Ada", "tags=x, y", "empty="], frontMatter.Values.Select(value => $"{value.Key}={value.Text}"));
        Assert.Empty(frontMatter.Faults);
    }

    [Theory]
    [InlineData("title: [a")]
    [InlineData("a: b: c")]
    [InlineData("- a\n- b")]
    [InlineData("[cO U>$**X**: H{#x}\0\nA")]
    [InlineData("? [")]
    public void Says_what_is_wrong_and_never_throws(string yaml)
    {
        Assert.NotEmpty(FrontMatterReader.Read(yaml).Faults);
    }

    [Theory]
    [InlineData("title: Me«:» you\nb: 1", "a value that holds ': ' must stand in quotes, and the lines of one mapping must be indented alike")]
    [InlineData("a: 1\n«\t»b: 2", "lines are indented with spaces, not with tabs")]
    [InlineData("title: «\"open»\nb: 1", "the quote that opens here is not closed")]
    [InlineData("b: 1\ntitle: «\"open»", "the quote that opens here is not closed")]
    [InlineData("a: 1\ntags: «[»a, b\nc: 1", "the '[' is not closed")]
    [InlineData("x: «[»a", "the '[' is not closed")]
    [InlineData("b: 1\nx: «{»a: 1", "the '{' is not closed")]
    [InlineData("x: «[»a # comment", "the '[' is not closed")]
    [InlineData("title: A\nlist:\n«\t»- a", "lines are indented with spaces, not with tabs")]
    [InlineData("map:\n«\t»k: v", "lines are indented with spaces, not with tabs")]
    [InlineData("a: «@»foo", "a value that begins with '@' must stand in quotes")]
    [InlineData("a: [Draft] «My post»", "a key with a colon is expected here; a value that begins with a quote or a bracket must end with it")]
    [InlineData("a: 1\n«b»\nc: 2", "a key with a colon is expected here; a value that begins with a quote or a bracket must end with it")]
    [InlineData("a: \"x«\\q»y\"", "in double quotes a backslash is written twice; single quotes take it as it is")]
    [InlineData("a: 1\n😀: 2\n«a»: 3", "the key 'a' stands here for the second time; keep one of the two")]
    [InlineData("x:\n  a: 1\n  «a»: 2", "the key 'a' stands here for the second time; keep one of the two")]
    [InlineData("a: «*A*»", "a value that begins with '*' must stand in quotes")]
    [InlineData("a: 1\nb: «-» x", "a value that begins with '-' must stand in quotes")]
    [InlineData("a: «> »x", "a value that begins with '>' must stand in quotes")]
    [InlineData("a: «,» x", "a value that begins with ',' must stand in quotes")]
    [InlineData("x: [\n  \"a\"\n  «\"b\"»\n]", "a comma is missing here, or what closes the bracket")]
    [InlineData("a: «*none»", "there is no anchor 'none'")]
    [InlineData("«- a»\n- b", "it must hold keys with values, such as 'title: A Title'")]
    [InlineData("«just words»", "it must hold keys with values, such as 'title: A Title'")]
    public void Places_what_is_wrong(string marked, string what)
    {
        var fault = Assert.Single(FrontMatterReader.Read(marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal), 100).Faults);
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        Assert.Equal((what, 100 + start, 100 + marked.IndexOf('»', StringComparison.Ordinal) - 1), (fault.What, fault.Range.Start, fault.Range.End));
    }

    [Fact]
    public void Keeps_what_stands_before_a_fault()
    {
        var frontMatter = FrontMatterReader.Read("title: A\nauthor:\n  name: Ada\nx: a: b\nlater: no\n");
        Assert.Equal(["title=A", "author.name=Ada"], frontMatter.Values.Select(value => $"{value.Key}={value.Text}"));
        Assert.Single(frontMatter.Faults);
    }

    [Theory]
    [InlineData("title: ~", null)]
    [InlineData("title: null", null)]
    [InlineData("title:", null)]
    [InlineData("title: 'null'", "null")]
    [InlineData("title: \"~\"", "~")]
    [InlineData("title: nullable", "nullable")]
    public void Tells_no_value_from_its_name(string yaml, string? title)
    {
        Assert.Equal(title, FrontMatterReader.Read(yaml).Scalar("title"));
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
