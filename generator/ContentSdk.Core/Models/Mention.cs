namespace ContentSdk.Core.Models;

/// <summary>What a text says of another entry, before anybody looked for that entry.</summary>
/// <param name="Text">The words, the link's text, or its destination when it has none.</param>
public abstract record Mention(string Text);

/// <summary>A markdown link or image.</summary>
/// <param name="Text">The link's text.</param>
/// <param name="Destination">Where it leads, as written and unescaped.</param>
public sealed record LinkMention(string Text, string Destination) : Mention(Text);

/// <summary><c>Section 3 - Title</c>, <c>Sections 1-2 and 5</c>, <c>Chapter 5, Section 2</c>.</summary>
/// <param name="Text">The phrase.</param>
/// <param name="Kind">The kind that the phrase names.</param>
/// <param name="Ranges">The numbers, as closed ranges; never expanded here.</param>
/// <param name="Title">The title given behind the number, if any.</param>
/// <param name="Chapter">The chapter that the phrase names before the number, if any.</param>
public sealed record NumberedMention(string Text, EntryKind Kind, EquatableArray<NumberRange> Ranges, string? Title, int? Chapter) : Mention(Text)
{
    /// <summary>
    /// Whether what stands around the phrase makes it speak of something else: <c>Section 230 of the Act</c>, <c>Fowler, Chapter 7</c>,
    /// <c>Chapter 12 (not written yet)</c>. It then names an entry where there is one, and nothing is missing where there is none.
    /// </summary>
    public bool IsQualified { get; init; }
}

/// <summary>A closed range of numbers; <paramref name="First"/> equals <paramref name="Last"/> for one number.</summary>
public readonly record struct NumberRange(int First, int Last);

/// <summary>An entry named by its title, <c>Customer Success section</c>, in a field that means a reference.</summary>
/// <param name="Text">The phrase.</param>
/// <param name="Kind">The kind that the phrase names; null when it names none.</param>
/// <param name="Name">The name without the kind word.</param>
/// <param name="IsVague">Whether the words may tell a place, such as <c>Opening</c>, and name an entry only where one is called so.</param>
public sealed record NamedMention(string Text, EntryKind? Kind, string Name, bool IsVague = false) : Mention(Text)
{
    /// <summary>Whether the phrase itself has the kind word, and not only its label.</summary>
    public bool HasKind { get; init; } = Kind is not null;

    /// <summary>
    /// The kind of the numbered references that the phrase stands beside; null where it stands alone. Beside them most words are about the place, so that it names
    /// only what is called exactly so, of that kind or of none: <c>Training; Section 3</c>.
    /// </summary>
    public EntryKind? Beside { get; init; }

    /// <summary>Whether the kind word is a plural, so that the name means all that it fits.</summary>
    public bool MeansAll { get; init; }
}

/// <summary>A text in which entries of a kind may be named, such as an expert field. What it does not name is silence.</summary>
/// <param name="Text">The text.</param>
/// <param name="Kind">The kind looked for.</param>
public sealed record SearchMention(string Text, EntryKind Kind) : Mention(Text);
