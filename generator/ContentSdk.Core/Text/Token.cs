using System.Globalization;
using System.Text;

namespace ContentSdk.Core.Text;

internal enum TokenKind
{
    Word,
    Number,

    /// <summary>Digits that are no number: a version with two dots, a date with slashes.</summary>
    Code,
    Symbol,
}

/// <summary>A word, a number or one other character of a text.</summary>
/// <param name="Kind">Which of them it is.</param>
/// <param name="Text">Its characters; a number's digits without separators, with a point.</param>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Where it ends in the text.</param>
/// <param name="IsAttached">Whether nothing stands between it and the token before.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Start, int End, bool IsAttached)
{
    /// <summary>Hyphens, dashes and the minus sign.</summary>
    public const string Dashes = "-‐‑–—−";

    public bool Is(string word) => Kind is TokenKind.Word && string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);

    public bool IsSymbol(char symbol) => Kind is TokenKind.Symbol && Text[0] == symbol;

    public bool IsDash => Kind is TokenKind.Symbol && Dashes.IndexOf(Text[0]) >= 0;

    /// <summary>Whether it can be a minus sign; the longer dashes are punctuation.</summary>
    public bool IsMinus => Kind is TokenKind.Symbol && Text[0] is '-' or '‐' or '‑' or '−';

    public bool IsCapitalized => Kind is TokenKind.Word && char.IsUpper(Text[0]);

    public bool IsAcronym => Kind is TokenKind.Word && Text.Length > 1 && AreCapitals(Text);

    private static bool AreCapitals(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsUpper(character))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>Cuts a text into tokens.</summary>
internal static class Tokenizer
{
    // Of thousands, lakhs and crores: what has more groups is a list.
    private const int MostGroups = 10;

    public static TokenList Read(string text)
    {
        // A word and its space are some six characters.
        var tokens = new TokenList((text.Length / 6) + 4);
        var end = 0;
        var run = default(Run);
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var token = Next(text, i, attached: i == end && i > 0, ref run);
            tokens.Add(token);
            i = end = token.End;
        }

        return tokens;
    }

    private static Token Next(string text, int start, bool attached, ref Run run)
    {
        if (IsWeb(text, start, ref run, out var end))
        {
            return new Token(TokenKind.Code, text.Substring(start, end - start), start, end, attached);
        }

        if (char.IsDigit(text[start]) || Fraction(text, start) is not null || (text[start] == '.' && !attached && start + 1 < text.Length && char.IsDigit(text[start + 1])))
        {
            return ReadNumber(text, start, attached);
        }

        end = start;
        while (end < text.Length && IsWordCharacter(text, end))
        {
            end++;
        }

        return end > start
            ? new Token(TokenKind.Word, Words.Of(text, start, end - start), start, end, attached)
            : new Token(TokenKind.Symbol, Words.Of(text, start, 1), start, start + 1, attached);
    }

    // Addresses are full of digits that count nothing.
    private static bool IsWeb(string text, int start, ref Run run, out int end)
    {
        end = start;
        if (start > 0 && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not ('(' or '<' or '"'))
        {
            return false;
        }

        if (run.End <= start)
        {
            run = Run.At(text, start);
        }

        end = run.End;
        return run.Scheme > start || (end - start > 4 && string.CompareOrdinal(text, start, "www.", 0, 4) == 0);
    }

    private static bool IsWordCharacter(string text, int index) => text[index] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' || (text[index] is '\'' or >= '\u0080' && IsOtherWordCharacter(text, index));

    private static bool IsOtherWordCharacter(string text, int index) =>
        char.IsLetter(text[index])
        || (index > 0 && text[index] is >= '₀' and <= '₉' or '²' or '³' && char.IsLetter(text[index - 1]))
        || CharUnicodeInfo.GetUnicodeCategory(text[index]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        || (text[index] is '\'' or '’' && index > 0 && char.IsLetter(text[index - 1]) && index + 1 < text.Length && char.IsLetter(text[index + 1]));

    private static Token ReadNumber(string text, int start, bool attached)
    {
        var digits = new StringBuilder();
        var i = start;
        var points = 0;
        while (i < text.Length)
        {
            if (char.IsDigit(text[i]))
            {
                digits.Append((char)('0' + (int)char.GetNumericValue(text[i])));
                i++;
            }
            else if (text[i] == '.' && IsDigit(text, i + 1))
            {
                digits.Append('.');
                points++;
                i++;
            }
            else if (points == 0 && (IsSeparator(text[i]) || (text[i] == ' ' && (i - start <= 3 || text[i - 4] == ' '))) && IsGroup(text, i + 1))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        // "1½" and "1 ½".
        var fraction = i < text.Length && text[i] == ' ' && i > start ? i + 1 : i;
        if (points == 0 && Fraction(text, fraction) is { } decimals)
        {
            digits.Append(i == start ? "0" : "").Append(decimals);
            i = fraction + 1;
        }

        var kind = points > 1 || digits.Length > 25 ? TokenKind.Code : TokenKind.Number;
        return new Token(kind, digits.ToString(), start, i, attached);
    }

    // Of the fractions that are one character those that a decimal holds whole.
    private static string? Fraction(string text, int index) => index < text.Length && text[index] is '½' or '¼' or '¾' or '⅕' or '⅖' or '⅗' or '⅘' or '⅛' or '⅜' or '⅝' or '⅞'
        ? char.GetNumericValue(text[index]).ToString("0.###", CultureInfo.InvariantCulture).Substring(1) : null;

    // The last is the narrow no-break space, which is what the International System of Units asks for.
    private static bool IsSeparator(char character) => character is ',' or '\'' or '’' or '\u00A0' or '\u2009' or '\u202F';

    /// <summary>Three digits and then no further one, or two of them in the Indian way of grouping, which ends in three.</summary>
    private static bool IsGroup(string text, int start)
    {
        for (var group = 0; group < MostGroups; group++)
        {
            var length = 0;
            while (length < 4 && IsDigit(text, start + length))
            {
                length++;
            }

            if (length != 2 || start + 2 >= text.Length || !IsSeparator(text[start + 2]))
            {
                return length == 3;
            }

            start += 3;
        }

        return false;
    }

    private static bool IsDigit(string text, int index) => index < text.Length && char.IsDigit(text[index]);
}

/// <summary>What stands together without white space, closing brackets and quotes: an address is one. It is looked through once, however many brackets open in it.</summary>
/// <param name="End">Where it ends.</param>
/// <param name="Scheme">Where the last <c>://</c> in it stands; 0 when there is none.</param>
internal readonly record struct Run(int End, int Scheme)
{
    public static Run At(string text, int start)
    {
        var scheme = 0;
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (')' or '>' or '"'))
        {
            scheme = text[end] == ':' && end + 2 < text.Length && text[end + 1] == '/' && text[end + 2] == '/' ? end : scheme;
            end++;
        }

        return new Run(end, scheme);
    }
}
