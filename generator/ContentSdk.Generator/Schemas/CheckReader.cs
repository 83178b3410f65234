using System.Globalization;
using System.Text.RegularExpressions;
using ContentSdk.Core.Collections;
using ContentSdk.Core.Models;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Schemas;

/// <summary>Reads validation attributes.</summary>
internal static class CheckReader
{
    private const string Annotations = "System.ComponentModel.DataAnnotations";
    private const int UsualTimeout = 2000;

    /// <summary>The attribute's name without its ending.</summary>
    public static string NameOf(AttributeData attribute)
    {
        var name = attribute.AttributeClass?.Name ?? "";
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }

    /// <summary>What an attribute asks of a value; null for both where it is no validation attribute.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="type">What the value is.</param>
    /// <returns>The check, or why it cannot be evaluated.</returns>
    public static (ValueCheck? Check, string? Reason) Read(AttributeData attribute, FieldType type)
    {
        if (!Validates(attribute.AttributeClass))
        {
            return (null, null);
        }

        if (attribute.AttributeClass!.ContainingNamespace.ToDisplayString() != Annotations)
        {
            return (null, "only the attributes of " + Annotations + " are");
        }

        var arguments = attribute.ConstructorArguments;
        var scalar = (type as FieldType.Scalar)?.Kind;
        var hasCount = scalar is ScalarKind.String || type is FieldType.List or FieldType.Map;
        switch (NameOf(attribute))
        {
            case "DataType":
                // It says what a value is to be shown as, and finds all of them valid.
                return (null, null);
            case "Required":
                return (new ValueCheck.Required(Named(attribute, "AllowEmptyStrings") is true, Message(attribute)), null);
            case "Range":
                return Range(attribute, type);
            case "StringLength" when scalar is ScalarKind.String:
                return Length(attribute, Named(attribute, "MinimumLength") as int? ?? 0, Whole(arguments, 0));
            case "MinLength" when hasCount:
                return Length(attribute, Whole(arguments, 0) ?? 0, null);
            case "MaxLength" when hasCount:
                return Length(attribute, 0, Whole(arguments, 0) is { } most and not -1 ? most : null);
            case "Length" when hasCount:
                return Length(attribute, Whole(arguments, 0) ?? 0, Whole(arguments, 1));
            case "RegularExpression" when type is FieldType.Scalar:
                return Pattern(attribute);
            case "AllowedValues" when arguments is [] or [{ Kind: TypedConstantKind.Array, IsNull: false, Values.IsEmpty: true }]:
                return (null, "it allows no value at all");
            case "AllowedValues" or "DeniedValues" when type is FieldType.Scalar or FieldType.Enumeration:
                return (new ValueCheck.Values(arguments.SelectMany(argument => argument.Kind is TypedConstantKind.Array ? argument.IsNull ? [] : argument.Values : [argument]).Select(Constant).ToEquatableArray(), NameOf(attribute) == "DeniedValues", Message(attribute)), null);
            case "Url" when scalar is ScalarKind.String or ScalarKind.Uri:
                return (new ValueCheck.Url(Message(attribute)), null);
            case "EmailAddress" when scalar is ScalarKind.String:
                return (new ValueCheck.Email(Message(attribute)), null);
            case "Base64String" when scalar is ScalarKind.String:
                return (new ValueCheck.Base64(Message(attribute)), null);
            case "StringLength" or "RegularExpression" or "AllowedValues" or "DeniedValues" or "Url" or "EmailAddress" or "Base64String" or "MinLength" or "MaxLength" or "Length":
                return (null, "it is for " + (NameOf(attribute) is "MinLength" or "MaxLength" or "Length" ? "text and lists" : "text") + ", and the value is " + type.Noun);
            default:
                return (null, "it is none of those that are evaluated at compile time");
        }
    }

