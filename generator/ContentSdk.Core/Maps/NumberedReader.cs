using ContentSdk.Core.Models;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Maps;

/// <summary>Reads references by number: <c>Section 3 - Title</c>, <c>Sections 1, 3 and 5-7</c>, <c>Act II</c>, <c>Section 2 of Chapter 5</c>.</summary>
internal sealed class NumberedReader(Vocabulary vocabulary)
{
    /// <summary>The reference in a phrase that means one, such as <c>Sections 1-2</c> or <c>Section 1, Section 2</c>; null when there is none.</summary>
    public NumberedMention? ReadPhrase(string text)
    {
        var found = Read(text, isReference: true).ToList();
        if (found.Count == 0)
        {
            return null;
        }

        var first = (NumberedMention)found[0].Mention;
        var same = found.TakeWhile(other => other.Mention is NumberedMention numbered && numbered.Kind == first.Kind && numbered.Chapter == first.Chapter && numbered.Title is null).ToList();
        return same.Count < 2 ? first : first with { Text = text.Substring(same[0].Start, same[same.Count - 1].End - same[0].Start), Ranges = same.SelectMany(other => ((NumberedMention)other.Mention).Ranges).ToEquatableArray() };
    }

    /// <summary>The numbered references in a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isReference">Whether it stands where a reference is meant, so that numbers in words and a title behind the number belong to one.</param>
    public IEnumerable<FoundMention> Read(string text, bool isReference)
    {
        if (isReference && !vocabulary.MayNameKind(text))
        {
            yield break;
        }

        var tokens = Tokenizer.Read(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            var start = i;
            if (!TryNumbers(tokens, ref i, isReference, out var kind, out var ranges))
            {
                i = start;
                continue;
            }

            // "Chapter 5, Section 2" and "Section 2 of Chapter 5" name one place, not two.
            int? chapter = null;
            var next = i;
            if (kind is EntryKind.Chapter && ranges.Count == 1 && ranges[0].First == ranges[0].Last && PartBehind(tokens, i, isReference) is { } part)
            {
                next = part;
                if (TryNumbers(tokens, ref next, isReference, out var inner, out var innerRanges) && inner is not EntryKind.Chapter)
                {
                    (chapter, kind, ranges, i) = (ranges[0].First, inner, innerRanges, next);
                }
            }
            else if (kind is not EntryKind.Chapter && next + 1 < tokens.Count && (tokens[next].Is("of") || tokens[next].Is("in")))
            {
                next++;
                if (TryNumbers(tokens, ref next, isReference, out var outer, out var outerRanges) && outer is EntryKind.Chapter)
                {
                    (chapter, i) = (outerRanges[0].First, next);
                }
            }

            var end = tokens[i - 1].End;
            var title = isReference && ranges.Count == 1 && ranges[0].First == ranges[0].Last ? Title(text, tokens, ref i, ref end) : null;
            if (isReference && title is not null && chapter is null && kind is not EntryKind.Chapter && ChapterBehind(tokens, i) is { } whole)
            {
                // "Section 1 - Title (Chapter 5)", "Section 1 - Title of Chapter 5".
                title = title.EndsWith(" of", StringComparison.Ordinal) || title.EndsWith(" in", StringComparison.Ordinal) ? title.Substring(0, title.Length - 3) : title;
                (chapter, i) = whole;
                end = tokens[i - 1].End;
            }

            yield return new FoundMention(new NumberedMention(text.Substring(tokens[start].Start, end - tokens[start].Start), kind, ranges.ToEquatableArray(), title, chapter), tokens[start].Start, end);
            i--;
        }
    }

