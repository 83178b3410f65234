using System.Text.RegularExpressions;
using ContentSdk.Core.Checks;
using ContentSdk.Core.Collections;
using ContentSdk.Core.Maps;
using ContentSdk.Core.Metrics;
using ContentSdk.Core.Models;
using ContentSdk.Core.Naming;
using ContentSdk.Core.Reading;
using ContentSdk.Core.Resolving;
using ContentSdk.Core.Tests.Maps;

namespace ContentSdk.Fuzz;

/// <summary>The targets that need no compiler, by their names.</summary>
internal static partial class CoreTargets
{
    private const int LongestName = 60;

    private static readonly Vocabulary Own = Vocabulary.Parse("module=section, quest/quests=case study, side quest=story, guild master/guild masters=expert, part=chapter", "unlocks, told by, taught in");

    private static readonly CollectionSet Collections = new([ItemSchema.Item]);

    /// <summary>The paths that a file of data may have; which one the first byte of an input says, from <c>0</c>.</summary>
    private static readonly string[] DataPaths = ["items/a.yml", "items/2024-02-30-b.json", "all.yml", "all.json", "items/c.md", "items/2024-02-29-d.yaml"];

    private static readonly Dictionary<string, ParsedText> Companions = new(StringComparer.Ordinal)
    {
        ["items/other.yml"] = DocumentReader.Parse("text: other\nsee: chapter\n", TextFormat.Yaml),
        ["chapter.md"] = DocumentReader.Parse("# Chapter 2: Roots\n\n## Section 1: Soil\n\n**Yield**: 40-60%\n\n## Section 2: Water\n\n**Integration Point**: Section 1 - Soil\n"),
    };

    /// <summary>Runs an input.</summary>
    /// <param name="target">One of <see cref="TargetNames.OfCore"/>.</param>
    /// <param name="bytes">The input.</param>
    public static void Run(string target, byte[] bytes)
    {
        Action<byte[]> run = target switch
        {
            "markdown" => Markdown,
            "metrics" => Metrics,
            "slugs" => Slugs,
            "front-matter" => FrontMatter,
            "data" => Data,
            _ => throw new ArgumentOutOfRangeException(nameof(target), target, "no target"),
        };
        run(bytes);
    }

    /// <summary>A text as a document, by the words that every project has and by a project's own.</summary>
    private static void Markdown(byte[] bytes)
    {
        var text = Expect.Text(bytes);
        var document = Hold("map.md", text, Vocabulary.Default);
        Hold("books/2024-01-01-map.md", text, Own);
        Expect.That(DocumentReader.Render(text) == document.Body.Html, "the text alone is rendered otherwise than its document");

        // To read words off HTML, tags are taken out by their brackets, so that a bracket of the author's must not be among them.
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            var (shown, kept) = (Letters(Words.OfHtml(document.Body.Html)), Letters(Words.OfModel(document, text)));
            Expect.That(shown == kept, "letters are lost or made: " + shown + " became " + kept);
        }

