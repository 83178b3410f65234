using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Tests.Reading;

/// <summary>Front matter that markdown takes for text.</summary>
public sealed class OpenFrontMatterTests
{
    [Theory]
    [InlineData("---\ntitle: A\n\n# A\n", "it is opened and not closed; put a line with '---' behind its last value")]
    [InlineData("---\ntitle:\n  a: b\n", "it is opened and not closed; put a line with '---' behind its last value")]
    [InlineData("--- \nis_it-2: A\n", "it is opened and not closed; put a line with '---' behind its last value")]
    [InlineData("+++\ntitle = \"A\"\n+++\n# A\n", "it is TOML; write it as YAML between two lines of '---', such as 'title: A Title'")]
    [InlineData("+++\n[params]\na = 1\n+++\n", "it is TOML; write it as YAML between two lines of '---', such as 'title: A Title'")]
    [InlineData("---\n\nText after a line across the page.\n", null)]
    [InlineData("---\nNote: a sentence.\n", null)]
    [InlineData("---\nwhat we say: a sentence.\n", null)]
    [InlineData("---\ntitle:A\n", null)]
    [InlineData("---\n", null)]
    [InlineData("---", null)]
    [InlineData("----\ntitle: A\n", null)]
    [InlineData("+++\nText between signs.\n+++\n", null)]
    [InlineData("+++\nx += 1\n", null)]
    [InlineData("", null)]
    public void Is_told(string text, string? what)
    {
        var fault = OpenFrontMatter.Find(text);
        Assert.Equal(what, fault?.What);
        Assert.True(fault is null || (fault.Range.Start, fault.Range.End) == (0, 3));
    }
}
