using System.Diagnostics;
using System.Text.Json.Serialization;

namespace ContentSdk;

/// <summary>A mention of entries, resolved at compile time: a link, or words such as <c>Sections 1-2</c>.</summary>
/// <typeparam name="TEntry">What it leads to.</typeparam>
[DebuggerDisplay("{Text,nq}")]
public sealed class Reference<TEntry>
    where TEntry : class, IEntry
{
    private readonly Func<IEnumerable<IEntry>> _find;
    private IReadOnlyList<TEntry>? _targets;

    /// <summary>Makes a reference to entries that are at hand, as a test does.</summary>
    /// <param name="text">The author's words.</param>
    /// <param name="targets">What they name; none for a reference that resolves to nothing.</param>
    public Reference(string text, params TEntry[] targets)
        : this(text, () => targets)
    {
    }

    internal Reference(string text, Func<IEnumerable<IEntry>> find)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        _find = find;
    }

    /// <summary>The author's words.</summary>
    public string Text { get; }

    /// <summary>The first entry that the words name; null when they name none.</summary>
    [JsonIgnore]
    public TEntry? Target => Targets.Count > 0 ? Targets[0] : null;

    /// <summary>All entries that the words name, in document order; empty when they name none.</summary>
    [JsonIgnore]
    public IReadOnlyList<TEntry> Targets => _targets ?? Once.Set(ref _targets, _find().OfType<TEntry>().ToArray());

    /// <summary>The keys of <see cref="Targets"/>.</summary>
    public IEnumerable<string> TargetKeys => Targets.Select(target => target.Key);

    /// <summary>The first entry that the words name.</summary>
    /// <exception cref="InvalidOperationException">The words name none.</exception>
    [JsonIgnore]
    public TEntry Value => Target ?? throw new InvalidOperationException($"'{Text}' names no {typeof(TEntry).Name}.");

    /// <summary>The author's words.</summary>
    public override string ToString() => Text;

    internal static Reference<TEntry> Of(Reference<IEntry> reference) => new(reference.Text, () => reference.Targets);
}
