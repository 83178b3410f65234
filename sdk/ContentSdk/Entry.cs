using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace ContentSdk;

/// <summary>
/// The base of the generated kinds. The store gives each entry its content once; an entry made with <c>new</c>, as a test does,
/// has the content that its initialiser gives it and is otherwise empty.
/// </summary>
[DebuggerDisplay("{Kind} {Key,nq}")]
public abstract class Entry : IEntry
{
    private readonly string? _key;
    private readonly string? _title;
    private readonly string? _source;
    private readonly int? _number;
    private Dictionary<string, object?>? _forms;
    private IEntry? _parent;
    private StoredEntry? _stored;
    private IReadOnlyList<IEntry>? _children;
    private FieldList? _fields;
    private IReadOnlyList<string>? _items;
    private MetricList? _metrics;
    private IReadOnlyList<Reference<IEntry>>? _references;
    private IReadOnlyList<IEntry>? _referencedBy;
    private Body? _body;
    private object?[]? _lists;

    /// <summary>Makes an empty entry.</summary>
    protected Entry()
    {
    }

    /// <inheritdoc/>
    public string Key
    {
        get => _key ?? _stored?.Key ?? "";
        init => _key = value;
    }

    /// <inheritdoc/>
    public string Title
    {
        get => _title ?? _stored?.Title ?? "";
        init => _title = value;
    }

    /// <inheritdoc/>
    public int? Number
    {
        get => _number ?? _stored?.Number;
        init => _number = value;
    }

    /// <inheritdoc/>
    public abstract EntryKind Kind { get; }

    /// <inheritdoc/>
    public string Source
    {
        get => _source ?? _stored?.Source ?? "";
        init => _source = value;
    }

    /// <summary>The heading, bold line or bullet that introduces it, as written but without markup; empty when there is none.</summary>
    public string Heading => _stored?.Heading ?? Title;

    /// <inheritdoc/>
    [JsonIgnore]
    public IEntry? Parent
    {
        get => _parent ?? _stored?.Parent;
        init => _parent = value;
    }

    /// <inheritdoc/>
    [JsonIgnore]
    public IReadOnlyList<IEntry> Children
    {
        get => Once.Get(ref _children, _stored, static stored => stored.Children(), []);
        init
        {
            _children = value;
            foreach (var child in value.OfType<Entry>())
            {
                child._parent ??= this;
            }
        }
    }

