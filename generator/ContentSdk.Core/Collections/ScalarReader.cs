using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using System.Xml;
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

    private static readonly Regex Number = new(@"^[-+]?(\d[\d]*\.?\d*|\.\d+)([eE][-+]?\d{1,4})?$", RegexOptions.CultureInvariant);
    private static readonly Regex Whole = new(@"^[-+]?\d+$|^0x[0-9a-fA-F]+$|^0o[0-7]+$", RegexOptions.CultureInvariant);
    private static readonly Regex IsoDuration = new(@"^-?P(\d+W|(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?)$", RegexOptions.CultureInvariant);
    private static readonly Regex DateAndTime = new(@"^(?<date>\d{4}-\d{2}-\d{2})([Tt ]+(?<time>\d{1,2}:\d{2}(:\d{2}(\.\d{1,7})?)?)\s*(?<zone>[Zz]|[-+]\d{2}:?\d{2})?)?$", RegexOptions.CultureInvariant);
    private static readonly Regex TimeOfDay = new(@"^\d{1,2}:\d{2}(:\d{2}(\.\d{1,7})?)?$", RegexOptions.CultureInvariant);
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
            advice = Read(kind, text, out _) is null ? "" : "write it without quotes, which make it text";
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
            ScalarKind.Decimal => Number.IsMatch(text) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? new ScalarValue(number.ToString(CultureInfo.InvariantCulture), number) : NotANumber(text, ref advice),
            ScalarKind.Date => ReadDate(text, withTime: false, ref advice) is { } date ? new ScalarValue(date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date.Value) : null,
            ScalarKind.DateTime => ReadDate(text, withTime: true, ref advice) is { } moment ? ReadDateTime(moment) : null,
            ScalarKind.DateTimeOffset => ReadDate(text, withTime: true, ref advice) is { } moment ? ReadDateTimeOffset(moment, ref advice) : null,
            ScalarKind.Time => ReadTime(text, ref advice),
            ScalarKind.Duration => ReadDuration(text),
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
            advice = text.Length <= LongestNumber && Number.IsMatch(text) ? "it has no fraction" : "";
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

    // "1,000" and "1_000" are what people write and YAML 1.2 takes for text.
    private static ScalarValue? NotANumber(string text, ref string advice)
    {
        if (advice.Length == 0 && text.Length <= LongestNumber && text.Any(char.IsDigit) && text.All(character => char.IsDigit(character) || character is ',' or '_' or ' ' or '\'' or '.' or '-' or '+') && text.Replace(",", "").Replace("_", "").Replace(" ", "").Replace("'", "") is var bare && bare != text && Number.IsMatch(bare))
        {
            advice = "write " + bare;
        }

        return null;
    }

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
            return NotANumber(text, ref advice);
        }

        var most = kind switch { ScalarKind.Half => 65504, ScalarKind.Single => float.MaxValue, _ => double.MaxValue };
        if (double.IsInfinity(number) || Math.Abs(number) > most)
        {
            advice = FormattableString.Invariant($"it is from -{most} to {most}");
            return null;
        }

        return new ScalarValue(number.ToString("R", CultureInfo.InvariantCulture), number);
    }

    private readonly record struct Moment(DateTime Value, string? Zone);

    private static Moment? ReadDate(string text, bool withTime, ref string advice)
    {
        var match = DateAndTime.Match(text);
        if (!match.Success)
        {
            advice = Order(text) is { } ordered ? "write " + ordered + (ordered[0] == 'y' ? ", the year first" : "") : "write yyyy-MM-dd, such as 2026-11-23";
            return null;
        }

        var written = match.Groups["date"].Value;
        if (!DateTime.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            advice = Impossible(written);
            return null;
        }

        var time = match.Groups["time"];
        if (!time.Success)
        {
            return new Moment(date, null);
        }

        if (!withTime)
        {
            advice = "write " + written + ", without a time";
            return null;
        }

        if (Clock(time.Value) is not { } clock)
        {
            advice = "there is no time " + time.Value;
            return null;
        }

        return new Moment(date + clock, match.Groups["zone"] is { Success: true } zone ? zone.Value : null);
    }

    private static string Impossible(string date)
    {
        var year = int.Parse(date.Substring(0, 4), CultureInfo.InvariantCulture);
        var month = int.Parse(date.Substring(5, 2), CultureInfo.InvariantCulture);
        return month is < 1 or > 12 ? "a year has months 01 to 12" : year < 1 ? "years begin with 0001"
            : FormattableString.Invariant($"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {year} has {DateTime.DaysInMonth(year, month)} days");
    }

    // What is certainly a date in another order of its parts is told in the right one; 03/04/2026 might be either.
    private static string? Order(string text)
    {
        var parts = text.Split('/', '.', '-');
        if (parts.Length != 3 || !parts.All(part => part.Length is > 0 and <= 4 && part.All(character => character is >= '0' and <= '9')))
        {
            return DateTime.TryParseExact(text, ["MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var spelled) ? spelled.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        }

        var numbers = parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        if (parts[0].Length == 4 && numbers[1] is >= 1 and <= 12 && numbers[2] is >= 1 and <= 31)
        {
            return FormattableString.Invariant($"{numbers[0]:0000}-{numbers[1]:00}-{numbers[2]:00}");
        }

        return parts[2].Length != 4 ? null
            : numbers[0] > 12 && numbers[1] is >= 1 and <= 12 ? FormattableString.Invariant($"{numbers[2]:0000}-{numbers[1]:00}-{numbers[0]:00}")
            : numbers[1] > 12 && numbers[0] is >= 1 and <= 12 ? FormattableString.Invariant($"{numbers[2]:0000}-{numbers[0]:00}-{numbers[1]:00}")
            : "yyyy-MM-dd";
    }

    private static TimeSpan? Clock(string text)
    {
        var parts = text.Split(':');
        var (hours, minutes) = (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
        var seconds = parts.Length > 2 ? decimal.Parse(parts[2], CultureInfo.InvariantCulture) : 0;
        return hours < 24 && minutes < 60 && seconds < 60 ? new TimeSpan(hours, minutes, 0) + TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond)) : null;
    }

    // A zone makes it a moment, which is kept as UTC; without one it is a time on a wall.
    private static ScalarValue ReadDateTime(Moment moment)
    {
        var value = moment.Zone is null ? moment.Value : DateTime.SpecifyKind(moment.Value - OffsetOf(moment.Zone), DateTimeKind.Utc);
        return new ScalarValue(value.ToString("O", CultureInfo.InvariantCulture), value);
    }

    // YAML's timestamps without a zone are in UTC.
    private static ScalarValue? ReadDateTimeOffset(Moment moment, ref string advice)
    {
        var offset = OffsetOf(moment.Zone ?? "Z");
        if (Math.Abs(offset.TotalHours) > 14 || moment.Value.Ticks - offset.Ticks < 0 || moment.Value.Ticks - offset.Ticks > DateTime.MaxValue.Ticks)
        {
            advice = "an offset is at most 14 hours";
            return null;
        }

        var value = new DateTimeOffset(moment.Value, offset);
        return new ScalarValue(value.ToString("O", CultureInfo.InvariantCulture), value);
    }

    private static TimeSpan OffsetOf(string zone)
    {
        if (zone is "Z" or "z")
        {
            return TimeSpan.Zero;
        }

        var digits = zone.Replace(":", "");
        var offset = new TimeSpan(int.Parse(digits.Substring(1, 2), CultureInfo.InvariantCulture), int.Parse(digits.Substring(3, 2), CultureInfo.InvariantCulture), 0);
        return zone[0] == '-' ? -offset : offset;
    }

    private static ScalarValue? ReadTime(string text, ref string advice)
    {
        if (!TimeOfDay.IsMatch(text) || Clock(text) is not { } time)
        {
            advice = "write HH:mm or HH:mm:ss, such as 09:30";
            return null;
        }

        return new ScalarValue(new DateTime(time.Ticks).ToString("HH:mm:ss.fffffff", CultureInfo.InvariantCulture), time);
    }

    private static ScalarValue? ReadDuration(string text)
    {
        TimeSpan span;
        try
        {
            if (IsoDuration.IsMatch(text))
            {
                span = text.EndsWith("W", StringComparison.Ordinal) ? TimeSpan.FromDays(7 * int.Parse(text.Trim('-', 'P', 'W'), CultureInfo.InvariantCulture) * (text[0] == '-' ? -1 : 1)) : XmlConvert.ToTimeSpan(text);
            }
            else if (text.IndexOf(':') < 0 || !TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out span))
            {
                return null;
            }
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            return null;
        }

        return new ScalarValue(span.ToString("c", CultureInfo.InvariantCulture), span);
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
        advice = text.Length > 0 && text.All(char.IsDigit) ? "write " + text + ".0" : text.Length > 1 && text[0] == 'v' && Version.TryParse(text.Substring(1), out _) ? "write " + text.Substring(1) : "it is two to four numbers with dots between";
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
