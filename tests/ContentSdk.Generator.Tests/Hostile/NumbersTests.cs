namespace ContentSdk.Generator.Tests.Hostile;

/// <summary>Quantities, numerals and dates of absurd size.</summary>
public sealed class NumbersTests
{
    private static readonly string[] Phrases =
    [
        "99999999999999999999999999999%", "79228162514264337593543950335%", "79228162514264337593543950336%", "-79228162514264337593543950335%", "0.0000000000000000000000000001%", "1e400%", "1e-400 days", "$10^30", "$79228162514264337593543950335 trillion", "$79228162514264337593543950335-79228162514264337593543950335K", "7922816251426433759354395.0335 million users", "9999999999999999999999999 weeks", "9999999999999999999999999ms", "79228162514264337593543950335 years", "0-0%", "10-5%", "-5--10%", "-5 - -10 days", "100%-1000000000000000000000000%", "from 79228162514264337593543950335 to -79228162514264337593543950335 days", "1,2,3,4,5%", "1.2.3.4%", "1..2%", ".5%", "5.%", "1'000'000%", "1 000 000%", "1,00,00,000 users", "12,34,56,78", "٣٤٪", "३%", "𝟗%", "½%", "∞%", "NaN%", "+-5%", "--5%", "~~5%", "≥≤5%", "5%%%%", "%5", "$", "$$5", "€$£5", "$5$", "5 5 5 5", "5/5/5/5", "5:5:5", "5 per per day", "5 days per day per day per day", "3x3x3x", "24/7/365", "5+++", "5-", "-", "to 5 to 6 to 7", "between 5 and 6 and 7", "<>5%", "one hundred thousand million billion trillion", "twenty-one-two-three%", "minus five percent",
        "Sections 1-1000000000", "Sections 2147483647-2147483648", "Section 2147483648", "Section -1", "Section 0", "Sections 5-1", "Sections -5--1", "Sections 1-2-3-4", "Section 1.2.3", "Section 99999999999999999999", "Section IIIIIIIIIIIIIIIIIIIIIIIII", "Section MMMMMMMMMMMMMMMMMMMMMMMMM", "Section MCMXCIX", "Act IVXLCDM", "Chapter 2147483648", "Chapter -1", "Chapters 0-2147483647", "Section One Hundred", "Sections 1, 2, 3 and 4-4000000000 of Chapter 99999999999", "§ 5", "§§ 1-1000000000",
        "2024-02-30", "9999-12-31", "10000-01-01", "0000-00-00", "99:99", "24:00:00", "2024-13-45T99:99:99Z", "31/02/2024", "32nd", "1st-99999999999th", "Q9 2024", "30 February 2024",
    ];

    [Fact]
    public async Task A_quantity_of_any_size_compiles_and_is_checked()
    {
        await Promise.KeptByEachAsync("", Phrases.Select(phrase => (phrase, new[]
        {
            ("a.md", Document(phrase)),
            ("b.md", $"---\nchapter: {phrase}\nnumber: \"{phrase}\"\ndate: {phrase}\n---\n# {phrase}\n\n{phrase} cost reduction, {phrase}.\n"),
            (phrase.Replace('/', '-') + ".md", "x"),
        })));
    }

    [Fact]
    public async Task A_run_of_numbers_compiles_and_is_checked()
    {
        (string Part, int Times)[] runs = [("1", 10_000), ("9", 10_000), ("0", 10_000), ("I", 10_000), ("MCMXCIX", 2_000), ("1,", 1_000), ("12,", 50_000), ("123,", 5_000), ("1 ", 1_000), ("1.", 5_000), ("1-", 2_000), ("1/", 1_000), ("$", 5_000), ("5%", 40), ("3x", 1_000), ("one ", 2_000), ("5 per day ", 40), ("5 million ", 40), ("over ", 2_000), ("over 5 ", 40), ("from 5 to ", 200), ("(", 500), ("Section 1, ", 100), ("A section, ", 100)];
        await Promise.KeptByEachAsync("", runs.Select(one =>
        {
            var run = string.Concat(Enumerable.Repeat(one.Part, one.Times));
            return (one.Part, new[] { ("a.md", Document(run)), ("b.md", "---\nchapter: " + run + "\n---\n# Chapter " + run + ": x\n\n" + run + "%\n") });
        }));
    }

