using ContentSdk.Core.Text;

namespace ContentSdk.Core.Metrics;

/// <summary>Tells numbers that measure from numbers that name: years, dates, ordinals, clock times, versions, standards, references.</summary>
internal sealed class QuantityContext(TokenList tokens)
{
    /// <summary>Whether the number is a quantity.</summary>
    /// <param name="first">First token of the quantity.</param>
    /// <param name="end">Token behind it.</param>
    /// <param name="number">First token of the number, behind a comparator.</param>
    /// <param name="isWord">Whether the number is spelled out.</param>
    /// <param name="isExplicit">Whether a unit, factor, plus sign or comparator says that it measures.</param>
    /// <param name="isRange">Whether there are two bounds.</param>
    /// <param name="unit">The unit, if any.</param>
    /// <param name="per">The rate, if any.</param>
    public bool Allows(int first, int end, int number, bool isWord, bool isExplicit, bool isRange, string? unit, string? per)
    {
        var before = tokens.Peek(first - 1);
        var after = tokens.Peek(end);
        var digits = DigitsAt(number);

        // H100, GPT-4 and 1st: letters on either side make the number part of a name.
        if (digits.Kind is TokenKind.Number && digits.IsAttached && IsNamePart(first, number))
        {
            return false;
        }

        if (unit is null && after.IsAttached && after.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Code)
        {
            return false;
        }

        // "7-Eleven", "10-K filings" and "5-Star hotels" are names; "§ 3" and "Hebrews 13:2" are places.
        if (unit is null && after.IsDash && after.IsAttached && tokens.Peek(end + 1) is { Kind: TokenKind.Word, IsAttached: true, IsCapitalized: true })
        {
            return false;
        }

        if (before.IsSymbol('§') || (unit is "ratio" && before.Kind is TokenKind.Word && MetricWords.Scriptures.Contains(before.Text.ToLowerInvariant())))
        {
            return false;
        }

        // "4x4", "10x10" and "2d6" are names and sizes.
        if (unit is "multiple" or "day" && after is { Kind: TokenKind.Number, IsAttached: true })
        {
            return false;
        }

        // "in her 30s", "100s of calls".
        if (unit is "second" && tokens.Peek(end - 1) is { Text: "s", IsAttached: true } && (after.Is("of") || (before.Kind is TokenKind.Word && MetricWords.BeforeDecades.Contains(before.Text.ToLowerInvariant()))))
        {
            return false;
        }

        // "~> 1.2" bounds a version.
        if (tokens.Peek(first).IsSymbol('>') && before.IsSymbol('~'))
        {
            return false;
        }

        if (after.IsSymbol('^') || before.IsSymbol('^') || after.Is("old") || (after.IsDash && (tokens.Peek(end + 1).Is("old") || tokens.Peek(end + 1).Is("figure") || tokens.Peek(end + 1).Is("figures"))))
        {
            return false;
        }

        if (unit is null && (IsClock(end) || IsFraction(number, end) || IsPart(first, end)))
        {
            return false;
        }

        if (isWord)
        {
            if (tokens.Peek(first).Is("zero"))
            {
                return unit is not null || Nouns.CountNoun(tokens, end) >= 0;
            }

            return unit is not null and not "multiple" ? !tokens.Peek(first).Is("one") || unit is "percent" : isExplicit && unit is "multiple" || HasFactor(first, end);
        }

        if (unit is null && before.IsSymbol('.') && before.IsAttached && tokens.Peek(first - 2) is { Kind: TokenKind.Word } abbreviation && MetricWords.Abbreviations.Contains(abbreviation.Text.ToLowerInvariant()) && (abbreviation.IsCapitalized || Nouns.CountNoun(tokens, end) < 0))
        {
            return false;
        }

        if (before.Kind is TokenKind.Word && IsLabel(before, first, unit, per, isExplicit))
        {
            return false;
        }

        if (isExplicit || per is not null)
        {
            return !IsYear(number, end, unit) || unit is not null;
        }

        return !IsDate(first, end, isRange) && HasNoun(first, end, isRange);
    }

