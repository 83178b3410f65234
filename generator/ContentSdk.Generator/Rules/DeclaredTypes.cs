using System.Runtime.CompilerServices;
using ContentSdk.Generator.Schemas;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentSdk.Generator.Rules;

/// <summary>Finds the types of a project that declare collections. What a file declares is looked for once, so that an edit costs one file.</summary>
internal static class DeclaredTypes
{
    private const string Name = "ContentCollection";

    private static readonly ConditionalWeakTable<SyntaxTree, string[]> Candidates = new();

    /// <summary>The declared types with what was read of them, in ordinal order of their names.</summary>
    public static IReadOnlyList<(INamedTypeSymbol Type, ReadSchema Schema)> In(Compilation compilation, CancellationToken cancellation)
    {
        var types = new List<(INamedTypeSymbol, ReadSchema)>();
        foreach (var name in compilation.SyntaxTrees.Where(static tree => !GeneratedFiles.Has(tree)).SelectMany(tree => Candidates.GetValue(tree, static tree => Read(tree))).Distinct().OrderBy(name => name, StringComparer.Ordinal))
        {
            foreach (var type in Named(compilation, name).Where(KnownTypes.IsCollection))
            {
                types.Add((type, SchemaReader.Read(type, cancellation)));
            }
        }

        return types;
    }

    // A type that is local to its file has no name by which the assembly gives it.
    private static IEnumerable<INamedTypeSymbol> Named(Compilation compilation, string name) => compilation.Assembly.GetTypeByMetadataName(name) is { } type
        ? [type]
        : compilation.GetSymbolsWithName(name.Substring(name.LastIndexOfAny(['.', '+']) + 1).Split('`')[0], SymbolFilter.Type).OfType<INamedTypeSymbol>().Where(local => local.IsFileLocal);

    // Types are found by the name of the attribute, and made sure of by its symbol.
    private static string[] Read(SyntaxTree tree)
    {
        if (tree.GetRoot() is not CompilationUnitSyntax root)
        {
            return [];
        }

        var aliases = root.Usings.Where(directive => directive is { Alias: not null, Name: { } target } && IsName(target)).Select(directive => directive.Alias!.Name.Identifier.ValueText).ToList();
        return root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).OfType<TypeDeclarationSyntax>()
            .Where(type => type.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => IsName(attribute.Name) || aliases.Contains(attribute.Name.ToString()))).Select(MetadataName).ToArray();
    }

    private static bool IsName(NameSyntax name) => name.DescendantTokens().LastOrDefault(token => token.IsKind(SyntaxKind.IdentifierToken)).ValueText is Name or Name + "Attribute";

    private static string MetadataName(TypeDeclarationSyntax type)
    {
        var name = type.Identifier.ValueText + (type.TypeParameterList is { Parameters.Count: var arity } ? "`" + arity.ToString(System.Globalization.CultureInfo.InvariantCulture) : "");
        return type.Parent switch
        {
            TypeDeclarationSyntax outer => MetadataName(outer) + "+" + name,
            BaseNamespaceDeclarationSyntax space => string.Join(".", space.AncestorsAndSelf().OfType<BaseNamespaceDeclarationSyntax>().Reverse().Select(part => string.Concat(part.Name.DescendantTokens().Select(token => token.ValueText))).Append(name)),
            _ => name,
        };
    }
}
