namespace ContentSdk.Core.Models;

/// <summary>A stretch of a document's text. All of them together, in order, are every word of the document once.</summary>
/// <param name="Entry">Position of the entry it belongs to in <see cref="DocumentHead.Entries"/>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Index">Which of the entry's fields or items; 0 for the others.</param>
/// <param name="Text">The words of running text, code and what else is only told here; empty for the others.</param>
internal readonly record struct FlowPart(int Entry, FlowKind Kind, int Index, string Text);

/// <summary>What a stretch of text is.</summary>
internal enum FlowKind
{
    /// <summary>The heading, bold line or name that introduces the entry.</summary>
    Heading,

    /// <summary>A field of the front matter.</summary>
    FrontMatter,

    /// <summary>A field with its label, value and items.</summary>
    Field,

    /// <summary>A list item that belongs to no field.</summary>
    Item,

    /// <summary>Running text, and what else is told here only.</summary>
    Text,

    /// <summary>Code and raw HTML, which hold no words to read.</summary>
    Code,
}
