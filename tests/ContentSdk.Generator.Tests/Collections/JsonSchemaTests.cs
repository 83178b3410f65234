using System.Text.Json;

namespace ContentSdk.Generator.Tests.Collections;

/// <summary>The JSON schemas that editors read.</summary>
public sealed class JsonSchemaTests
{
    private const string Code = """
        /// <summary>A product of the <c>shop</c>.</summary>
        [ContentCollection("products/**/*.md")]
        public sealed partial record Product
        {
            /// <summary>The name that <see cref="Price"/>s show &amp; bills too.</summary>
            [StringLength(40, MinimumLength = 2)] public required string Title { get; init; }
            [Range(0, 99.5)] public required decimal UnitPrice { get; init; }
            [RegularExpression("[A-Z]{2}-\\d+")] public string? Code { get; init; }
            public Size Size { get; init; }
            [MaxLength(3)] public IReadOnlyList<Reference<Maker>> Makers { get; init; } = [];
            public IReadOnlyDictionary<string, Price>? Prices { get; init; }
            public DateOnly? Since { get; init; }
            [ContentField("sku")] public Guid? Number { get; init; }
            public Metric? Weight { get; init; }
            public ContentAsset? Picture { get; init; }
            public IReadOnlyList<int?> Numbers { get; init; } = [];
        }

        public record Price(decimal Amount, [EmailAddress] string? AskAt = null);

        public enum Size { Small, ExtraLarge }

        [ContentCollection("makers.yml")]
        public sealed partial record Maker(string Name);
        """;

    [Theory]
    [InlineData("Product")]
    [InlineData("Maker")]
    public void A_schema_says_what_the_declaration_says(string name)
    {
        Snapshot.Matches(Schemas()[name + ".schema.json"], name);
    }

    [Fact]
    public void A_schema_is_json()
    {
        Assert.All(Schemas().Values, schema => JsonDocument.Parse(schema).Dispose());
    }

    [Fact]
    public void Nothing_is_written_unless_it_is_asked_for()
    {
        Assert.DoesNotContain("Content.JsonSchemas.g.cs", Declared.Corpus(Code, Files).Generated.Keys);
    }

    private static readonly (string Path, string Text)[] Files = [("makers.yml", "b-two:\n  name: B\na:\n  name: A\n"), ("products/x.md", "---\ntitle: X\nunit-price: 3\n---\n")];

    private static Dictionary<string, string> Schemas()
    {
        var corpus = Declared.Corpus(Code, Files, ("ContentSdkJsonSchemas", "schemas"));
        corpus.Compile();
        return Tasks.GeneratedSchemas.Read(corpus["Content.JsonSchemas.g.cs"].Split('\n')).ToDictionary(schema => schema.Name, schema => schema.Schema, StringComparer.Ordinal);
    }
}
