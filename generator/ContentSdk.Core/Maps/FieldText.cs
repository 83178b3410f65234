using System.Text;
using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Maps;

/// <summary>A field as it stands in the document, before anything in it was understood.</summary>
/// <param name="label">Its label, with or without the colon.</param>
/// <param name="labelRange">Where the label stands; null when it stands nowhere.</param>
internal sealed class FieldText(string label, SourceRange? labelRange)
{
    private static readonly char[] LabelEnds = [':', '：', ' '];

    private readonly List<LinkText> _links = [];
    private readonly List<(int Start, TextOrigin Origin)> _origins = [];
    private readonly List<ItemText> _items = [];
    private readonly JoinedText _text = new();
    private readonly JoinedText _html = new();
    private bool _hasHtml;

    public string Label { get; } = Titles.TrimMarks(label.TrimEnd(LabelEnds));

    public SourceRange? LabelRange => labelRange;

    public string Text => _text.ToString();

    /// <summary>Where <see cref="Text"/> stands.</summary>
    public TextOrigin Origin => TextOrigin.Join(_origins);

    public IReadOnlyList<LinkText> Links => _links;

    public IReadOnlyList<ItemText> Items => _items;

    /// <summary>Whether a list right behind the label is its value.</summary>
    public bool AwaitsList => _items.Count == 0 && (_text.Length == 0 || _text.Last == ':');

    /// <summary>The value as HTML; null when text or items tell it all.</summary>
    public string? Html
    {
        get
        {
            if (!_hasHtml && _items.All(item => item.Html is null))
            {
                return null;
            }

            var html = new StringBuilder(_hasHtml ? _html.ToString() : Encode(Text));
            if (_items.Count > 0)
            {
                html.Append("<ul>");
                foreach (var item in _items)
                {
                    html.Append("<li>").Append(item.Html ?? Encode(item.Text)).Append("</li>");
                }

                html.Append("</ul>");
            }

            return html.ToString();
        }
    }

    /// <summary>A value of front matter or of a file of data.</summary>
    public static FieldText Of(FrontMatterValue value)
    {
        var field = new FieldText(value.Key, value.KeyRange);
        if (value.Items is null)
        {
            var text = value.Text.Trim();
            field.AddText(text, null, [], value.Origin.From(value.Text.IndexOf(text, StringComparison.Ordinal)));
        }
        else
        {
            foreach (var item in value.Items)
            {
                field.AddItem(ItemText.Plain(item.Text, item.Origin));
            }
        }

        return field;
    }

    /// <summary>The field with what it measures and mentions left unread.</summary>
    public Field ToData()
    {
        var items = _items.Select(item => item.Text).ToEquatableArray();
        var isList = Text.Length == 0 && items.Count > 0;
        return new Field(Label, isList ? string.Join("; ", items) : Text, isList, null, items, default, default, MeansReference: false);
    }

    /// <summary>Goes on with a line.</summary>
    public void AddLine(Line line) => AddText(line.Text, line.Html, line.Links, line.Origin);

    /// <summary>Goes on with the end of a line.</summary>
    public void AddEnd(Line line, string end, string? html) => AddText(end, html, line.Links, line.OriginOf(end));

    public void AddText(string text, string? html, IEnumerable<LinkText> links, TextOrigin origin)
    {
        if (html is not null || _hasHtml)
        {
            if (!_hasHtml && _text.Length > 0)
            {
                _html.Add(Encode(Text));
            }

            _hasHtml = true;
            _html.Add(html ?? Encode(text));
        }

        if (text.Length > 0)
        {
            _origins.Add((_text.Length == 0 ? 0 : _text.Length + 1, origin));
            _text.Add(text);
        }

        _links.AddRange(links);
    }

    public void AddItem(ItemText item) => _items.Add(item);

    /// <summary>Text as HTML.</summary>
    public static string Encode(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");
}

/// <summary>Texts with a space between; one alone, which most fields are, is not copied.</summary>
internal sealed class JoinedText
{
    private string? _text = "";
    private StringBuilder? _parts;

    public int Length => _parts?.Length ?? _text!.Length;

    /// <summary>The last character of a text that has one.</summary>
    public char Last => _parts is { } parts ? parts[parts.Length - 1] : _text![_text.Length - 1];

    public void Add(string text)
    {
        if (Length == 0)
        {
            _text = text;
            return;
        }

        _parts ??= new StringBuilder(_text);
        _parts.Append(' ').Append(text);
        _text = null;
    }

    public override string ToString() => _text ??= _parts!.ToString();
}

/// <summary>One item of a list.</summary>
/// <param name="Text">The whole item.</param>
/// <param name="Html">The item as HTML when it holds markup, else null.</param>
/// <param name="Label">The bold label that it opens with; null when it opens otherwise.</param>
/// <param name="LabelRange">Where the label stands.</param>
/// <param name="Value">What follows the label.</param>
/// <param name="ValueHtml">What follows the label as HTML when it holds markup, else null.</param>
/// <param name="Links">Links and images in it.</param>
/// <param name="Origin">Where <paramref name="Text"/> stands.</param>
internal sealed record ItemText(string Text, string? Html, string? Label, SourceRange? LabelRange, string Value, string? ValueHtml, IReadOnlyList<LinkText> Links, TextOrigin Origin)
{
    /// <summary>An item that is words alone.</summary>
    public static ItemText Plain(string text, TextOrigin origin) => new(text, null, null, null, text, null, [], origin);

    /// <summary>An item that is several lines.</summary>
    public static ItemText Of(IReadOnlyList<Line> lines)
    {
        var whole = new JoinedLines(lines, " ");
        var html = lines.Count == 1 ? lines[0].Html : lines.Any(line => line.Html is not null) ? string.Join(" ", lines.Select(line => line.Html ?? FieldText.Encode(line.Text))) : null;
        return lines[0].TryLabel(out var label, out var value, out var valueHtml)
            ? new ItemText(whole.Text, html, Titles.TrimMarks(label), lines[0].RangeOf(label), lines.Count == 1 ? value : string.Join(" ", lines.Skip(1).Select(line => line.Text).Prepend(value)), lines.Count == 1 ? valueHtml : null, whole.Links, whole.Origin)
            : new ItemText(whole.Text, html, null, null, whole.Text, null, whole.Links, whole.Origin);
    }

    /// <summary>An item that is a row of a table.</summary>
    public static ItemText OfRow(IReadOnlyList<Line> cells)
    {
        var filled = new JoinedLines(cells.Where(cell => cell.Text.Length > 0).ToList(), " | ");
        return new ItemText(filled.Text, null, null, null, filled.Text, null, cells.SelectMany(cell => cell.Links).ToList(), filled.Origin);
    }
}
