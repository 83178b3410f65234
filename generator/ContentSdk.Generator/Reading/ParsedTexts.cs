using System.Runtime.CompilerServices;
using ContentSdk.Core.Maps;
using ContentSdk.Core.Reading;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Reading;

/// <summary>
/// Parses each text once, for the generator and the analyzer together: the compiler hands both the same object. What is kept
/// depends on the text alone, since two projects may share one, and goes when the text goes.
/// </summary>
internal static class ParsedTexts
{
    private static readonly ConditionalWeakTable<SourceText, ParsedText> Markdown = new();
    private static readonly ConditionalWeakTable<SourceText, ParsedText> Untrusted = new();
    private static readonly ConditionalWeakTable<SourceText, ParsedText> Yaml = new();
    private static readonly ConditionalWeakTable<SourceText, ParsedText> Json = new();

    /// <summary>A text, taken apart as what its file's name says it is written in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The file's path, or its name.</param>
    /// <param name="rawHtml">What becomes of HTML in markdown.</param>
    public static ParsedText Of(SourceText text, string path, RawHtml rawHtml) => DocumentReader.FormatOf(path) switch
    {
        TextFormat.Yaml => Yaml.GetValue(text, static text => DocumentReader.Parse(text.ToString(), TextFormat.Yaml)),
        TextFormat.Json => Json.GetValue(text, static text => DocumentReader.Parse(text.ToString(), TextFormat.Json)),
        _ when rawHtml is RawHtml.Escape => Untrusted.GetValue(text, static text => DocumentReader.Parse(text.ToString(), TextFormat.Markdown, RawHtml.Escape)),
        _ => Markdown.GetValue(text, static text => DocumentReader.Parse(text.ToString())),
    };
}
