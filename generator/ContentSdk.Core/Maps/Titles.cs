using ContentSdk.Core.Text;

namespace ContentSdk.Core.Maps;

/// <summary>Frees headings and labels of what is no part of a title: marks, emoji, states, quotes, numbering, dates, remarks.</summary>
internal static class Titles
{
    private static readonly char[] Separators = [':', '-', '–', '—', '|', '·', ',', '.', ')', ' ', '\u00A0'];

    private const int LongestState = 24;

    private static readonly char[] AfterState = [']', ')', ':', '-', '–', '—'];

    private static readonly char[] BeforeDate = [.. Token.Dashes, '|', ','];

    /// <summary>Removes emoji, bullets and arrows at both ends, and a state such as <c>✅ COMPLETED</c> behind the title or <c>[WIP]</c> before it.</summary>
    public static string TrimMarks(string text)
    {
        var trimmed = Marks.Trim(text);
        return TrimState(TrimLeadingState(trimmed, isMarked: trimmed.Length < text.Length && !text.StartsWith(trimmed, StringComparison.Ordinal)));
    }

    /// <summary>A heading without a check box before it: <c>[x] Title</c>.</summary>
    public static string WithoutBox(string text) => text.Length > 4 && text[0] == '[' && text[1] is ' ' or 'x' or 'X' or '✓' or '✔' && text[2] == ']' && text[3] == ' ' ? text.Substring(4) : text;

    /// <summary>Removes a pair of straight or typographic quotes around the whole text.</summary>
    public static string TrimQuotes(string text)
    {
        text = text.Trim();
        if (text.Length < 2)
        {
            return text;
        }

        var (open, close) = (text[0], text[text.Length - 1]);
        var isPair = (open is '"' or '\'' && close == open) || (open is '“' or '„' or '”' && close is '”' or '“') || (open is '‘' && close is '’') || (open is '«' && close is '»');
        return isPair && text.IndexOf(open, 1, text.Length - 2) < 0 ? text.Substring(1, text.Length - 2).Trim() : text;
    }

    /// <summary>Removes what separates a number or kind word from the title behind it.</summary>
    public static string TrimSeparators(string text) => text.TrimStart(Separators);

    /// <summary>Cuts a bracketed remark from the end.</summary>
    /// <returns>The remark without its brackets; null when there is none.</returns>
    public static string? TakeRemark(ref string text)
    {
        var trimmed = text.TrimEnd();
        var close = trimmed.Length - 1;
        if (close < 1 || trimmed[close] is not (')' or ']'))
        {
            return null;
        }

        // "close()", "FAQ(s)" and "[Symbol.iterator]()" are names with brackets in them.
        var open = Opening(trimmed, close);
        if (open < 1 || !char.IsWhiteSpace(trimmed[open - 1]))
        {
            return null;
        }

        text = trimmed.Substring(0, open).TrimEnd();
        return trimmed.Substring(open + 1, close - open - 1).Trim();
    }

    // The bracket that the last one closes: "(ret.)" belongs to "Lee, NYPD (ret.)" in "Bo (Lee, NYPD (ret.))".
    private static int Opening(string text, int close)
    {
        var (open, depth) = (close, 0);
        for (; open >= 0; open--)
        {
            depth += text[open] == text[close] ? 1 : text[open] == (text[close] == ')' ? '(' : '[') ? -1 : 0;
            if (depth == 0)
            {
                break;
            }
        }

        return open;
    }