    // Where the part of a chapter begins: "Chapter 5, Section 2", "Chapter 5 § 2", and where a reference is meant "Chapter 5 - Title, Section 2" and "Chapter 5 (Section 2)".
    private int? PartBehind(TokenList tokens, int i, bool isReference)
    {
        if (i < tokens.Count && vocabulary.KindAt(tokens, i) is not null)
        {
            return i;
        }

        if (i + 1 < tokens.Count && (tokens[i].IsSymbol(',') || tokens[i].IsSymbol('/') || tokens[i].IsDash || tokens[i].IsSymbol(':')) && vocabulary.KindAt(tokens, i + 1) is not null)
        {
            return i + 1;
        }

        if (!isReference || (i + 1 < tokens.Count && tokens[i].IsSymbol('(') && vocabulary.KindAt(tokens, i + 1) is null))
        {
            return null;
        }

        for (var next = i; next + 1 < tokens.Count && !tokens[next].IsSymbol(';'); next++)
        {
            if (vocabulary.KindAt(tokens, next) is not null && tokens[next + 1].Kind is TokenKind.Number or TokenKind.Symbol)
            {
                return tokens[next - 1].IsSymbol(',') || tokens[next - 1].IsSymbol('(') || tokens[next - 1].IsSymbol('"') || tokens[next - 1].IsSymbol('”') ? next : null;
            }
        }

        return null;
    }

    // The chapter behind a section's title, and the token behind it.
    private (int Chapter, int Next)? ChapterBehind(TokenList tokens, int i)
    {
        var isInBrackets = i < tokens.Count && tokens[i].IsSymbol('(');
        var next = isInBrackets ? i + 1 : i;
        if (!isInBrackets && !(i > 0 && (tokens[i - 1].Is("of") || tokens[i - 1].Is("in"))))
        {
            return null;
        }

        return TryNumbers(tokens, ref next, isReference: true, out var kind, out var ranges) && kind is EntryKind.Chapter && ranges.Count == 1 && (!isInBrackets || (next < tokens.Count && tokens[next].IsSymbol(')')))
            ? (ranges[0].First, isInBrackets ? next + 1 : next)
            : null;
    }

    // In a field that means a reference the title runs to the end of the phrase: another number, a semicolon, the end.
    private string? Title(string text, TokenList tokens, ref int i, ref int end)
    {
        if (i + 1 >= tokens.Count || !(tokens[i].IsDash || tokens[i].IsSymbol(':') || tokens[i].IsSymbol('(') || tokens[i].IsSymbol('"') || tokens[i].IsSymbol('“')))
        {
            return null;
        }

        var first = i + 1;
        var last = first;
        while (last < tokens.Count && !tokens[last].IsSymbol(';') && !tokens[last].IsSymbol(')') && !(tokens[last].IsSymbol('(') && last > first) && !(vocabulary.KindAt(tokens, last) is { } && last + 1 < tokens.Count && tokens[last + 1].Kind is TokenKind.Number))
        {
            last++;
        }

        // "Section 2 (opening)", "Section 2 – sidebar" tell the place in it; titles start with a capital or a figure.
        var closes = tokens[i].IsSymbol('(') && last < tokens.Count && tokens[last].IsSymbol(')');
        if (last > first && tokens[first].Kind is TokenKind.Word && char.IsLower(tokens[first].Text[0]))
        {
            i = closes ? last + 1 : last;
            end = tokens[i - 1].End;
            return null;
        }

        while (last > first && (tokens[last - 1].IsSymbol(',') || tokens[last - 1].Is("and") || tokens[last - 1].IsSymbol('&')))
        {
            last--;
        }

        if (last == first)
        {
            return null;
        }

        var title = text.Substring(tokens[first].Start, tokens[last - 1].End - tokens[first].Start);
        i = closes ? last + 1 : last;
        end = tokens[i - 1].End;
        return Titles.TrimQuotes(title.Trim('"', '“', '”', ' '));
    }

