using System.ComponentModel;

namespace ContentSdk;

/// <summary>An entry of a declared collection; the generator implements it for the record that has <see cref="ContentCollectionAttribute"/>.</summary>
/// <typeparam name="TSelf">The record.</typeparam>
public interface IDeclaredEntry<TSelf> : IEntry
    where TSelf : class, IDeclaredEntry<TSelf>
{
    /// <summary>Makes the entry of what was compiled.</summary>
    /// <param name="content">Its content.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract TSelf Create(EntryContent content);
}
