namespace ContentSdk.Generator.Tests.Collections;

/// <summary>Validation attributes, evaluated when the project is built and by themselves at run time: both must say the same.</summary>
public sealed class ValidationTests
{
    // Attribute, type, values; whether a value passes is for the attribute itself to say.
    private static readonly (string Attribute, string Type, string[] Values)[] Cases =
    [
        ("Range(1, 5)", "int", ["0", "1", "5", "6"]),
        ("Range(1, 5)", "int?", ["~", "6"]),
        ("Range(1, 5)", "double", ["0.4", "0.5", "0.6", "5.4", "5.5", "5.6"]),
        ("Range(1, 5)", "decimal", ["0.5", "5.5", "5.50001"]),
        ("Range(1, 5)", "long", ["5", "6"]),
        ("Range(0.5, 1.5)", "double", ["0.5", "0.49", "1.5", "1.51"]),
        ("Range(0.5, 1.5)", "int", ["0", "1", "2"]),
        ("Range(0.5, 1.5)", "float", ["0.5", "1.6"]),
        ("Range(1, 5, MinimumIsExclusive = true)", "int", ["1", "2", "5"]),
        ("Range(1, 5, MaximumIsExclusive = true)", "int", ["1", "4", "5"]),
        ("Range(1, 5)", "string", ["3", "\"\"", "7", "x"]),
        ("Range(typeof(decimal), \"0.1\", \"0.3\", ParseLimitsInInvariantCulture = true)", "decimal", ["0.1", "0.31"]),
        ("Range(typeof(DateOnly), \"2026-01-01\", \"2026-12-31\")", "DateOnly", ["2026-01-01", "2027-01-01"]),
        ("Range(typeof(DateTime), \"2026-01-01\", \"2026-12-31\")", "DateTime", ["2026-06-01", "2025-12-31 23:59"]),
        ("Range(typeof(TimeSpan), \"00:00:01\", \"01:00:00\")", "TimeSpan", ["00:30:00", "01:00:01"]),
        ("StringLength(3)", "string", ["\"\"", "abc", "abcd", "äöü"]),
        ("StringLength(3, MinimumLength = 2)", "string", ["\"\"", "a", "ab", "abcd"]),
        ("StringLength(3)", "string?", ["~"]),
        ("MinLength(2)", "string", ["a", "ab", "\"\""]),
        ("MaxLength(2)", "string", ["ab", "abc"]),
        ("MaxLength(-1)", "string", ["abc"]),
        ("MinLength(2)", "IReadOnlyList<string>", ["[a]", "[a, b]"]),
        ("MaxLength(2)", "string[]", ["[]", "[a, b]", "[a, b, c]"]),
        ("Length(1, 2)", "string", ["\"\"", "a", "abc"]),
        ("Length(1, 2)", "int[]", ["[]", "[1]", "[1, 2, 3]"]),
        ("Length(1, 1)", "IReadOnlyDictionary<string, int>", ["{ a: 1 }", "{ a: 1, b: 2 }"]),
        ("RegularExpression(\"[a-z]+\")", "string", ["abc", "Abc", "abc1", "\"\"", "1abc"]),
        ("RegularExpression(\"a|ab\")", "string", ["a", "ab"]),
        ("RegularExpression(\"1.\")", "int", ["12", "123"]),

        ("AllowedValues(\"red\", \"blue\")", "string", ["red", "Red", "green"]),
        ("AllowedValues(1, 2)", "int", ["2", "3"]),
        ("AllowedValues(1, 2)", "long", ["2"]),
        ("AllowedValues(1.5)", "double", ["1.50", "2"]),
        ("AllowedValues(true)", "bool", ["true", "false"]),
        ("AllowedValues(Status.Draft)", "Status", ["draft", "in-review"]),
        ("AllowedValues(\"a\", null)", "string?", ["~", "a", "b"]),
        ("AllowedValues(\"a\")", "string?", ["~"]),
        ("DeniedValues(\"red\")", "string", ["red", "blue"]),
        ("DeniedValues(null, \"x\")", "string?", ["~", "x", "y"]),
        ("Url", "string", ["https://example.org", "HTTP://example.org", "ftp://a", "example.org", "mailto:a@b", "\"\""]),
        ("EmailAddress", "string", ["a@b", "a@b@c", "'@b'", "a@", "a", "\"a b@c\""]),
        ("Base64String", "string", ["YWJj", "YWJ", "\"YW Jj\"", "\"\"", "a?b="]),
        ("Required", "string", ["a", "\"\"", "\" \""]),
        ("Required(AllowEmptyStrings = true)", "string", ["\"\""]),
        ("Required", "IReadOnlyList<string>", ["[]"]),
    ];

