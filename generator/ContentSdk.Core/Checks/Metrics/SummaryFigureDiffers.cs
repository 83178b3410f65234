using System.Globalization;
using ContentSdk.Core.Models;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Checks.Metrics;

/// <summary>
/// CSDK4001: a figure of a summary equals none of the figures that the document's sections state for that subject. Two sections may well differ from
/// each other, a subject that no section measures is the summary's own, and so is a sum of theirs.
/// </summary>
internal sealed class SummaryFigureDiffers() : DocumentRule("CSDK4001", RuleSeverity.Warning, "Summary figure differs")
{
    private const int MostNamed = 3;

    private static readonly HashSet<string> SummaryWords = new(["summary", "metrics", "results", "outcomes", "figures", "highlights", "glance", "impact", "scorecard", "dashboard", "kpis", "statistics", "numbers"], StringComparer.Ordinal);
    private static readonly HashSet<string> TotalWords = new(["total", "totals", "average", "averages", "overall", "combined", "aggregate", "cumulative", "mean", "median", "sum", "target", "targets", "goal", "goals", "baseline", "before", "industry", "planned", "expected"], StringComparer.Ordinal);
    private static readonly HashSet<string> ChangeWords = new(["reduction", "decrease", "increase", "improvement", "growth", "drop", "cut", "gain", "rise", "savings", "reduced", "improved", "increased", "in", "of", "the", "a", "an", "and", "for", "per", "to", "on", "across"], StringComparer.Ordinal);

    internal override IEnumerable<Problem> Check(CheckedDocument document)
    {
        var head = document.Head;
        if (!head.Entries.Any(entry => entry.Kind is EntryKind.Section))
        {
            yield break;
        }

        List<Figure>? stated = null;
        for (var entry = 1; entry < head.Entries.Count; entry++)
        {
            for (var i = 0; i < head.Entries[entry].Metrics.Count && IsSummary(document, entry); i++)
            {
                var metric = head.Entries[entry].Metrics[i];
                var subject = Subject(metric);
                if (metric.IsQualitative || subject.Length == 0 || NameMatcher.Words(metric.Text).Any(TotalWords.Contains))
                {
                    continue;
                }

                stated ??= Stated(document);
                var sameSubject = stated.Where(figure => figure.Metric.Unit == metric.Unit && figure.Metric.Per == metric.Per && subject.All(figure.Subject.Contains) && AgreeInChange(figure.Metric, metric)).ToList();
                if (sameSubject.Count > 0 && !sameSubject.Any(figure => Equal(figure.Metric, metric)) && sameSubject.Sum(figure => figure.Metric.Low ?? 0) != metric.Low)
                {
                    var sections = string.Join(", ", sameSubject.Take(MostNamed).Select(figure => "'" + figure.Metric.Text + "' (" + figure.Section + ")"));
                    yield return At(document.Places.Entries[entry].Metrics[i] ?? document.Places.Entries[entry].Heading ?? document.Beginning, "'" + metric.Text + "' is what no section states; the sections say " + sections);
                }
            }
        }
    }

    private static bool IsSummary(CheckedDocument document, int entry)
    {
        var path = document.WithParents(entry).Where(above => above.Parent >= 0).ToList();
        return path.All(above => above.Kind is EntryKind.Topic) && path.Any(above => NameMatcher.Words(above.Heading) is var words && words.Any(SummaryWords.Contains) && !words.Any(TotalWords.Contains));
    }

    private static List<Figure> Stated(CheckedDocument document) => Enumerable.Range(0, document.Head.Entries.Count)
        .Select(entry => (Entry: entry, Section: document.WithParents(entry).FirstOrDefault(above => above.Kind is EntryKind.Section)))
        .Where(place => place.Section is not null)
        .SelectMany(place => document.Head.Entries[place.Entry].Metrics.Where(metric => !metric.IsQualitative).Select(metric => new Figure(metric, Subject(metric), Name(place.Section!))))
        .ToList();

    private static string Name(Entry section) => section.Number is { } number ? string.Format(CultureInfo.InvariantCulture, "section {0}", number) : section.Title ?? section.Heading;

    private static string[] Subject(Metric metric) => NameMatcher.Words(metric.Subject).Where(word => !ChangeWords.Contains(word))
        .Select(word => word.Length > 3 && word[word.Length - 1] == 's' && word[word.Length - 2] != 's' ? word.Substring(0, word.Length - 1) : word).ToArray();

    private static bool AgreeInChange(Metric left, Metric right) => left.Change == right.Change || left.Change is MetricChange.None || right.Change is MetricChange.None;

    // "90%+" agrees with 95%, and 50% with 40-60%.
    private static bool Equal(Metric left, Metric right)
    {
        var areOneSided = (left.Low is null && right.Low is null) || (left.High is null && right.High is null);
        return areOneSided ? left.Low == right.Low && left.High == right.High
            : (left.Low ?? decimal.MinValue) <= (right.High ?? decimal.MaxValue) && (right.Low ?? decimal.MinValue) <= (left.High ?? decimal.MaxValue);
    }

    private sealed record Figure(Metric Metric, string[] Subject, string Section);
}