    /// <summary>What is rounded, summed or compared must not overflow.</summary>
    [Fact]
    public async Task Figures_that_differ_by_any_size_are_compared()
    {
        string[] figures = ["79228162514264337.59354395 trillion", "79228162514264337.5935439 trillion", "9999999999999999999999999", "0", "-5", "1e28", "about 900000000000000 to 79228162514264337.5935439 trillion", "about 900000000000000-79228162514264337.59354395 trillion", "roughly 79228162514264337.5935439 trillion", "over 79228162514264337.59354395 trillion", "from 900000000000000 to 79228162514264337.59354395 trillion", "about -900000000000000 to 79228162514264337.59354395 trillion"];
        await Promise.KeptByEachAsync("", figures.SelectMany(stated => figures.Select(summed => (stated + " / " + summed, new[]
        {
            ("a.md", $"# Chapter 1: A\n\n## Section 1: S\n- **Audience Reach**: {stated} days\n- **Metrics**: {stated}% audience reach\n\n## Summary\n- **Audience Reach**: {summed} days\n- {summed} days audience reach\n- {summed}% audience reach\n- about {summed}% audience reach\n"),
        }))));
    }

    [Fact]
    public async Task A_value_of_any_size_is_bound_or_told()
    {
        const string Code = """
            [ContentCollection("**/*.md", "**/d.yml", "**/d.json")] public sealed partial record Page
            {
                public sbyte? A { get; init; } public ulong? B { get; init; } [Range(1, 5)] public double? C { get; init; } [Range(typeof(decimal), "-79228162514264337593543950335", "79228162514264337593543950335")] public decimal? D { get; init; } public float? E { get; init; }
                [Range(typeof(DateTime), "0001-01-01", "9999-12-31")] public DateTime? F { get; init; } public DateTimeOffset? G { get; init; } public DateOnly? H { get; init; } public TimeOnly? I { get; init; } public TimeSpan? J { get; init; } public Metric? K { get; init; } public Version? L { get; init; } public Guid? M { get; init; } public char? N { get; init; } [Range(-1, int.MaxValue)] public long? O { get; init; } public Int128? P { get; init; } public Half? Q { get; init; } public Uri? R { get; init; } public bool? S { get; init; }
            }
            """;
        await Promise.KeptByEachAsync(Code, Phrases.SelectMany(phrase => new[] { phrase, System.Text.Json.JsonSerializer.Serialize(phrase) }).Select(value =>
        {
            var mapping = string.Concat("ABCDEFGHIJKLMNOPQRS".Select(name => char.ToLowerInvariant(name) + ": " + value + "\n"));
            return (value, new[] { ("a.md", "---\n" + mapping + "---\n"), ("d.yml", mapping), ("d.json", "{" + string.Join(", ", "ABCDEFGHIJKLMNOPQRS".Select(name => "\"" + char.ToLowerInvariant(name) + "\": " + value)) + "}") });
        }));
    }

    private static string Document(string phrase) => $"""
        # Chapter 1: {phrase}

        ## Section 1: {phrase}
        - **Metrics**: {phrase}, {phrase} cost reduction
        - **{phrase}**: {phrase} users
        - **Integration Point**: {phrase}
        - **Budget**: {phrase} monthly; {phrase}

        ## Case Study 1: Acme - {phrase}

        {phrase} uptime while {phrase} more customers.

        ## Summary

        | Case | Uptime |
        | --- | --- |
        | Acme | {phrase} |

        ## Level (Sections {phrase})
        """;
}
