using ContentSdk.Core.Checks;
using ContentSdk.Core.Checks.Declarations;
using ContentSdk.Core.Collections;
using ContentSdk.Core.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentSdk.Generator.Schemas;

/// <summary>A declared type, read.</summary>
/// <param name="Declaration">The collection; null where nothing can be generated for the type.</param>
/// <param name="Faults">What is wrong with it.</param>
internal sealed record ReadSchema(CollectionDeclaration? Declaration, IReadOnlyList<DeclarationFault> Faults);

/// <summary>Reads types that have <c>[ContentCollection]</c>. Generator and analyzer read them alike.</summary>
internal static class SchemaReader
{
    private static readonly string[] EntryMembers = ["Key", "Title", "Number", "Kind", "Source", "Parent", "Children", "Fields", "Items", "Metrics", "References", "ReferencedBy", "Body"];

    // A class cannot have the name of one of its members.
    private static readonly string[] SetMembers = ["All", "TryGet", "Get"];

    /// <summary>Reads a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static ReadSchema Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (KnownTypes.CollectionOf(type) is not { } attribute)
        {
            return new ReadSchema(null, []);
        }

        var place = Declaration(type)?.Identifier.GetLocation() ?? type.Locations[0];
        if (Unusable(type) is { } reason)
        {
            return new ReadSchema(null, [new DeclarationFault(KnownRules.DeclarationIsNotUsable, place, DeclarationIsNotUsable.Message(type.Name, reason))]);
        }

        var records = new RecordReader(type);
        if (!records.Read(type, out var advice))
        {
            return new ReadSchema(null, [new DeclarationFault(KnownRules.DeclarationIsNotUsable, place, DeclarationIsNotUsable.Message(type.Name, advice))]);
        }

        var set = KnownTypes.SetName(type, attribute);
        var schema = new CollectionSchema(KnownTypes.FullName(type), type.Name, set, Patterns(attribute), records.Records);
        var hasSet = SyntaxFacts.IsValidIdentifier(set) && IsFree(type, set);
        var faults = hasSet ? records.Faults : [.. records.Faults, new DeclarationFault(KnownRules.SetNameIsTaken, attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation() ?? place, SetNameIsTaken.Message(type.Name, set, SyntaxFacts.IsValidIdentifier(set)))];
        var space = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted));
        var home = new CollectionHome(space, Containing(type), SyntaxFacts.GetText(type.DeclaredAccessibility), schema.Type, schema.Name, set, SetMembersOf(type, set), schema.Patterns, hasSet);
        return new ReadSchema(
            new CollectionDeclaration(schema, home, type.IsSealed, type.BaseType is { IsRecord: true }, PrintsItself(type), OwnMembers(type), HasTitle(type)),
            faults);
    }

    /// <summary>The patterns that an attribute states.</summary>
    public static EquatableArray<string> Patterns(AttributeData attribute) => attribute.ConstructorArguments
        .SelectMany(argument => argument.Kind is TypedConstantKind.Array ? argument.IsNull ? [] : argument.Values.Select(value => value.Value) : [argument.Value]).OfType<string>().ToEquatableArray();

    private static string? Unusable(INamedTypeSymbol type)
    {
        if (!type.IsRecord || type.TypeKind is not TypeKind.Class)
        {
            return "make it a record class, as in 'public sealed partial record " + type.Name + "'";
        }

        if (type.IsAbstract)
        {
            return "it is abstract; declare the records that derive from it";
        }

        if (type.Arity > 0 || Outer(type).Any(outer => outer.Arity > 0))
        {
            return "it has type parameters";
        }

        if (type.IsFileLocal)
        {
            return "it is local to its file; make it internal";
        }

        if (!IsPartial(type) || Outer(type).FirstOrDefault(outer => !IsPartial(outer)) is not null)
        {
            return IsPartial(type) ? "'" + Outer(type).First(outer => !IsPartial(outer)).Name + "', which it stands in, must be partial" : "make it partial, so that it can be completed: 'partial record " + type.Name + "'";
        }

        if (Outer(type).Prepend(type).Any(part => part.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal)))
        {
            return "make it internal or public, so that generated code can use it";
        }

        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (KnownTypes.IsCollection(parent))
            {
                return "it derives from '" + parent.Name + "', which is one; move what they share to a record that is none";
            }
        }

        return null;
    }

    private static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.All(reference => reference.GetSyntax() is TypeDeclarationSyntax syntax && syntax.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static IEnumerable<INamedTypeSymbol> Outer(INamedTypeSymbol type)
    {
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            yield return outer;
        }
    }

    private static EquatableArray<string> Containing(INamedTypeSymbol type) => Outer(type).Reverse().Select(outer => "partial " + Keyword(outer) + " " + Escaped(outer.Name)).ToEquatableArray();

    private static string Keyword(INamedTypeSymbol type) => (type.IsRecord, type.TypeKind) switch
    {
        (true, TypeKind.Struct) => "record struct",
        (true, _) => "record",
        (_, TypeKind.Struct) => "struct",
        (_, TypeKind.Interface) => "interface",
        _ => "class",
    };

    /// <summary>A name as code writes it, where it is a keyword.</summary>
    public static string Escaped(string name) => SyntaxFacts.GetKeywordKind(name) is SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) is SyntaxKind.None ? name : "@" + name;

    // A static partial class of that name is the project's way to add to the set.
    private static bool IsFree(INamedTypeSymbol type, string set) => !SetMembers.Contains(set)
        && (type.ContainingType is { } outer ? outer.GetMembers(set) : type.ContainingNamespace.GetMembers(set).Cast<ISymbol>()).All(member => GeneratedFiles.Declare(member) || (member is INamedTypeSymbol { IsStatic: true, Arity: 0 } named && IsPartial(named)) || member is INamedTypeSymbol { Arity: > 0 });

    // The members that the project adds to the set, beside which no entry can have their names.
    private static EquatableArray<string> SetMembersOf(INamedTypeSymbol type, string set) =>
        (type.ContainingType is { } outer ? outer.GetTypeMembers(set, 0) : type.ContainingNamespace.GetTypeMembers(set, 0)).SelectMany(own => own.GetMembers()).Where(member => !member.IsImplicitlyDeclared && !GeneratedFiles.Declare(member)).Select(member => member.Name).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();

    private static bool PrintsItself(INamedTypeSymbol type) =>
        type.GetMembers("ToString").Concat(type.GetMembers("PrintMembers")).Any(member => !member.IsImplicitlyDeclared && !GeneratedFiles.Declare(member));

    /// <summary>The names of an entry's members that the type, a base type or the type's own name has already.</summary>
    private static EquatableArray<string> OwnMembers(INamedTypeSymbol type) => EntryMembers.Where(name => type.Name == name || OwnMember(type, name) is not null).ToEquatableArray();

    // A title of the project's own is the entry's title; what else it calls by such a name means something of its own.
    private static bool HasTitle(INamedTypeSymbol type) => OwnMember(type, "Title") is IPropertySymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false, GetMethod: not null, Type.SpecialType: SpecialType.System_String, NullableAnnotation: NullableAnnotation.NotAnnotated };

    private static ISymbol? OwnMember(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name).FirstOrDefault(member => !GeneratedFiles.Declare(member)) is { } member)
            {
                return member;
            }
        }

        return null;
    }

    private static TypeDeclarationSyntax? Declaration(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).OfType<TypeDeclarationSyntax>().FirstOrDefault(syntax => syntax.AttributeLists.Count > 0 && !GeneratedFiles.Has(syntax.SyntaxTree));
}
