using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Tests.Reading;

public sealed class HeadingSlugsTests
{
    [Theory]
    [InlineData("Hello World", "hello-world")]
    [InlineData("Section 3: Quality", "section-3-quality")]
    [InlineData("1. Weights & Biases: Start", "1-weights--biases-start")]
    [InlineData("C# and F#", "c-and-f")]
    [InlineData("snake_case stays", "snake_case-stays")]
    [InlineData("Über straße", "über-straße")]
    [InlineData("日本語の見出し", "日本語の見出し")]
    [InlineData("📚 Success Stories", "-success-stories")]
    [InlineData("a - b – c", "a---b--c")]
    [InlineData("“Quoted” & 'so'", "quoted--so")]
    [InlineData("!!!", "")]
    public void Follows_GitHubs_rule(string heading, string slug)
    {
        Assert.Equal(slug, HeadingSlugs.Slug(heading));
    }

    [Fact]
    public void Numbers_duplicates_and_passes_over_slugs_that_are_taken()
    {
        var slugs = new HeadingSlugs();
        Assert.Equal(["notes", "notes-1", "notes-1-1", "notes-2"], new[] { "Notes", "Notes", "Notes 1", "Notes" }.Select(slugs.Next));
    }
}
