using CsCheck;

namespace ContentSdk.Generator.Tests;

/// <summary>Documents by chance: the generator throws at none, and what it emits compiles.</summary>
public sealed class PropertyTests
{
    private const int Corpora = 150;

    [Fact]
    public void Documents_by_chance_compile()
    {
        MarkdownGen.Document.Array[1, 6].Sample(Compiles, iter: Corpora);
    }

    [Fact]
    public void Noise_compiles()
    {
        MarkdownGen.Noise.Array[1, 12].Sample(Compiles, iter: Corpora);
    }

    private static void Compiles(string[] texts) => Corpus.Of([.. texts.Select((text, i) => (FormattableString.Invariant($"{i % 2}/d{i}.md"), text))]).Compile();
}