    // "Section 3", "Sections 1, 3 and 5-7", "Act II".
    private bool TryNumbers(TokenList tokens, ref int i, bool isReference, out EntryKind kind, out List<NumberRange> ranges)
    {
        kind = default;
        ranges = [];
        if (i >= tokens.Count || vocabulary.KindAt(tokens, i) is not { } phrase)
        {
            return false;
        }

        kind = phrase.Kind;
        var next = i + phrase.Words.Length;
        next += next + 1 < tokens.Count && ((tokens[next].IsAttached && tokens[next].IsSymbol('.')) || tokens[next].IsSymbol('#')) ? 1 : 0;

        // "In this section I cut costs" speaks of a person; words and Roman numerals count where a reference is meant or a name is.
        var takesWords = isReference || tokens[i].IsCapitalized;
        while (TryRange(tokens, ref next, takesWords, phrase.IsPlural, out var range))
        {
            // "See Section 1, 2 days later": what counts something else belongs to no list of sections.
            var goesOn = next < tokens.Count && tokens[next].Kind is TokenKind.Word && !tokens[next].Is("and") && !tokens[next].Is("or") && !tokens[next].Is("of") && !tokens[next].Is("in") && vocabulary.KindAt(tokens, next) is null;
            if (ranges.Count > 0 && goesOn && (!isReference || Vocabulary.IsCounted(tokens[next].Text)))
            {
                break;
            }

            ranges.Add(range);
            i = next;
            if (!phrase.IsPlural && phrase.Text != "§" && !isReference)
            {
                break;
            }

            while (next < tokens.Count && (tokens[next].IsSymbol(',') || tokens[next].Is("and") || tokens[next].Is("or") || tokens[next].IsSymbol('&') || (phrase.IsPlural && (tokens[next].IsSymbol('/') || tokens[next].IsSymbol('+')))))
            {
                next++;
            }

            if (next == i)
            {
                break;
            }
        }

        return ranges.Count > 0;
    }

    private static bool TryRange(TokenList tokens, ref int i, bool takesWords, bool isPlural, out NumberRange range)
    {
        range = default;
        if (!TryNumber(tokens, i, takesWords, out var first))
        {
            return false;
        }

        i++;
        range = new NumberRange(first, first);
        if (i + 1 < tokens.Count && ((tokens[i].IsDash && tokens[i].IsAttached == tokens[i + 1].IsAttached && (isPlural || tokens[i].IsAttached || IsLastNumber(tokens, i + 1))) || tokens[i].Is("to") || tokens[i].Is("through")) && TryNumber(tokens, i + 1, takesWords, out var last) && (last >= first || (isPlural && tokens[i].IsAttached)))
        {
            range = new NumberRange(Math.Min(first, last), Math.Max(first, last));
            i += 2;
        }

        return true;
    }

    // "Section 3 - 10 Rules", "Section 2 - 24/7 Support" and "Section 1 – Two" have a title behind the dash, and "Section 2 - 5 minutes" a length.
    private static bool IsLastNumber(TokenList tokens, int i) =>
        tokens[i].Kind is TokenKind.Number && (i + 1 == tokens.Count || (tokens[i + 1].Kind is not TokenKind.Word && !(tokens[i + 1].IsAttached && tokens[i + 1].IsSymbol('/'))));

    private static bool TryNumber(TokenList tokens, int i, bool takesWords, out int number)
    {
        number = 0;
        if (i >= tokens.Count)
        {
            return false;
        }

        // "Section 3rd" and "Chapter 5%" are no references.
        var isPart = i + 1 < tokens.Count && tokens[i + 1].IsAttached && (tokens[i + 1].Kind is TokenKind.Word || tokens[i + 1].IsSymbol('%'));
        return tokens[i].Kind is TokenKind.Number
            ? !isPart && (Numerals.TryParse(tokens[i].Text, out number) || IsTooLarge(tokens[i].Text, out number))
            : takesWords && tokens[i].Kind is TokenKind.Word && (tokens[i].IsCapitalized ? TryWord(tokens, i, out number) : Numerals.TrySpelled(tokens[i].Text, out number));
    }

    // Ten digits are a number too, that nothing has.
    private static bool IsTooLarge(string text, out int number)
    {
        number = int.MaxValue;
        return text.All(char.IsDigit);
    }

    // "Act I" ends there or goes on with a mark; in "Act I saw" the letter is a pronoun.
    private static bool TryWord(TokenList tokens, int i, out int number)
    {
        if (Numerals.TrySpelled(tokens[i].Text, out number))
        {
            return true;
        }

        var isClosed = i + 1 == tokens.Count || tokens[i + 1].Kind is TokenKind.Symbol || tokens[i + 1].Is("and") || tokens[i + 1].Is("to");
        return isClosed && (tokens[i].IsAcronym || tokens[i].Text is "I" or "V" or "X") && Numerals.TryRoman(tokens[i].Text, out number);
    }
}
