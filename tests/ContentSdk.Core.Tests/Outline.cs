using System.Globalization;
using System.Text;
using ContentSdk.Core.Maps;
using ContentSdk.Core.Models;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Tests;

/// <summary>Writes models as text that a person can check against the document: entries, <c>Label = value</c>, <c>- item</c>, <c># metric</c>, <c>> reference</c>.</summary>
internal static class Outline
{
    public static Document Read(string text, string path = "map.md", Vocabulary? vocabulary = null) => DocumentReader.Read(path, DocumentReader.Parse(text), vocabulary);

    /// <summary>A document that is alone, with what became of its references.</summary>
    public static ResolvedDocument Resolve(DocumentHead head) => ResolvedDocument.Resolve(new Corpus([head]), head);

    /// <summary>Asserts what is read from a text.</summary>
    public static void Holds(string text, string expected) => Assert.Equal(expected.ReplaceLineEndings("\n") + "\n", Of(text));

    /// <summary>The whole document, with what became of its references.</summary>
    public static string Of(string text, string path = "map.md", Vocabulary? vocabulary = null)
    {
        var head = Read(text, path, vocabulary).Head;
        var resolved = Resolve(head);
        var outline = new StringBuilder();
        for (var i = 0; i < head.Entries.Count; i++)
        {
            Write(outline, head, i, resolved);
        }

        return outline.ToString();
    }

    /// <summary>A metric: comparator and bounds, unit and period, the subject in brackets, an arrow for a change.</summary>
    public static string Of(Metric metric)
    {
        var text = new StringBuilder();
        if (metric.IsQualitative)
        {
            return $"({metric.Subject})";
        }

        var sign = metric.Comparator switch
        {
            MetricComparator.AtLeast => ">=",
            MetricComparator.AtMost => "<=",
            MetricComparator.MoreThan => ">",
            MetricComparator.LessThan => "<",
            MetricComparator.About => "~",
            _ => "",
        };
        text.Append(sign).Append(Number(metric.Low ?? metric.High));
        if (metric.Comparator is MetricComparator.Range)
        {
            text.Append("..").Append(Number(metric.High));
        }

        text.Append(metric.Unit is { } unit ? " " + unit : "").Append(metric.Per is { } per ? "/" + per : "");
        text.Append(" (").Append(metric.Subject).Append(')');
        return text.Append(metric.Change switch { MetricChange.Increase => " up", MetricChange.Decrease => " down", _ => "" }).ToString();
    }

    private static void Write(StringBuilder outline, DocumentHead head, int index, ResolvedDocument resolved)
    {
        var entry = head.Entries[index];
        var depth = 0;
        for (var above = entry.Parent; above >= 0; above = head.Entries[above].Parent)
        {
            depth++;
        }

        var pad = new string(' ', depth * 2);
        var number = entry.Number is { } value ? " " + value.ToString(CultureInfo.InvariantCulture) : "";
        outline.Append(CultureInfo.InvariantCulture, $"{pad}{entry.Kind}{number} \"{entry.Title}\"{Form(entry.Form)}\n");
        foreach (var field in entry.Fields)
        {
            outline.Append(CultureInfo.InvariantCulture, $"{pad}  {field.Label} = {(field.Items.Count > 0 ? "[" + string.Join(" | ", field.Items) + "]" : field.Text)}\n");
        }

        foreach (var item in entry.Items)
        {
            outline.Append(CultureInfo.InvariantCulture, $"{pad}  - {item}\n");
        }

        foreach (var metric in entry.Metrics)
        {
            outline.Append(CultureInfo.InvariantCulture, $"{pad}  # {Of(metric)}\n");
        }

        for (var i = 0; i < entry.Mentions.Count; i++)
        {
            if (resolved.Targets(index, i) is { } targets)
            {
                var names = targets.Count == 0 ? "?" : string.Join(", ", targets.Select(target => Name(head.Entries[target.Entry])));
                outline.Append(CultureInfo.InvariantCulture, $"{pad}  > {entry.Mentions[i].Text} => {names}\n");
            }
        }
    }

    private static string Name(Entry entry) => entry.Kind + (entry.Number is { } number ? " " + number.ToString(CultureInfo.InvariantCulture) : " " + entry.Title);

    private static string Form(EntryForm form)
    {
        var parts = new[] { ("subtitle", form.Subtitle), ("company", form.Company), ("arc", form.Arc), ("organisation", form.Organisation), ("role", form.Role), ("group", form.Group) }
            .Where(part => part.Item2 is not null).Select(part => part.Item1 + ": " + part.Item2);
        return string.Join("; ", parts) is { Length: > 0 } text ? " {" + text + "}" : "";
    }

    private static string Number(decimal? value) => value?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "";
}
