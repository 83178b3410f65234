namespace ContentSdk;

/// <summary>What a stored entry of a declared collection has, read when it is asked for and kept, since copies of its record share it.</summary>
internal sealed class EntryLists(StoredEntry stored)
{
    private IReadOnlyList<IEntry>? _children;
    private FieldList? _fields;
    private IReadOnlyList<string>? _items;
    private MetricList? _metrics;
    private IReadOnlyList<Reference<IEntry>>? _references;
    private IReadOnlyList<IEntry>? _referencedBy;
    private Body? _body;

    public IReadOnlyList<IEntry> Children => _children ?? Once.Set(ref _children, stored.Children());

    public FieldList Fields => _fields ?? Once.Set(ref _fields, stored.Fields(Metrics, References));

    public IReadOnlyList<string> Items => _items ?? Once.Set(ref _items, stored.Items());

    public MetricList Metrics => _metrics ?? Once.Set(ref _metrics, new MetricList(stored.Metrics(stored.Self)));

    public IReadOnlyList<Reference<IEntry>> References => _references ?? Once.Set(ref _references, stored.References());

    public IReadOnlyList<IEntry> ReferencedBy => _referencedBy ?? Once.Set(ref _referencedBy, stored.ReferencedBy());

    public Body Body => _body ?? Once.Set(ref _body, stored.Body());
}
