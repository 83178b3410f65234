using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Schemas;

/// <summary>Tells what the generator itself wrote: the analyzer sees it beside the declarations, the generator does not.</summary>
internal static class GeneratedFiles
{
    /// <summary>Whether a file is one of the generator's.</summary>
    public static bool Has(SyntaxTree tree)
    {
        var name = tree.FilePath.Substring(tree.FilePath.LastIndexOfAny(['/', '\\']) + 1);
        return name.StartsWith("Content.", StringComparison.Ordinal) && name.EndsWith(".g.cs", StringComparison.Ordinal);
    }

    /// <summary>Whether everything that declares a symbol was generated.</summary>
    public static bool Declare(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Length > 0 && symbol.DeclaringSyntaxReferences.All(reference => Has(reference.SyntaxTree));
}
