using ContentSdk.Core.Collections;
using ContentSdk.Core.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentSdk.Generator.Schemas;

/// <summary>
/// The names that generated code has in its namespace. Where a project's own code has one of them, nothing is generated: the compiler asks no analyzer about code
/// whose declarations clash, so that nobody could say what is wrong.
/// </summary>
internal static class GeneratedNames
{
    private static readonly HashSet<string> Kinds = new(KindShaper.Kinds.Select(kind => kind.ToString()), StringComparer.Ordinal);

    // Code may add members of its own to these, as parts of them.
    private static readonly HashSet<string> Sets = new(KindShaper.Kinds.Select(ReservedNames.Plural).Append("Metrics").Append("Problems"), StringComparer.Ordinal);

    /// <summary>Whether a declared collection's record or set would have the name of something else that is generated.</summary>
    public static bool AreTakenBy(CollectionSchema schema, CollectionHome home, ContentSettings settings) =>
        (settings.Namespace + ".").StartsWith(schema.Type.Replace("global::", "") + ".", StringComparison.Ordinal)
        || (home.Namespace == settings.Namespace && home.Containing.Count == 0 && (IsGenerated(schema.Name) || Sets.Contains(home.SetName) || home.SetName == "Members"));

    /// <summary>The type of a project's own code that has a generated name, or that of their namespace; null when none has.</summary>
    public static INamedTypeSymbol? TakenBy(Compilation compilation, ContentSettings settings)
    {
        // Names of declarations are at hand, and symbols are made for each edit anew.
        var parts = settings.Namespace.Split('.').Select(part => part.TrimStart('@')).ToList();
        if (!compilation.ContainsSymbolsWithName(name => IsGenerated(name) || parts.Contains(name), SymbolFilter.Type))
        {
            return null;
        }

        var current = compilation.Assembly.GlobalNamespace;
        foreach (var part in parts)
        {
            if (current.GetTypeMembers(part).FirstOrDefault() is { } type)
            {
                return type;
            }

            if (current.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault() is not { } inner)
            {
                return null;
            }

            current = inner;
        }

        return current.GetTypeMembers().FirstOrDefault(type => IsGenerated(type.Name) && type.Arity < 2 && type.DeclaringSyntaxReferences.Any(reference => !IsOurs(reference.SyntaxTree) && !(Sets.Contains(type.Name) && IsPart(reference))));
    }

    private static bool IsGenerated(string name) => name is "Members" || Kinds.Contains(name) || Sets.Contains(name);

    // Rules look at a compilation that what was generated is a part of.
    private static bool IsOurs(SyntaxTree tree) => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) && Path.GetFileName(tree.FilePath).StartsWith("Content.", StringComparison.Ordinal);

    private static bool IsPart(SyntaxReference reference) => reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword) && declaration.Modifiers.Any(SyntaxKind.StaticKeyword);
}
