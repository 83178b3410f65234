using System.Globalization;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Metrics;

/// <summary>Reads one bound: sign, currency, digits or number words, factor.</summary>
internal sealed class AmountReader(TokenList tokens)
{
    /// <summary>Reads the amount at a token.</summary>
    public bool TryAmount(ref int i, out Amount amount)
    {
        amount = default;
        var start = i;
        var currency = ReadCurrencyBefore(ref i);
        var sign = 1;
        if (tokens.Peek(i).IsMinus && tokens.Peek(i + 1).IsAttached && tokens.Peek(i + 1).Kind is TokenKind.Number && (i == 0 || !tokens.Peek(i).IsAttached || currency is not null))
        {
            sign = -1;
            i++;
            currency ??= ReadCurrencyBefore(ref i);
        }
        else if (tokens.Peek(i).IsMinus && tokens.Peek(i + 1).IsAttached && tokens.Peek(i + 1).Kind is TokenKind.Symbol && MetricWords.CurrencySigns.ContainsKey(tokens.Peek(i + 1).Text[0]) && !tokens.Peek(i).IsAttached)
        {
            sign = -1;
            i++;
            currency = ReadCurrencyBefore(ref i);
        }
        else if (tokens.Peek(i).IsSymbol('+') && tokens.Peek(i + 1).IsAttached && !tokens.Peek(i).IsAttached)
        {
            i++;
        }

        var number = tokens.Peek(i);
        var isWord = false;
        decimal value;
        if (!TryDecimalComma(ref i, currency is not null, out value) && !TryDigits(ref i, out value))
        {
            isWord = TryNumberWords(ref i, out value) && !IsPart(i);
            if (!isWord)
            {
                i = start;
                return false;
            }
        }

        var factor = ReadFactor(ref i, currency is not null);
        var isOpen = tokens.Peek(i).IsSymbol('+') && tokens.Peek(i).IsAttached && factor is not null;
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

    private bool TryDigits(ref int i, out decimal value)
    {
        value = 0;
        if (tokens.Peek(i).Kind is not TokenKind.Number || !decimal.TryParse(tokens[i].Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        i++;
        return true;
    }

    /// <summary>Reads <c>3,5 %</c>, <c>1.500,00 €</c>, <c>€0,40</c> and <c>1,5 million</c>; a comma beside nothing of the kind may part the items of a list.</summary>
    private bool TryDecimalComma(ref int i, bool hasCurrency, out decimal value)
    {
        value = 0;
        if (tokens.Peek(i) is not { Kind: TokenKind.Number } whole || !tokens.Peek(i + 1).IsSymbol(',') || !tokens.Peek(i + 1).IsAttached || tokens.Peek(i + 2) is not { Kind: TokenKind.Number, IsAttached: true } decimals
            || decimals.Text.Length > 2 || !decimals.Text.All(char.IsDigit) || !(hasCurrency || EndsDecimal(i + 3)))
        {
            return false;
        }

        // Dots group the digits before the comma by threes.
        var groups = whole.Text.Split('.');
        if (!groups.Skip(1).All(group => group.Length == 3) || !decimal.TryParse(string.Concat(groups) + "." + decimals.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        i += 3;
        return true;
    }

    private bool EndsDecimal(int i) => tokens.Peek(i) switch
    {
        { Kind: TokenKind.Symbol } sign => sign.Text[0] == '%' || MetricWords.CurrencySigns.ContainsKey(sign.Text[0]),
        { Kind: TokenKind.Word } word => MetricWords.CurrencyCodes.Contains(word.Text) || (word.Text.Length > 3 && MetricWords.Factors.ContainsKey(word.Text.ToLowerInvariant())),
        _ => false,
    };

    // "Two-thirds" measures a part of something that stands elsewhere; "two quarters" are half a year.
    private bool IsPart(int i)
    {
        var isJoined = tokens.Peek(i).IsDash && tokens.Peek(i).IsAttached;
        var part = isJoined ? i + 1 : i;
        return tokens.Peek(part).Kind is TokenKind.Word && MetricWords.Fractions.Contains(tokens.Lower(part)) && (isJoined || !MetricWords.Units.ContainsKey(tokens.Lower(part)));
    }

    private bool TryNumberWords(ref int i, out decimal value)
    {
        value = 0;
        if (tokens.Peek(i).Kind is not TokenKind.Word || !MetricWords.NumberWords.TryGetValue(tokens.Lower(i), out var first))
        {
            return false;
        }

        value = first;
        i++;
        var next = tokens.Peek(i).IsDash && tokens.Peek(i).IsAttached ? i + 1 : i;
        if (first >= 20 && tokens.Peek(next).Kind is TokenKind.Word && MetricWords.NumberWords.TryGetValue(tokens.Lower(next), out var second) && second < 10)
        {
            value += second;
            i = next + 1;
        }

        return true;
    }

    private decimal? ReadFactor(ref int i, bool hasCurrency)
    {
        var token = tokens.Peek(i);
        var next = i;
        if (token.IsDash && token.IsAttached && tokens.Peek(i + 1).IsAttached)
        {
            token = tokens.Peek(++next);
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

        // "3h 30m", "15m warm-up" and "100m" are minutes and metres as often; "15m users" are millions.
        if (!hasCurrency && token.Text is "m" && !(tokens.Peek(next + 1).IsSymbol('+') && tokens.Peek(next + 1).IsAttached) && (Nouns.CountNoun(tokens, next + 1) < 0 || IsBehindHours(next - 2)))
        {
            return null;
        }

        // 5mm of steel and 8b of data are no millions and billions.
        if (isAbbreviation && !hasCurrency && token.Text is "mm" or "b" or "t" or "mn")
        {
            return null;
        }

        i = next + 1;
        if (tokens.Peek(i).Kind is TokenKind.Word && tokens.Lower(i) is "thousand" or "million" or "billion" && !isAbbreviation)
        {
            factor *= MetricWords.Factors[tokens.Lower(i)];
            i++;
        }

        return factor;
    }

    private bool IsBehindHours(int i) => tokens.Peek(i).Is("h") && tokens.Peek(i).IsAttached && tokens.Peek(i - 1).Kind is TokenKind.Number;

    private string? ReadCurrencyBefore(ref int i)
    {
        var token = tokens.Peek(i);
        if (token.Kind is TokenKind.Word && tokens.Peek(i + 1).IsSymbol('$') && tokens.Peek(i + 1).IsAttached && MetricWords.DollarPrefixes.TryGetValue(token.Text, out var dollar))
        {
            i += 2;
            return dollar;
        }

        if (token.Kind is TokenKind.Symbol && MetricWords.CurrencySigns.TryGetValue(token.Text[0], out var currency))
        {
            i++;
            return currency;
        }

        if (token.Kind is TokenKind.Word && MetricWords.CurrencyCodes.Contains(token.Text) && tokens.Peek(i + 1).Kind is TokenKind.Number)
        {
            i++;
            return token.Text;
        }

        return null;
    }
}

/// <summary>One bound with what is attached to it.</summary>
internal readonly record struct Amount(int First, decimal Value, string Number, decimal? Factor, string? Unit, bool IsWord, bool IsOpen)
{
    public bool HasFactor => Factor is not null;
}
