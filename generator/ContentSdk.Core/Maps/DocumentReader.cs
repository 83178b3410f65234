using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Maps;

/// <summary>Core's front door: text in, model out.</summary>
public static class DocumentReader
{
    /// <summary>Takes a text apart. The result depends on the text alone, so that two readers of one text can share it.</summary>
    /// <param name="text">Any text; none is invalid.</param>
    public static ParsedText Parse(string text) => new(MarkdownReader.Read(text));

    /// <summary>Reads a text as a document.</summary>
    /// <param name="path">Path under the content root, with forward slashes.</param>
    /// <param name="text">The text, taken apart.</param>
    /// <param name="vocabulary">The words that carry a meaning in maps; the default ones when null.</param>
    public static Document Read(string path, ParsedText text, Vocabulary? vocabulary = null) => text.Read(path, vocabulary ?? Vocabulary.Default).Document;
}
