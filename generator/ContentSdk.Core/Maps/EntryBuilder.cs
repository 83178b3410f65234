using ContentSdk.Core.Metrics;
using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Maps;

/// <summary>An entry while its blocks are being read.</summary>
/// <param name="kind">What it is, as far as is known yet.</param>
/// <param name="index">Its position in the document.</param>
/// <param name="parent">Position of the entry that it stands under; -1 for the document.</param>
/// <param name="level">Level of its heading; 0 when it has none.</param>
/// <param name="heading">What introduces it, as written.</param>
/// <param name="line">The line that it stands on; null when it stands nowhere.</param>
/// <param name="html">Its heading's HTML.</param>
/// <param name="vocabulary">The words that carry a meaning.</param>
/// <param name="flow">The document's text, to which every builder adds what it reads.</param>
internal sealed class EntryBuilder(EntryKind kind, int index, int parent, int level, string heading, Line? line, HtmlRange html, Vocabulary vocabulary, List<FlowPart> flow)
{
    private readonly MentionReader _reader = new(vocabulary);
    private readonly List<Field> _fields = [];
    private readonly List<string> _items = [];
    private readonly List<Metric> _metrics = [];
    private readonly List<Mention> _mentions = [];
    private readonly List<SourceRange?> _labelRanges = [];
    private readonly List<SourceRange?> _metricRanges = [];
    private readonly List<SourceRange?> _mentionRanges = [];

    public EntryKind Kind { get; set; } = kind;

    public int Parent { get; } = parent;

    public int Level { get; } = level;

    public string LocalKey { get; set; } = "";

    public string Anchor { get; set; } = "";

    public string? Title { get; set; }

    public int? Number { get; set; }

    public string? PinnedName { get; set; }

    public EntryForm Form { get; set; } = EntryForm.None;

    /// <summary>The HTML from the heading to the last block read.</summary>
    public HtmlRange Html { get; set; } = html;

    public string? Excerpt { get; set; }

    public int FieldCount => _fields.Count;

    /// <summary>Where what introduces the entry stands.</summary>
    public SourceRange? HeadingRange => line?.RangeOf(heading);

    /// <summary>Adds a field and reads what its text and items measure and mention.</summary>
    /// <param name="field">The field.</param>
    /// <param name="kind">Where it stands.</param>
    public void AddField(FieldText field, FlowKind kind = FlowKind.Field)
    {
        var isReference = _reader.IsReference(field.Label, field.Text);
        var (metricsBefore, mentionsBefore) = (_metrics.Count, _mentions.Count);
        var listsResults = vocabulary.MeaningOf(field.Label).ListsResults;
        if (field.Text.Length > 0)
        {
            var (origin, roles) = (field.Origin, vocabulary.Look(field.Text));
            AddMetrics(listsResults ? MetricReader.ReadResults(field.Text, field.Label) : Quantities(field.Text, field.Label, roles), field.Text, origin);
            AddMentions(_reader.ReadField(field.Label, field.Text, field.Links, isReference, roles), origin);
        }

        flow.Add(new FlowPart(index, kind, _fields.Count, ""));
        List<(Field Field, SourceRange? LabelRange)>? parts = null;
        foreach (var item in field.Items)
        {
            var (itemMetrics, itemMentions) = (_metrics.Count, _mentions.Count);
            var roles = vocabulary.Look(item.Text);
            AddMetrics(listsResults ? MetricReader.ReadResult(item.Text, item.Label ?? field.Label) : Quantities(item.Text, item.Label ?? field.Label, roles), item.Text, item.Origin);
            var itemLabel = isReference ? field.Label : item.Label ?? field.Label;
            AddMentions(_reader.ReadField(itemLabel, item.Text, item.Links, _reader.IsReference(itemLabel, item.Text), roles), item.Origin);
            if (item.Label is { } label)
            {
                (parts ??= []).Add((new Field(label, item.Value, false, item.ValueHtml, [], Since(itemMetrics, _metrics.Count), Since(itemMentions, _mentions.Count), _reader.IsReference(label, item.Value)), item.LabelRange));
            }
        }

        var items = field.Items.Select(item => item.Text).ToEquatableArray();
        var isList = field.Text.Length == 0 && items.Count > 0;
        _fields.Add(new Field(field.Label, isList ? string.Join("; ", items) : field.Text, isList, field.Html, items, Since(metricsBefore, _metrics.Count), Since(mentionsBefore, _mentions.Count), isReference));
        _labelRanges.Add(field.LabelRange);
        foreach (var (part, range) in parts ?? [])
        {
            _fields.Add(part);
            _labelRanges.Add(range);
        }
    }