    private static (ValueCheck? Check, string? Reason) Range(AttributeData attribute, FieldType type)
    {
        var arguments = attribute.ConstructorArguments;
        var (operand, low, high) = arguments.Length == 3
            ? (arguments[0].Value is ITypeSymbol stated ? KnownTypes.ScalarOf(stated) : null, arguments[1].Value as string, arguments[2].Value as string)
            : (arguments.Length == 2 ? arguments[0].Value is int ? ScalarKind.Int32 : ScalarKind.Double : (ScalarKind?)null, Text(arguments, 0), Text(arguments, 1));
        if (operand is not { } kind || low is null || high is null || ScalarReader.Comparable(kind, low) is not { } least || ScalarReader.Comparable(kind, high) is not { } most)
        {
            return (null, "its bounds are no values of its type");
        }

        if (type is not FieldType.Scalar value || (value.Kind is not ScalarKind.String && value.Kind != kind && !(ScalarReader.IsNumber(value.Kind) && ScalarReader.IsNumber(kind))))
        {
            return (null, "its bounds are " + (ScalarReader.IsNumber(kind) ? "numbers" : "each " + ScalarReader.Noun(kind)) + ", and the value is " + type.Noun);
        }

        if (least.CompareTo(most) > 0)
        {
            return (null, "its minimum is above its maximum");
        }

        return (new ValueCheck.Range(kind, low, high, Named(attribute, "MinimumIsExclusive") is true, Named(attribute, "MaximumIsExclusive") is true, Message(attribute, low, high)), null);
    }

    private static (ValueCheck? Check, string? Reason) Length(AttributeData attribute, int least, int? most) =>
        least < 0 || most < 0 || most < least ? (null, "its lengths are none, or in the wrong order")
            : (new ValueCheck.Length(least, most, NameOf(attribute) is "StringLength" ? Message(attribute, Invariant(most ?? 0), Invariant(least)) : Message(attribute, Invariant(NameOf(attribute) is "MaxLength" ? most ?? 0 : least), Invariant(most ?? 0))), null);

    private static (ValueCheck? Check, string? Reason) Pattern(AttributeData attribute)
    {
        if (attribute.ConstructorArguments is not [{ Value: string expression }])
        {
            return (null, "its expression is no text");
        }

        try
        {
            _ = new Regex(expression);
        }
        catch (ArgumentException exception)
        {
            return (null, "'" + expression + "' is no regular expression: " + exception.Message);
        }

        return (new ValueCheck.Pattern(expression, Named(attribute, "MatchTimeoutInMilliseconds") as int? ?? UsualTimeout, Message(attribute, expression)), null);
    }

    private static CheckedConstant Constant(TypedConstant constant)
    {
        if (constant.IsNull)
        {
            return new CheckedConstant(null, null);
        }

        if (constant is { Kind: TypedConstantKind.Enum, Type: INamedTypeSymbol enumeration })
        {
            return new CheckedConstant(null, enumeration.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => member.HasConstantValue && Equals(member.ConstantValue, constant.Value))?.Name ?? "");
        }

        return new CheckedConstant(constant.Type is { } type ? KnownTypes.ScalarOf(type) : null, constant.Value switch { bool truth => truth ? "true" : "false", var value => Invariant(value!) });
    }

    private static bool Validates(INamedTypeSymbol? attribute)
    {
        for (var type = attribute?.BaseType; type is not null; type = type.BaseType)
        {
            if (type.Name == "ValidationAttribute" && type.ContainingNamespace.ToDisplayString() == Annotations)
            {
                return true;
            }
        }

        return false;
    }

    private static object? Named(AttributeData attribute, string name) => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;

    private static int? Whole(IReadOnlyList<TypedConstant> arguments, int index) => index < arguments.Count ? arguments[index].Value as int? : null;

    private static string? Text(IReadOnlyList<TypedConstant> arguments, int index) => index < arguments.Count && arguments[index].Value is { } value ? Invariant(value) : null;

    private static string Invariant(object value) => value is double number ? number.ToString("R", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    // The attribute's own values stand behind the name of the field in its message.
    private static string? Message(AttributeData attribute, params string[] values)
    {
        if (Named(attribute, "ErrorMessage") is not string { Length: > 0 } message)
        {
            return null;
        }

        for (var i = 0; i < values.Length; i++)
        {
            message = message.Replace("{" + Invariant(i + 1) + "}", values[i]);
        }

        return message;
    }
}
