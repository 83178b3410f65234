namespace ContentSdk;

/// <summary>
/// Declares that a record is the schema of a collection. Each file that the patterns match is an entry, or several, and is checked against the record when
/// the project is built. The record is completed with <see cref="IEntry"/>, and a set beside it has a member for each entry.
/// </summary>
/// <param name="pattern">
/// A glob over paths under the content root, such as <c>blog/**/*.md</c>, <c>authors/*.yml</c> or <c>faq.json</c>: <c>*</c> and <c>?</c> within a name,
/// <c>**</c> over folders, <c>{a,b}</c> for either. A file of data that is named itself may hold many entries, as a list or under keys.
/// </param>
/// <param name="morePatterns">More globs; one that begins with <c>!</c> leaves out what it matches.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ContentCollectionAttribute(string pattern, params string[] morePatterns) : Attribute
{
    /// <summary>The first glob.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>The other globs.</summary>
    public IReadOnlyList<string> MorePatterns { get; } = morePatterns;

    /// <summary>The name of the set; null for the plural of the record's name, whose <c>y</c> becomes <c>ies</c> and which else gets an <c>s</c>.</summary>
    public string? Name { get; set; }
}
