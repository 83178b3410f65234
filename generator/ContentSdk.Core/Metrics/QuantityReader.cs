using System.Globalization;
using ContentSdk.Core.Models;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Metrics;

/// <summary>Finds the quantities in a list of tokens: comparator, currency, number, factor, range, unit, rate.</summary>
internal sealed class QuantityReader(TokenList tokens)
{
    // Sums of larger numbers than that leave the range of decimals.
    private const decimal LargestSum = 1e28m;

    private readonly ComparatorReader _comparators = new(tokens);
    private readonly AmountReader _amounts = new(tokens);
    private readonly UnitReader _units = new(tokens);

    /// <summary>The quantity that starts exactly at a token; null when there is none.</summary>
    public Quantity? At(int first)
    {
        var i = first;
        var comparator = _comparators.Before(ref i);
        var opensRange = comparator is null && (tokens.Peek(i).Is("from") || tokens.Peek(i).Is("between"));
        if (opensRange)
        {
            i++;
        }

        // "30 Under 30" is a list of people.
        if (!_amounts.TryAmount(ref i, out var low) || (comparator is not null && tokens.Peek(first).IsCapitalized && tokens.Peek(first - 1).Kind is TokenKind.Number))
        {
            return null;
        }

        var high = low;
        var isRange = TryRange(ref i, opensRange, ref low, ref high, out var isArrow, out var isJoinedByWord);
        if (opensRange && !isRange)
        {
            // "from 40%" and "between 3" say no more than the number behind them, which is found when the scan gets there.
            return null;
        }

        var unit = low.Unit ?? high.Unit;
        var isSlide = isRange && low.Value > high.Value && (opensRange || isArrow || isJoinedByWord);
        var isOpen = TryPlus(ref i) || low.IsOpen || high.IsOpen;
        string? per = null;
        unit ??= _units.ReadUnit(ref i, ref per);
        isOpen |= TryPlus(ref i);
        per = _units.ReadRates(ref i) is { } rate && (per is null || MetricWords.IsDuration(rate)) ? rate : per;

        comparator ??= Odd(ref i) ?? _comparators.After(ref i);
        // "92% retention over 18 months": behind a noun the word means during.
        if (comparator is MetricComparator.MoreThan && tokens[first].Is("over") && unit is not null && MetricWords.IsDuration(unit) && tokens.Peek(first - 1).Kind is TokenKind.Word && !MetricWords.Connectors.Contains(tokens.Lower(first - 1)) && !MetricWords.Boundaries.Contains(tokens.Lower(first - 1)))
        {
            return At(first + 1);
        }

        var isExplicit = unit is not null || low.HasFactor || high.HasFactor || isOpen || (comparator is not null && comparator is not MetricComparator.About);
        var start = opensRange ? first + 1 : first;
        if (!new QuantityContext(tokens).Allows(start, i, low.First, low.IsWord, isExplicit, isRange, unit, per))
        {
            return null;
        }

        // "from 26 hours to 4 hours" is a fall; "26-4 hours" is a slip that a rule points at.
        if (isSlide)
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

    private bool TryRange(ref int i, bool opensRange, ref Amount low, ref Amount high, out bool isArrow, out bool isJoinedByWord)
    {
        var next = i;
        isArrow = isJoinedByWord = false;

        // Both bounds may carry their unit: 10% to 20%, 5ms-10ms.
        string? per = null;
        var currency = low.Unit;
        var lowUnit = low.Unit ?? _units.ReadUnit(ref next, ref per);
        var isDash = tokens.Peek(next).IsDash && (tokens.Peek(next).IsAttached == tokens.Peek(next + 1).IsAttached || tokens.Peek(next).Text[0] is '–' or '—');
        if (opensRange && lowUnit is null && tokens.Peek(next).Kind is TokenKind.Word && Nouns.IsPlural(tokens.Peek(next).Text) && tokens.Peek(next + 1).Is("to"))
        {
            // "from 7 rounds to 4".
            lowUnit = Nouns.Singular(tokens.Peek(next).Text);
            low = low with { Unit = lowUnit };
            next++;
        }

        // "22% → 35%", "22% -> 35%".
        var arrow = tokens.Peek(next).IsSymbol('→') ? 1 : (tokens.Peek(next).IsDash || tokens.Peek(next).IsSymbol('=')) && tokens.Peek(next + 1).IsSymbol('>') && tokens.Peek(next + 1).IsAttached ? 2 : 0;
        var isWord = arrow > 0 || tokens.Peek(next).Is("to") || tokens.Peek(next).Is("through") || (tokens.Peek(next).Is("and") && tokens[Math.Max(0, low.First - 1)].Is("between"));
        // "2 or 3 weeks".
        var isEither = lowUnit is null && next == i && tokens.Peek(next).Is("or");
        isWord |= isEither;
        var isTolerance = tokens.Peek(next).IsSymbol('±') && Math.Abs(low.Value) < LargestSum;
        isWord |= isTolerance;
        if ((!isDash && !isWord) || lowUnit is "multiple" && isWord && tokens.Peek(next + 1).Kind is not TokenKind.Number)
        {
            return false;
        }

        isDash &= arrow == 0;
        next += Math.Max(1, arrow);
        if (isDash && tokens.Peek(next).IsDash)
        {
            return false;
        }

        if (!_amounts.TryAmount(ref next, out var second) || (second.IsWord != low.IsWord && isDash))
        {
            return false;
        }

        if ((isEither && second.Value <= low.Value) || (isTolerance && Math.Abs(second.Value) >= LargestSum))
        {
            return false;
        }

        var after = next;
        var highUnit = second.Unit ?? (isDash ? currency : null) ?? _units.ReadUnit(ref after, ref per) ?? currency ?? (lowUnit is null ? null : Counted(next, lowUnit));
        if (lowUnit is not null && lowUnit != highUnit)
        {
            // "grew 34% to $12 million" and "5 minutes to 3 servers" are two quantities each.
            return false;
        }

        if (isWord && lowUnit is null && highUnit is not null && IsYear(low) && !IsYear(second))
        {
            // "10% in 2024 to 20% in 2025".
            return false;
        }

        // 10-20K is ten to twenty thousand; $500-1.5M is not five hundred million.
        if (second.Factor is { } factor && low.Factor is null && low.Number is { } raw && decimal.TryParse(raw, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && decimal.TryParse(second.Number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var top) && value < top)
        {
            low = low with { Value = low.Value * factor, Factor = factor };
        }

        // "50 ± 5 %".
        if (isTolerance)
        {
            (low, second) = (low with { Value = low.Value - second.Value }, second with { Value = low.Value + second.Value });
        }

        isArrow = arrow > 0;
        isJoinedByWord = isWord && !isArrow;
        low = low with { Unit = low.Unit ?? second.Unit };
        high = second with { Unit = second.Unit ?? low.Unit };
        i = next;
        return true;
    }

    /// <summary>What is counted behind a number; the unit itself where nothing is.</summary>
    private string Counted(int i, string unit)
    {
        var end = Nouns.CountNoun(tokens, i);
        if (end < 0)
        {
            return unit;
        }

        var noun = tokens.Lower(end - 1);
        return MetricWords.Units.TryGetValue(noun, out var known) ? known : Nouns.Singular(noun);
    }

    private static bool IsYear(in Amount amount) => amount is { HasFactor: false, IsWord: false, Number.Length: 4, Value: >= 1900 and < 2100 };

    // "40-odd people".
    private MetricComparator? Odd(ref int i)
    {
        if (!tokens.Peek(i).IsDash || !tokens.Peek(i).IsAttached || !tokens.Peek(i + 1).Is("odd"))
        {
            return null;
        }

        i += 2;
        return MetricComparator.About;
    }

    private bool TryPlus(ref int i)
    {
        if (tokens.Peek(i).IsSymbol('+') && tokens.Peek(i).IsAttached && tokens.Peek(i + 1) is not { Kind: TokenKind.Number, IsAttached: true })
        {
            i++;
            return true;
        }

        return false;
    }
}
