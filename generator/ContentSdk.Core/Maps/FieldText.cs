using System.Text;
using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Maps;

/// <summary>A field as it stands in the document, before anything in it was understood.</summary>
internal sealed class FieldText(string label)
{
    private readonly List<LinkText> _links = [];
    private readonly List<ItemText> _items = [];
    private string? _textHtml;

    public string Label { get; } = Titles.TrimMarks(label.TrimEnd(':', '：', ' '));

    public string Text { get; private set; } = "";

    public IReadOnlyList<LinkText> Links => _links;

    public IReadOnlyList<ItemText> Items => _items;

    /// <summary>Whether a list right behind the label is its value.</summary>
    public bool AwaitsList => _items.Count == 0 && (Text.Length == 0 || Text[Text.Length - 1] == ':');

    /// <summary>The value as HTML; null when text or items tell it all.</summary>
    public string? Html
    {
        get
        {
            if (_textHtml is null && _items.All(item => item.Html is null))
            {
                return null;
            }

            var html = new StringBuilder(_textHtml ?? Encode(Text));
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

    public void AddText(string text, string? html, IEnumerable<LinkText> links)
    {
        if (html is not null || _textHtml is not null)
        {
            _textHtml = Text.Length == 0 ? html ?? Encode(text) : (_textHtml ?? Encode(Text)) + " " + (html ?? Encode(text));
        }

        Text = Text.Length == 0 ? text : text.Length == 0 ? Text : Text + " " + text;
        _links.AddRange(links);
    }

    public void AddItem(ItemText item) => _items.Add(item);

    /// <summary>Text as HTML.</summary>
    public static string Encode(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");
}

/// <summary>One item of a list.</summary>
/// <param name="Text">The whole item.</param>
/// <param name="Html">The item as HTML when it holds markup, else null.</param>
/// <param name="Label">The bold label that it opens with; null when it opens otherwise.</param>
/// <param name="Value">What follows the label.</param>
/// <param name="ValueHtml">What follows the label as HTML when it holds markup, else null.</param>
/// <param name="Links">Links and images in it.</param>
internal sealed record ItemText(string Text, string? Html, string? Label, string Value, string? ValueHtml, IReadOnlyList<LinkText> Links);
