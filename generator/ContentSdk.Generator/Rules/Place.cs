using ContentSdk.Core.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Rules;

/// <summary>Makes a range of a file a place that the compiler can show.</summary>
internal static class Place
{
    /// <summary>The place, with lines as the compiler counts them: it ends one at U+2028 and U+0085 too, where markdown does not.</summary>
    public static Location Of(string path, SourceText text, SourceRange range)
    {
        var span = TextSpan.FromBounds(Math.Min(range.Start, text.Length), Math.Min(range.End, text.Length));
        return Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
    }
}
