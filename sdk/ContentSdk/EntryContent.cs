using System.ComponentModel;

namespace ContentSdk;

/// <summary>
/// What an entry of a declared collection has beside its declared properties: that of a store, or what a test gives it.
/// Generated code holds one for each entry; users meet its properties on the entry.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record EntryContent
{
    private readonly StoredEntry? _stored;
    private readonly string? _key;
    private readonly string? _title;
    private readonly string? _source;
    private readonly int? _number;
    private readonly IEntry? _parent;
    private readonly IReadOnlyList<IEntry>? _children;
    private readonly FieldList? _fields;
    private readonly IReadOnlyList<string>? _items;
    private readonly MetricList? _metrics;
    private readonly IReadOnlyList<Reference<IEntry>>? _references;
    private readonly IReadOnlyList<IEntry>? _referencedBy;
    private readonly Body? _body;

    /// <summary>Makes the content of an entry that has none.</summary>
    public EntryContent()
    {
    }

    internal EntryContent(StoredEntry stored) => _stored = stored;

    /// <summary>The content of an entry that has none.</summary>
    public static EntryContent Empty { get; } = new();

    /// <inheritdoc cref="IEntry.Key"/>
    public string Key
    {
        get => _key ?? _stored?.Key ?? "";
        init => _key = value;
    }

    /// <inheritdoc cref="IEntry.Title"/>
    public string Title
    {
        get => _title ?? _stored?.Title ?? "";
        init => _title = value;
    }

    /// <inheritdoc cref="IEntry.Number"/>
    public int? Number
    {
        get => _number;
        init => _number = value;
    }

    /// <inheritdoc cref="IEntry.Source"/>
    public string Source
    {
        get => _source ?? _stored?.Source ?? "";
        init => _source = value;
    }

    /// <inheritdoc cref="IEntry.Parent"/>
    public IEntry? Parent
    {
        get => _parent ?? _stored?.Parent;
        init => _parent = value;
    }

    /// <inheritdoc cref="IEntry.Children"/>
    public IReadOnlyList<IEntry> Children
    {
        get => _children ?? _stored?.Lists.Children ?? [];
        init => _children = value;
    }

    /// <inheritdoc cref="IEntry.Fields"/>
    public FieldList Fields
    {
        get => _fields ?? _stored?.Lists.Fields ?? FieldList.Empty;
        init => _fields = value;
    }

    /// <inheritdoc cref="IEntry.Items"/>
    public IReadOnlyList<string> Items
    {
        get => _items ?? _stored?.Lists.Items ?? [];
        init => _items = value;
    }

    /// <inheritdoc cref="IEntry.Metrics"/>
    public MetricList Metrics
    {
        get => _metrics ?? _stored?.Lists.Metrics ?? MetricList.Empty;
        init => _metrics = value;
    }

    /// <inheritdoc cref="IEntry.References"/>
    public IReadOnlyList<Reference<IEntry>> References
    {
        get => _references ?? _stored?.Lists.References ?? [];
        init => _references = value;
    }

    /// <inheritdoc cref="IEntry.ReferencedBy"/>
    public IReadOnlyList<IEntry> ReferencedBy
    {
        get => _referencedBy ?? _stored?.Lists.ReferencedBy ?? [];
        init => _referencedBy = value;
    }

    /// <inheritdoc cref="IEntry.Body"/>
    public Body Body
    {
        get => _body ?? _stored?.Lists.Body ?? Body.Empty;
        init => _body = value;
    }

    /// <summary>The values of its declared properties.</summary>
    /// <exception cref="InvalidContentException">Something is wrong with them, and its diagnostic was turned down.</exception>
    public ContentValue Values => _stored?.Values() ?? ContentValue.None;

    /// <summary>Whether two entries have one content: the same place in a store, or the same values given by hand.</summary>
    /// <param name="other">The other content.</param>
    public bool Equals(EntryContent? other) => other is not null && ReferenceEquals(_stored?.Document, other._stored?.Document) && Key == other.Key && Title == other.Title && Source == other.Source
        && Number == other.Number && ReferenceEquals(Body, other.Body);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Key, StringComparison.Ordinal);

    /// <summary>The key.</summary>
    public override string ToString() => Key;
}
