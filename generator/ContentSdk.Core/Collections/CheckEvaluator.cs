using System.Numerics;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Collections;

/// <summary>
/// Evaluates validation attributes as System.ComponentModel.DataAnnotations of .NET 10 does: none of them but <c>[Required]</c> and <c>[AllowedValues]</c>
/// looks at what has no value, bounds are inclusive unless they say otherwise, a value is compared as the attribute's type.
/// </summary>
internal static class CheckEvaluator
{
    private static readonly string[] WebSchemes = ["http://", "https://", "ftp://"];

    /// <summary>Why a single value fails; null when it does not.</summary>
    /// <param name="check">The attribute.</param>
    /// <param name="kind">What the value is; null for a member of an enum.</param>
    /// <param name="value">The value.</param>
    public static string? Fails(ValueCheck check, ScalarKind? kind, ScalarValue value) => check switch
    {
        ValueCheck.Required required => required.AllowsEmpty || kind is not ScalarKind.String || value.Text.Trim().Length > 0 ? null : "must not be empty",
        ValueCheck.Range range => IsInside(range, value) ? null : "must be " + Between(range),
        ValueCheck.Length length => kind is ScalarKind.String ? OfLength(length, value.Text.Length, "character") : null,
        ValueCheck.Pattern pattern => PatternMatcher.Of(pattern).Matches(value.Text) ? null : "must match " + pattern.Expression,
        ValueCheck.Values values => values.Constants.Any(constant => constant.Text == value.Text && constant.Type == kind) != values.IsDenied ? null : Among(values, value.Text),
        ValueCheck.Url => kind is ScalarKind.Uri ? IsWebAddress(value.Text, mustBeWhole: true) : IsWebAddress(value.Text, mustBeWhole: false),
        ValueCheck.Email => IsMailbox(value.Text) ? null : "must be an e-mail address",
        ValueCheck.Base64 => IsBase64(value.Text) ? null : "must be Base64",
        _ => null,
    };

    /// <summary>Why a list or dictionary fails; null when it does not.</summary>
    /// <param name="check">The attribute.</param>
    /// <param name="count">How many items it has.</param>
    public static string? Fails(ValueCheck check, int count) => check is ValueCheck.Length length ? OfLength(length, count, "item") : null;

    /// <summary>Why no value at all fails; null when it does not.</summary>
    public static string? FailsWithoutValue(ValueCheck check) => check switch
    {
        ValueCheck.Values { IsDenied: false } values when !values.Constants.Any(constant => constant.Text is null) => Among(values, ""),
        ValueCheck.Values { IsDenied: true } values when values.Constants.Any(constant => constant.Text is null) => "must have a value",
        _ => null,
    };

    /// <summary>What to do where a value fails, as the rest of a sentence; empty when there is nothing to add.</summary>
    public static string Advice(ValueCheck check, string? text) =>
        text is not null && check is ValueCheck.Values { IsDenied: false } values && NearestName.Find(text, values.Constants.Select(constant => constant.Text).OfType<string>()) is { } near ? "write '" + near + "'?" : "";

    /// <summary>Whether a reason says by itself what the value is.</summary>
    public static bool TellsValue(ValueCheck check) => check is ValueCheck.Length or ValueCheck.Required or ValueCheck.Values { IsDenied: true };

    private static string? OfLength(ValueCheck.Length length, int count, string what)
    {
        if (count >= length.Minimum && (length.Maximum is null || count <= length.Maximum))
        {
            return null;
        }

        var most = length.Maximum ?? 0;
        var limit = length.Maximum is null ? FormattableString.Invariant($"at least {length.Minimum} {what}{Plural(length.Minimum)}")
            : length.Minimum == 0 ? FormattableString.Invariant($"at most {most} {what}{Plural(most)}")
            : length.Minimum == most ? FormattableString.Invariant($"{most} {what}{Plural(most)}")
            : FormattableString.Invariant($"{length.Minimum} to {most} {what}s");
        return FormattableString.Invariant($"must have {limit}, and has {count}");
    }

