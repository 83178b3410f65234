using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentSdk.Generator.Schemas;

/// <summary>The text of documentation comments. The compiler parses them only where a project asks for documentation, so they are read as they stand.</summary>
internal static class DocumentationText
{
    private static readonly Regex Summary = new("<summary>(?<text>.*?)</summary>", RegexOptions.Singleline | RegexOptions.CultureInvariant);
    private static readonly Regex Tag = new("<[^>]*?\\b(?:cref|name|langword)=\"(?:[A-Z]:)?(?<name>[^\"]*)\"[^>]*>|<[^>]*>", RegexOptions.CultureInvariant);
    private static readonly Regex Space = new(@"\s+", RegexOptions.CultureInvariant);

    /// <summary>The summary of a property or type; empty when there is none.</summary>
    public static string Of(ISymbol symbol) => Summary.Match(Comment(symbol)) is { Success: true } match ? Plain(match.Groups["text"].Value) : "";

    /// <summary>What a type's comment says of a parameter of its primary constructor; empty when it says nothing.</summary>
    public static string OfParameter(INamedTypeSymbol type, string parameter) =>
        Regex.Match(Comment(type), "<param name=\"" + Regex.Escape(parameter) + "\">(?<text>.*?)</param>", RegexOptions.Singleline | RegexOptions.CultureInvariant) is { Success: true } match ? Plain(match.Groups["text"].Value) : "";

    private static string Comment(ISymbol symbol)
    {
        if (symbol.DeclaringSyntaxReferences.FirstOrDefault(reference => !GeneratedFiles.Has(reference.SyntaxTree))?.GetSyntax() is not { } syntax)
        {
            return "";
        }

        var lines = syntax.GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia))
            .SelectMany(trivia => trivia.ToFullString().Split('\n')).Select(line => line.Trim()).Where(line => line.StartsWith("///", StringComparison.Ordinal) || line.StartsWith("<", StringComparison.Ordinal)).Select(line => line.TrimStart('/'));
        return string.Join(" ", lines);
    }

    private static string Plain(string xml) =>
        Space.Replace(Tag.Replace(xml, match => match.Groups["name"].Value), " ").Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&").Trim();
}
