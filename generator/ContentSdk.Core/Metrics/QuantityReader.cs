using System.Globalization;
using ContentSdk.Core.Models;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Metrics;

/// <summary>Finds the quantities in a list of tokens: comparator, currency, number, factor, range, unit, rate.</summary>
internal sealed class QuantityReader(IReadOnlyList<Token> tokens)
{
    private static readonly (string[] Words, MetricComparator Comparator)[] ComparatorsBefore = Comparators(
        ("at least", MetricComparator.AtLeast), ("no less than", MetricComparator.AtLeast), ("no fewer than", MetricComparator.AtLeast), ("not less than", MetricComparator.AtLeast), ("minimum of", MetricComparator.AtLeast), ("minimum", MetricComparator.AtLeast),
        ("at most", MetricComparator.AtMost), ("up to", MetricComparator.AtMost), ("no more than", MetricComparator.AtMost), ("not more than", MetricComparator.AtMost), ("maximum of", MetricComparator.AtMost), ("maximum", MetricComparator.AtMost), ("as much as", MetricComparator.AtMost), ("as many as", MetricComparator.AtMost),
        ("more than", MetricComparator.MoreThan), ("greater than", MetricComparator.MoreThan), ("higher than", MetricComparator.MoreThan), ("over", MetricComparator.MoreThan), ("above", MetricComparator.MoreThan), ("exceeding", MetricComparator.MoreThan), ("upwards of", MetricComparator.MoreThan),
        ("less than", MetricComparator.LessThan), ("fewer than", MetricComparator.LessThan), ("lower than", MetricComparator.LessThan), ("under", MetricComparator.LessThan), ("below", MetricComparator.LessThan), ("sub", MetricComparator.LessThan),
        ("approximately", MetricComparator.About), ("approx", MetricComparator.About), ("about", MetricComparator.About), ("around", MetricComparator.About), ("roughly", MetricComparator.About), ("nearly", MetricComparator.About), ("almost", MetricComparator.About), ("circa", MetricComparator.About), ("some", MetricComparator.About), ("an estimated", MetricComparator.About), ("estimated", MetricComparator.About));

    private static readonly (string[] Words, MetricComparator Comparator)[] ComparatorsAfter = Comparators(
        ("or more", MetricComparator.AtLeast), ("or higher", MetricComparator.AtLeast), ("or better", MetricComparator.AtLeast), ("or greater", MetricComparator.AtLeast), ("and above", MetricComparator.AtLeast), ("and up", MetricComparator.AtLeast), ("or above", MetricComparator.AtLeast), ("plus", MetricComparator.AtLeast),
        ("or less", MetricComparator.AtMost), ("or fewer", MetricComparator.AtMost), ("or lower", MetricComparator.AtMost), ("or below", MetricComparator.AtMost), ("max", MetricComparator.AtMost));

    /// <summary>The quantity that starts exactly at a token; null when there is none.</summary>
    public Quantity? At(int first)
    {
        var i = first;
        var comparator = ReadComparator(ref i);
        var opensRange = comparator is null && (Peek(i).Is("from") || Peek(i).Is("between"));
        if (opensRange)
        {
            i++;
        }

        // "30 Under 30" is a list of people.
        if (!TryAmount(ref i, out var low) || (comparator is not null && Peek(first).IsCapitalized && Peek(first - 1).Kind is TokenKind.Number))
        {
            return null;
        }

        var high = low;
        var isRange = TryRange(ref i, opensRange, ref low, ref high, out var isArrow);
        if (opensRange && !isRange)
        {
            // "from 40%" and "between 3" say no more than the number behind them, which is found when the scan gets there.
            return null;
        }

        var unit = low.Unit ?? high.Unit;
        var isOpen = TryPlus(ref i) || low.IsOpen || high.IsOpen;
        string? per = null;
        unit ??= ReadUnit(ref i, ref per);
        isOpen |= TryPlus(ref i);
        while (ReadRate(ref i) is { } rate)
        {
            // "$29 per user per month": the period is what it is paid for.
            per = per is null || MetricWords.IsDuration(rate) ? rate : per;
        }

        comparator ??= ReadWords(ComparatorsAfter, ref i);
        var isExplicit = unit is not null || low.HasFactor || high.HasFactor || isOpen || (comparator is not null && comparator is not MetricComparator.About);
        var start = opensRange ? first + 1 : first;
        if (!new QuantityContext(tokens).Allows(start, i, low.First, low.IsWord, isExplicit, isRange, unit, per))
        {
            return null;
        }

        // "from 26 hours to 4 hours" is a fall; "26-4 hours" is a slip that a rule points at.
        if ((opensRange || isArrow) && isRange && low.Value > high.Value)
        {
            return new Quantity(first, i, high.Value, low.Value, MetricComparator.Range, unit, per, MetricChange.Decrease);
        }

        if (isArrow)
        {
            return new Quantity(first, i, low.Value, high.Value, MetricComparator.Range, unit, per, MetricChange.Increase);
        }

        return Bound(first, i, low.Value, high.Value, isRange, isOpen, comparator, unit, per);
    }