    /// <summary>Whether a bracketed remark tells about the entry and is no part of its title: <c>(Featured Throughout Chapter)</c>, <c>(Sections 1-2)</c>, <c>(July 2025)</c>.</summary>
    public static bool IsRemark(string remark, Vocabulary vocabulary)
    {
        var tokens = Tokenizer.Read(remark);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is TokenKind.Word && (Vocabulary.RemarkWords.Contains(tokens[i].Text.ToLowerInvariant()) || vocabulary.KindAt(tokens, i) is not null))
            {
                return true;
            }
        }

        // "(14.1)", "(3-5)" are places.
        return IsDate(tokens, 0) || IsState(remark) || tokens.All(token => token.Kind is not TokenKind.Word);
    }

    /// <summary>Removes <c>- July 2025</c> and <c>– 2025-07-31</c> at the end.</summary>
    public static string TrimDate(string text)
    {
        if (text.IndexOfAny(BeforeDate) < 0 || !Numerals.HoldsDigit(text))
        {
            return text;
        }

        var tokens = Tokenizer.Read(text);
        for (var i = 1; i < tokens.Count - 1; i++)
        {
            if ((tokens[i].IsDash && !tokens[i].IsAttached) || tokens[i].IsSymbol('|') || tokens[i].IsSymbol(','))
            {
                if (IsDate(tokens, i + 1))
                {
                    return text.Substring(0, tokens[i].Start).TrimEnd();
                }
            }
        }

        return text;
    }

    /// <summary>Cuts numbering from the start: <c>1.</c>, <c>2)</c>, <c>3.2</c>, <c>#4</c>, <c>05 -</c>, <c>IV.</c>, <c>B)</c>.</summary>
    /// <param name="text">The text; what follows the numbering afterwards.</param>
    /// <param name="number">The number when it is a whole one.</param>
    /// <returns>Whether there was any numbering.</returns>
    public static bool TakeNumbering(ref string text, out int? number)
    {
        number = null;
        var start = text.Length > 0 && text[0] == '#' ? 1 : 0;
        var end = start;
        var dots = 0;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))))
        {
            dots += text[end] == '.' ? 1 : 0;
            end++;
        }

        var word = text.Substring(start, end - start);
        var isDigits = word.Length > 0 && word.All(character => char.IsDigit(character) || character == '.');
        var isDelimited = end < text.Length && text[end] is '.' or ')' or ':' && (end + 1 == text.Length || char.IsWhiteSpace(text[end + 1]));
        var isDashed = end + 2 < text.Length && text[end] == ' ' && text[end + 1] is '-' or '–' or '—' && text[end + 2] == ' ';
        var isLetters = word.Length > 0 && (word.Length == 1 ? char.IsUpper(word[0]) : Numerals.TryRoman(word, out _));
        var isNumbering = isDigits
            ? isDelimited || isDashed || start == 1 || (dots > 0 && end < text.Length && text[end] == ' ')
            : isLetters && isDelimited && text[end] != ':';
        if (!isNumbering || (isDashed && word.Length == 4 && dots == 0))
        {
            return false;
        }

        // "2.0.0 (2024-05-01)" is called by its number.
        var rest = TrimSeparators(text.Substring(end));
        if (dots > 0 && (rest.Length == 0 || (rest[0] is '(' or '[' && rest.IndexOfAny([')', ']']) == rest.TrimEnd().Length - 1) || IsDate(Tokenizer.Read(rest), 0)))
        {
            return false;
        }

        number = dots == 0 && Numerals.TryParse(word, out var value) && (isDigits || word.Length > 1 || word is "I" or "V" or "X") ? value : null;
        text = rest;
        return true;
    }

    /// <summary>Whether a heading is numbered as a part of a chapter: <c>12.1 The Start</c> in chapter 12.</summary>
    public static bool IsPartOf(string heading, int chapter)
    {
        var prefix = chapter.ToString(System.Globalization.CultureInfo.InvariantCulture) + ".";
        var text = TrimMarks(heading);
        return text.StartsWith(prefix, StringComparison.Ordinal) && text.Length > prefix.Length + 1 && char.IsDigit(text[prefix.Length]) && text.IndexOf(' ') is var space and > 0
            && text.Substring(prefix.Length, space - prefix.Length).TrimEnd('.', ':', ')').All(char.IsDigit);
    }

    // "[WIP] Title", "DONE – Title" and "✅ Done: Title"; without a mark or capitals the word is the title's.
    private static string TrimLeadingState(string text, bool isMarked)
    {
        var end = text.IndexOfAny(AfterState, 0, Math.Min(text.Length, LongestState));
        if (end < 1)
        {
            return text;
        }

        var isBracket = text[end] is ']' or ')' && text[0] is '[' or '(';
        var state = text.Substring(isBracket ? 1 : 0, isBracket ? end - 1 : end).Trim();
        var rest = text.Substring(end + 1);
        return rest.Length > 1 && char.IsWhiteSpace(rest[0]) && (isBracket || (text[end] is not (']' or ')') && (isMarked || !state.Any(char.IsLower)))) && IsState(state) ? Marks.Trim(rest) : text;
    }

    private static string TrimState(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var tokens = Tokenizer.Read(text);

        // A state is two words at the most, so there is no need to look further back.
        for (var i = Math.Max(1, tokens.Count - 5); i < tokens.Count; i++)
        {
            var cut = tokens[i].Start;
            if ((Marks.IsMark(text, cut) || (tokens[i].IsDash && !tokens[i].IsAttached)) && IsState(text.Substring(tokens[i].End)))
            {
                return text.Substring(0, cut).TrimEnd();
            }
        }

        var rest = text;
        return TakeRemark(ref rest) is { } remark && IsState(remark) ? rest : text;
    }

    // A state stands behind a mark or a dash, or in brackets.
    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is '-' or ')' or ']' or >= '\u0080')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsState(string text)
    {
        var words = text.Split([' ', '\u200D'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 2 && words.All(word => Vocabulary.StatusWords.Contains(word.ToLowerInvariant()));
    }

    private static bool IsDate(TokenList tokens, int i)
    {
        if (i >= tokens.Count)
        {
            return false;
        }

        var first = tokens[i];
        var last = tokens[tokens.Count - 1];
        var endsInYear = last.Kind is TokenKind.Number && last.Text.Length == 4 && last.Text[0] is '1' or '2';
        var isMonth = Months.Contains(first);
        var opensWithDay = first.Kind is TokenKind.Number && Months.Contains(tokens.Peek(i + 1));
        var isNumeric = first.Kind is TokenKind.Number && first.Text.Length == 4 && tokens.Count - i == 5 && tokens[i + 1].IsDash && tokens[i + 3].IsDash;
        return (endsInYear && tokens.Count - i <= 4 && (isMonth || opensWithDay)) || isNumeric;
    }
}
