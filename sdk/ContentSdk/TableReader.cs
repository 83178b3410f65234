using System.Globalization;
using System.Text;

namespace ContentSdk;

/// <summary>Walks over the lines of a table, and over the values of a line.</summary>
internal ref struct TableReader(string table, int start, int limit)
{
    private int _next = start;
    private int _value;

    /// <summary>The letter that says what the line states.</summary>
    public char Letter { get; private set; }

    /// <summary>Where the line starts.</summary>
    public int Start { get; private set; }

    /// <summary>Where the line ends.</summary>
    public int End { get; private set; }

    /// <summary>Whether the line has another value.</summary>
    public readonly bool HasValue => _value <= End;

    /// <summary>Where the walk ends.</summary>
    public readonly int Limit => limit;

    /// <summary>Steps to the next line; false when there is none.</summary>
    public bool Next()
    {
        if (_next >= limit)
        {
            return false;
        }

        Start = _next;
        var length = table.AsSpan(Start, limit - Start).IndexOf('\n');
        End = length < 0 ? limit : Start + length;
        _next = End + 1;
        _value = Start + 2;
        Letter = table[Start];
        return true;
    }

    /// <summary>The next value as it stands; empty behind the last one.</summary>
    public ReadOnlySpan<char> Value()
    {
        if (_value > End)
        {
            return [];
        }

        var rest = table.AsSpan(_value, End - _value);
        var tab = rest.IndexOf('\t');
        var value = tab < 0 ? rest : rest[..tab];
        _value += value.Length + 1;
        return value;
    }

    /// <summary>The next value as text.</summary>
    public string Text()
    {
        var value = Value();
        return value.Contains('\\') ? Unescape(value) : value.ToString();
    }

    /// <summary>The next value as text; null when it is empty.</summary>
    public string? OptionalText() => Text() is { Length: > 0 } text ? text : null;

    /// <summary>The next value as a whole number; null when it is empty.</summary>
    public int? Number() => Value() is { IsEmpty: false } value ? int.Parse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : null;

    /// <summary>The next value as a decimal number; null when it is empty.</summary>
    public decimal? Decimal() => Value() is { IsEmpty: false } value ? decimal.Parse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null;

    /// <summary>The next values as a metric.</summary>
    /// <param name="entry">The entry that states it.</param>
    /// <param name="owner">The same, where it has been made already.</param>
    public Metric Metric(StoredEntry entry, IEntry? owner = null) => new()
    {
        Text = Text(),
        Subject = Text(),
        Change = Value() is { IsEmpty: false } change ? Enum.Parse<MetricChange>(change) : MetricChange.None,
        Comparator = Value() is { IsEmpty: false } comparator ? Enum.Parse<MetricComparator>(comparator) : MetricComparator.Exactly,
        Low = Decimal(),
        High = Decimal(),
        Unit = OptionalText(),
        Per = OptionalText(),
        Stored = owner is null ? entry : null,
        Owner = owner,
    };

    private static string Unescape(ReadOnlySpan<char> value)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            text.Append(value[i] != '\\' || i + 1 == value.Length ? value[i] : value[++i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', var other => other });
        }

        return text.ToString();
    }
}
