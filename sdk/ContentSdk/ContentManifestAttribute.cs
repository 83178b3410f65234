using System.ComponentModel;

namespace ContentSdk;

/// <summary>
/// Tells the generator and the rules of a project that references this assembly which entries it holds, so that <c>content:Assembly/key</c> can be checked.
/// The generator writes it into libraries; nothing reads it at run time.
/// </summary>
/// <param name="version">The form of <paramref name="entries"/>.</param>
/// <param name="store">The full name of the store.</param>
/// <param name="entries">The keys, anchors, kinds and titles of all entries.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ContentManifestAttribute(int version, string store, string entries) : Attribute
{
    /// <summary>The form of <see cref="Entries"/>.</summary>
    public int Version { get; } = version;

    /// <summary>The full name of the store.</summary>
    public string Store { get; } = store;

    /// <summary>The keys, anchors, kinds and titles of all entries.</summary>
    public string Entries { get; } = entries;
}
