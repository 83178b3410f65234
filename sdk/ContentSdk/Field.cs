using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text;
using System.Text.Json.Serialization;

namespace ContentSdk;

/// <summary>A labelled value: front matter, <c>**Label**: value</c>, or a label with a list behind it.</summary>
[DebuggerDisplay("{Label,nq}: {Text,nq}")]
public sealed class Field
{
    private readonly string? _html;
    private object? _reference;

    /// <summary>Makes a field, as a test does.</summary>
    /// <param name="label">The label.</param>
    /// <param name="text">The value.</param>
    public Field(string label, string text)
        : this(label, text, null, [], [], [])
    {
    }

    /// <summary>Makes a field whose value is a list, as a test does.</summary>
    /// <param name="label">The label.</param>
    /// <param name="items">The items.</param>
    public Field(string label, IEnumerable<string> items)
        : this(label, null, null, items.ToArray(), [], [])
    {
    }

    internal Field(string label, string? text, string? html, IReadOnlyList<string> items, IReadOnlyList<Metric> metrics, IReadOnlyList<Reference<IEntry>> references)
    {
        ArgumentNullException.ThrowIfNull(label);
        Label = label;
        Text = text ?? string.Join("; ", items);
        _html = html;
        Items = items;
        Metrics = metrics;
        References = references;
    }

    /// <summary>The label as the author wrote it, without markup and colon.</summary>
    public string Label { get; }

    /// <summary>The value without markup; the items joined by <c>"; "</c> when it is a list alone.</summary>
    public string Text { get; }

    /// <summary>The items of a list, in order; empty for a plain value.</summary>
    public IReadOnlyList<string> Items { get; }

    /// <summary>The quantities in the value, in order.</summary>
    public IReadOnlyList<Metric> Metrics { get; }

    /// <summary>What the value says of other entries, in order.</summary>
    [JsonIgnore]
    public IReadOnlyList<Reference<IEntry>> References { get; }

    /// <summary>The value as HTML.</summary>
    public string Html => _html ?? Encode();

    /// <summary>The value as text; null for no field.</summary>
    /// <param name="field">The field.</param>
    [return: NotNullIfNotNull(nameof(field))]
    public static implicit operator string?(Field? field) => field?.Text;

    /// <summary>The value as text.</summary>
    public override string ToString() => Text;

    /// <summary>Everything that the value refers to, as one reference; the same one each time.</summary>
    internal Reference<TEntry> AsReference<TEntry>()
        where TEntry : class, IEntry
    {
        if (_reference is Reference<TEntry> known)
        {
            return known;
        }

        var reference = new Reference<TEntry>(Text, () => References.SelectMany(part => part.Targets).Distinct());
        return Interlocked.CompareExchange(ref _reference, reference, null) as Reference<TEntry> ?? reference;
    }

    private string Encode()
    {
        if (Items.Count == 0)
        {
            return WebUtility.HtmlEncode(Text);
        }

        var html = new StringBuilder("<ul>");
        foreach (var item in Items)
        {
            html.Append("<li>").Append(WebUtility.HtmlEncode(item)).Append("</li>");
        }

        return html.Append("</ul>").ToString();
    }
}