    private bool HasFactor(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind is TokenKind.Word && tokens[i].Text.Length > 3 && MetricWords.Factors.ContainsKey(tokens[i].Text.ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    private Token DigitsAt(int number)
    {
        for (var i = number; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is TokenKind.Number or TokenKind.Word)
            {
                return tokens[i];
            }
        }

        return default;
    }

    private bool IsNamePart(int first, int number)
    {
        var opening = tokens.Peek(first);
        if (first != number || !opening.IsAttached)
        {
            return false;
        }

        // "$9/$29/$99" are three prices.
        var before = tokens.Peek(first - 1);
        if (before.IsSymbol('/') && (opening.Kind is TokenKind.Symbol ? MetricWords.CurrencySigns.ContainsKey(opening.Text[0]) : tokens.Peek(first + 1).IsSymbol('$')))
        {
            return false;
        }

        return before.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Code
            || before.IsSymbol('/') || before.IsSymbol('.') || before.IsSymbol('#') || before.IsSymbol('_') || before.IsSymbol(':')
            || (before.IsDash && before.IsAttached);
    }

    private bool IsLabel(Token before, int first, string? unit, string? per, bool isExplicit)
    {
        var word = before.Text.ToLowerInvariant();
        if (unit is null && (per is null || tokens.Peek(first + 1).IsSymbol('/')) && MetricWords.Numbered.Contains(word))
        {
            // "over 3 days" opens no reference; "Day 3" does, and so do "page 3" and "Section 1/Section 2".
            return true;
        }

        if (MetricWords.NamesWithNumber.Contains(word) && (unit is null || before.IsCapitalized) && unit is null)
        {
            return true;
        }

        if (unit is null && before.IsCapitalized && MetricWords.NumberedNames.Contains(word))
        {
            return true;
        }

        if (unit is not null || per is not null || isExplicit)
        {
            return false;
        }

        var opensText = first == 1 || tokens.Peek(first - 2).Kind is TokenKind.Symbol;
        return (before.IsAcronym && !MetricWords.CurrencyCodes.Contains(before.Text)) || (before.IsCapitalized && !opensText && !tokens.Peek(first).IsSymbol('>'));
    }

    private bool IsClock(int end)
    {
        var after = tokens.Peek(end);
        return after.Text is "AM" or "PM" or "am" or "pm" or "a" or "p" && (after.Text.Length == 2 || (tokens.Peek(end + 1).IsSymbol('.') && tokens.Peek(end + 2).Is("m")))
            || after.Is("o'clock") || after.Is("o’clock")
            || (after.IsSymbol(':') && after.IsAttached && tokens.Peek(end + 1) is { Kind: TokenKind.Number, IsAttached: true });
    }

    // "5 out of 6 customers".
    private bool IsPart(int first, int end) =>
        (tokens.Peek(end).Is("out") && tokens.Peek(end + 1).Is("of")) || (tokens.Peek(first - 1).Is("of") && tokens.Peek(first - 2).Is("out"))
        || (IsOfOrIn(end) && tokens.Peek(end + 1).Kind is TokenKind.Number) || (IsOfOrIn(first - 1) && tokens.Peek(first - 2).Kind is TokenKind.Number);

    private bool IsOfOrIn(int i) => tokens.Peek(i).Is("of") || tokens.Peek(i).Is("in");

    private bool IsFraction(int number, int end) =>
        (tokens.Peek(end).IsSymbol('/') && tokens.Peek(end).IsAttached && tokens.Peek(end + 1).Kind is TokenKind.Number or TokenKind.Code)
        || (tokens.Peek(number - 1).IsSymbol('/') && tokens.Peek(number).IsAttached);

    private bool IsYear(int number, int end, string? unit)
    {
        var digits = DigitsAt(number).Text;
        return unit is null && digits is { Length: 4 } && digits[0] is '1' or '2' && digits[1] is '9' or '0' && tokens.Peek(number).End - tokens.Peek(number).Start == 4
            && !(digits.EndsWith("00", StringComparison.Ordinal) && tokens.Peek(end).Kind is TokenKind.Word && Nouns.IsPlural(tokens.Peek(end).Text));
    }

    private bool IsDate(int first, int end, bool isRange)
    {
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind is TokenKind.Number && IsYear(i, isRange ? i + 1 : end, null) && !(i + 1 == end && isRange is false && tokens.Peek(end).Kind is TokenKind.Word && Nouns.IsPlural(tokens.Peek(end).Text) && tokens.Peek(first - 1).Is("of")))
            {
                return true;
            }
        }

        return IsMonth(tokens.Peek(first - 1)) || IsMonth(tokens.Peek(end)) || (tokens.Peek(end).IsSymbol('.') && IsMonth(tokens.Peek(end + 1))) || (tokens.Peek(first - 1).Is("the") && IsMonth(tokens.Peek(first - 2)));
    }

    private static bool IsMonth(Token token) => token.IsCapitalized && Months.Contains(token);

    /// <summary>A bare number counts when it stands before a plural, or when a thing is said to be "of" it.</summary>
    private bool HasNoun(int first, int end, bool isRange)
    {
        if (Nouns.CountNoun(tokens, end) >= 0)
        {
            return true;
        }

        var after = tokens.Peek(end);
        var endsPhrase = after.Kind is TokenKind.Symbol || (after.Kind is TokenKind.Word && MetricWords.Boundaries.Contains(after.Text.ToLowerInvariant()));
        return endsPhrase && ((isRange && (tokens.Peek(first).Is("from") || tokens.Peek(first - 1).Is("from"))) || (tokens.Peek(first - 1).Is("of") && first > 1 && !MetricWords.Numbered.Contains(tokens.Peek(first - 2).Text.ToLowerInvariant()))
            || (tokens.Peek(first - 1).IsSymbol(':') && (tokens.Peek(first - 2).IsAcronym || MetricWords.Scores.Contains(tokens.Peek(first - 2).Text.ToLowerInvariant()))));
    }
}