    private static string Plural(int count) => count == 1 ? "" : "s";

    private static bool IsInside(ValueCheck.Range range, ScalarValue value)
    {
        // The attribute takes an empty text for no value.
        if (value.Value is string { Length: 0 })
        {
            return true;
        }

        if (As(range.Operand, value) is not { } compared || ScalarReader.Read(range.Operand, range.Minimum, out _) is not { } minimum || ScalarReader.Read(range.Operand, range.Maximum, out _) is not { } maximum)
        {
            return false;
        }

        var (low, high) = (compared.CompareTo(minimum.Value), compared.CompareTo(maximum.Value));
        return (range.ExcludesMinimum ? low > 0 : low >= 0) && (range.ExcludesMaximum ? high < 0 : high <= 0);
    }

    // What System.Convert makes of it: a fraction is rounded to the even neighbour before it is compared with whole bounds.
    private static IComparable? As(ScalarKind operand, ScalarValue value)
    {
        if (ScalarReader.IsWhole(operand))
        {
            return value.Value switch
            {
                BigInteger number => number,
                double number => double.IsNaN(number) || double.IsInfinity(number) ? null : new BigInteger(Math.Round(number, MidpointRounding.ToEven)),
                decimal number => new BigInteger(Math.Round(number, MidpointRounding.ToEven)),
                string text => ScalarReader.Read(operand, text.Trim(), out _)?.Value,
                _ => null,
            };
        }

        if (operand is ScalarKind.Double or ScalarKind.Single or ScalarKind.Half)
        {
            return value.Value switch { BigInteger number => (double)number, double number => number, decimal number => (double)number, string text => ScalarReader.Read(operand, text.Trim(), out _)?.Value, _ => null };
        }

        if (operand is ScalarKind.Decimal)
        {
            return value.Value switch
            {
                BigInteger number => number >= (BigInteger)decimal.MinValue && number <= (BigInteger)decimal.MaxValue ? (decimal)number : null,
                double number => Math.Abs(number) < (double)decimal.MaxValue ? (decimal)number : null,
                decimal number => number,
                string text => ScalarReader.Read(operand, text.Trim(), out _)?.Value,
                _ => null,
            };
        }

        return ScalarReader.Read(operand, value.Text, out _)?.Value;
    }

    private static string Between(ValueCheck.Range range)
    {
        var low = range.ExcludesMinimum ? "more than " + range.Minimum : range.Minimum;
        return range.ExcludesMinimum || range.ExcludesMaximum
            ? (range.ExcludesMinimum ? low : "at least " + low) + " and " + (range.ExcludesMaximum ? "less than " : "at most ") + range.Maximum
            : "from " + low + " to " + range.Maximum;
    }

    private static string Among(ValueCheck.Values values, string text)
    {
        var written = values.Constants.Select(constant => constant.Text ?? "nothing").ToList();
        return values.IsDenied ? "must not be " + text : "must be " + OneOf(written);
    }

    /// <summary>Names in a row, as the object of a sentence.</summary>
    public static string OneOf(IReadOnlyList<string> names) =>
        names.Count == 0 ? "nothing" : names.Count == 1 ? names[0] : string.Join(", ", names.Take(names.Count - 1)) + " or " + names[names.Count - 1];

    private static string? IsWebAddress(string text, bool mustBeWhole)
    {
        var isOne = mustBeWhole
            ? Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "ftp"
            : WebSchemes.Any(scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
        return isOne ? null : "must be an address that begins with http://, https:// or ftp://";
    }

    private static bool IsMailbox(string text) =>
        text.IndexOf('@') is var at && at > 0 && at < text.Length - 1 && at == text.LastIndexOf('@') && text.IndexOfAny(['\r', '\n']) < 0;

    private static bool IsBase64(string text)
    {
        var bare = string.Concat(text.Where(character => character is not (' ' or '\t' or '\r' or '\n')));
        try
        {
            Convert.FromBase64String(bare);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
