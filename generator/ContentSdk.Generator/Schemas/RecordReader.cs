using ContentSdk.Core.Checks;
using ContentSdk.Core.Checks.Declarations;
using ContentSdk.Core.Collections;
using ContentSdk.Core.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentSdk.Generator.Schemas;

/// <summary>Reads records as schemas: a declared type, and the records that its properties are made of.</summary>
/// <param name="home">The declared type, inside which the reading code stands.</param>
internal sealed class RecordReader(INamedTypeSymbol home)
{
    private readonly List<DeclarationFault> _faults = [];
    private readonly List<RecordSchema?> _records = [];
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    /// <summary>The records, in the order in which they were met.</summary>
    public EquatableArray<RecordSchema> Records => _records.OfType<RecordSchema>().ToEquatableArray();

    /// <summary>What is wrong with them.</summary>
    public IReadOnlyList<DeclarationFault> Faults => _faults;

    /// <summary>Whether a type is one of this project's.</summary>
    public bool IsOwn(ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, home.ContainingAssembly);

    /// <summary>Reads a record.</summary>
    /// <param name="type">The record.</param>
    /// <param name="advice">What to do where nothing can be read into it.</param>
    /// <returns>Whether something can.</returns>
    public bool Read(INamedTypeSymbol type, out string advice)
    {
        advice = "";
        var name = KnownTypes.FullName(type);
        if (_positions.ContainsKey(name))
        {
            return true;
        }

        var primary = PrimaryConstructor(type);
        if (primary is null && !type.IsValueType && !type.InstanceConstructors.Any(constructor => constructor.Parameters.Length == 0 && IsAccessible(constructor, type)))
        {
            advice = "give it a constructor without parameters, or only a primary one";
            return false;
        }

        // A record may hold itself, so its place is taken before its properties are read.
        var position = _records.Count;
        _positions.Add(name, position);
        _records.Add(null);
        var fields = new List<FieldSchema>();
        foreach (var parameter in primary?.Parameters ?? [])
        {
            var property = type.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault();
            if (parameter.HasExplicitDefaultValue && property is not null && (property.SetMethod is not { } set || !IsAccessible(set, type)))
            {
                _faults.Add(new DeclarationFault(KnownRules.TypeIsNotSupported, TypeLocation(property), TypeIsNotSupported.Message(parameter.Name, parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), "give it an init accessor, or its parameter no default")));
                continue;
            }

            fields.Add(ReadField(parameter.Name, parameter.Type, [.. parameter.GetAttributes(), .. property?.GetAttributes() ?? []], parameter.HasExplicitDefaultValue ? FieldPresence.OptionalParameter : FieldPresence.RequiredParameter, parameter, DocumentationText.OfParameter(type, parameter.Name)));
        }

        foreach (var property in Properties(type).Where(property => !fields.Exists(field => field.Property == property.Name)))
        {
            fields.Add(ReadField(property.Name, property.Type, property.GetAttributes(), IsRequired(property) ? FieldPresence.Required : FieldPresence.Optional, property, DocumentationText.Of(property)));
        }

