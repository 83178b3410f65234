namespace ContentSdk.Core.Reading;

/// <summary>A markdown text taken apart, before anything in it was understood.</summary>
/// <param name="FrontMatter">The YAML between the opening dashes.</param>
/// <param name="Blocks">The blocks at the top level.</param>
/// <param name="Html">The whole text as HTML.</param>
internal sealed record SourceDocument(FrontMatter FrontMatter, IReadOnlyList<Block> Blocks, string Html);