    private static Quantity Bound(int first, int end, decimal low, decimal high, bool isRange, bool isOpen, MetricComparator? comparator, string? unit, string? per)
    {
        if (isRange)
        {
            return new Quantity(first, end, low, high, MetricComparator.Range, unit, per);
        }

        // "over 95%+" says the same twice; what stands before the number is what the author meant first.
        var meant = comparator ?? (isOpen ? MetricComparator.AtLeast : MetricComparator.Exactly);
        return meant switch
        {
            MetricComparator.AtLeast or MetricComparator.MoreThan => new Quantity(first, end, low, null, meant, unit, per),
            MetricComparator.AtMost or MetricComparator.LessThan => new Quantity(first, end, null, low, meant, unit, per),
            _ => new Quantity(first, end, low, low, meant, unit, per),
        };
    }

    private MetricComparator? ReadComparator(ref int i)
    {
        var token = Peek(i);
        if (token.Kind is TokenKind.Symbol)
        {
            MetricComparator? comparator = token.Text[0] switch
            {
                '~' or '≈' or '∼' or '±' => MetricComparator.About,
                '≥' or '⩾' => MetricComparator.AtLeast,
                '≤' or '⩽' => MetricComparator.AtMost,
                '>' when Peek(i - 1).IsDash && token.IsAttached => null,
                '>' => Peek(i + 1).IsSymbol('=') ? MetricComparator.AtLeast : MetricComparator.MoreThan,
                '<' => Peek(i + 1).IsSymbol('=') ? MetricComparator.AtMost : MetricComparator.LessThan,
                _ => null,
            };
            if (comparator is not null)
            {
                i += token.Text[0] is '<' or '>' && Peek(i + 1).IsSymbol('=') ? 2 : 1;
            }

            return comparator;
        }

        var before = i;
        var found = ReadWords(ComparatorsBefore, ref i);
        if (found is not null && Peek(i).IsDash && Peek(i).IsAttached)
        {
            i++;
        }

        // "sub" is a comparator only where a hyphen joins it to the number.
        if (tokens[before].Is("sub") && i == before + 1)
        {
            i = before;
            return null;
        }

        return found;
    }

    private MetricComparator? ReadWords((string[] Words, MetricComparator Comparator)[] table, ref int i)
    {
        if (Peek(i).Kind is not TokenKind.Word)
        {
            return null;
        }

        foreach (var (words, comparator) in table)
        {
            var length = 0;
            while (length < words.Length && Peek(i + length).Is(words[length]))
            {
                length++;
            }

            if (length == words.Length)
            {
                i += length;
                return comparator;
            }
        }

        return null;
    }

