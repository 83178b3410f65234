using ContentSdk.Core.Text;

namespace ContentSdk.Core.Metrics;

/// <summary>Reads what an amount is measured in, and the period of a rate.</summary>
internal sealed class UnitReader(TokenList tokens)
{
    /// <summary>The unit at a token; null when there is none.</summary>
    /// <param name="i">The token; the one behind the unit afterwards.</param>
    /// <param name="per">The rate that is part of the unit's own word, such as <c>rps</c>.</param>
    public string? ReadUnit(ref int i, ref string? per)
    {
        var next = i;
        if (tokens.Peek(next).IsDash && tokens.Peek(next).IsAttached && tokens.Peek(next + 1).IsAttached)
        {
            next++;
        }

        var token = tokens.Peek(next);
        if (token.Kind is TokenKind.Symbol)
        {
            if (token.Text[0] is '%' or '％' or '‰')
            {
                i = next + 1;
                if (tokens.Peek(i).Is("points") || tokens.Peek(i).Is("point"))
                {
                    i++;
                    return "percentage point";
                }

                return token.Text[0] == '‰' ? "permille" : "percent";
            }

            if (token.Text[0] is '°' && tokens.Peek(next + 1) is { Kind: TokenKind.Word, IsAttached: true } scale && (scale.Is("C") || scale.Is("F")))
            {
                i = next + 2;
                return scale.Is("C") ? "degree celsius" : "degree fahrenheit";
            }

            if (token.Text[0] is '×' && token.IsAttached)
            {
                i = next + 1;
                return "multiple";
            }

            if (MetricWords.CurrencySigns.TryGetValue(token.Text[0], out var sign) && tokens.Peek(next + 1) is not { Kind: TokenKind.Number, IsAttached: true })
            {
                i = next + 1;
                return sign;
            }

            return token.Text[0] == ':' && token.IsAttached && tokens.Peek(next + 1) is { Kind: TokenKind.Number, IsAttached: true } ? ReadRatio(ref i, next) : null;
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

        if (word == "times" && tokens.Peek(next + 1).Kind is TokenKind.Word && (MetricWords.IncreaseWords.Contains(tokens.Lower(next + 1)) || MetricWords.DecreaseWords.Contains(tokens.Lower(next + 1)) || tokens.Lower(next + 1) is "as" or "the"))
        {
            i = next + 1;
            return "multiple";
        }

        if (word is "percent" or "pct" || (word == "per" && tokens.Peek(next + 1).Is("cent")))
        {
            i = next + (word == "per" ? 2 : 1);
            return "percent";
        }

        if (word is "pp" || (word is "percentage" or "basis" && tokens.Peek(next + 1).Kind is TokenKind.Word && tokens.Lower(next + 1) is "point" or "points"))
        {
            i = next + (word == "pp" ? 1 : 2);
            return word == "basis" ? "basis point" : "percentage point";
        }

        if (ReadPower(ref i, next) is { } power)
        {
            return power;
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

        // "12-person team", "340-question form": a noun that a hyphen joins to the number, with what it describes behind it.
        if (next > i && IsHyphenatedNoun(word, next))
        {
            i = next + 1;
            return word;
        }

        // "the 90s" are a decade.
        if (word == "s" && token.IsAttached && next == i && (tokens.Peek(i - 1).Text is { Length: 4 } || (tokens.Peek(i - 1).Text is { Length: 2 } decade && decade[1] == '0' && (tokens.Peek(i - 2).Is("the") || (tokens.Peek(i - 1).IsAttached && tokens.Peek(i - 2).Text is "'" or "’" or "‘")))))
        {
            return null;
        }

        // "ML experiments" are no millilitres.
        if ((MetricWords.Units.TryGetValue(word, out var unit) && !(token.IsCapitalized && MetricWords.SmallUnits.Contains(word))) || ((token.IsAttached ? !IsNetwork(token, next) : EndsWithSecond(token, next) || (MetricWords.SpacedLetters.Contains(token.Text) && !IsPartOfName(next))) && next == i && MetricWords.LetterUnits.TryGetValue(token.Text, out unit)))
        {
            i = next + 1;
            return unit;
        }

        return null;
    }

    /// <summary>An area or a volume: <c>m²</c>, <c>square metres</c>, <c>sq. ft</c>; null when there is none at a token.</summary>
    private string? ReadPower(ref int i, int at)
    {
        var word = tokens.Lower(at);
        if (MetricWords.PowerUnits.TryGetValue(word, out var unit))
        {
            i = at + 1;
            return unit;
        }

        var length = tokens.Peek(at + 1).IsSymbol('.') ? at + 2 : at + 1;
        if (MetricWords.Powers.TryGetValue(word, out var power) && tokens.Peek(length).Kind is TokenKind.Word && (MetricWords.Units.TryGetValue(tokens.Lower(length), out unit) || MetricWords.Lengths.TryGetValue(tokens.Lower(length), out unit)))
        {
            i = length + 1;
            return power + unit;
        }

        return null;
    }

    // "2 s" is how the standard of units writes two seconds; letters before words are names ("2 d printers").
    private bool EndsWithSecond(Token token, int i) => token.Text == "s" && tokens.Peek(i - 1).Kind is TokenKind.Number && tokens.Peek(i + 1).Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Code);

    // "5g coverage" is no coverage of five grams, "4 V8 engines" have no volts.
    private bool IsNetwork(Token token, int i) => token.Text == "g" && tokens.Peek(i - 1).Text.Length == 1;

    private bool IsPartOfName(int i) => tokens.Peek(i + 1) is { Kind: TokenKind.Number, IsAttached: true };

    private bool IsHyphenatedNoun(string word, int i) =>
        word.Length > 2 && word is not ("figure" or "figures" or "odd" or "strong") && word.All(char.IsLetter) && !MetricWords.Units.ContainsKey(word) && word is not ("fold" or "old" or "times" or "plus" or "per") && !MetricWords.Factors.ContainsKey(word) && !MetricWords.CurrencyNames.ContainsKey(word) && !MetricWords.Rates.ContainsKey(word) && !MetricWords.Boundaries.Contains(word)
        && !tokens.Peek(i).IsCapitalized && !(tokens.Peek(i + 1).IsDash && tokens.Peek(i + 1).IsAttached) && tokens.Peek(i + 1).Kind is TokenKind.Word;

    // 8:1 is a ratio, 14:30 the time of day.
    private string? ReadRatio(ref int i, int colon)
    {
        if (tokens.Peek(colon + 1).Text.Length is var length && length != 1 && (length == 2 || tokens.Peek(colon - 1).Text.Length > 1))
        {
            return null;
        }

        i = colon + 2;
        return "ratio";
    }
    /// <summary>The rate at a token, or at those behind it: "$29 per user per month" is paid for a period. Null when there is none.</summary>
    public string? ReadRates(ref int i)
    {
        string? per = null;
        while (ReadRate(ref i) is { } rate)
        {
            per = per is null || MetricWords.IsDuration(rate) ? rate : per;
        }

        return per;
    }

    /// <summary>The rate at a token: <c>monthly</c>, <c>per day</c>, <c>/month</c>; null when there is none.</summary>
    private string? ReadRate(ref int i)
    {
        var token = tokens.Peek(i);
        // Daily active users are counted, not measured by the day.
        if (token.Kind is TokenKind.Word && MetricWords.Rates.TryGetValue(tokens.Lower(i), out var rate) && !tokens.Peek(i + 1).Is("active"))
        {
            i++;
            return rate;
        }

        // "$2M-a-year".
        var isHyphen = token.IsDash && token.IsAttached && (tokens.Peek(i + 1).Is("a") || tokens.Peek(i + 1).Is("per")) && tokens.Peek(i + 1).IsAttached && tokens.Peek(i + 2).IsDash;
        if (isHyphen && MetricWords.Units.TryGetValue(tokens.Peek(i + 3).Text.ToLowerInvariant(), out var hyphenated))
        {
            i += 4;
            return hyphenated;
        }

        if (token.Is("p") && tokens.Peek(i + 1).IsSymbol('.') && tokens.Peek(i + 2) is { IsAttached: true } year && year.Is("a"))
        {
            i += tokens.Peek(i + 3).IsSymbol('.') ? 4 : 3;
            return "year";
        }

        var isSlash = token.IsSymbol('/') && token.IsAttached;
        if (isSlash || (token.Kind is TokenKind.Word && tokens.Lower(i) is "per" or "a" or "an" or "each" or "every"))
        {
            if (isSlash && tokens.Peek(i + 2).IsSymbol('$') && tokens.Peek(i + 2).IsAttached)
            {
                // "US$9/US$29".
                return null;
            }

            var behind = i;
            if (tokens.Peek(i + 1).Kind is TokenKind.Word && ReadPower(ref behind, i + 1) is { } area)
            {
                i = behind;
                return area;
            }

            var period = tokens.Peek(i + 1);
            var known = period.Kind is TokenKind.Word && MetricWords.Units.TryGetValue(tokens.Lower(i + 1), out var unit) ? unit
                : isSlash && period.Kind is TokenKind.Word && MetricWords.LetterUnits.TryGetValue(period.Text, out unit) ? unit
                : isSlash && period.Is("m") ? "month" : null;
            if (known is null && period.Kind is TokenKind.Word && (isSlash || token.Is("per")))
            {
                known = Nouns.Singular(tokens.Lower(i + 1));
            }

            if (known is null)
            {
                return null;
            }

            i += 2;
            if (tokens.Peek(i).IsDash && tokens.Peek(i).IsAttached && tokens.Peek(i + 1).IsAttached && tokens.Peek(i + 1).Kind is TokenKind.Word)
            {
                // "per GPU-hour".
                known = Nouns.Singular(period.Text) + "-" + Nouns.Singular(tokens.Lower(i + 1));
                i += 2;
            }

            return known;
        }

        return null;
    }
}