    [Fact]
    public async Task An_attribute_says_of_a_value_what_it_says_at_run_time()
    {
        var properties = Cases.SelectMany(test => test.Values.Select(value => (test.Attribute, test.Type, Value: value))).ToList();
        var code = $$"""
            [ContentCollection("all.md")]
            public sealed partial record Page
            {
                {{string.Join("\n", properties.Select((property, i) => $"[{property.Attribute}] public {property.Type} P{i} {{ get; init; }}{(property.Type is "int" or "long" or "double" or "float" or "decimal" or "bool" or "Status" or "DateOnly" or "DateTime" or "TimeSpan" || property.Type[^1] == '?' ? "" : " = default!;")}"))}}
            }

            public enum Status { Draft, InReview }

            public static class Probes
            {
                public static string Run()
                {
                    System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.InvariantCulture;
                    return string.Join(' ', System.Linq.Enumerable.Range(0, {{properties.Count}}).Select(i => typeof(Page).GetProperty("P" + i)!).Select(property => System.Reflection.CustomAttributeExtensions.GetCustomAttributes<ValidationAttribute>(property).All(attribute => attribute.IsValid(property.GetValue(Pages.All[0])))));
                }
            }
            """;
        CorpusFile[] files = [new(Corpus.Root + "all.md", "---\n" + string.Concat(properties.Select((property, i) => $"p{i}: {property.Value}\n")) + "---\n")];
        var found = await Diagnosed.RunAsync(files, compilation: Diagnosed.Project(code));
        Assert.All(found, diagnostic => Assert.Equal("CSDK1006", diagnostic.Id));
        var refused = found.Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line - 1).ToHashSet();
        var atRunTime = Corpus.In(files, "#nullable enable\n#pragma warning disable CS1591\nusing System; using System.Linq; using System.Collections.Generic; using System.ComponentModel.DataAnnotations; using ContentSdk; using Book.Content;\nnamespace Book;\n" + code).Evaluate("Book.Probes.Run()").Split(' ');
        Assert.Equal(properties.Select((property, i) => $"[{property.Attribute}] {property.Type} {property.Value}: {atRunTime[i]}"), properties.Select((property, i) => $"[{property.Attribute}] {property.Type} {property.Value}: {!refused.Contains(i)}"));
    }

    [Theory]
    [InlineData("[StringLength(3)] public string P { get; init; } = \"\";", "abcd", "'p' must have at most 3 characters, and has 4")]
    [InlineData("[StringLength(9, MinimumLength = 5)] public string P { get; init; } = \"\";", "abcd", "'p' must have 5 to 9 characters, and has 4")]
    [InlineData("[MinLength(1)] public string[] P { get; init; } = [];", "[]", "'p' must have at least 1 item, and has 0")]
    [InlineData("[Length(2, 2)] public string[] P { get; init; } = [];", "[a]", "'p' must have 2 items, and has 1")]
    [InlineData("[Range(1, 5)] public int P { get; init; }", "9", "'p' must be from 1 to 5, not '9'")]
    [InlineData("[Range(0.5, 1, MinimumIsExclusive = true)] public double P { get; init; }", "9", "'p' must be more than 0.5 and at most 1, not '9'")]
    [InlineData("[RegularExpression(\"[a-z]+\")] public string P { get; init; } = \"\";", "A1", "'p' must match [a-z]+, not 'A1'")]
    [InlineData("[RegularExpression(\"(a+)+b\", MatchTimeoutInMilliseconds = 50)] public string P { get; init; } = \"\";", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "'p' must match (a+)+b, not 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'")]
    [InlineData("[AllowedValues(\"red\", \"blue\")] public string P { get; init; } = \"\";", "bleu", "'p' must be red or blue, not 'bleu'; write 'blue'?")]
    [InlineData("[DeniedValues(\"red\")] public string P { get; init; } = \"\";", "red", "'p' must not be red")]
    [InlineData("[Url] public string P { get; init; } = \"\";", "example.org", "'p' must be an address that begins with http://, https:// or ftp://, not 'example.org'")]
    [InlineData("[EmailAddress] public string P { get; init; } = \"\";", "ann", "'p' must be an e-mail address, not 'ann'")]
    [InlineData("[Base64String] public string P { get; init; } = \"\";", "a?", "'p' must be Base64, not 'a?'")]
    [InlineData("[Required] public string P { get; init; } = \"\";", "\"\"", "'p' must not be empty")]
    [InlineData("[StringLength(3, ErrorMessage = \"{0} is longer than {1}\")] public string P { get; init; } = \"\";", "abcd", "p is longer than 3")]
    [InlineData("[Range(1, 5, ErrorMessage = \"From {1} to {2}!\")] public int P { get; init; }", "9", "From 1 to 5!")]
    [InlineData("[StringLength(3), RegularExpression(\"[a-z]+\")] public string P { get; init; } = \"\";", "ABCD", "'p' must have at most 3 characters, and has 4", "'p' must match [a-z]+, not 'ABCD'")]
    public async Task A_message_says_what_a_value_must_be(string property, string value, params string[] messages)
    {
        CorpusFile[] files = [new(Corpus.Root + "all.md", $"---\np: {value}\n---\n")];
        var found = await Diagnosed.RunAsync(files, compilation: Diagnosed.Project("[ContentCollection(\"all.md\")] public sealed partial record Page { " + property + " }"));
        Assert.Equal(messages.Select(message => "error CSDK1006: " + message), found.Select(diagnostic => Diagnosed.Text(diagnostic).Split(": ", 2)[1]));
    }
}
