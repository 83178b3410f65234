namespace ContentSdk.Core.Reading;

/// <summary>A block of markdown, freed of the parser that found it.</summary>
/// <param name="Html">Where the block stands in the document's HTML.</param>
/// <param name="Container">Which quote, list item or document holds it; blocks of one container make well-formed HTML together.</param>
internal abstract record Block(HtmlRange Html, int Container);

/// <summary>Characters of the document's HTML, from <paramref name="Start"/> up to <paramref name="End"/>.</summary>
internal readonly record struct HtmlRange(int Start, int End);

internal sealed record HeadingBlock(int Level, Line Line, string Anchor, bool IsPinned, HtmlRange Html, int Container) : Block(Html, Container);

internal sealed record ParagraphBlock(IReadOnlyList<Line> Lines, HtmlRange Html, int Container) : Block(Html, Container);

/// <summary>A list; <paramref name="First"/> is the number of its first item, null when it has none.</summary>
internal sealed record ListBlock(int? First, IReadOnlyList<ListItem> Items, HtmlRange Html, int Container) : Block(Html, Container);

/// <summary>An item of a list.</summary>
/// <param name="Blocks">What it holds.</param>
/// <param name="Html">The HTML inside its <c>li</c>.</param>
/// <param name="Column">How far its mark is indented.</param>
internal sealed record ListItem(IReadOnlyList<Block> Blocks, HtmlRange Html, int Column);

internal sealed record QuoteBlock(IReadOnlyList<Block> Blocks, HtmlRange Html, int Container) : Block(Html, Container);

/// <summary>A table; the cells of a row in order. The first row is the header when <paramref name="HasHeader"/>.</summary>
internal sealed record TableBlock(bool HasHeader, IReadOnlyList<IReadOnlyList<Line>> Rows, HtmlRange Html, int Container) : Block(Html, Container);

/// <summary>A definition list: terms, each with the blocks that define it.</summary>
internal sealed record DefinitionsBlock(IReadOnlyList<(Line Term, IReadOnlyList<Block> Blocks)> Definitions, HtmlRange Html, int Container) : Block(Html, Container);

/// <summary>Code, raw HTML and whatever holds no labels.</summary>
internal sealed record VerbatimBlock(string Text, HtmlRange Html, int Container) : Block(Html, Container);

internal sealed record BreakBlock(HtmlRange Html, int Container) : Block(Html, Container);