        if (text.Contains('\n', StringComparison.Ordinal) && !text.Contains('\r', StringComparison.Ordinal))
        {
            var other = DocumentReader.Read("map.md", DocumentReader.Parse(text.Replace("\n", "\r\n", StringComparison.Ordinal)));
            Expect.That(document.Equals(other), "line ends make a difference");
        }
    }

    /// <summary>A text with quantities: by itself, as the value of fields and in prose.</summary>
    private static void Metrics(byte[] bytes)
    {
        var text = Expect.Text(bytes);
        foreach (var metrics in new[] { MetricReader.Read(text), MetricReader.Read(text, "Label"), MetricReader.ReadResults(text, "Outcome"), MetricReader.ReadResult(text, "Result") })
        {
            foreach (var metric in metrics)
            {
                Expect.That(metric.IsQualitative == (metric.Low is null && metric.High is null), "a metric is qualitative and has a bound, or neither");
            }
        }

        Hold("map.md", $"# Chapter 3: Figures\n\n{text}\n\n## Section 1: Results\n\n**Metrics**: {text}\n- **Outcome**: {text}\n- {text}\n", Vocabulary.Default);
    }

    /// <summary>Lines as headings: their anchors differ, and the names that are made of them are C#.</summary>
    private static void Slugs(byte[] bytes)
    {
        var text = Expect.Text(bytes);
        var lines = text.Split('\n');
        var slugs = new HeadingSlugs();
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            Expect.That(given.Add(slugs.Next(line)), "an anchor is given twice");
            var name = Identifier.From(line);
            Expect.That(name.Length <= LongestName && (name.Length == 0 || CSharpName().IsMatch(name)), "a title gives no name of C#: " + name);
        }

        Hold("map.md", string.Join('\n', lines.Select((line, i) => new string('#', (i % 3) + 1) + " " + line)), Vocabulary.Default);
    }

    /// <summary>A text between lines of dashes, above a document in no collection and in one.</summary>
    private static void FrontMatter(byte[] bytes)
    {
        var text = Expect.Text(bytes);
        var values = FrontMatterReader.Read(CleanText.Of(text).Text);
        Expect.That(values.Faults.All(fault => fault.Range.Start >= 0 && fault.Range.Start <= fault.Range.End), "a fault's range ends before it begins");
        var document = "---\n" + text + "\n---\n# A\n\n## Section 1: B\n\ntext\n";
        Hold("map.md", document, Vocabulary.Default);
        Hold("items/map.md", document, Vocabulary.Default);
    }

    /// <summary>A file of data in a declared collection; the first byte says which.</summary>
    private static void Data(byte[] bytes)
    {
        if (bytes.Length > 0)
        {
            Hold(DataPaths[bytes[0] % DataPaths.Length], Expect.Text(bytes[1..]), Vocabulary.Default);
        }
    }

    // Reads a text among others and asks every rule; all that is said of it stands inside it.
    private static Document Hold(string path, string text, Vocabulary vocabulary)
    {
        var parsed = DocumentReader.Parse(text, DocumentReader.FormatOf(path) ?? TextFormat.Markdown);
        var collection = Collections.Find(path);
        var read = parsed.Read(path, vocabulary, collection);
        var head = read.Document.Head;
        Expect.That(head.Entries.Count == read.Places.Entries.Count, "there are other places than entries");
        for (var i = 0; i < head.Entries.Count; i++)
        {
            var (entry, places) = (head.Entries[i], read.Places.Entries[i]);
            Expect.That(entry.Parent < i && entry.Parent >= -1, "an entry stands before its parent");
            Expect.That(places.Labels.Count == entry.Fields.Count && places.Metrics.Count == entry.Metrics.Count, "there are other places than fields and metrics");
            foreach (var range in places.Labels.Concat(places.Metrics).Concat(places.Mentions).Append(places.Heading))
            {
                StandsInside(range, parsed, text);
            }
        }

        var files = new Dictionary<string, ParsedText>(Companions, StringComparer.Ordinal) { [path] = parsed };
        var catalog = new Catalog(files.Keys, ["cover.png", "items/Cover.png"], name => files.GetValueOrDefault(name), vocabulary, Collections, []);
        foreach (var problem in catalog.Check(path))
        {
            StandsInside(problem.Range, parsed, text);
            Expect.That(!problem.Message.Contains('\n', StringComparison.Ordinal), "a message has two lines: " + problem.Message);
        }

        // A file of data without an entry in it is no document.
        if (head.Entries.Count > 0)
        {
            ResolvedDocument.Resolve(new Corpus([head]), head);
        }

        return read.Document;
    }

    // Where a word ends is another matter: **a**b is one in HTML, and may be a name and what is said of it.
    private static string Letters(string words) => words.Replace(" ", "", StringComparison.Ordinal);

    private static void StandsInside(SourceRange? place, ParsedText parsed, string text)
    {
        if (place is { } range)
        {
            var inFile = parsed.InFile(range);
            Expect.That(range.Start >= 0 && range.Start <= range.End && inFile.Start >= 0 && inFile.Start <= inFile.End && inFile.End <= text.Length, FormattableString.Invariant($"{range} ({inFile}) stands outside of {text.Length} characters"));
        }
    }

    [GeneratedRegex(@"^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}\p{Cf}]*\z")]
    private static partial Regex CSharpName();
}
