using ContentSdk.Core.Models;

namespace ContentSdk.Core.Shapes;

/// <summary>The generated class of a kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Properties">Its inferred properties, in ordinal order of their names.</param>
public sealed record KindShape(EntryKind Kind, EquatableArray<PropertyShape> Properties);

/// <summary>A property that stands for a label.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Label">The label as most authors write it.</param>
/// <param name="IsRequired">Whether every entry of the kind has the label.</param>
/// <param name="IsReference">Whether the label means a reference.</param>
/// <param name="Target">The kind that all values of a reference name; null when they differ.</param>
/// <param name="Source">Path of the first document that has the label.</param>
/// <param name="Documents">How many documents have it.</param>
public sealed record PropertyShape(string Name, string Label, bool IsRequired, bool IsReference, EntryKind? Target, string Source, int Documents);
