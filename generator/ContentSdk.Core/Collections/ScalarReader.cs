using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Collections;

/// <summary>A single value, read.</summary>
/// <param name="Text">The one form that the run-time library reads.</param>
/// <param name="Value">The value, to be compared with others of its kind.</param>
internal readonly record struct ScalarValue(string Text, IComparable Value);

/// <summary>Reads single values. The same text is the same value on every machine: no culture and no time zone has a say.</summary>
public static class ScalarReader
{
    private const int LongestNumber = 400;

    private static readonly Dictionary<ScalarKind, (BigInteger Least, BigInteger Most)> Bounds = new()
    {
        [ScalarKind.SByte] = (sbyte.MinValue, sbyte.MaxValue),
        [ScalarKind.Byte] = (byte.MinValue, byte.MaxValue),
        [ScalarKind.Int16] = (short.MinValue, short.MaxValue),
        [ScalarKind.UInt16] = (ushort.MinValue, ushort.MaxValue),
        [ScalarKind.Int32] = (int.MinValue, int.MaxValue),
        [ScalarKind.UInt32] = (uint.MinValue, uint.MaxValue),
        [ScalarKind.Int64] = (long.MinValue, long.MaxValue),
        [ScalarKind.UInt64] = (ulong.MinValue, ulong.MaxValue),
        [ScalarKind.Int128] = (-BigInteger.Pow(2, 127), BigInteger.Pow(2, 127) - 1),
        [ScalarKind.UInt128] = (BigInteger.Zero, BigInteger.Pow(2, 128) - 1),
    };

    private static readonly Regex Number = new(@"^[-+]?([0-9][0-9]*\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]{1,4})?$", RegexOptions.CultureInvariant);
    private static readonly Regex Grouped = new(@"^[-+]?([0-9]{1,3}([, '][0-9]{3})+|[0-9]+(_[0-9]+)+)(\.[0-9]+)?$", RegexOptions.CultureInvariant);
    private static readonly Regex WithComma = new(@"^[-+]?([0-9]+|[0-9]{1,3}(\.[0-9]{3})+),[0-9]+$", RegexOptions.CultureInvariant);
    private static readonly Regex Whole = new(@"^[-+]?[0-9]+$|^0x[0-9a-fA-F]+$|^0o[0-7]+$", RegexOptions.CultureInvariant);
    private static readonly Regex Scheme = new("^[a-zA-Z][a-zA-Z0-9+.-]*:", RegexOptions.CultureInvariant);

    /// <summary>Whether values of a kind are numbers without a fraction.</summary>
    /// <param name="kind">The kind.</param>
    public static bool IsWhole(ScalarKind kind) => Bounds.ContainsKey(kind);

    /// <summary>Whether values of a kind are numbers.</summary>
    /// <param name="kind">The kind.</param>
    public static bool IsNumber(ScalarKind kind) => IsWhole(kind) || kind is ScalarKind.Half or ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal;

    /// <summary>A value to compare others with; null when the text is none.</summary>
    /// <param name="kind">What it must be.</param>
    /// <param name="text">Its text.</param>
    public static IComparable? Comparable(ScalarKind kind, string text) => Read(kind, text, out _)?.Value;

    /// <summary>Reads a value.</summary>
    /// <param name="kind">What it must be.</param>
    /// <param name="scalar">The scalar.</param>
    /// <param name="advice">What to do where it is not that, as the rest of a sentence; empty when there is nothing to add.</param>
    /// <returns>The value; null when it is not that.</returns>
    internal static ScalarValue? Read(ScalarKind kind, YamlScalar scalar, out string advice)
    {
        var text = scalar.Text.Trim();
        if (!scalar.IsPlain && (IsNumber(kind) || kind is ScalarKind.Boolean))
        {
            advice = Read(kind, text, out _) is null ? "" : scalar.IsQuoted ? "write it without quotes, which make it text" : "write it on the line of its key; what stands below | or > is text";
            return null;
        }

        return Read(kind, kind is ScalarKind.String or ScalarKind.Char ? scalar.Text : text, out advice);
    }

    /// <summary>Reads a value from text alone.</summary>
    internal static ScalarValue? Read(ScalarKind kind, string text, out string advice)
    {
        advice = "";
        return kind switch
        {
            ScalarKind.String => new ScalarValue(text, text),
            ScalarKind.Boolean => ReadBoolean(text, ref advice),
            ScalarKind.Char => text.Length == 1 ? new ScalarValue(text, text[0]) : null,
            ScalarKind.Half or ScalarKind.Single or ScalarKind.Double => ReadFloat(kind, text, ref advice),
            ScalarKind.Decimal => Number.IsMatch(text) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? new ScalarValue(number.ToString(CultureInfo.InvariantCulture), number) : NotANumber(text, ref advice, takesFraction: true),
            ScalarKind.Date or ScalarKind.DateTime or ScalarKind.DateTimeOffset or ScalarKind.Time or ScalarKind.Duration => MomentReader.Read(kind, text, ref advice),
            ScalarKind.Guid => Guid.TryParse(text, out var guid) ? new ScalarValue(guid.ToString("D"), guid) : null,
            ScalarKind.Uri => ReadUri(text, ref advice),
            ScalarKind.Version => Version.TryParse(text, out var version) ? new ScalarValue(version.ToString(), version) : VersionAdvice(text, ref advice),
            _ => ReadWhole(kind, text, ref advice),
        };
    }