    /// <inheritdoc/>
    public FieldList Fields
    {
        get => _fields ?? Once.Set(ref _fields, _stored is null ? FieldList.Empty : _stored.Fields(Metrics, References));
        init => _fields = value;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Items
    {
        get => Once.Get(ref _items, _stored, static stored => stored.Items(), []);
        init => _items = value;
    }

    /// <inheritdoc/>
    public MetricList Metrics
    {
        get => _metrics ?? Once.Set(ref _metrics, ReadMetrics());
        init => _metrics = value;
    }

    /// <inheritdoc/>
    [JsonIgnore]
    public IReadOnlyList<Reference<IEntry>> References
    {
        get => Once.Get(ref _references, _stored, static stored => stored.References(), []);
        init => _references = value;
    }

    /// <inheritdoc/>
    [JsonIgnore]
    public IReadOnlyList<IEntry> ReferencedBy
    {
        get => Once.Get(ref _referencedBy, _stored, static stored => stored.ReferencedBy(), []);
        init => _referencedBy = value;
    }

    /// <inheritdoc/>
    public Body Body
    {
        get => Once.Get(ref _body, _stored, static stored => stored.Body(), Body.Empty);
        init => _body = value;
    }

    /// <summary>The title.</summary>
    public override string ToString() => Title;

    /// <summary>Gives the entry its place in a store.</summary>
    internal void Attach(StoredEntry stored) => _stored = stored;

    /// <summary>The list that the entry's own metrics go into; a leaf type gives one with named members.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual MetricList CreateMetrics() => new();

    /// <summary>The list for entries of a kind below this one; a leaf type gives one with named members, and null means a plain one.</summary>
    /// <param name="kind">The kind.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual object? CreateList(EntryKind kind) => null;

    /// <summary>The entries of a kind at any depth below this one, in document order.</summary>
    /// <typeparam name="TEntry">The generated class of the kind.</typeparam>
    /// <param name="kind">The kind.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected EntryList<TEntry> Below<TEntry>(EntryKind kind)
        where TEntry : class, IEntry
    {
        var lists = _lists ?? Once.Set(ref _lists, new object?[(int)EntryKind.Declared + 1]);
        return (EntryList<TEntry>)(lists[(int)kind] ?? Once.Set(ref lists[(int)kind], MakeList<TEntry>(kind)));
    }

    /// <summary>The field with a label that every entry of the kind has.</summary>
    /// <param name="label">The label; letter case, spaces and punctuation do not count.</param>
    /// <exception cref="KeyNotFoundException">The entry was made by hand and lacks the field.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Field Required(string label) =>
        Fields.Find(label) ?? throw new KeyNotFoundException($"'{Title}' ({Key}) has no field '{label}'.");

    /// <summary>The field with a label; null when the entry lacks it.</summary>
    /// <param name="label">The label; letter case, spaces and punctuation do not count.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Field? Optional(string label) => Fields.Find(label);

    /// <summary>The reference in a field that every entry of the kind has.</summary>
    /// <typeparam name="TEntry">What it leads to.</typeparam>
    /// <param name="label">The field's label.</param>
    /// <exception cref="KeyNotFoundException">The entry was made by hand and lacks the field.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Reference<TEntry> RequiredReference<TEntry>(string label)
        where TEntry : class, IEntry => Required(label).AsReference<TEntry>();

    /// <summary>The reference in a field; null when the entry lacks the field.</summary>
    /// <typeparam name="TEntry">What it leads to.</typeparam>
    /// <param name="label">The field's label.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Reference<TEntry>? OptionalReference<TEntry>(string label)
        where TEntry : class, IEntry => Optional(label)?.AsReference<TEntry>();

    /// <summary>What the form of the heading says beside the title; null when it is silent.</summary>
    /// <param name="name">Which part of the form.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected string? Form(string name) => _stored is { } stored ? stored.Form(name) : _forms?.GetValueOrDefault(name) as string;

    /// <summary>The reference in the form of the heading; null when it has none.</summary>
    /// <typeparam name="TEntry">What it leads to.</typeparam>
    /// <param name="name">Which part of the form.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Reference<TEntry>? FormReference<TEntry>(string name)
        where TEntry : class, IEntry => _stored is null ? _forms?.GetValueOrDefault(name) as Reference<TEntry>
            : _stored.FormReference(name, References) is { } reference ? Reference<TEntry>.Of(reference) : null;

    /// <summary>Says what the form of the heading says, for an entry made by hand.</summary>
    /// <param name="name">Which part of the form.</param>
    /// <param name="value">Its text or reference.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void SetForm(string name, object? value) => (_forms ??= [])[name] = value;

    private MetricList ReadMetrics()
    {
        var metrics = CreateMetrics();
        if (_stored is not null)
        {
            metrics.Fill(_stored.Metrics(this));
        }
        else if (Kind is EntryKind.Chapter)
        {
            metrics.Fill(Descendants(this).SelectMany(entry => entry.Metrics).ToArray());
        }

        return metrics;
    }

    private EntryList<TEntry> MakeList<TEntry>(EntryKind kind)
        where TEntry : class, IEntry
    {
        var list = CreateList(kind) as EntryList<TEntry> ?? new EntryList<TEntry>();
        if (_stored is not null)
        {
            list.Fill(_stored.Document.Store, _stored.Below(kind));
        }
        else
        {
            list.Fill(Descendants(this).OfType<TEntry>().ToArray());
        }

        return list;
    }

    private static IEnumerable<IEntry> Descendants(IEntry entry) => entry.Children.SelectMany(child => Descendants(child).Prepend(child));
}