        NoteTwice(fields, type);
        _records[position] = new RecordSchema(name, type.Name, fields.ToEquatableArray(), DocumentationText.Of(type));
        return true;
    }

    private FieldSchema ReadField(string name, ITypeSymbol type, IReadOnlyList<AttributeData> attributes, FieldPresence presence, ISymbol symbol, string description)
    {
        var read = new TypeReader(this).Read(type, out var advice);
        if (read is null && advice.Length > 0)
        {
            _faults.Add(new DeclarationFault(KnownRules.TypeIsNotSupported, TypeLocation(symbol), TypeIsNotSupported.Message(name, type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), advice)));
        }

        var checks = new List<ValueCheck>();
        foreach (var attribute in attributes.Where(_ => read is not null))
        {
            var (check, reason) = CheckReader.Read(attribute, read!);
            if (check is not null)
            {
                checks.Add(check);
            }
            else if (reason is not null)
            {
                _faults.Add(new DeclarationFault(KnownRules.ValidationIsNotEvaluated, LocationOf(attribute, symbol), ValidationIsNotEvaluated.Message(CheckReader.NameOf(attribute), name, reason)));
            }
        }

        // [Required] asks for what the keyword asks for, and for a value too.
        var isRequired = checks.Exists(check => check is ValueCheck.Required);
        presence = !isRequired ? presence : presence is FieldPresence.Optional ? FieldPresence.Required : presence is FieldPresence.OptionalParameter ? FieldPresence.RequiredParameter : presence;

        var key = attributes.FirstOrDefault(attribute => attribute.AttributeClass is { } field && KnownTypes.NameOf(field) == KnownTypes.FieldAttribute) is { ConstructorArguments: [{ Value: string { Length: > 0 } stated }] } ? stated : null;
        return new FieldSchema(name, key, read ?? new FieldType.Unsupported(), TypeReader.IsNullable(type) && !isRequired, presence, checks.ToEquatableArray(), description);
    }

    private void NoteTwice(List<FieldSchema> fields, INamedTypeSymbol type)
    {
        for (var i = 1; i < fields.Count; i++)
        {
            if (fields.Take(i).FirstOrDefault(other => other.IsNamed(fields[i].WrittenKey) || fields[i].IsNamed(other.WrittenKey)) is { } other)
            {
                var symbol = type.GetMembers(fields[i].Property).FirstOrDefault() ?? type;
                _faults.Add(new DeclarationFault(KnownRules.TwoPropertiesHaveOneField, symbol.Locations[0], TwoPropertiesHaveOneField.Message(fields[i].Property, other.Property, other.WrittenKey)));
            }
        }
    }

    /// <summary>The properties that an initialiser can set, those of base types first; of one that is declared again, the last declaration.</summary>
    private IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type)
    {
        var bases = new Stack<INamedTypeSymbol>();
        for (INamedTypeSymbol? current = type; current is not null && current.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType); current = current.BaseType)
        {
            bases.Push(current);
        }

        return bases.SelectMany(current => current.GetMembers().OfType<IPropertySymbol>()).GroupBy(property => property.Name, StringComparer.Ordinal).Select(group => group.Last())
            .Where(property => property is { IsStatic: false, IsIndexer: false, IsImplicitlyDeclared: false, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal, SetMethod: { } set }
                && IsAccessible(set, property.ContainingType) && !GeneratedFiles.Declare(property));
    }

    /// <summary>Whether a value must be given: <c>required</c>, or a type that is never null and has nothing to begin with.</summary>
    private static bool IsRequired(IPropertySymbol property) =>
        property.IsRequired || ((!property.Type.IsValueType || property.Type.Name == "ImmutableArray") && property.NullableAnnotation is NullableAnnotation.NotAnnotated && property.DeclaringSyntaxReferences.Length > 0 && property.DeclaringSyntaxReferences.All(reference => reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: null, ExpressionBody: null } syntax && IsAuto(syntax)));

    private static bool IsAuto(PropertyDeclarationSyntax property) => property.AccessorList?.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }) == true;

    /// <summary>The constructor of a positional record; null for one without parameters.</summary>
    private static IMethodSymbol? PrimaryConstructor(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Length > 0
        ? type.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.Length > 0 && constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax))

        // A compiled record does not say which one it is; it is the one whose parameters are its properties.
        : type.InstanceConstructors.Where(constructor => constructor.DeclaredAccessibility is Accessibility.Public && constructor.Parameters.Length > 0 && constructor.Parameters.All(parameter => type.GetMembers(parameter.Name).OfType<IPropertySymbol>().Any()))
            .OrderByDescending(constructor => constructor.Parameters.Length).FirstOrDefault();

    private bool IsAccessible(ISymbol member, INamedTypeSymbol type) =>
        member.DeclaredAccessibility is Accessibility.Public || (member.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedOrInternal && SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, home.ContainingAssembly)) || SymbolEqualityComparer.Default.Equals(type, home)
        || (member.DeclaredAccessibility is Accessibility.Protected && InheritsFrom(home, type));

    private static bool InheritsFrom(INamedTypeSymbol type, INamedTypeSymbol other)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, other))
            {
                return true;
            }
        }

        return false;
    }

    private static Location TypeLocation(ISymbol symbol) => symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
    {
        PropertyDeclarationSyntax property => property.Type.GetLocation(),
        ParameterSyntax { Type: { } type } => type.GetLocation(),
        _ => symbol.Locations.FirstOrDefault() ?? Location.None,
    };

    private static Location LocationOf(AttributeData attribute, ISymbol symbol) => attribute.ApplicationSyntaxReference is { } reference ? reference.GetSyntax().GetLocation() : symbol.Locations.FirstOrDefault() ?? Location.None;
}