    private static ScalarValue? ReadBoolean(string text, ref string advice)
    {
        switch (text)
        {
            case "true" or "True" or "TRUE":
                return new ScalarValue("true", true);
            case "false" or "False" or "FALSE":
                return new ScalarValue("false", false);
            default:
                advice = text.ToLowerInvariant() switch { "yes" or "on" or "y" or "1" => "write true", "no" or "off" or "n" or "0" => "write false", _ => "" };
                return null;
        }
    }

    private static ScalarValue? ReadWhole(ScalarKind kind, string text, ref string advice)
    {
        if (text.Length > LongestNumber || !Whole.IsMatch(text))
        {
            advice = text.Length > LongestNumber || !Number.IsMatch(text) ? "" : text.EndsWith(".0", StringComparison.Ordinal) ? "write " + text.Substring(0, text.Length - 2) : "it has no fraction";
            return NotANumber(text, ref advice);
        }

        var number = text.StartsWith("0x", StringComparison.Ordinal) ? BigInteger.Parse("0" + text.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : text.StartsWith("0o", StringComparison.Ordinal) ? text.Skip(2).Aggregate(BigInteger.Zero, (value, digit) => (value * 8) + (digit - '0'))
            : BigInteger.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var (least, most) = Bounds[kind];
        if (number < least || number > most)
        {
            advice = FormattableString.Invariant($"it is from {least} to {most}");
            return null;
        }

        return new ScalarValue(number.ToString(CultureInfo.InvariantCulture), number);
    }

    // "1,000" and "1_000" are what people write and YAML 1.2 takes for text, and "19,99" and "1.234,5" what people write where a comma is the decimal sign.
    private static ScalarValue? NotANumber(string text, ref string advice, bool takesFraction = false)
    {
        if (advice.Length == 0 && text.Length <= LongestNumber)
        {
            var number = Grouped.IsMatch(text) && (takesFraction || text.IndexOf('.') < 0) ? string.Concat(text.Where(character => character is not (',' or '_' or ' ' or '\'')))
                : takesFraction && WithComma.IsMatch(text) ? text.Replace(".", "").Replace(',', '.')
                : null;
            advice = number is null ? "" : "write " + number;
        }

        return null;
    }

    // Digits of other scripts are text to YAML and to everything that reads numbers.
    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static ScalarValue? ReadFloat(ScalarKind kind, string text, ref string advice)
    {
        var special = text switch
        {
            ".inf" or ".Inf" or ".INF" or "+.inf" => double.PositiveInfinity,
            "-.inf" or "-.Inf" or "-.INF" => double.NegativeInfinity,
            ".nan" or ".NaN" or ".NAN" => double.NaN,
            _ => (double?)null,
        };
        if (special is { } value)
        {
            return new ScalarValue(value.ToString(CultureInfo.InvariantCulture), value);
        }

        if (!Number.IsMatch(text) || !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return NotANumber(text, ref advice, takesFraction: true);
        }

        var most = kind switch { ScalarKind.Half => 65504, ScalarKind.Single => float.MaxValue, _ => double.MaxValue };
        if (double.IsInfinity(number) || Math.Abs(number) > most)
        {
            advice = FormattableString.Invariant($"it is from -{most} to {most}");
            return null;
        }

        return new ScalarValue(number.ToString("R", CultureInfo.InvariantCulture), number);
    }

    // A path such as "/about" is relative on one system and a file on another, so only a scheme makes an absolute address.
    private static ScalarValue? ReadUri(string text, ref string advice)
    {
        if (text.Any(char.IsWhiteSpace))
        {
            advice = "it has no spaces; write %20";
            return null;
        }

        return text.Length > 0 && Uri.TryCreate(text, Scheme.IsMatch(text) ? UriKind.Absolute : UriKind.Relative, out _) ? new ScalarValue(text, text) : null;
    }

    private static ScalarValue? VersionAdvice(string text, ref string advice)
    {
        advice = text.Length > 0 && text.All(IsDigit) ? "write " + text + ".0" : text.Length > 1 && text[0] == 'v' && Version.TryParse(text.Substring(1), out _) ? "write " + text.Substring(1) : "it is two to four numbers with dots between";
        return null;
    }

    /// <summary>What a kind of value is called, as the object of a sentence.</summary>
    /// <param name="kind">The kind.</param>
    public static string Noun(ScalarKind kind) => kind switch
    {
        ScalarKind.String => "text",
        ScalarKind.Boolean => "true or false",
        ScalarKind.Char => "one character",
        ScalarKind.Half or ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal => "a number",
        ScalarKind.Date => "a date",
        ScalarKind.DateTime => "a date with or without a time",
        ScalarKind.DateTimeOffset => "a date with a time and its offset, such as 2026-11-23T09:30:00+01:00",
        ScalarKind.Time => "a time of day",
        ScalarKind.Duration => "a span of time, such as 01:30:00 or PT90M",
        ScalarKind.Guid => "a GUID",
        ScalarKind.Uri => "a URI",
        ScalarKind.Version => "a version",
        _ => "a whole number",
    };
}
