using System.Text.Json.Serialization;

namespace ContentSdk;

/// <summary>Anything in the content that has a key and a typed value: a document, a heading inside one, or what a bullet or bold line introduces.</summary>
public interface IEntry
{
    /// <summary>The stable name: the document's path without extension, and behind <c>#</c> the place inside it.</summary>
    string Key { get; }

    /// <summary>The title without numbering, kind words and marks; the heading as written where nothing else is left, and empty where there is no heading.</summary>
    string Title { get; }

    /// <summary>The number that the author gave it, from arabic, roman or spelled-out numerals; null when there is none or it is no whole number.</summary>
    int? Number { get; }

    /// <summary>What the entry is.</summary>
    EntryKind Kind { get; }

    /// <summary>Path of the markdown file under the content root, with forward slashes.</summary>
    string Source { get; }

    /// <summary>The entry that it stands under; null for a document.</summary>
    [JsonIgnore]
    IEntry? Parent { get; }

    /// <summary>The entries directly below it, in document order.</summary>
    [JsonIgnore]
    IReadOnlyList<IEntry> Children { get; }

    /// <summary>Its labelled values, in order.</summary>
    FieldList Fields { get; }

    /// <summary>Its list items that belong to no field, in order.</summary>
    IReadOnlyList<string> Items { get; }

    /// <summary>The quantities in its own text, in order; a chapter's are those of all its entries.</summary>
    MetricList Metrics { get; }

    /// <summary>What its own text says of other entries, in order.</summary>
    [JsonIgnore]
    IReadOnlyList<Reference<IEntry>> References { get; }

    /// <summary>The entries whose text refers to it, in the order of their documents.</summary>
    [JsonIgnore]
    IReadOnlyList<IEntry> ReferencedBy { get; }

    /// <summary>Its text, rendered at compile time.</summary>
    Body Body { get; }
}