    private bool TryAmount(ref int i, out Amount amount)
    {
        amount = default;
        var start = i;
        var currency = ReadCurrencyBefore(ref i);
        var sign = 1;
        if (Peek(i).IsDash && Peek(i + 1).IsAttached && Peek(i + 1).Kind is TokenKind.Number && (i == 0 || !Peek(i).IsAttached || currency is not null))
        {
            sign = -1;
            i++;
            currency ??= ReadCurrencyBefore(ref i);
        }
        else if (Peek(i).IsDash && Peek(i + 1).Kind is TokenKind.Symbol && MetricWords.CurrencySigns.ContainsKey(Peek(i + 1).Text[0]) && !Peek(i).IsAttached)
        {
            sign = -1;
            i++;
            currency = ReadCurrencyBefore(ref i);
        }
        else if (Peek(i).IsSymbol('+') && Peek(i + 1).IsAttached && !Peek(i).IsAttached)
        {
            i++;
        }

        var number = Peek(i);
        var isWord = false;
        decimal value;
        if (number.Kind is TokenKind.Number && decimal.TryParse(number.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
        {
            i++;
        }
        else if (TryNumberWords(ref i, out value))
        {
            isWord = true;
        }
        else
        {
            i = start;
            return false;
        }

        var factor = ReadFactor(ref i, currency is not null);
        var isOpen = Peek(i).IsSymbol('+') && Peek(i).IsAttached && factor is not null;
        if (factor is { } by)
        {
            try
            {
                value *= by;
            }
            catch (OverflowException)
            {
                i = start;
                return false;
            }
        }

        amount = new Amount(start, sign * value, number.Text, factor, currency, isWord, isOpen);
        return true;
    }

    private bool TryNumberWords(ref int i, out decimal value)
    {
        value = 0;
        if (Peek(i).Kind is not TokenKind.Word || !MetricWords.NumberWords.TryGetValue(Lower(i), out var first))
        {
            return false;
        }

        value = first;
        i++;
        var next = Peek(i).IsDash && Peek(i).IsAttached ? i + 1 : i;
        if (first >= 20 && Peek(next).Kind is TokenKind.Word && MetricWords.NumberWords.TryGetValue(Lower(next), out var second) && second < 10)
        {
            value += second;
            i = next + 1;
        }

        return true;
    }

    private decimal? ReadFactor(ref int i, bool hasCurrency)
    {
        var token = Peek(i);
        var next = i;
        if (token.IsDash && token.IsAttached && Peek(i + 1).IsAttached)
        {
            token = Peek(++next);
        }

        if (token.Kind is not TokenKind.Word || !MetricWords.Factors.TryGetValue(token.Text.ToLowerInvariant(), out var factor))
        {
            return null;
        }

        var isAbbreviation = token.Text.Length <= 3;
        if (isAbbreviation && (next != i || (!token.IsAttached && !(hasCurrency && token.Text.Length == 2))))
        {
            return null;
        }

        // 5mm of steel and 8b of data are no millions and billions.
        if (isAbbreviation && !hasCurrency && token.Text is "mm" or "b" or "t" or "mn")
        {
            return null;
        }

        i = next + 1;
        if (Peek(i).Kind is TokenKind.Word && Lower(i) is "thousand" or "million" or "billion" && !isAbbreviation)
        {
            factor *= MetricWords.Factors[Lower(i)];
            i++;
        }

        return factor;
    }

    private string? ReadCurrencyBefore(ref int i)
    {
        var token = Peek(i);
        if (token.Kind is TokenKind.Word && Peek(i + 1).IsSymbol('$') && Peek(i + 1).IsAttached && MetricWords.DollarPrefixes.TryGetValue(token.Text, out var dollar))
        {
            i += 2;
            return dollar;
        }

        if (token.Kind is TokenKind.Symbol && MetricWords.CurrencySigns.TryGetValue(token.Text[0], out var currency))
        {
            i++;
            return currency;
        }

        if (token.Kind is TokenKind.Word && MetricWords.CurrencyCodes.Contains(token.Text) && Peek(i + 1).Kind is TokenKind.Number)
        {
            i++;
            return token.Text;
        }

        return null;
    }

    private bool TryRange(ref int i, bool opensRange, ref Amount low, ref Amount high, out bool isArrow)
    {
        var next = i;
        isArrow = false;

        // Both bounds may carry their unit: 10% to 20%, 5ms-10ms.
        string? per = null;
        var lowUnit = low.Unit ?? ReadUnit(ref next, ref per);
        var isDash = Peek(next).IsDash && (Peek(next).IsAttached == Peek(next + 1).IsAttached || Peek(next).Text[0] is '–' or '—');
        if (opensRange && lowUnit is null && Peek(next).Kind is TokenKind.Word && MetricReader.IsPlural(Peek(next).Text) && Peek(next + 1).Is("to"))
        {
            // "from 7 rounds to 4".
            lowUnit = MetricReader.Singular(Peek(next).Text);
            low = low with { Unit = lowUnit };
            next++;
        }

        // "22% → 35%", "22% -> 35%".
        var arrow = Peek(next).IsSymbol('→') ? 1 : (Peek(next).IsDash || Peek(next).IsSymbol('=')) && Peek(next + 1).IsSymbol('>') && Peek(next + 1).IsAttached ? 2 : 0;
        var isWord = arrow > 0 || Peek(next).Is("to") || Peek(next).Is("through") || (Peek(next).Is("and") && tokens[Math.Max(0, low.First - 1)].Is("between"));
        if ((!isDash && !isWord) || lowUnit is "multiple" && isWord && Peek(next + 1).Kind is not TokenKind.Number)
        {
            return false;
        }

        isDash &= arrow == 0;
        next += Math.Max(1, arrow);
        if (isDash && Peek(next).IsDash)
        {
            return false;
        }

        if (!TryAmount(ref next, out var second) || (second.IsWord != low.IsWord && isDash))
        {
            return false;
        }

        var after = next;
        var highUnit = second.Unit ?? ReadUnit(ref after, ref per) ?? lowUnit;
        if (lowUnit is not null && highUnit is not null && lowUnit != highUnit && second.Unit is null && low.Unit is null)
        {
            return false;
        }

        // 10-20K is ten to twenty thousand; $500-1.5M is not five hundred million.
        if (second.Factor is { } factor && low.Factor is null && low.Number is { } raw && decimal.TryParse(raw, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && decimal.TryParse(second.Number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var top) && value < top)
        {
            low = low with { Value = low.Value * factor, Factor = factor };
        }

        isArrow = arrow > 0;
        low = low with { Unit = low.Unit ?? second.Unit };
        high = second with { Unit = second.Unit ?? low.Unit };
        i = next;
        return true;
    }

    private bool TryPlus(ref int i)
    {
        if (Peek(i).IsSymbol('+') && Peek(i).IsAttached && Peek(i + 1) is not { Kind: TokenKind.Number, IsAttached: true })
        {
            i++;
            return true;
        }

        return false;
    }

    private string? ReadUnit(ref int i, ref string? per)
    {
        var next = i;
        if (Peek(next).IsDash && Peek(next).IsAttached && Peek(next + 1).IsAttached)
        {
            next++;
        }

        var token = Peek(next);
        if (token.Kind is TokenKind.Symbol)
        {
            if (token.Text[0] is '%' or '％' or '‰')
            {
                i = next + 1;
                if (Peek(i).Is("points") || Peek(i).Is("point"))
                {
                    i++;
                    return "percentage point";
                }

                return token.Text[0] == '‰' ? "permille" : "percent";
            }

            if (token.Text[0] is '×' && token.IsAttached)
            {
                i = next + 1;
                return "multiple";
            }

            if (MetricWords.CurrencySigns.TryGetValue(token.Text[0], out var sign) && Peek(next + 1) is not { Kind: TokenKind.Number, IsAttached: true })
            {
                i = next + 1;
                return sign;
            }

            return token.Text[0] == ':' && token.IsAttached && Peek(next + 1) is { Kind: TokenKind.Number, IsAttached: true } ? ReadRatio(ref i, next) : null;
        }

        return token.Kind is TokenKind.Word ? ReadUnitWord(ref i, next, ref per) : null;
    }

    private string? ReadUnitWord(ref int i, int next, ref string? per)
    {
        var token = tokens[next];
        var word = token.Text.ToLowerInvariant();
        if (MetricWords.CurrencyCodes.Contains(token.Text))
        {
            i = next + 1;
            return token.Text;
        }

        if (word == "x" && token.IsAttached)
        {
            i = next + 1;
            return "multiple";
        }

        if (word == "fold")
        {
            i = next + 1;
            return "multiple";
        }

        if (word == "times" && Peek(next + 1).Kind is TokenKind.Word && (MetricWords.IncreaseWords.Contains(Lower(next + 1)) || MetricWords.DecreaseWords.Contains(Lower(next + 1)) || Lower(next + 1) is "as" or "the"))
        {
            i = next + 1;
            return "multiple";
        }

        if (word is "percent" or "pct" || (word == "per" && Peek(next + 1).Is("cent")))
        {
            i = next + (word == "per" ? 2 : 1);
            return "percent";
        }

        if (word is "pp" || (word is "percentage" or "basis" && Peek(next + 1).Kind is TokenKind.Word && Lower(next + 1) is "point" or "points"))
        {
            i = next + (word == "pp" ? 1 : 2);
            return word == "basis" ? "basis point" : "percentage point";
        }

        if (word is "bps" or "bp")
        {
            i = next + 1;
            return "basis point";
        }

        if (MetricWords.CurrencyNames.TryGetValue(word, out var currency))
        {
            i = next + 1;
            return currency;
        }

        if (MetricWords.RatedUnits.TryGetValue(word, out var rated))
        {
            i = next + 1;
            per = rated.Per;
            return rated.Unit;
        }

        if (next > i && MetricWords.HyphenatedNouns.Contains(word))
        {
            i = next + 1;
            return word;
        }

        // "the 90s" are a decade.
        if (word == "s" && token.IsAttached && next == i && (Peek(i - 1).Text is { Length: 4 } || (Peek(i - 1).Text is { Length: 2 } decade && decade[1] == '0' && Peek(i - 2).Is("the"))))
        {
            return null;
        }

        if (MetricWords.Units.TryGetValue(word, out var unit) || (token.IsAttached && next == i && MetricWords.LetterUnits.TryGetValue(token.Text, out unit)))
        {
            i = next + 1;
            return unit;
        }

        return null;
    }

    // 8:1 is a ratio, 14:30 the time of day.
    private string? ReadRatio(ref int i, int colon)
    {
        if (Peek(colon + 1).Text.Length is var length && length != 1 && (length == 2 || Peek(colon - 1).Text.Length > 1))
        {
            return null;
        }

        i = colon + 2;
        return "ratio";
    }

    private string? ReadRate(ref int i)
    {
        var token = Peek(i);
        // Daily active users are counted, not measured by the day.
        if (token.Kind is TokenKind.Word && MetricWords.Rates.TryGetValue(Lower(i), out var rate) && !Peek(i + 1).Is("active"))
        {
            i++;
            return rate;
        }

        // "$2M-a-year".
        var isHyphen = token.IsDash && token.IsAttached && (Peek(i + 1).Is("a") || Peek(i + 1).Is("per")) && Peek(i + 1).IsAttached && Peek(i + 2).IsDash;
        if (isHyphen && MetricWords.Units.TryGetValue(Peek(i + 3).Text.ToLowerInvariant(), out var hyphenated))
        {
            i += 4;
            return hyphenated;
        }

        var isSlash = token.IsSymbol('/') && token.IsAttached;
        if (isSlash || (token.Kind is TokenKind.Word && Lower(i) is "per" or "a" or "an" or "each" or "every"))
        {
            var period = Peek(i + 1);
            var known = period.Kind is TokenKind.Word && MetricWords.Units.TryGetValue(Lower(i + 1), out var unit) ? unit
                : isSlash && period.Kind is TokenKind.Word && MetricWords.LetterUnits.TryGetValue(period.Text, out unit) ? unit
                : isSlash && period.Is("m") ? "month" : null;
            if (known is null && period.Kind is TokenKind.Word && (isSlash || token.Is("per")))
            {
                known = MetricReader.Singular(Lower(i + 1));
            }

            if (known is null)
            {
                return null;
            }

            i += 2;
            if (Peek(i).IsDash && Peek(i).IsAttached && Peek(i + 1).IsAttached && Peek(i + 1).Kind is TokenKind.Word)
            {
                // "per GPU-hour".
                known = MetricReader.Singular(period.Text) + "-" + MetricReader.Singular(Lower(i + 1));
                i += 2;
            }

            return known;
        }

        return null;
    }

    /// <summary>A rate that stands behind the counted noun: <c>200,000 experiments monthly</c>.</summary>
    public string? RateAt(ref int i) => ReadRate(ref i);

    private Token Peek(int i) => i >= 0 && i < tokens.Count ? tokens[i] : new Token(TokenKind.Symbol, "\0", 0, 0, false);

    private string Lower(int i) => tokens[i].Text.ToLowerInvariant();

    private static (string[] Words, MetricComparator Comparator)[] Comparators(params (string Words, MetricComparator Comparator)[] rows) =>
        rows.Select(row => (row.Words.Split(' '), row.Comparator)).ToArray();

    /// <summary>One bound with what is attached to it.</summary>
    private readonly record struct Amount(int First, decimal Value, string Number, decimal? Factor, string? Unit, bool IsWord, bool IsOpen)
    {
        public bool HasFactor => Factor is not null;
    }
}
