using ContentSdk.Core.Models;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Maps;

/// <summary>What a heading, a bold line or a bullet says by its form.</summary>
/// <param name="Kind">The kind that its words name; null when they name none.</param>
/// <param name="IsStrong">Whether the form alone shows that the document is a map.</param>
/// <param name="Group">The kind of the entries that it announces: <c>Case Studies</c>.</param>
/// <param name="Number">Its whole number.</param>
/// <param name="IsNumbered">Whether it has numbering of any kind.</param>
/// <param name="HasLabel">Whether the kind stands before the title: <c>Section 3: Title</c>.</param>
/// <param name="Title">What is left: the title. May be empty.</param>
/// <param name="Remark">What stood in brackets behind the title.</param>
internal sealed record HeadingForm(EntryKind? Kind, bool IsStrong, EntryKind? Group, int? Number, bool IsNumbered, bool HasLabel, string Title, string? Remark)
{
    private const int MostWordsBeforeKind = 4;

    /// <summary>The number of an outline that stands before everything else: <c>2. Section 1: Title</c>.</summary>
    public int? Outline { get; private init; }

    /// <summary>Reads a heading's text.</summary>
    public static HeadingForm Parse(string heading, Vocabulary vocabulary)
    {
        var text = Titles.TrimMarks(Titles.WithoutBox(heading));
        var isNumbered = Titles.TakeNumbering(ref text, out var number);
        text = Titles.TrimDate(text);
        if (!vocabulary.MayNameKind(text))
        {
            return new HeadingForm(null, false, null, number, isNumbered, false, Titles.TrimQuotes(text), null).WithRemark();
        }

        var tokens = Tokenizer.Read(text);
        var form = Opener(text, tokens, vocabulary) ?? Covered(text, number, isNumbered, vocabulary) ?? Labelled(text, tokens, number, isNumbered, vocabulary) ?? Suffixed(text, number, isNumbered, vocabulary)
            ?? Announcement(text, number, isNumbered, vocabulary);
        return number is null ? form : form with { Outline = number };
    }

    /// <summary>Whether it has an outline's number and another of its own, so that the outline numbers none of its kind beside it.</summary>
    public bool IsNumberedTwice => Outline is not null && Number is not null && Number != Outline;

    /// <summary>The same without the number of an outline.</summary>
    public HeadingForm WithoutOutline() => Number == Outline ? this with { Number = null } : this;

    /// <summary>Reads a heading whose kind words mean nothing, as in a document that is no map.</summary>
    public static HeadingForm Plain(string heading)
    {
        var text = Titles.TrimMarks(Titles.WithoutBox(heading));
        var isNumbered = Titles.TakeNumbering(ref text, out var number);
        return new HeadingForm(null, false, null, number, isNumbered, false, Titles.TrimQuotes(text), null).WithRemark();
    }

    /// <summary>The title with the remark put back where it belongs to it.</summary>
    public string FullTitle(Vocabulary vocabulary) => Remark is null || Titles.IsRemark(Remark, vocabulary) ? Title : Title + " (" + Remark + ")";

    // "Section 3: Title", "Success Story 1 - Title", "Act II", "Level Two: Title".
    private static HeadingForm? Opener(string text, TokenList tokens, Vocabulary vocabulary)
    {
        for (var i = 0; i < tokens.Count && i < MostWordsBeforeKind && (tokens[i].Kind is TokenKind.Word || tokens[i].IsSymbol('§')); i++)
        {
            if (vocabulary.KindAt(tokens, i) is not { IsPlural: false } phrase || i + phrase.Words.Length >= tokens.Count || (i > 0 && (Vocabulary.IsOther(tokens[i - 1], phrase) || Vocabulary.LeadsTo(tokens[i - 1].Text))))
            {
                // "Exercises for Section 1" is about it.
                continue;
            }

            // "Section #3", "Ch. 3".
            var next = i + phrase.Words.Length;
            next += (tokens[next].IsSymbol('#') || (tokens[next].IsSymbol('.') && tokens[next].IsAttached)) && next + 1 < tokens.Count ? 1 : 0;
            if (!TryNumeral(text, tokens, next, out var end, out var number))
            {
                continue;
            }

            return IsCompanion(text, end) ? null : Numbered(phrase, number, text.Substring(end), vocabulary);
        }

        return null;
    }

    // "Section 1 Exercises" with nothing between.
    private static bool IsCompanion(string text, int end) => end < text.Length && text[end] == ' ' && Vocabulary.Companions.Contains(text.Substring(end + 1).ToLowerInvariant());

