using System.Runtime.CompilerServices;
using ContentSdk.Core.Models;

namespace ContentSdk.Core.Collections;

/// <summary>What a project declares of a collection: which files it holds, and what each entry must say.</summary>
/// <param name="Type">The full name of the declared type, by which references name the collection.</param>
/// <param name="Name">The type's own name, such as <c>Post</c>.</param>
/// <param name="SetName">The name of the set, such as <c>Posts</c>.</param>
/// <param name="Patterns">Globs under the content root; those that begin with <c>!</c> leave files out.</param>
/// <param name="Records">The declared type, then all records that its fields are made of.</param>
public sealed record CollectionSchema(string Type, string Name, string SetName, EquatableArray<string> Patterns, EquatableArray<RecordSchema> Records)
{
    /// <summary>The declared type itself.</summary>
    public RecordSchema Root => Records[0];

    /// <summary>Whether a field of an entry takes a name, so that the product gives it no meaning of its own.</summary>
    /// <param name="name">The name as it stands in front matter.</param>
    public bool HasField(string name) => Root.Find(name) >= 0;

    internal RecordSchema Record(string type) => Records.First(record => record.Type == type);
}

/// <summary>A type that is read from a mapping.</summary>
/// <param name="Type">Its full name.</param>
/// <param name="Name">Its own name.</param>
/// <param name="Fields">Its fields, in the order of the declaration.</param>
/// <param name="Description">What its documentation says; empty when it says nothing.</param>
public sealed record RecordSchema(string Type, string Name, EquatableArray<FieldSchema> Fields, string Description)
{
    /// <summary>What it is read from, as the object of a sentence.</summary>
    internal string Noun => "a mapping with the keys " + string.Join(", ", Fields.Select(schema => schema.WrittenKey));

    // Beside the record and not in it, so that it has no part in what records are equal by.
    private static readonly ConditionalWeakTable<RecordSchema, Dictionary<string, int>> Positions = new();

    /// <summary>The position of the field that a key names; -1 when none does.</summary>
    /// <param name="key">The key as it stands in the file.</param>
    internal int Find(string key) => Positions.GetValue(this, static record => record.ByName()).TryGetValue(key, out var position) ? position : -1;

    private Dictionary<string, int> ByName()
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = Fields.Count - 1; i >= 0; i--)
        {
            foreach (var name in Fields[i].Key is { } key ? [key] : FieldNames.Forms(Fields[i].Property))
            {
                positions[name] = i;
            }
        }

        return positions;
    }
}

/// <summary>A property that is read from a value.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="Key">The key that an attribute gives it; null when its name gives it.</param>
/// <param name="Type">What its value must be.</param>
/// <param name="IsNullable">Whether it takes no value.</param>
/// <param name="Presence">What happens where the key is absent.</param>
/// <param name="Checks">What else its value must be.</param>
/// <param name="Description">What its documentation says; empty when it says nothing.</param>
public sealed record FieldSchema(string Property, string? Key, FieldType Type, bool IsNullable, FieldPresence Presence, EquatableArray<ValueCheck> Checks, string Description)
{
    /// <summary>The key to write: the attribute's, else the property's name in camel case.</summary>
    public string WrittenKey => Key ?? FieldNames.Camel(Property);

    /// <summary>Whether an entry without the key is faulty.</summary>
    public bool IsRequired => Presence is FieldPresence.Required or FieldPresence.RequiredParameter;

    /// <summary>Whether a key names the property.</summary>
    /// <param name="key">The key as it stands in the file.</param>
    public bool IsNamed(string key) => Key is null ? FieldNames.Forms(Property).Contains(key, StringComparer.Ordinal) : Key == key;
}

/// <summary>How a property gets its value.</summary>
public enum FieldPresence
{
    /// <summary>By an initialiser, and it must.</summary>
    Required,

    /// <summary>By an initialiser; where the key is absent, the declaration's default stays.</summary>
    Optional,

    /// <summary>By a parameter of the primary constructor that must be given.</summary>
    RequiredParameter,

    /// <summary>By a parameter of the primary constructor that has a default.</summary>
    OptionalParameter,
}
