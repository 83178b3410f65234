using ContentSdk.Core.Collections;
using ContentSdk.Core.Models;
using ContentSdk.Core.Shapes;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Schemas;

/// <summary>The types that schemas are made of, by their names: a declaration may stand in a project of any framework.</summary>
internal static class KnownTypes
{
    public const string CollectionAttribute = "ContentSdk.ContentCollectionAttribute";
    public const string FieldAttribute = "ContentSdk.ContentFieldAttribute";

    private static readonly SymbolDisplayFormat MetadataName = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private static readonly SymbolDisplayFormat ExactFormat = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly Dictionary<string, ScalarKind> Scalars = new(StringComparer.Ordinal)
    {
        ["System.Int128"] = ScalarKind.Int128,
        ["System.UInt128"] = ScalarKind.UInt128,
        ["System.Half"] = ScalarKind.Half,
        ["System.DateOnly"] = ScalarKind.Date,
        ["System.DateTimeOffset"] = ScalarKind.DateTimeOffset,
        ["System.TimeOnly"] = ScalarKind.Time,
        ["System.TimeSpan"] = ScalarKind.Duration,
        ["System.Guid"] = ScalarKind.Guid,
        ["System.Uri"] = ScalarKind.Uri,
        ["System.Version"] = ScalarKind.Version,
    };

    private static readonly HashSet<string> Lists = new(["System.Collections.Generic.IReadOnlyList", "System.Collections.Generic.IReadOnlyCollection", "System.Collections.Generic.IEnumerable"], StringComparer.Ordinal);

    /// <summary>A type's name with its namespace, without type arguments.</summary>
    public static string NameOf(ITypeSymbol type) => type.ToDisplayString(MetadataName);

    /// <summary>A type's name as generated code writes it.</summary>
    public static string FullName(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>The same with the nullability of what is inside.</summary>
    public static string ExactName(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(ExactFormat);

    public static ScalarKind? ScalarOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => ScalarKind.String,
        SpecialType.System_Boolean => ScalarKind.Boolean,
        SpecialType.System_Char => ScalarKind.Char,
        SpecialType.System_SByte => ScalarKind.SByte,
        SpecialType.System_Byte => ScalarKind.Byte,
        SpecialType.System_Int16 => ScalarKind.Int16,
        SpecialType.System_UInt16 => ScalarKind.UInt16,
        SpecialType.System_Int32 => ScalarKind.Int32,
        SpecialType.System_UInt32 => ScalarKind.UInt32,
        SpecialType.System_Int64 => ScalarKind.Int64,
        SpecialType.System_UInt64 => ScalarKind.UInt64,
        SpecialType.System_Single => ScalarKind.Single,
        SpecialType.System_Double => ScalarKind.Double,
        SpecialType.System_Decimal => ScalarKind.Decimal,
        SpecialType.System_DateTime => ScalarKind.DateTime,
        _ => Scalars.TryGetValue(NameOf(type), out var kind) ? kind : null,
    };

    public static bool IsList(INamedTypeSymbol type) => type.Arity == 1 && Lists.Contains(NameOf(type));

    public static bool IsCollection(ITypeSymbol type) => CollectionOf(type) is not null;

    /// <summary>Whether a type is of an assembly that tells others of its content.</summary>
    public static bool IsOfLibrary(ITypeSymbol type) => type.ContainingAssembly is { } assembly && Attribute(assembly, "ContentSdk.ContentManifestAttribute") is not null;

    public static AttributeData? CollectionOf(ITypeSymbol type) => Attribute(type, CollectionAttribute);

    public static AttributeData? Attribute(ISymbol symbol, string name) => symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { } type && NameOf(type) == name);

    /// <summary>The name of a collection's set: what the attribute says, else the plural of the type's name.</summary>
    public static string SetName(INamedTypeSymbol type, AttributeData attribute) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Name").Value.Value is string { Length: > 0 } name ? name : Plural(type.Name);

    /// <summary>The inferred kind that a type stands for. The generator sees a project without the classes that it generates, so a name will do where nothing has it.</summary>
    public static EntryKind? KindOf(ITypeSymbol type) =>
        Enum.TryParse<EntryKind>(type.Name, out var kind) && KindShaper.Kinds.Contains(kind) && (type.TypeKind is TypeKind.Error || type.BaseType is { Name: "Entry", ContainingNamespace.Name: "ContentSdk" }) ? kind : null;

    // A vowel before the y keeps it: days, and categories.
    private static string Plural(string name) =>
        name.Length > 1 && name[name.Length - 1] == 'y' && "aeiou".IndexOf(char.ToLowerInvariant(name[name.Length - 2])) < 0 ? name.Substring(0, name.Length - 1) + "ies" : name + "s";
}
