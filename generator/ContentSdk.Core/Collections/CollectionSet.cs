using ContentSdk.Core.Models;

namespace ContentSdk.Core.Collections;

/// <summary>The collections that a project declares, with the way from a file to its collection.</summary>
public sealed class CollectionSet : IEquatable<CollectionSet>
{
    private readonly GlobPattern[][] _patterns;

    /// <summary>Takes declarations in any order.</summary>
    public CollectionSet(IEnumerable<CollectionSchema> schemas)
    {
        Schemas = schemas.OrderBy(schema => schema.Type, StringComparer.Ordinal).ToEquatableArray();
        _patterns = Schemas.Select(schema => schema.Patterns.Select(pattern => new GlobPattern(pattern)).ToArray()).ToArray();
    }

    /// <summary>A set without any.</summary>
    public static CollectionSet Empty { get; } = new([]);

    /// <summary>The declarations, in ordinal order of their types.</summary>
    public EquatableArray<CollectionSchema> Schemas { get; }

    /// <summary>The collection of a file; null when it is in none. Of several the first has it, and a rule says so.</summary>
    /// <param name="path">The file's path under the content root.</param>
    public CollectionSchema? Find(string path) => Claiming(path).FirstOrDefault();

    /// <summary>All collections whose patterns hold a file.</summary>
    /// <param name="path">The file's path under the content root.</param>
    public IEnumerable<CollectionSchema> Claiming(string path)
    {
        for (var i = 0; i < _patterns.Length; i++)
        {
            if (_patterns[i].Any(pattern => !pattern.IsExclusion && pattern.Matches(path)) && !_patterns[i].Any(pattern => pattern.IsExclusion && pattern.Matches(path)))
            {
                yield return Schemas[i];
            }
        }
    }

    /// <summary>The folder that all files of a collection are in, with a slash at the end; empty for the root.</summary>
    internal static string BaseOf(CollectionSchema schema)
    {
        var bases = schema.Patterns.Select(pattern => new GlobPattern(pattern)).Where(pattern => !pattern.IsExclusion).Select(pattern => pattern.Base).Distinct(StringComparer.Ordinal).ToList();
        return bases.Count == 1 ? bases[0] : "";
    }

    /// <summary>Whether a collection names the file itself and not a pattern that it fits.</summary>
    internal static bool Names(CollectionSchema schema, string path) => schema.Patterns.Any(pattern => new GlobPattern(pattern) is { IsLiteral: true, IsExclusion: false } literal && literal.Text == path);

    /// <inheritdoc/>
    public bool Equals(CollectionSet? other) => other is not null && Schemas.Equals(other.Schemas);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CollectionSet);

    /// <inheritdoc/>
    public override int GetHashCode() => Schemas.GetHashCode();
}