    private static HeadingForm Numbered(KindPhrase phrase, int? number, string rest, Vocabulary vocabulary)
    {
        // "Act I (Sections 1-2): The Start" puts the remark before the title, "Act III (Resolution)" puts the title into brackets.
        string? remark = null;
        var behind = rest.TrimStart();
        if (behind.Length > 0 && behind[0] == '(' && behind.IndexOf(')') is var close and > 1)
        {
            remark = behind.Substring(1, close - 1).Trim();
            rest = behind.Substring(close + 1);
        }

        var title = Clean(rest);
        if (title.Length == 0 && remark is not null && !Titles.IsRemark(remark, vocabulary))
        {
            (title, remark) = (remark, null);
        }

        var form = new HeadingForm(phrase.Kind, Vocabulary.IsStrong(phrase, hasNumber: true), null, number, true, true, title, remark);
        return remark is null ? form.WithRemark() : form;
    }

    // Roman numerals and words count only where something shows that they are no part of the title: "Act I" and "Act I: …", but not "Section I Wrote".
    private static bool TryNumeral(string text, TokenList tokens, int i, out int end, out int? number)
    {
        var token = tokens[i];
        end = token.End;
        number = null;
        if (token.Kind is TokenKind.Code || (token.Kind is TokenKind.Number && token.Text.Contains('.')))
        {
            return true;
        }

        if (token.Kind is TokenKind.Number)
        {
            // "Section 5A" and "Section 6/7" are numbered, and neither by a whole number.
            var next = tokens.Peek(i + 1);
            if (next is { Kind: TokenKind.Word, IsAttached: true, Text.Length: 1 } && tokens.Peek(i + 2).Kind is not (TokenKind.Word or TokenKind.Number))
            {
                end = next.End;
                return true;
            }

            if (next.IsSymbol('/') && next.IsAttached && tokens.Peek(i + 2) is { Kind: TokenKind.Number, IsAttached: true } other)
            {
                end = other.End;
                return true;
            }

            number = Numerals.TryParse(token.Text, out var digits) ? digits : null;

            // "Section 1 of 2: Title".
            if (next.Is("of") && tokens.Peek(i + 2) is { Kind: TokenKind.Number } count && (i + 3 == tokens.Count || tokens[i + 3].Kind is TokenKind.Symbol))
            {
                end = count.End;
                return true;
            }

            // "Level 2 support" and "Section 2 of the manual" go on as sentences do; titles start with a capital.
            return !(i + 1 < tokens.Count && tokens[i + 1].Kind is TokenKind.Word && (tokens[i + 1].IsAttached || char.IsLower(tokens[i + 1].Text[0])));
        }

        if (token.Kind is not TokenKind.Word)
        {
            return false;
        }

        var isNumeral = Numerals.TryRead(tokens, i, out var last, out var value);
        var isClosed = last + 1 == tokens.Count || tokens[last + 1].Kind is TokenKind.Symbol;
        end = tokens[last].End;
        if (isClosed && isNumeral && (token.Text.Length > 1 || token.Text is "I" or "V" or "X"))
        {
            number = value;
            return true;
        }

        // "Section ii: Title".
        if (isClosed && tokens.Peek(last + 1).IsSymbol(':') && Numerals.TrySmallRoman(token.Text, out var small))
        {
            number = small;
            return true;
        }

        return isClosed && token.Text.Length == 1 && char.IsUpper(token.Text[0]);
    }

    // "Introduction Section: "A Title"", "Opening Story: …", "Primary Character Arc: Maya's Journey".
    private static HeadingForm? Labelled(string text, TokenList tokens, int? number, bool isNumbered, Vocabulary vocabulary)
    {
        var separator = tokens.FindIndex(0, token => token.IsSymbol(':') || (token.IsDash && !token.IsAttached));
        if (separator is < 1 or > MostWordsBeforeKind + 2 || separator + 1 == tokens.Count)
        {
            return null;
        }

        var end = separator;
        while (end > 1 && tokens[end - 1].Kind is TokenKind.Word && Vocabulary.LabelTails.Contains(tokens[end - 1].Text.ToLowerInvariant()) && PhraseEndingAt(tokens, end, vocabulary) is null)
        {
            end--;
        }

        if (PhraseEndingAt(tokens, end, vocabulary) is not { } phrase)
        {
            return null;
        }

        var title = Clean(text.Substring(tokens[separator].End));
        if (phrase.Kind is EntryKind.Level && end > phrase.Words.Length && new NumberedReader(vocabulary).ReadPhrase(title) is { } covers && covers.Text.Length >= title.Length - 1)
        {
            // "Expert Level – Sections 6-8".
            return new HeadingForm(phrase.Kind, false, null, number, isNumbered, true, text.Substring(0, tokens[end - phrase.Words.Length - 1].End), title);
        }

        return phrase.IsPlural || phrase.Kind is EntryKind.Chapter
            ? null
            : new HeadingForm(phrase.Kind, Vocabulary.IsStrong(phrase, hasNumber: false), null, number, isNumbered, true, title, null).WithRemark();
    }

