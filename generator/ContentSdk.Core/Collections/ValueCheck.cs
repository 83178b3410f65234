using ContentSdk.Core.Models;

namespace ContentSdk.Core.Collections;

/// <summary>A validation attribute of System.ComponentModel.DataAnnotations; a closed set.</summary>
/// <param name="Message">What the declaration says where a value fails, with <c>{0}</c> for the field's name; null for our own words.</param>
public abstract record ValueCheck(string? Message)
{
    /// <summary><c>[Required]</c>: some text.</summary>
    public sealed record Required(bool AllowsEmpty, string? Message) : ValueCheck(Message);

    /// <summary><c>[Range]</c>: between two values, which are compared as values of a type.</summary>
    /// <param name="Operand">What the value is compared as.</param>
    /// <param name="Minimum">The lower bound, as it is written.</param>
    /// <param name="Maximum">The upper bound, as it is written.</param>
    /// <param name="ExcludesMinimum">Whether the lower bound itself is too low.</param>
    /// <param name="ExcludesMaximum">Whether the upper bound itself is too high.</param>
    /// <param name="Message">What the declaration says.</param>
    public sealed record Range(ScalarKind Operand, string Minimum, string Maximum, bool ExcludesMinimum, bool ExcludesMaximum, string? Message) : ValueCheck(Message);

    /// <summary><c>[StringLength]</c>, <c>[MinLength]</c>, <c>[MaxLength]</c>, <c>[Length]</c>: how many characters or items.</summary>
    public sealed record Length(int Minimum, int? Maximum, string? Message) : ValueCheck(Message);

    /// <summary><c>[RegularExpression]</c>: the whole text must match.</summary>
    /// <param name="Expression">The expression.</param>
    /// <param name="Timeout">For how many milliseconds it may run; -1 for any time.</param>
    /// <param name="Message">What the declaration says.</param>
    public sealed record Pattern(string Expression, int Timeout, string? Message) : ValueCheck(Message);

    /// <summary><c>[AllowedValues]</c>, and <c>[DeniedValues]</c> where <paramref name="IsDenied"/>.</summary>
    public sealed record Values(EquatableArray<CheckedConstant> Constants, bool IsDenied, string? Message) : ValueCheck(Message);

    /// <summary><c>[Url]</c>: begins with http, https or ftp.</summary>
    public sealed record Url(string? Message) : ValueCheck(Message);

    /// <summary><c>[EmailAddress]</c>: one @ with something on both sides.</summary>
    public sealed record Email(string? Message) : ValueCheck(Message);

    /// <summary><c>[Base64String]</c>.</summary>
    public sealed record Base64(string? Message) : ValueCheck(Message);
}

/// <summary>A constant that values are compared with. Values of two types never equal each other, as with <see cref="object.Equals(object)"/>.</summary>
/// <param name="Type">What it is; null for a member of an enum, and for none.</param>
/// <param name="Text">It, in the form that a bound value has; null for none.</param>
public sealed record CheckedConstant(ScalarKind? Type, string? Text);
