namespace ContentSdk.Core.Models;

/// <summary>Anything that gets a key and a typed value: a document, a heading, or what a bullet or a bold line introduces.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Parent">Position of the entry it stands under in <see cref="DocumentHead.Entries"/>; -1 for the document.</param>
/// <param name="LocalKey">What follows <c>#</c> in its key; empty for the document.</param>
/// <param name="Anchor">Its heading's slug; empty when it has no heading.</param>
/// <param name="Level">Level of its heading from 1 to 6; 0 when it has none.</param>
/// <param name="Heading">The heading, bold line or bullet label as written, without markup.</param>
/// <param name="Title">The title without numbering, kind words and marks; null for a document that gives none.</param>
/// <param name="Number">Its number, if it has a whole one.</param>
/// <param name="PinnedName">The C# name that an explicit <c>{#id}</c> asks for, if any.</param>
/// <param name="Form">What the form of its heading says beside the title.</param>
/// <param name="Fields">Its labelled values, in order.</param>
/// <param name="Items">Its list items that belong to no field, in order.</param>
/// <param name="Metrics">The quantities in its own text, in order; fields share them.</param>
/// <param name="Mentions">What its own text says of other entries, in order; fields share them.</param>
public sealed record Entry(
    EntryKind Kind,
    int Parent,
    string LocalKey,
    string Anchor,
    int Level,
    string Heading,
    string? Title,
    int? Number,
    string? PinnedName,
    EntryForm Form,
    EquatableArray<Field> Fields,
    EquatableArray<string> Items,
    EquatableArray<Metric> Metrics,
    EquatableArray<Mention> Mentions);

/// <summary>What a heading or bullet says beside the title; null where it is silent.</summary>
public sealed record EntryForm
{
    /// <summary>A form that says nothing.</summary>
    public static EntryForm None { get; } = new();

    /// <summary>A chapter's second title.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The company of a case study.</summary>
    public string? Company { get; init; }

    /// <summary>The rest of a character's heading after the name.</summary>
    public string? Arc { get; init; }

    /// <summary>The organisation in brackets behind an expert's name.</summary>
    public string? Organisation { get; init; }

    /// <summary>What an expert brings.</summary>
    public string? Role { get; init; }

    /// <summary>The heading that an expert is listed under.</summary>
    public string? Group { get; init; }

    /// <summary>The sections that a level covers.</summary>
    public Mention? Covers { get; init; }
}
