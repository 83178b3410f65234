using ContentSdk.Core.Naming;

namespace ContentSdk.Core.Tests.Naming;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("Scale AI Quality Management", "ScaleAiQualityManagement")]
    [InlineData("MLOps and Automation", "MLOpsAndAutomation")]
    [InlineData("Weights & Biases", "WeightsAndBiases")]
    [InlineData("Maya's journey", "MayasJourney")]
    [InlineData("neptune.ai team", "NeptuneAiTeam")]
    [InlineData("C# in depth", "CSharpInDepth")]
    [InlineData("C++", "CPlusPlus")]
    [InlineData("50% off", "_50PercentOff")]
    [InlineData("3D printing", "_3DPrinting")]
    [InlineData("class", "Class")]
    [InlineData("éclair über", "ÉclairÜber")]
    [InlineData("e\u0301clair", "Éclair")]
    [InlineData("日本語", "日本語")]
    [InlineData("🚀 launch", "Launch")]
    [InlineData("🚀", "")]
    [InlineData("*/ \"\"\" {0}", "_0")]
    [InlineData("a\uFFFEb", "AB")]
    [InlineData("\uD800x", "X")]
    public void Is_made_of_words(string text, string expected)
    {
        Assert.Equal(expected, Identifier.From(text));
    }

    [Fact]
    public void Ends_at_a_word_within_60_characters()
    {
        Assert.Equal("TheQuickBrownFoxJumpsOverTheLazyDogAndThenRunsAwayFromTheBig", Identifier.From("the quick brown fox jumps over the lazy dog and then runs away from the big bad wolf"));
        Assert.Equal(60, Identifier.From(new string('x', 500)).Length);
        Assert.Equal(60, Identifier.From("1" + new string('x', 500)).Length);
        Assert.Equal("_1X" + new string('x', 57), Identifier.From("1 " + new string('x', 58) + " y"));
    }
}
