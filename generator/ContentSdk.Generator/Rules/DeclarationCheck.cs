using ContentSdk.Core.Checks;
using ContentSdk.Core.Checks.Declarations;
using ContentSdk.Core.Collections;
using ContentSdk.Generator.Schemas;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentSdk.Generator.Rules;

/// <summary>Looks at the declarations of collections: each by itself, beside the others, and beside the files that they claim.</summary>
internal static class DeclarationCheck
{
    /// <summary>What is wrong with each declared type.</summary>
    public static IReadOnlyDictionary<INamedTypeSymbol, IReadOnlyList<DeclarationFault>> Of(IReadOnlyList<(INamedTypeSymbol Type, ReadSchema Schema)> types, ProjectContent content, ContentSettings settings)
    {
        var inOrder = CollectionDeclaration.InOrder(types.Select(type => type.Schema.Declaration));
        var claims = Claims(content);
        return types.ToDictionary(type => type.Type, type => (IReadOnlyList<DeclarationFault>)[.. type.Schema.Faults, .. Beside(type.Type, type.Schema, inOrder, claims, content, settings)], (IEqualityComparer<INamedTypeSymbol>)SymbolEqualityComparer.Default);
    }

    private static IEnumerable<DeclarationFault> Beside(INamedTypeSymbol type, ReadSchema read, IReadOnlyCollection<CollectionDeclaration> declarations, IReadOnlyList<(string Path, List<CollectionSchema> Claiming)> claims, ProjectContent content, ContentSettings settings)
    {
        if (read.Declaration is not { Schema: var schema } declaration || KnownTypes.CollectionOf(type)?.ApplicationSyntaxReference?.GetSyntax() is not AttributeSyntax attribute)
        {
            yield break;
        }

        if (declaration.Home.HasSet && !declarations.First(other => other.Schema.Type == schema.Type).Home.HasSet)
        {
            yield return new DeclarationFault(KnownRules.SetNameIsTaken, attribute.GetLocation(), SetNameIsTaken.Message(schema.Name, schema.SetName));
        }

        for (var i = 0; i < schema.Patterns.Count; i++)
        {
            var alone = new CollectionSet([schema with { Patterns = [schema.Patterns[i]] }]);
            if (!schema.Patterns[i].StartsWith("!", StringComparison.Ordinal) && content.Candidates.All(path => alone.Find(path) is null))
            {
                yield return new DeclarationFault(KnownRules.PatternMatchesNoFile, PlaceOf(attribute, i), content.HasBuildFiles ? PatternMatchesNoFile.Message(schema.Patterns[i], NearestPattern.Find(schema.Patterns[i], content.Candidates)) : PatternMatchesNoFile.WithoutBuildFiles(schema.Patterns[i]));
            }
        }

        if (schema.Patterns.All(pattern => pattern.StartsWith("!", StringComparison.Ordinal)))
        {
            yield return new DeclarationFault(KnownRules.PatternMatchesNoFile, attribute.GetLocation(), PatternMatchesNoFile.Message(string.Join(", ", schema.Patterns), null));
        }

        if (GeneratedNames.AreTakenBy(schema, declaration.Home, settings))
        {
            yield return new DeclarationFault(KnownRules.DeclarationIsNotUsable, attribute.GetLocation(), DeclarationIsNotUsable.Message(schema.Name, "generated code has a type or namespace of that name; rename it, or set ContentSdkNamespace"));
        }

        foreach (var shared in claims.Where(claim => claim.Claiming.Any(claiming => claiming.Type == schema.Type)).SelectMany(claim => claim.Claiming.Where(other => other.Type != schema.Type).Select(other => (claim.Path, other.Name))).GroupBy(claim => claim.Name, StringComparer.Ordinal))
        {
            yield return new DeclarationFault(KnownRules.TwoCollectionsClaimOneFile, attribute.GetLocation(), TwoCollectionsClaimOneFile.Message(shared.First().Path, shared.Count(), shared.Key));
        }
    }

    private static List<(string Path, List<CollectionSchema> Claiming)> Claims(ProjectContent content) => content.Collections.Schemas.Count < 2 ? []
        : content.Candidates.OrderBy(path => path, StringComparer.Ordinal).Select(path => (path, content.Collections.Claiming(path).ToList())).Where(claim => claim.Item2.Count > 1).ToList();

    // Arguments that have a name stand behind the patterns, or are them in another order, which nobody writes.
    private static Location PlaceOf(AttributeSyntax attribute, int pattern) =>
        attribute.ArgumentList?.Arguments.Where(argument => argument.NameEquals is null).ElementAtOrDefault(pattern)?.GetLocation() ?? attribute.GetLocation();
}
