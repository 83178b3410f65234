using ContentSdk.Core.Metrics;
using ContentSdk.Core.Models;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Checks.Metrics;

/// <summary>CSDK4002: a range with its bounds reversed, or a share of more than everything.</summary>
internal sealed class QuantityIsImpossible() : DocumentRule("CSDK4002", RuleSeverity.Warning, "Quantity is impossible")
{
    private const string Percent = "percent";
    private const decimal Everything = 100;
    private const decimal Largest = 1e15m;

    // What is always a part of a whole. A margin, a growth or a return can be any number of percent.
    private static readonly HashSet<string> Shares = new(["uptime", "availability", "accuracy", "reliability", "compliance", "satisfaction", "completion", "coverage"], StringComparer.Ordinal);

    // What makes two numbers a split, a score or a countdown, whose order is meant.
    private static readonly HashSet<string> InOrder = new(
        ["split", "splits", "mix", "ratio", "rule", "balance", "blend", "shares", "score", "scores", "scored", "win", "wins", "won", "beat", "lost", "goals", "points", "sets", "games", "match", "victory", "defeat", "overtime", "before", "ago", "left", "until", "countdown", "remaining", "go", "fasting", "dropped", "fell", "declined", "down", "pages", "page", "pp", "shift", "support"],
        StringComparer.Ordinal);

    // "65,535 - 8" and "2^31-1" are differences.
    private const decimal WidestRange = 10;

    internal override IEnumerable<Problem> Check(CheckedDocument document)
    {
        // In prose "500% slower" is said and understood; a map states its figures.
        var isMap = document.Head.Root.Kind is EntryKind.Chapter;
        for (var entry = 0; entry < document.Head.Entries.Count; entry++)
        {
            var metrics = document.Head.Entries[entry].Metrics;
            for (var i = 0; i < metrics.Count; i++)
            {
                // A power is written with markup that its text does not show.
                if (document.Places.Entries[entry].Metrics[i] is { } range && (Reversed(metrics[i], document.Source.Text.Text, range) ?? (isMap ? TooMuch(metrics[i]) : null)) is { } fault && document.Source.Text.Text.IndexOf('<', range.Start, range.Length) < 0)
                {
                    yield return At(FigurePlace.FromFigure(document.Source.Text.Text, range), "'" + metrics[i].Text + "' " + fault);
                }
            }
        }
    }

    private static string? Reversed(Metric metric, string source, SourceRange range) =>
        metric is { Comparator: MetricComparator.Range, Low: { } low, High: { } high } && low > high && high > 0 && low < Largest && low <= WidestRange * high
            && !metric.Text.Contains(" - ") && !metric.Text.Contains('−') && !(metric.Unit is null or "page" && IsShort(low, high)) && !(metric is { Unit: Percent, Change: MetricChange.None } && low + high == Everything)
            && !NameMatcher.Words(FigurePlace.Sentence(source, range)).Any(InOrder.Contains)
            ? "is a range from more to less; write the smaller bound first"
            : null;

    // Pages "128-30" are 128 to 130.
    private static bool IsShort(decimal low, decimal high) => high < 100 && low >= 100 && decimal.Truncate(low) == low && (low % 100) < high;

    private static string? TooMuch(Metric metric)
    {
        var words = NameMatcher.Words(metric.Text);
        return metric.Unit != Percent || (metric.High ?? metric.Low) is not > Everything ? null
            : metric.Change is MetricChange.Decrease && words.Any(word => MetricWords.DecreaseNouns.Contains(word) || word is "fewer" or "less") && !words.Contains("from") ? "takes away more than there was; a decrease is 100 percent at most"
            : metric.Change is MetricChange.None && NameMatcher.Words(metric.Subject) is [.., var last] && Shares.Contains(last) ? "is more than everything; a share is 100 percent at most"
            : null;
    }
}
