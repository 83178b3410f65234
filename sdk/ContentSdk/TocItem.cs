namespace ContentSdk;

/// <summary>A heading in a body.</summary>
/// <param name="Level">Its level, from 1 to 6.</param>
/// <param name="Text">Its text as written, without markup.</param>
/// <param name="Anchor">The id of its HTML element, by GitHub's rule.</param>
public sealed record TocItem(int Level, string Text, string Anchor);
