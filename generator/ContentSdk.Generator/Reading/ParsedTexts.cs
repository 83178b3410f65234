using System.Runtime.CompilerServices;
using ContentSdk.Core.Maps;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Reading;

/// <summary>
/// Parses each text once, for the generator and the analyzer together: the compiler hands both the same object. What is kept
/// depends on the text alone, since two projects may share one, and goes when the text goes.
/// </summary>
internal static class ParsedTexts
{
    private static readonly ConditionalWeakTable<SourceText, ParsedText> Parsed = new();

    public static ParsedText Of(SourceText text) => Parsed.GetValue(text, static text => DocumentReader.Parse(text.ToString()));
}
