using ContentSdk.Core.Collections;
using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Maps;

/// <summary>Core's front door: text in, model out.</summary>
public static class DocumentReader
{
    /// <summary>Takes a text apart. The result depends on the text and its format alone, so that two readers of one text can share it.</summary>
    /// <param name="text">Any text; none is invalid.</param>
    /// <param name="format">What it is written in.</param>
    /// <param name="rawHtml">What becomes of HTML in markdown.</param>
    public static ParsedText Parse(string text, TextFormat format = TextFormat.Markdown, RawHtml rawHtml = RawHtml.Keep) => new(format is TextFormat.Markdown ? MarkdownReader.Read(text, rawHtml) : DataReader.Read(text, format), rawHtml);

    /// <summary>A markdown text as HTML, the same that its document has, without reading what it says.</summary>
    /// <param name="text">Any text; none is invalid.</param>
    /// <param name="rawHtml">What becomes of HTML in it.</param>
    public static string Render(string text, RawHtml rawHtml = RawHtml.Keep) => MarkdownReader.Render(text, rawHtml);

    /// <summary>All words of a markdown document in order, stretch by stretch, as they are in its entries.</summary>
    /// <param name="path">Path under the content root, with forward slashes.</param>
    /// <param name="text">Any text; none is invalid.</param>
    internal static IReadOnlyList<FlowPart> Flow(string path, string text)
    {
        var flow = new List<FlowPart>();
        MapReader.Read(path, MarkdownReader.Read(text), Vocabulary.Default, flow: flow);
        return flow;
    }

    /// <summary>What the file at a path is written in; null when it can be no content.</summary>
    /// <param name="path">The path of a file, or its name.</param>
    public static TextFormat? FormatOf(string path) => path.Substring(Math.Max(0, path.LastIndexOf('.'))).ToLowerInvariant() switch
    {
        ".md" => TextFormat.Markdown,
        ".yml" or ".yaml" => TextFormat.Yaml,
        ".json" => TextFormat.Json,
        _ => null,
    };

    /// <summary>Reads a text as a document.</summary>
    /// <param name="path">Path under the content root, with forward slashes.</param>
    /// <param name="text">The text, taken apart.</param>
    /// <param name="vocabulary">The words that carry a meaning in maps; the default ones when null.</param>
    /// <param name="collection">The collection that the file is in; null when it is in none.</param>
    public static Document Read(string path, ParsedText text, Vocabulary? vocabulary = null, CollectionSchema? collection = null) => text.Read(path, vocabulary ?? Vocabulary.Default, collection).Document;
}
