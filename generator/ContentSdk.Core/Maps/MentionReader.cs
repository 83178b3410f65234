using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Maps;

/// <summary>Finds what a text says of other entries: links, <c>Sections 1-2</c>, names in fields that mean a reference.</summary>
internal sealed class MentionReader(Vocabulary vocabulary)
{
    private const int LongestRemark = 200;

    /// <summary>Whether the values of a label are results.</summary>
    public bool ListsResults(string label) => vocabulary.MeaningOf(label).ListsResults;

    /// <summary>What there may be to find in a text.</summary>
    public WordRoles Look(string text) => vocabulary.Look(text);

    /// <summary>Mentions in running text: links and numbered references.</summary>
    /// <param name="text">The text.</param>
    /// <param name="links">The links in it.</param>
    /// <param name="roles">What <see cref="Look"/> says of it.</param>
    public IReadOnlyList<FoundMention> ReadProse(string text, IReadOnlyList<LinkText> links, WordRoles roles)
    {
        var isNumbered = (roles & WordRoles.NumberedKind) != 0;
        if (links.Count == 0 && !isNumbered)
        {
            return [];
        }

        var mentions = new List<FoundMention>(links.Count);
        foreach (var link in links)
        {
            mentions.Add(new FoundMention(new LinkMention(link.Text.Length > 0 ? link.Text : link.Destination, link.Destination), -1, -1));
        }

        if (isNumbered)
        {
            mentions.AddRange(Numbered(text, isReference: false));
        }

        return mentions;
    }

    /// <summary>Mentions in a field: links, numbered references, and names where the label asks for them.</summary>
    public IEnumerable<FoundMention> ReadField(string label, string text, IReadOnlyList<LinkText> links, bool isReference, WordRoles roles)
    {
        if (!isReference)
        {
            var prose = ReadProse(text, links, roles);
            return vocabulary.MeaningOf(label).SearchedKind is { } kind && text.Length > 0 ? prose.Append(new FoundMention(new SearchMention(text, kind), 0, text.Length)) : prose;
        }

        // A link says itself where it leads, and the words of it are words.
        return links.Count > 0 ? ReadProse(text, links, roles).Select(found => found.Mention is NumberedMention numbered ? found with { Mention = numbered with { IsQualified = true } } : found) : ReadReference(label, text);
    }

    /// <summary>Whether a field's value names other entries: its label says so, or may say so and the value does.</summary>
    public bool IsReference(string label, string text) => vocabulary.MeaningOf(label) is var meaning
        && (meaning.MeansReference || (meaning.MayMeanReference && (Numbered(text, isReference: true).Any() || LabelledNumber(label, text) is not null || EndsInKind(text))));

    /// <summary>The numbered reference that a whole phrase is, such as <c>Sections 1-2</c>; null when it is none.</summary>
    public NumberedMention? ReadNumbered(string text) => Numbered(text, isReference: true).Select(found => (NumberedMention)found.Mention).FirstOrDefault();

    private IEnumerable<FoundMention> ReadReference(string label, string text)
    {
        var numbered = Numbered(text, isReference: true).ToList();
        if (numbered.Count == 0)
        {
            return LabelledNumber(label, text) is { } number ? [new FoundMention(number, 0, number.Text.Length)] : Names(text, 0, text.Length, isRest: false, KindOf(label));
        }

        // What stands beside a numbered reference is mostly about the place in it ("after the checklist"); a kind word makes it a name.
        var mentions = new List<FoundMention>();
        var start = 0;
        foreach (var found in numbered)
        {
            mentions.AddRange(Names(text, start, found.Start, isRest: true, null));
            mentions.Add(found with { Mention = ((NumberedMention)found.Mention) with { IsQualified = IsQualified(text, start, found) } });
            start = found.End;
        }

        mentions.AddRange(Names(text, start, text.Length, isRest: true, null));
        return mentions;
    }

