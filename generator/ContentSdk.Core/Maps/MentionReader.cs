using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Maps;

/// <summary>Finds what a text says of other entries: links, <c>Sections 1-2</c>, names in fields that mean a reference.</summary>
internal sealed class MentionReader(Vocabulary vocabulary)
{
    private const int LongestRemark = 200;

    private readonly NumberedReader _numbers = new(vocabulary);

    /// <summary>Mentions in running text: links and numbered references.</summary>
    /// <param name="text">The text.</param>
    /// <param name="links">The links in it.</param>
    /// <param name="roles">What <see cref="Vocabulary.Look"/> says of it.</param>
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
            mentions.AddRange(_numbers.Read(text, isReference: false));
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
        && (meaning.MeansReference || (meaning.MayMeanReference && (_numbers.Read(text, isReference: true).Any() || LabelledNumber(label, text) is not null || EndsInKind(text))));

    private IEnumerable<FoundMention> ReadReference(string label, string text)
    {
        var numbered = _numbers.Read(text, isReference: true).ToList();
        if (numbered.Count == 0)
        {
            return LabelledNumber(label, text) is { } number ? [new FoundMention(number, 0, number.Text.Length)] : Names(text, 0, text.Length, beside: null, KindOf(label));
        }

        // What stands beside a numbered reference is mostly about the place in it ("after the checklist"); a kind word makes it a name.
        var mentions = new List<FoundMention>();
        var start = 0;
        var beside = ((NumberedMention)numbered[0].Mention).Kind;
        foreach (var found in numbered)
        {
            mentions.AddRange(Names(text, start, found.Start, beside, null));
            mentions.Add(found with { Mention = ((NumberedMention)found.Mention) with { IsQualified = IsQualified(text, start, found) } });
            start = found.End;
        }

        mentions.AddRange(Names(text, start, text.Length, beside, null));
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
                && _numbers.ReadPhrase(phrase.Text + " " + text) is { } mention
                && mention.Text.Length >= text.Length)
            {
                return mention with { Text = text };
            }
        }

        return null;
    }

    // "Section Delta", "Section "Delta"", "Sections A and B".
    private (EntryKind Kind, string Name)? LeadingKind(string name, TokenList tokens) =>
        vocabulary.KindAt(tokens, 0) is { } phrase && phrase.Kind is not EntryKind.Chapter && phrase.Words.Length < tokens.Count && tokens[0].IsCapitalized && (!phrase.IsPlural || tokens[phrase.Words.Length].Text.Length == 1)
        && (tokens[phrase.Words.Length].IsCapitalized || tokens[phrase.Words.Length].Kind is TokenKind.Number or TokenKind.Code || tokens[phrase.Words.Length].IsSymbol('"') || tokens[phrase.Words.Length].IsSymbol('“'))
            ? (phrase.Kind, Titles.TrimQuotes(name.Substring(tokens[phrase.Words.Length].Start)))
            : null;

    // The word "section" with a note behind it; null where nothing stands behind it, or a title goes on.
    private (int Token, bool IsPlural)? SectionBefore(TokenList tokens)
    {
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            var isPossessive = tokens[i].Is("section's") || tokens[i].Is("section’s");
            var isSection = vocabulary.KindAt(tokens, i) is { Kind: EntryKind.Section, Words.Length: 1 } && tokens[i].Kind is TokenKind.Word && IsNote(tokens, i + 1);
            if ((isPossessive || isSection) && tokens[i - 1].Kind is not TokenKind.Symbol)
            {
                return (i, tokens[i].Is("sections"));
            }
        }

        return null;
    }

    // "– opening hook", ": shows the ladder", "sidebar", "only", "Integration"; but not "in Use", with which a title goes on.
    private static bool IsNote(TokenList tokens, int i)
    {
        var token = tokens[i];
        if (token.Kind is not TokenKind.Word)
        {
            return token.IsSymbol(':') || (token.IsDash && !token.IsAttached);
        }

        if (!char.IsLower(token.Text[0]))
        {
            return Vocabulary.OpensNote(token.Text) || token.Is("integration");
        }

        var goesOn = Vocabulary.Prepositions.Contains(token.Text) && tokens.Peek(i + 1).IsCapitalized;
        return !token.Is("and") && !token.Is("or") && !goesOn;
    }

    private bool EndsInKind(string text)
    {
        var tokens = Tokenizer.Read(text);
        return tokens.Count > 1 && vocabulary.KindAt(tokens, tokens.Count - 1) is not null;
    }

    /// <summary>A text that names entries: <c>Customer Success section</c>. Whether it is one name or a list of them is for the resolver to see, who knows the names.</summary>
    private IEnumerable<FoundMention> Names(string text, int start, int end, EntryKind? beside, EntryKind? labelled)
    {
        var isRest = beside is not null;
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

            words = words.IndexOf('(') is > 0 && words[words.Length - 1] == ')' ? words : words.Trim('(', ')');
            if (isRest)
            {
                words = words.EndsWith(" and", StringComparison.Ordinal) ? words.Substring(0, words.Length - 4) : words.StartsWith("and ", StringComparison.Ordinal) ? words.Substring(4) : words;
            }

            // "Primary: Pricing section" tells what for.
            if (words.IndexOf(": ", StringComparison.Ordinal) is var role and > 0 && Vocabulary.Ranks.Contains(words.Substring(0, role).ToLowerInvariant()))
            {
                words = words.Substring(role + 2).Trim();
            }

            var name = Titles.TrimQuotes(words);
            var tokens = Tokenizer.Read(name);
            if (!tokens.Any(token => token.Kind is TokenKind.Word && !Vocabulary.VagueWords.Contains(token.Text.ToLowerInvariant())) && !(tokens.Count > 1 && tokens[tokens.Count - 1] is { Text.Length: 1, IsCapitalized: true }))
            {
                if (tokens.Count > 0 && tokens[0].IsCapitalized && Vocabulary.PlaceWords.Contains(tokens[0].Text.ToLowerInvariant()))
                {
                    yield return Found(new NamedMention(words, null, tokens[0].Text, IsVague: true) { Beside = beside });
                }

                continue;
            }

            EntryKind? kind = null;
            var isPlural = false;
            if (SectionBefore(tokens) is { } section)
            {
                // "Pricing section – opening hook" and "Pricing section's sidebar" tell a place in it.
                (kind, isPlural) = (EntryKind.Section, section.IsPlural);
                name = name.Substring(0, tokens[section.Token - 1].End);
            }

            for (var i = tokens.Count - 1; i > 0 && kind is null; i--)
            {
                if (vocabulary.KindAt(tokens, i) is { } phrase && i + phrase.Words.Length == tokens.Count)
                {
                    (kind, isPlural) = (phrase.Kind, phrase.IsPlural);
                    name = name.Substring(0, tokens[i - 1].End).TrimEnd();
                }
            }

            if (!isRest && kind is null && LeadingKind(name, tokens) is { } leading)
            {
                (kind, name) = leading;

                // "Section Opener" is a word for a place as often as a name; quotes make it a name.
                yield return Found(new NamedMention(words, kind, name) { HasKind = !words.EndsWith(name, StringComparison.Ordinal) });
                continue;
            }

            if (!isRest || (kind is not null && tokens[0].IsCapitalized))
            {
                yield return Found(new NamedMention(words, kind ?? labelled, name) { HasKind = kind is not null, MeansAll = isPlural });
            }
            else if (tokens[0].IsCapitalized || (tokens[0].Is("the") && tokens.Count > 1 && tokens[1].IsCapitalized))
            {
                yield return Found(new NamedMention(words, kind, name, IsVague: true) { Beside = beside });
            }

            // Everything above only took something away at the ends.
            FoundMention Found(NamedMention mention)
            {
                var found = partStart + Math.Max(0, part.IndexOf(mention.Text, StringComparison.Ordinal));
                return new FoundMention(mention, found, found + mention.Text.Length);
            }
        }
    }
}

/// <summary>A mention with where it stands in the text it was found in; both -1 for a link, which the text's own list of links knows.</summary>
internal readonly record struct FoundMention(Mention Mention, int Start, int End);
