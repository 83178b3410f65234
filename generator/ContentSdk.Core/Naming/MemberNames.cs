using System.Globalization;
using ContentSdk.Core.Models;

namespace ContentSdk.Core.Naming;

/// <summary>The C# names of what a document holds. They depend on the document alone.</summary>
public static class MemberNames
{
    /// <summary>Names for the members of a list of entries.</summary>
    /// <param name="entries">The entries, in document order.</param>
    /// <param name="owner">The name of the list's class.</param>
    public static IReadOnlyList<string> OfEntries(IReadOnlyList<Entry> entries, string owner) =>
        NameScope.Number(entries.Select(OfEntry).ToList(), owner, entries.Count > 0 ? entries[0].Kind.ToString() : "");

    /// <summary>Names for metrics, by what they are about; null for one without a number.</summary>
    /// <param name="metrics">The metrics, in order.</param>
    /// <param name="owner">The name of the list's class.</param>
    public static IReadOnlyList<string?> OfMetrics(IReadOnlyList<Metric> metrics, string owner)
    {
        var counted = metrics.Where(metric => !metric.IsQualitative).ToList();
        var names = NameScope.Number(counted.Select(OfMetric).ToList(), owner, "Metric");
        var next = 0;
        return metrics.Select(metric => metric.IsQualitative ? null : names[next++]).ToList();
    }

    private static string OfEntry(Entry entry)
    {
        foreach (var text in new[] { entry.PinnedName, entry.Title })
        {
            if (text is not null && Identifier.From(text) is { Length: > 0 } name)
            {
                return name;
            }
        }

        return entry.Kind + entry.Number?.ToString(CultureInfo.InvariantCulture);
    }

    private static string OfMetric(Metric metric) =>
        Identifier.From(metric.Subject) is { Length: > 0 } name ? name : Identifier.From(metric.Unit ?? "") is { Length: > 0 } unit ? unit : "Metric";
}
