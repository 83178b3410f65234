using System.Globalization;
using System.Text;
using ContentSdk.Core.Models;
using ContentSdk.Core.Text;
using ContentSdk.Generator.Planning;

namespace ContentSdk.Generator.Emission;

/// <summary>Writes the facts about a document, one a line; the run-time library's <c>StoredDocument</c> reads them and tells the format.</summary>
internal static class Table
{
    /// <summary>A document's table.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isBeside">Whether the body lies in memory beside it, so that what stands there word for word need not be said twice.</param>
    public static string Write(ShardDocument document, bool isBeside)
    {
        var table = new StringBuilder();
        var (head, body) = (document.Document.Head, document.Document.Body);
        ValueLine.Append(table, 'D', head.Path, head.Key);
        for (var i = 0; i < head.Entries.Count; i++)
        {
            WriteEntry(table, head.Entries[i], body.Parts[i], document.Handles[i], isBeside);
            if (head.Declared is { } declared && i < declared.Entries.Count)
            {
                var targets = document.Handles[i];
                new ValueLines((letter, values) => ValueLine.Append(table, letter, values), document.Images, References(targets, 0, targets.Count)).Write(declared.Entries[i], document.Declared[i]);
            }
        }

        // The last line needs no end.
        table.Length--;
        return table.ToString();
    }

    private static void WriteEntry(StringBuilder table, Entry entry, BodyPart body, EquatableArray<string?> targets, bool isBeside)
    {
        AppendFact(table, 'E', entry.Kind.ToString(), Number(entry.Parent), Number(entry.Level), entry.Number is { } number ? Number(number) : "", entry.LocalKey, entry.Anchor.Length > 0 && entry.Anchor == entry.LocalKey ? "#" : entry.Anchor, entry.Title is { } title && title != entry.Heading ? title : "", entry.Heading, Number(body.Start), Number(body.Length), Number(body.WordCount), isBeside && body.ExcerptLength > 0 ? Place(body) : body.Excerpt);
        WriteForm(table, entry, targets);
        foreach (var item in entry.Items)
        {
            ValueLine.Append(table, 'I', item);
        }

        foreach (var field in entry.Fields)
        {
            // The text of a list alone is made of its items again.
            var text = field.IsList ? "" : field.Text;
            var references = References(targets, field.Mentions.First, field.Mentions.End);
            AppendFact(table, 'F', field.Label, text, field.Html ?? "", field.Metrics.Count > 0 ? Number(field.Metrics.First) : "", Count(field.Metrics.Count), references > 0 ? Number(References(targets, 0, field.Mentions.First)) : "", Count(references));
            foreach (var item in field.Items)
            {
                ValueLine.Append(table, 'L', item);
            }
        }

        foreach (var metric in entry.Metrics)
        {
            AppendFact(table, 'M', MetricValues(metric));
        }

        for (var i = 0; i < targets.Count; i++)
        {
            if (targets[i] is { } handles)
            {
                ValueLine.Append(table, 'R', entry.Mentions[i].Text, handles);
            }
        }
    }

    private static string Place(BodyPart body) =>
        ValueLine.Place + Number(body.ExcerptStart) + "," + Number(body.ExcerptLength) + (Encoding.UTF8.GetByteCount(body.Excerpt) > body.ExcerptLength ? "," + BodyPart.Ellipsis : "");

    /// <summary>A metric as the run-time library reads it.</summary>
    public static string[] MetricValues(Metric metric) =>
        [metric.Text, metric.Subject, metric.Change is MetricChange.None ? "" : metric.Change.ToString(), metric.Comparator is MetricComparator.Exactly ? "" : metric.Comparator.ToString(), Number(metric.Low), Number(metric.High), metric.Unit ?? "", metric.Per ?? ""];

    private static void WriteForm(StringBuilder table, Entry entry, EquatableArray<string?> targets)
    {
        var form = entry.Form;
        foreach (var (name, text) in new[] { ("Subtitle", form.Subtitle), ("Company", form.Company), ("Arc", form.Arc), ("Organisation", form.Organisation), ("Role", form.Role), ("Group", form.Group) })
        {
            if (text is not null)
            {
                ValueLine.Append(table, 'O', name, text);
            }
        }

        for (var i = 0; form.Covers is not null && i < entry.Mentions.Count; i++)
        {
            if (ReferenceEquals(entry.Mentions[i], form.Covers) && targets[i] is not null)
            {
                ValueLine.Append(table, 'C', "Covers", Number(References(targets, 0, i)));
            }
        }
    }

    // Mentions that are no references have no line, so positions are counted without them.
    private static int References(EquatableArray<string?> targets, int first, int end)
    {
        var count = 0;
        for (var i = first; i < end; i++)
        {
            count += targets[i] is null ? 0 : 1;
        }

        return count;
    }

    // Values that are empty at the end need not be there; a tab of the author's is escaped.
    private static void AppendFact(StringBuilder table, char letter, params string[] values)
    {
        ValueLine.Append(table, letter, values);
        var end = table.Length - 1;
        while (table[end - 1] == '\t')
        {
            end--;
        }

        table.Length = end;
        table.Append('\n');
    }

    private static string Count(int number) => number == 0 ? "" : Number(number);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Number(decimal? number) => number?.ToString("0.#############################", CultureInfo.InvariantCulture) ?? "";
}