    /// <summary>Adds a field that is kept as it stands: what it means is for a declaration to say.</summary>
    public void AddData(FieldText field)
    {
        flow.Add(new FlowPart(index, FlowKind.FrontMatter, _fields.Count, ""));
        _fields.Add(field.ToData());
        _labelRanges.Add(field.LabelRange);
    }

    /// <summary>Adds a list item that belongs to no field.</summary>
    public void AddItem(ItemText item)
    {
        flow.Add(new FlowPart(index, FlowKind.Item, _items.Count, ""));
        _items.Add(item.Text);
        Measure(item.Text, "", item.Links, item.Origin);
    }

    /// <summary>Adds a row of a table, whose cells are about what stands in the first of them.</summary>
    public void AddRow(IReadOnlyList<Line> cells)
    {
        flow.Add(new FlowPart(index, FlowKind.Item, _items.Count, ""));
        _items.Add(string.Join(" | ", cells.Select(cell => cell.Text).Where(text => text.Length > 0)));
        for (var i = 0; i < cells.Count; i++)
        {
            Measure(cells[i].Text, i == 0 ? "" : cells[0].Text, cells[i].Links, cells[i].Origin);
        }
    }

    /// <summary>Reads what running text measures and mentions; the text itself lives in the body.</summary>
    public void AddProse(string text, IReadOnlyList<LinkText> links, TextOrigin origin)
    {
        AddText(text);
        Measure(text, "", links, origin);
    }

    /// <summary>Takes text that is only kept.</summary>
    public void AddText(string text, FlowKind kind = FlowKind.Text) => flow.Add(new FlowPart(index, kind, 0, text));

    /// <summary>Adds what the line that introduces the entry says of another.</summary>
    public void AddMention(Mention mention)
    {
        _mentions.Add(mention);
        _mentionRanges.Add(mention is LinkMention ? null : line?.RangeOf(mention.Text));
    }

    public Entry Build() => new(
        Kind, Parent, LocalKey, Anchor, Level, heading, Title, Number, PinnedName, Form, _fields.ToEquatableArray(), _items.ToEquatableArray(), _metrics.ToEquatableArray(), _mentions.ToEquatableArray());

    /// <summary>Where the parts of what <see cref="Build"/> gives stand.</summary>
    public EntryPlaces Places() => new(HeadingRange, _labelRanges.ToEquatableArray(), _metricRanges.ToEquatableArray(), _mentionRanges.ToEquatableArray());

    private void Measure(string text, string subject, IReadOnlyList<LinkText> links, TextOrigin origin)
    {
        var roles = vocabulary.Look(text);
        AddMetrics(Quantities(text, subject, roles), text, origin);
        AddMentions(_reader.ReadProse(text, links, roles), origin);
    }

    private static IReadOnlyList<Metric> Quantities(string text, string subject, WordRoles roles) => (roles & WordRoles.Number) != 0 ? MetricReader.ReadNumbers(text, subject) : [];

    private void AddMetrics(IReadOnlyList<Metric> metrics, string text, TextOrigin origin)
    {
        // Metrics come in the order of the text, so each is looked for behind the last.
        var from = 0;
        foreach (var metric in metrics)
        {
            var start = text.IndexOf(metric.Text, from, StringComparison.Ordinal);
            _metrics.Add(metric);
            _metricRanges.Add(start < 0 ? null : origin.Range(start, start + metric.Text.Length));
            from = start < 0 ? from : Math.Min(start + 1, text.Length);
        }
    }

    private void AddMentions(IEnumerable<FoundMention> found, TextOrigin origin)
    {
        foreach (var (mention, start, end) in found)
        {
            _mentions.Add(mention);
            _mentionRanges.Add(start < 0 ? null : origin.Range(start, end));
        }
    }

    private static Slice Since(int first, int end) => new(first, end - first);
}
