using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace ContentSdk.Core.Collections;

/// <summary>Reads dates, times and spans of time. Where a text is none, it says which day or order of its parts was probably meant.</summary>
internal static class MomentReader
{
    private static readonly Regex IsoDuration = new(@"^-?P([0-9]+W|([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+(\.[0-9]+)?S)?)?)$", RegexOptions.CultureInvariant);
    private static readonly Regex DateAndTime = new(@"^(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})([Tt ]+(?<time>[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,7})?)?)\s*(?<zone>[Zz]|[-+][0-9]{2}:?[0-9]{2})?)?$", RegexOptions.CultureInvariant);
    private static readonly Regex TimeOfDay = new(@"^[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,7})?)?$", RegexOptions.CultureInvariant);

    private static readonly Regex Span = new(@"^-?([0-9]+\.)?(?<hours>[0-9]{1,2}):[0-9]{2}(:[0-9]{2}(\.[0-9]{1,7})?)?$", RegexOptions.CultureInvariant);

    private readonly record struct Moment(DateTime Value, string? Zone);

    /// <summary>Reads a value; null when the text is none.</summary>
    /// <param name="kind">Which of the kinds of dates and times.</param>
    /// <param name="text">The text.</param>
    /// <param name="advice">What to do where it is none.</param>
    public static ScalarValue? Read(ScalarKind kind, string text, ref string advice) => kind switch
    {
        ScalarKind.Date => ReadDate(text, withTime: false, ref advice) is { } date ? new ScalarValue(date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date.Value) : null,
        ScalarKind.DateTime => ReadDate(text, withTime: true, ref advice) is { } moment ? ReadDateTime(moment, ref advice) : null,
        ScalarKind.DateTimeOffset => ReadDate(text, withTime: true, ref advice) is { } moment ? ReadDateTimeOffset(moment, ref advice) : null,
        ScalarKind.Time => ReadTime(text, ref advice),
        _ => ReadDuration(text, ref advice),
    };

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
    private static ScalarValue? ReadDateTime(Moment moment, ref string advice)
    {
        if (!IsInRange(moment, ref advice))
        {
            return null;
        }

        var value = moment.Zone is null ? moment.Value : DateTime.SpecifyKind(moment.Value - OffsetOf(moment.Zone), DateTimeKind.Utc);
        return new ScalarValue(value.ToString("O", CultureInfo.InvariantCulture), value);
    }

    // YAML's timestamps without a zone are in UTC.
    private static ScalarValue? ReadDateTimeOffset(Moment moment, ref string advice)
    {
        if (!IsInRange(moment, ref advice))
        {
            return null;
        }

        var value = new DateTimeOffset(moment.Value, OffsetOf(moment.Zone ?? "Z"));
        return new ScalarValue(value.ToString("O", CultureInfo.InvariantCulture), value);
    }

    private static bool IsInRange(Moment moment, ref string advice)
    {
        var offset = OffsetOf(moment.Zone ?? "Z");
        advice = Math.Abs(offset.TotalHours) > 14 ? "an offset is at most 14 hours" : moment.Value.Ticks - offset.Ticks < 0 || moment.Value.Ticks - offset.Ticks > DateTime.MaxValue.Ticks ? "in UTC it lies outside the years 1 to 9999" : "";
        return advice.Length == 0;
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

    private static ScalarValue? ReadDuration(string text, ref string advice)
    {
        TimeSpan span;
        try
        {
            if (IsoDuration.IsMatch(text))
            {
                span = text.EndsWith("W", StringComparison.Ordinal) ? TimeSpan.FromDays(7 * int.Parse(text.Trim('-', 'P', 'W'), CultureInfo.InvariantCulture) * (text[0] == '-' ? -1 : 1)) : XmlConvert.ToTimeSpan(text);
            }
            else if (Span.Match(text) is not { Success: true } match || int.Parse(match.Groups["hours"].Value, CultureInfo.InvariantCulture) > 23 || !TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out span))
            {
                // What .NET would take for days is hours to everybody else.
                advice = text.IndexOf(':') > 0 ? "hours are at most 23, behind days and a dot: 1.12:00:00 is PT36H" : "";
                return null;
            }
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            return null;
        }

        return new ScalarValue(span.ToString("c", CultureInfo.InvariantCulture), span);
    }
}
