using ContentSdk.Core.Collections;
using ContentSdk.Core.Models;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Schemas;

/// <summary>Reads C# types as what values must be.</summary>
/// <param name="records">Takes the records that are met on the way.</param>
internal sealed class TypeReader(RecordReader records)
{
    /// <summary>What a value of a type must be; null where no value can be read into it.</summary>
    /// <param name="type">The type.</param>
    /// <param name="advice">What to do where it is null, as the rest of a sentence; empty where the compiler says it already.</param>
    public FieldType? Read(ITypeSymbol type, out string advice)
    {
        advice = "";
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return Read(nullable.TypeArguments[0], out advice);
        }

        if (KnownTypes.ScalarOf(type) is { } scalar)
        {
            return new FieldType.Scalar(scalar);
        }

        switch (type)
        {
            case IArrayTypeSymbol { Rank: 1 } array:
                return List(array, array.ElementType, false, ref advice);
            case INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration:
                return Enumeration(enumeration);
            case INamedTypeSymbol named:
                return Read(named, ref advice);
            default:
                advice = "use text, numbers, dates, enums, records, or lists and dictionaries of these";
                return null;
        }
    }

    /// <summary>Whether a value of a type may be none.</summary>
    public static bool IsNullable(ITypeSymbol type) =>
        type.IsValueType ? type.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T : type.NullableAnnotation is not NullableAnnotation.NotAnnotated;

    private FieldType? Read(INamedTypeSymbol type, ref string advice)
    {
        var name = KnownTypes.NameOf(type);
        switch (name)
        {
            case "ContentSdk.ContentAsset":
                return new FieldType.Asset();
            case "ContentSdk.Metric":
                return new FieldType.Quantity();
            case "ContentSdk.Reference" when type.Arity == 1:
                return Reference(type.TypeArguments[0], ref advice);
            case "System.Collections.Immutable.ImmutableArray" when type.Arity == 1:
                return List(type, type.TypeArguments[0], true, ref advice);
            case "System.Collections.Generic.IReadOnlyDictionary" when type.Arity == 2:
                if (type.TypeArguments[0].SpecialType is not SpecialType.System_String)
                {
                    advice = "keys are text, so write IReadOnlyDictionary<string, …>";
                    return null;
                }

                return Read(type.TypeArguments[1], out advice) is { } value ? new FieldType.Map(KnownTypes.ExactName(type), value, IsNullable(type.TypeArguments[1])) : null;
        }

        if (KnownTypes.IsList(type))
        {
            return List(type, type.TypeArguments[0], false, ref advice);
        }

        if (type.TypeKind is TypeKind.Error)
        {
            return null;
        }

        if (KnownTypes.IsCollection(type))
        {
            advice = "entries of another collection are named, so write Reference<" + type.Name + ">";
            return null;
        }

        if (type is { IsRecord: true, IsAbstract: false, Arity: 0 })
        {
            return records.Read(type, out advice) ? new FieldType.Mapping(KnownTypes.FullName(type)) : null;
        }

        advice = name.StartsWith("System.Collections.", StringComparison.Ordinal) ? type.Arity == 2 ? "write IReadOnlyDictionary<string, T>" : "write IReadOnlyList<T>"
            : type.TypeKind is TypeKind.Class or TypeKind.Struct && !name.StartsWith("System.", StringComparison.Ordinal) ? "make it a record that is not abstract and has no type parameters"
            : "use text, numbers, dates, enums, records, or lists and dictionaries of these";
        return null;
    }

    private FieldType.List? List(ITypeSymbol type, ITypeSymbol item, bool isImmutableArray, ref string advice) =>
        Read(item, out advice) is { } read ? new FieldType.List(KnownTypes.ExactName(type), read, IsNullable(item), isImmutableArray) : null;

    private FieldType.Reference? Reference(ITypeSymbol target, ref string advice)
    {
        if (KnownTypes.IsCollection(target) && !records.IsOwn(target) && !KnownTypes.IsOfLibrary(target))
        {
            advice = target.Name + " is a collection of another project that does not tell of its content: it must be a library that references ContentSdk, and its content public";
            return null;
        }

        if (target is INamedTypeSymbol named && KnownTypes.CollectionOf(target) is { } attribute)
        {
            return new FieldType.Reference(KnownTypes.FullName(target), null, KnownTypes.SetName(named, attribute));
        }

        if (KnownTypes.NameOf(target) == "ContentSdk.IEntry")
        {
            return new FieldType.Reference(null, null, "the content");
        }

        if (KnownTypes.KindOf(target) is { } kind)
        {
            var plural = Core.Shapes.ReservedNames.Plural(kind);
            return target.TypeKind is TypeKind.Error || records.IsOwn(target) ? new FieldType.Reference(null, kind, plural)
                : new FieldType.Reference(null, kind, plural) { Library = target.ContainingAssembly.Name, LibraryType = KnownTypes.FullName(target) };
        }

        advice = "declare " + target.Name + " as a collection with [ContentCollection(\"…\")]";
        return null;
    }

    private static FieldType.Enumeration Enumeration(INamedTypeSymbol type)
    {
        var members = type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).Select(field => new EnumMember(field.Name, AliasOf(field))).ToEquatableArray();
        return new FieldType.Enumeration(KnownTypes.FullName(type), type.Name, members, KnownTypes.Attribute(type, "System.FlagsAttribute") is not null);
    }

    private static string? AliasOf(IFieldSymbol field) =>
        KnownTypes.Attribute(field, "System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute") is { ConstructorArguments: [{ Value: string name }] } ? name : null;
}
