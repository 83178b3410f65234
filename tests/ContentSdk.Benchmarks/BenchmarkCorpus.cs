using System.Globalization;
using System.Text;

namespace ContentSdk.Benchmarks;

/// <summary>Documents of about 4 KB with front matter, five headings, fields, metrics, a table, code and three links to others; the same for the same seed.</summary>
internal static class BenchmarkCorpus
{
    private static readonly string[] Words = "plan team cloud model value cost day night river stone paper light quick brown steady open small large first last better data night signal range market client method result story level draft ready water".Split(' ');

    /// <summary>What declares these documents as a collection, with authors that they refer to.</summary>
    public const string Declarations = """
        using System; using System.Collections.Generic; using System.ComponentModel.DataAnnotations; using ContentSdk;
        [ContentCollection("part-*/*.md")] public sealed partial record Page { [StringLength(200)] public required string Title { get; init; } public required DateOnly Date { get; init; } public IReadOnlyList<string> Tags { get; init; } = []; public Reference<Author> Author { get; init; } = null!; [Range(1, 5)] public int? Level { get; init; } }
        [ContentCollection("authors/*.yml")] public sealed partial record Author(string Name);
        """;

    private const int Authors = 50;

    public static IEnumerable<(string Path, string Text)> Make(int documents, int seed = 1)
    {
        var random = new Random(seed);
        for (var i = 0; i < documents; i++)
        {
            yield return (Path(i), Document(i, documents, random));
        }
    }

    /// <summary>The same documents with more front matter, and the authors that it names.</summary>
    public static IEnumerable<(string Path, string Text)> MakeDeclared(int documents) =>
        Make(documents).Select((file, i) => (file.Path, file.Text.Replace("tags: [one, two]\n", string.Create(CultureInfo.InvariantCulture, $"tags: [one, two]\nauthor: author-{i % Authors}\nlevel: {1 + (i % 5)}\n"), StringComparison.Ordinal)))
            .Concat(Enumerable.Range(0, Authors).Select(i => (string.Create(CultureInfo.InvariantCulture, $"authors/author-{i}.yml"), string.Create(CultureInfo.InvariantCulture, $"name: Author {i}\n"))));

    /// <summary>Maps, with a chapter of forty entries each: sections, case studies and experts, whose metrics and fields become members.</summary>
    public static IEnumerable<(string Path, string Text)> MakeMaps(int chapters)
    {
        var random = new Random(1);
        for (var chapter = 1; chapter <= chapters; chapter++)
        {
            var text = new StringBuilder();
            void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
            Line($"# Integration Map - Chapter {chapter}: {Sentence(random, 3)}\n");
            for (var section = 1; section <= 20; section++)
            {
                Line($"## Section {section}: {Sentence(random, 3)}\n\n**Primary Story**: {Sentence(random, 8)}\n\n**Key Metrics**:\n- {random.Next(1, 90)}% fewer {Word(random)} {Word(random)} faults\n- {random.Next(10, 900)}ms {Word(random)} latency\n");
            }

            Line($"## Case Studies\n");
            for (var study = 1; study <= 10; study++)
            {
                Line($"### {study}. {Word(random)} Works: {Sentence(random, 3)}\n\n**Integration Point**: Section {random.Next(1, 21)}\n\n**Outcome**: {random.Next(1, 90)}% lower cost\n");
            }

            Line($"## Experts\n");
            for (var expert = 1; expert <= 10; expert++)
            {
                Line($"- **{Word(random)} {Word(random)} {expert} ({Word(random)} Works)**: {Sentence(random, 6)}");
            }

            yield return (string.Create(CultureInfo.InvariantCulture, $"map-{chapter:000}.md"), text.ToString());
        }
    }

    private static string Word(Random random) => Words[random.Next(Words.Length)];

    private static string Sentence(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word(random))) + ".";

    private static string Path(int i) => string.Create(CultureInfo.InvariantCulture, $"part-{i / 100:000}/document-{i:00000}.md");

    private static string Document(int index, int documents, Random random)
    {
        var text = new StringBuilder();
        string Sentence(int words) => BenchmarkCorpus.Sentence(random, words);
        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"---\ntitle: Document {index} {Sentence(3)}\ndate: 2026-01-02\ntags: [one, two]\n---\n");
        Line($"# Document {index}\n\n{Sentence(40)}\n");
        for (var heading = 0; heading < 5; heading++)
        {
            Line($"## Part {heading} {Sentence(4)}\n");
            Line($"- **Owner**: {Sentence(3)}\n- **Result**: {random.Next(100)}% fewer {Words[random.Next(Words.Length)]}s, {random.Next(900)}ms latency\n");
            Line($"{Sentence(60)}\n");
        }

        for (var link = 0; link < 3; link++)
        {
            Line($"{Sentence(10)} [{Sentence(2)}](/{Path(random.Next(documents))}) {Sentence(10)}\n");
        }

        Line($"| Aspect | Value |\n| --- | --- |\n| Cost | ${random.Next(900)}K |\n| Time | {random.Next(90)} days |\n");
        Line($"```csharp\nvar x = {random.Next()};\nConsole.WriteLine(x);\n```\n\n{Sentence(120)}");
        return text.ToString();
    }
}