    // "Foundation Level (Sections 1-2): Understanding the Market".
    private static HeadingForm? Covered(string text, int? number, bool isNumbered, Vocabulary vocabulary)
    {
        var close = text.IndexOf("):", StringComparison.Ordinal);
        return close > 0 && Suffixed(text.Substring(0, close + 1), number, isNumbered, vocabulary) is { Kind: EntryKind.Level, Remark: not null } level && Clean(text.Substring(close + 2)) is { Length: > 0 } title
            ? level with { Title = title, HasLabel = true }
            : null;
    }

    // "Foundation Level (Sections 1-2)", "Market Analysis Section Integration", "Acme Case Study".
    private static HeadingForm? Suffixed(string text, int? number, bool isNumbered, Vocabulary vocabulary)
    {
        var title = text;
        var remark = Titles.TakeRemark(ref title);
        var tokens = Tokenizer.Read(title);
        var end = tokens.Count;
        while (end > 1 && tokens[end - 1].Kind is TokenKind.Word && Vocabulary.GroupTails.Contains(tokens[end - 1].Text.ToLowerInvariant()))
        {
            end--;
        }

        if (PhraseEndingAt(tokens, end, vocabulary) is not { IsPlural: false, Kind: EntryKind.Section or EntryKind.Level or EntryKind.CaseStudy } phrase || !Vocabulary.CanEndTitle(phrase))
        {
            return null;
        }

        var first = end - phrase.Words.Length;
        if (first == 0 || tokens.Take(first).Any(token => token.IsSymbol(':')) || tokens.Take(first).Any(token => token.Kind is TokenKind.Word && Vocabulary.Prepositions.Contains(token.Text.ToLowerInvariant())) || Vocabulary.Determiners.Contains(tokens[first - 1].Text.ToLowerInvariant()) || tokens[first - 1].IsDash)
        {
            return null;
        }

        title = title.Substring(0, tokens[first - 1].End);
        return new HeadingForm(phrase.Kind, Vocabulary.IsStrong(phrase, hasNumber: false), null, number, isNumbered, false, Clean(title), remark);
    }

    // "Supporting Case Studies Integration", "Expert Voice Integration", but not "Progression Through Stories".
    private static HeadingForm Announcement(string text, int? number, bool isNumbered, Vocabulary vocabulary)
    {
        var group = GroupOf(text, vocabulary);
        var isStrong = group is not null && Vocabulary.IsStrong(group, hasNumber: false);
        return new HeadingForm(null, isStrong, group?.Kind, number, isNumbered, false, Titles.TrimQuotes(text), null).WithRemark();
    }

    private static KindPhrase? GroupOf(string text, Vocabulary vocabulary)
    {
        var tokens = Tokenizer.Read(text);
        if (tokens.Count == 0)
        {
            return null;
        }

        var end = tokens.FindIndex(1, token => (token.Kind is TokenKind.Symbol && !token.IsSymbol('&') && (!token.IsAttached || token.Text is ":" or "(")) || (token.Kind is TokenKind.Word && Vocabulary.Prepositions.Contains(token.Text.ToLowerInvariant())));
        end = end < 0 ? tokens.Count : end;
        var hasTail = false;
        while (end > 0 && tokens[end - 1].Kind is TokenKind.Word && PhraseEndingAt(tokens, end, vocabulary) is null && Vocabulary.GroupTails.Contains(tokens[end - 1].Text.ToLowerInvariant()))
        {
            hasTail = true;
            end--;
        }

        // Experts are spoken of in the singular too, "Expert Voice Integration", and sections in "Section Breakdown".
        return PhraseEndingAt(tokens, end, vocabulary) is { } phrase && (phrase.IsPlural || (hasTail && phrase.Kind is EntryKind.Expert) || (hasTail && end == 1 && phrase.Kind is EntryKind.Section or EntryKind.Character)) && phrase.Kind is not EntryKind.Chapter ? phrase : null;
    }

    private static KindPhrase? PhraseEndingAt(TokenList tokens, int end, Vocabulary vocabulary)
    {
        for (var length = Math.Min(2, end); length > 0; length--)
        {
            if (vocabulary.KindAt(tokens, end - length) is { } phrase && phrase.Words.Length == length)
            {
                return phrase;
            }
        }

        return null;
    }

    private static string Clean(string text) => Titles.TrimQuotes(Titles.TrimMarks(Titles.TrimSeparators(text)));

    private HeadingForm WithRemark()
    {
        var title = Title;
        return Titles.TakeRemark(ref title) is { } remark ? this with { Title = Titles.TrimQuotes(title), Remark = remark } : this;
    }
}
