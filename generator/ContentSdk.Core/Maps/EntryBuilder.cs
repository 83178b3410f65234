using ContentSdk.Core.Metrics;
using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Maps;

/// <summary>An entry while its blocks are being read.</summary>
/// <param name="kind">What it is, as far as is known yet.</param>
/// <param name="index">Its position in the document.</param>
/// <param name="parent">Position of the entry that it stands under; -1 for the document.</param>
/// <param name="level">Level of its heading; 0 when it has none.</param>
/// <param name="heading">What introduces it, as written.</param>
/// <param name="html">Its heading's HTML.</param>
/// <param name="mentions">Finds what its text says of other entries.</param>
/// <param name="flow">The document's text, to which every builder adds what it reads.</param>
internal sealed class EntryBuilder(EntryKind kind, int index, int parent, int level, string heading, HtmlRange html, MentionReader mentions, List<FlowPart> flow)
{
    private readonly List<Field> _fields = [];
    private readonly List<string> _items = [];
    private readonly List<Metric> _metrics = [];
    private readonly List<Mention> _mentions = [];

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

    /// <summary>Adds a field and reads what its text and items measure and mention.</summary>
    /// <param name="field">The field.</param>
    /// <param name="kind">Where it stands.</param>
    public void AddField(FieldText field, FlowKind kind = FlowKind.Field)
    {
        var isReference = mentions.IsReference(field.Label, field.Text);
        var (metricsBefore, mentionsBefore) = (_metrics.Count, _mentions.Count);
        var listsResults = Vocabulary.ListsResults(field.Label);
        if (field.Text.Length > 0)
        {
            _metrics.AddRange(listsResults ? MetricReader.ReadResults(field.Text, field.Label) : MetricReader.Read(field.Text, field.Label));
            _mentions.AddRange(mentions.ReadField(field.Label, field.Text, field.Links, isReference));
        }

        flow.Add(new FlowPart(index, kind, _fields.Count, ""));
        var parts = new List<Field>();
        foreach (var item in field.Items)
        {
            var (itemMetrics, itemMentions) = (_metrics.Count, _mentions.Count);
            _metrics.AddRange(listsResults ? MetricReader.ReadResult(item.Text, item.Label ?? field.Label) : MetricReader.Read(item.Text, item.Label ?? field.Label));
            var itemLabel = isReference ? field.Label : item.Label ?? field.Label;
            _mentions.AddRange(mentions.ReadField(itemLabel, item.Text, item.Links, mentions.IsReference(itemLabel, item.Text)));
            if (item.Label is { } label)
            {
                parts.Add(new Field(label, item.Value, false, item.ValueHtml, [], Since(itemMetrics, _metrics.Count), Since(itemMentions, _mentions.Count), mentions.IsReference(label, item.Value)));
            }
        }

        var items = field.Items.Select(item => item.Text).ToEquatableArray();
        var isList = field.Text.Length == 0 && items.Count > 0;
        _fields.Add(new Field(field.Label, isList ? string.Join("; ", items) : field.Text, isList, field.Html, items, Since(metricsBefore, _metrics.Count), Since(mentionsBefore, _mentions.Count), isReference));
        _fields.AddRange(parts);
    }

    /// <summary>Adds a list item that belongs to no field.</summary>
    public void AddItem(string text, IReadOnlyList<LinkText> links)
    {
        flow.Add(new FlowPart(index, FlowKind.Item, _items.Count, ""));
        _items.Add(text);
        Measure(text, links);
    }

    /// <summary>Adds a row of a table, whose cells are about what stands in the first of them.</summary>
    public void AddRow(IReadOnlyList<Line> cells)
    {
        flow.Add(new FlowPart(index, FlowKind.Item, _items.Count, ""));
        _items.Add(string.Join(" | ", cells.Select(cell => cell.Text).Where(text => text.Length > 0)));
        for (var i = 0; i < cells.Count; i++)
        {
            _metrics.AddRange(MetricReader.Read(cells[i].Text, i == 0 ? "" : cells[0].Text));
            _mentions.AddRange(mentions.ReadProse(cells[i].Text, cells[i].Links));
        }
    }

    /// <summary>Reads what running text measures and mentions; the text itself lives in the body.</summary>
    public void AddProse(string text, IReadOnlyList<LinkText> links)
    {
        AddText(text);
        Measure(text, links);
    }

    /// <summary>Takes text that is only kept.</summary>
    public void AddText(string text, FlowKind kind = FlowKind.Text) => flow.Add(new FlowPart(index, kind, 0, text));

    private void Measure(string text, IReadOnlyList<LinkText> links)
    {
        _metrics.AddRange(MetricReader.Read(text));
        _mentions.AddRange(mentions.ReadProse(text, links));
    }

    public void AddMention(Mention mention) => _mentions.Add(mention);

    public Entry Build() => new(
        Kind, Parent, LocalKey, Anchor, Level, heading, Title, Number, PinnedName, Form, _fields.ToEquatableArray(), _items.ToEquatableArray(), _metrics.ToEquatableArray(), _mentions.ToEquatableArray());

    private static Slice Since(int first, int end) => new(first, end - first);
}