    // "Related Section: Flour" names a section; "Story Placement" says of a story where it stands.
    private EntryKind? KindOf(string label)
    {
        var tokens = Tokenizer.Read(label);
        for (var i = tokens.Count - 1; i > 0; i--)
        {
            if (vocabulary.KindAt(tokens, i) is { Kind: not EntryKind.Chapter } phrase && i + phrase.Words.Length == tokens.Count)
            {
                return phrase.Kind;
            }
        }

        return null;
    }

    /// <summary>Whether the words before or behind a phrase make it a part of something that is no entry: a work, a law, a kind of support.</summary>
    private bool IsQualified(string text, int start, FoundMention found)
    {
        // Names with a kind word behind them are entries of a list, and so are the words that tell a place.
        var before = text.Substring(start, found.Start - start);
        if (start > 0 && before.LastIndexOf('(') > before.LastIndexOf(')'))
        {
            // "Section 2 (Chapter 11 sidebar)" tells what section 2 has.
            return true;
        }

        before = before.Substring(before.LastIndexOf(';') + 1);
        var words = Tokenizer.Read(before);
        var last = words.Count - 1;
        while (last >= 0 && vocabulary.KindAt(words, last) is null)
        {
            last--;
        }

        if (words.Skip(last + 1).Any(token => token.Kind is TokenKind.Number or TokenKind.Code || token.IsSymbol('"') || token.IsSymbol('“')
            || (token.Kind is TokenKind.Word && token.IsCapitalized && !Vocabulary.IsLead(token.Text))))
        {
            return true;
        }

        var remark = found.Mention.Text.IndexOf('(');
        if (remark >= 0 && Vocabulary.IsPlanned(found.Mention.Text.Substring(remark)))
        {
            return true;
        }

        // The next words tell; a field may go on for pages.
        var after = Tokenizer.Read(text.Substring(found.End, Math.Min(text.Length - found.End, LongestRemark)));
        if (after.Count == 0)
        {
            return false;
        }

        // "Act IV, scene 5" is a play's.
        if (after.Count > 2 && after[0].IsSymbol(',') && Vocabulary.DividesWork(after[1].Text) && after[2].Kind is TokenKind.Number)
        {
            return true;
        }

        return after[0].Kind is TokenKind.Word
            ? after[0].Is("of") || after[0].Is("in") || (char.IsLower(after[0].Text[0]) && !Vocabulary.IsLead(after[0].Text))
            : after[0].IsSymbol('(') && Vocabulary.IsPlanned(text.Substring(found.End, Math.Min(text.Length - found.End, LongestRemark)));
    }

    // "Section: 3" leaves the kind word to the label.
    private NumberedMention? LabelledNumber(string label, string text)
    {
        if (text.Length == 0 || !char.IsDigit(text[0]))
        {
            return null;
        }

        var tokens = Tokenizer.Read(label);
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            if (vocabulary.KindAt(tokens, i) is { } phrase
                && ReadNumbered(phrase.Text + " " + text) is { } mention
                && mention.Text.Length >= text.Length)
            {
                return mention with { Text = text };
            }
        }

