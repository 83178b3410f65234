namespace ContentSdk.Core.Reading;

/// <summary>A markdown text taken apart, before anything in it was understood.</summary>
/// <param name="Text">The text that was parsed.</param>
/// <param name="FrontMatter">The YAML between the opening dashes.</param>
/// <param name="Blocks">The blocks at the top level.</param>
/// <param name="Html">The whole text as HTML.</param>
/// <param name="Links">What links in it and what can be linked to.</param>
internal sealed record SourceDocument(CleanText Text, FrontMatter FrontMatter, IReadOnlyList<Block> Blocks, string Html, SourceLinks Links)
{
    /// <summary>Whether the parser could take it apart; one that it could not is words alone.</summary>
    public bool HasStructure => Refusal is null;

    /// <summary>Why it could not, as the end of a sentence; null when it could.</summary>
    public string? Refusal { get; init; }

    /// <summary>What the text is called where its YAML is broken: markdown has front matter, a file of data is YAML or JSON as a whole.</summary>
    public TextFormat Format { get; init; }
}

/// <summary>What a text is written in.</summary>
public enum TextFormat
{
    /// <summary>Markdown, with or without front matter.</summary>
    Markdown,

    /// <summary>YAML.</summary>
    Yaml,

    /// <summary>JSON.</summary>
    Json,
}

/// <summary>What links in a text and what can be linked to, in the order of the text.</summary>
/// <param name="Links">Links and images of all forms.</param>
/// <param name="Definitions">The labels of link definitions.</param>
/// <param name="MissingDefinitions">Links by labels that are none of them, each label once.</param>
/// <param name="Anchors">All anchors: those of headings and those that the author wrote.</param>
/// <param name="WrittenAnchors">Those that the author wrote.</param>
/// <param name="Comments">HTML comments that speak to the rules.</param>
/// <param name="HasHtmlTitle">Whether raw HTML holds a heading of the first level.</param>
internal sealed record SourceLinks(
    IReadOnlyList<Link> Links,
    IReadOnlyList<string> Definitions,
    IReadOnlyList<MissingDefinition> MissingDefinitions,
    IReadOnlyCollection<string> Anchors,
    IReadOnlyList<WrittenAnchor> WrittenAnchors,
    IReadOnlyList<Comment> Comments,
    bool HasHtmlTitle)
{
    /// <summary>What a text without any markup has.</summary>
    public static SourceLinks None { get; } = new([], [], [], [], [], [], false);
}
