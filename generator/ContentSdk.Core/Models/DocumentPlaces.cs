namespace ContentSdk.Core.Models;

/// <summary>
/// Where what a head holds stands in the text. It is kept beside the head and not in it, so that a new line above changes no model that code is made of.
/// </summary>
/// <param name="Entries">One for each of <see cref="DocumentHead.Entries"/>, in the same order.</param>
public sealed record DocumentPlaces(EquatableArray<EntryPlaces> Entries);

/// <summary>Where an entry's parts stand. A range is null where a part stands in no one place.</summary>
/// <param name="Heading">The heading, bold line or name that introduces it; null for a document without one.</param>
/// <param name="Labels">The label of each of its fields.</param>
/// <param name="Metrics">Each of its metrics.</param>
/// <param name="Mentions">Each of its mentions; null for links, whose places the text's own list of links has.</param>
public sealed record EntryPlaces(SourceRange? Heading, EquatableArray<SourceRange?> Labels, EquatableArray<SourceRange?> Metrics, EquatableArray<SourceRange?> Mentions);
