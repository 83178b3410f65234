using System.Globalization;
using ContentSdk.Core.Maps;
using ContentSdk.Core.Metrics;
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

    private static readonly HashSet<string> SmallWords = new(["in", "of", "the", "a", "an", "and", "for", "per", "to", "on", "across"], StringComparer.Ordinal);

    // How far "about 3,200" may be from 3,212.
    private const decimal Rounding = 0.05m;
    private const decimal LargestRounded = 1e15m;

    private static readonly HashSet<string> RoundingWords = new(["about", "around", "nearly", "almost", "roughly", "approximately", "some", "over", "under", "close"], StringComparer.Ordinal);

    internal override IEnumerable<Problem> Check(CheckedDocument document)
    {
        var head = document.Head;
        if (!head.Entries.Any(entry => entry.Kind is EntryKind.Section))
        {
            yield break;
        }

        List<Figure>? stated = null;
        ColumnHeaders? headers = null;
        var line = default(SourceRange);
        var isCompared = false;
        for (var entry = 1; entry < head.Entries.Count; entry++)
        {
            if (head.Entries[entry].Metrics.Count == 0 || !IsSummary(document, entry))
            {
                continue;
            }

            for (var i = 0; i < head.Entries[entry].Metrics.Count; i++)
            {
                var metric = head.Entries[entry].Metrics[i];
                if (metric.IsQualitative || document.Places.Entries[entry].Metrics[i] is not { } range)
                {
                    continue;
                }

                // Many figures may stand on one line.
                if (range.Start < line.Start || range.End > line.End)
                {
                    line = FigurePlace.Line(document.Source.Text.Text, range);
                    isCompared = Compares(document.Source.Text.Text.Substring(line.Start, line.Length));
                }

                if (isCompared || Compares((headers ??= new ColumnHeaders(document.Source.Text.Text)).Above(range)))
                {
                    continue;
                }

                stated ??= Stated(document);
                var differing = Differing(metric, stated);
                if (differing.Count > 0)
                {
                    var sections = string.Join(", ", differing.Select(figure => "'" + figure.Metric.Text + "' (" + figure.Section + ")").Distinct().Take(MostNamed));
                    yield return At(FigurePlace.FromFigure(document.Source.Text.Text, range), "'" + metric.Text + "' is what no section states; the sections say " + sections);
                }
            }
        }
    }

    /// <summary>What the sections state for the subject of a figure when none of it is the figure; empty when one is, or none speaks of the subject.</summary>
    private static List<Figure> Differing(Metric metric, List<Figure> stated)
    {
        var subject = Subject(metric);
        if (subject.Count == 0 || (subject.Count == 1 && subject.Contains(metric.Unit ?? "")))
        {
            return [];
        }

        var sameUnit = stated.Where(figure => figure.Metric.Unit == metric.Unit && figure.Metric.Per == metric.Per && AgreeInChange(figure.Metric, metric)).ToList();

        // "Churn of 18%" is no other figure than "churn cut by 40%": one is a level and one a change.
        var differing = sameUnit.Where(figure => figure.IsOfSection && figure.Metric.Change == metric.Change && subject.SetEquals(figure.Subject)).ToList();
        return sameUnit.Any(figure => subject.IsSubsetOf(figure.Subject) && (figure.IsOfSection ? Equal(figure.Metric, metric) : (figure.Metric.Low, figure.Metric.High) == (metric.Low, metric.High))) || differing.Sum(figure => (double)(figure.Metric.Low ?? 0)) == (double)(metric.Low ?? decimal.MinusOne) ? [] : differing;
    }

    private static bool Compares(string text) => NameMatcher.Words(text).Any(word => Vocabulary.ComparisonWords.Contains(word) || Vocabulary.OtherwiseWords.Contains(word));

    private static bool IsSummary(CheckedDocument document, int entry)
    {
        var path = document.WithParents(entry).Where(above => above.Parent >= 0).ToList();
        return path.All(above => above.Kind is EntryKind.Topic) && path.Any(above => NameMatcher.Words(above.Heading) is var words && words.Any(Vocabulary.SummaryWords.Contains) && !words.Any(Vocabulary.ComparisonWords.Contains));
    }

    // Case studies and all else that is no summary may state a figure; only sections can be what it differs from.
    private static List<Figure> Stated(CheckedDocument document) => Enumerable.Range(0, document.Head.Entries.Count)
        .Where(entry => !IsSummary(document, entry))
        .Select(entry => (Entry: entry, Section: document.WithParents(entry).FirstOrDefault(above => above.Kind is EntryKind.Section)))
        .SelectMany(place => document.Head.Entries[place.Entry].Metrics.Where(metric => !metric.IsQualitative).Select(metric => new Figure(metric, Subject(metric), place.Section is null ? "" : Name(place.Section))))
        .ToList();

    private static string Name(Entry section) => section.Number is { } number ? string.Format(CultureInfo.InvariantCulture, "section {0}", number) : section.Title ?? section.Heading;

    private static HashSet<string> Subject(Metric metric) => new(NameMatcher.Words(metric.Subject).Where(word => !SmallWords.Contains(word) && !TellsChange(word)).Select(Nouns.Singular), StringComparer.Ordinal);

    private static bool TellsChange(string word) =>
        MetricWords.IncreaseNouns.Contains(word) || MetricWords.DecreaseNouns.Contains(word) || MetricWords.IncreaseWords.Contains(word) || MetricWords.DecreaseWords.Contains(word);

    private static bool AgreeInChange(Metric left, Metric right) => left.Change == right.Change || left.Change is MetricChange.None || right.Change is MetricChange.None;

    // "90%+" agrees with 95%, 50% with 40-60%, and "about 3,200" with 3,212.
    private static bool Equal(Metric stated, Metric summary)
    {
        var areOneSided = (stated.Low is null && summary.Low is null) || (stated.High is null && summary.High is null);
        if (areOneSided)
        {
            return stated.Low == summary.Low && stated.High == summary.High;
        }

        // Beyond what anybody rounds, sums of decimals overflow.
        var isRounded = Math.Abs(summary.Low ?? summary.High ?? 0) < LargestRounded && (summary.Comparator is MetricComparator.About || NameMatcher.Words(summary.Text).Any(RoundingWords.Contains));
        var slack = isRounded ? Math.Abs(summary.Low ?? summary.High ?? 0) * Rounding : 0;
        return (stated.Low ?? decimal.MinValue) <= (summary.High ?? decimal.MaxValue - slack) + slack && (summary.Low ?? decimal.MinValue + slack) - slack <= (stated.High ?? decimal.MaxValue);
    }

    private sealed record Figure(Metric Metric, HashSet<string> Subject, string Section)
    {
        public bool IsOfSection => Section.Length > 0;
    }
}
