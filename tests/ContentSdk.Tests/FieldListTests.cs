namespace ContentSdk.Tests;

public sealed class FieldListTests
{
    private static readonly FieldList Fields = [new Field("Key Points", "1"), new Field("key-points", "2"), new Field("Ünï", "3"), new Field("🚀", "4")];

    [Theory]
    [InlineData("Key Points", "1")]
    [InlineData("KEYPOINTS", "1")]
    [InlineData("key_points", "1")]
    [InlineData("ÜNÏ", "3")]
    [InlineData("Key", null)]
    [InlineData("Key Points 2", null)]
    public void Finds_the_first_label_by_letters_and_digits(string label, string? expected)
    {
        Assert.Equal(expected, Fields.Find(label)?.Text);
        Assert.Equal(expected is not null, Fields.TryGet(label, out _));
    }

    [Fact]
    public void A_label_without_letters_is_found_as_it_stands()
    {
        Assert.Equal("4", Fields.Find("🚀")!.Text);
    }
}