        return null;
    }

    private bool EndsInKind(string text)
    {
        var tokens = Tokenizer.Read(text);
        return tokens.Count > 1 && vocabulary.KindAt(tokens, tokens.Count - 1) is not null;
    }

    /// <summary>A text that names entries: <c>Customer Success section</c>. Whether it is one name or a list of them is for the resolver to see, who knows the names.</summary>
    private IEnumerable<FoundMention> Names(string text, int start, int end, bool isRest, EntryKind? labelled)
    {
        var position = start;
        foreach (var part in text.Substring(start, end - start).Split(';'))
        {
            var partStart = position;
            position += part.Length + 1;
            var words = Titles.TrimMarks(part).Trim(' ', ',', '.', '-', '–', '—', ':');
            var bare = words;
            if (Titles.TakeRemark(ref bare) is { Length: > 0 } remark && (char.IsLower(remark[0]) || Titles.IsRemark(remark, vocabulary)))
            {
                // "Introduction (pages 1-3)".
                words = bare;
            }

            words = words.Trim('(', ')');
            if (isRest)
            {
                words = words.EndsWith(" and", StringComparison.Ordinal) ? words.Substring(0, words.Length - 4) : words.StartsWith("and ", StringComparison.Ordinal) ? words.Substring(4) : words;
            }

            var name = Titles.TrimQuotes(words);
            var tokens = Tokenizer.Read(name);
            if (!tokens.Any(token => token.Kind is TokenKind.Word && !Vocabulary.VagueWords.Contains(token.Text.ToLowerInvariant())))
            {
                if (!isRest && tokens.Count > 0 && Vocabulary.PlaceWords.Contains(tokens[0].Text.ToLowerInvariant()))
                {
                    yield return Found(new NamedMention(words, null, tokens[0].Text, IsVague: true));
                }

                continue;
            }

            EntryKind? kind = null;
            var isPlural = false;
            for (var i = tokens.Count - 1; i > 0 && kind is null; i--)
            {
                if (vocabulary.KindAt(tokens, i) is { } phrase && i + phrase.Words.Length == tokens.Count)
                {
                    (kind, isPlural) = (phrase.Kind, phrase.IsPlural);
                    name = name.Substring(0, tokens[i - 1].End).TrimEnd();
                }
            }

            if (!isRest || (kind is not null && tokens[0].IsCapitalized))
            {
                yield return Found(new NamedMention(words, kind ?? labelled, name) { HasKind = kind is not null, MeansAll = isPlural });
            }

            // Everything above only took something away at the ends.
            FoundMention Found(NamedMention mention)
            {
                var found = partStart + Math.Max(0, part.IndexOf(mention.Text, StringComparison.Ordinal));
                return new FoundMention(mention, found, found + mention.Text.Length);
            }
        }
    }

    private IEnumerable<FoundMention> Numbered(string text, bool isReference)
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
            if (kind is EntryKind.Chapter && ranges.Count == 1 && next + 1 < tokens.Count && (tokens[next].IsSymbol(',') || tokens[next].IsSymbol('/') || tokens[next].IsDash || tokens[next].IsSymbol(':')))
            {
                next++;
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
            yield return new FoundMention(new NumberedMention(text.Substring(tokens[start].Start, end - tokens[start].Start), kind, ranges.ToEquatableArray(), title, chapter), tokens[start].Start, end);
            i--;
        }
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
        next += next + 1 < tokens.Count && tokens[next].IsAttached && tokens[next].IsSymbol('.') ? 1 : 0;

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

            while (next < tokens.Count && (tokens[next].IsSymbol(',') || tokens[next].Is("and") || tokens[next].Is("or") || tokens[next].IsSymbol('&')))
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
        if (i + 1 < tokens.Count && ((tokens[i].IsDash && tokens[i].IsAttached == tokens[i + 1].IsAttached && (isPlural || tokens[i].IsAttached || IsLastNumber(tokens, i + 1))) || tokens[i].Is("to") || tokens[i].Is("through")) && TryNumber(tokens, i + 1, takesWords, out var last) && last >= first)
        {
            range = new NumberRange(first, last);
            i += 2;
        }

        return true;
    }

    // "Section 3 - 10 Rules" and "Section 1 – Two" have a title behind the dash, and "Section 2 - 5 minutes" a length.
    private static bool IsLastNumber(TokenList tokens, int i) => tokens[i].Kind is TokenKind.Number && (i + 1 == tokens.Count || tokens[i + 1].Kind is not TokenKind.Word);

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
            ? !isPart && Numerals.TryParse(tokens[i].Text, out number)
            : takesWords && tokens[i].Kind is TokenKind.Word && (tokens[i].IsCapitalized ? TryWord(tokens, i, out number) : Numerals.TrySpelled(tokens[i].Text, out number));
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

/// <summary>A mention with where it stands in the text it was found in; both -1 for a link, which the text's own list of links knows.</summary>
internal readonly record struct FoundMention(Mention Mention, int Start, int End);
