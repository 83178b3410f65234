using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Maps;

/// <summary>A chapter's number and title, from wherever a document states them.</summary>
/// <param name="Number">The number; null when the document gives none.</param>
/// <param name="Title">The title; null when the document gives none.</param>
/// <param name="Subtitle">What follows the title behind a colon or dash.</param>
internal sealed record ChapterHeading(int? Number, string? Title, string? Subtitle)
{
    private static ChapterHeading Nothing { get; } = new(null, null, null);

    /// <summary>The heading below the first that gives the title, so that what stands below it is said of the chapter; null where none does.</summary>
    public HeadingNode? Titled { get; init; }

    /// <summary>Asks front matter first, then the first heading, then a second one or a label that names the chapter, then the file's name.</summary>
    public static ChapterHeading Read(FrontMatter frontMatter, HeadingNode root, string path, Vocabulary vocabulary)
    {
        var own = root.Heading is { } heading ? Parse(heading.Line.Text, vocabulary) : Nothing;
        if (own.Number is null || own.Title is null)
        {
            // A generic first heading ("Story Map") leaves the naming to what follows.
            foreach (var other in Below(root, own.Number, vocabulary))
            {
                // A line that gives the chapter's number and title together knows better than a heading without a number.
                own = own.Number is null && other is { Number: not null, Title: not null } ? other
                    : own.Title is null ? other with { Number = own.Number ?? other.Number } : own with { Number = own.Number ?? other.Number };
            }
        }

        var file = OfFile(path);
        var number = Whole(frontMatter.Scalar("chapter", "chapterNumber", "chapter_number", "chapter-number")) ?? own.Number ?? file.Number;
        var stated = frontMatter.Scalar("title", "chapterTitle", "chapter_title", "chapter-title") is { } title ? Parse(title, vocabulary) : Nothing;
        return new ChapterHeading(
            number ?? stated.Number,
            stated.Title ?? own.Title ?? (own.Number is null || own.Number == file.Number ? file.Title : null) ?? BehindNumber(root, vocabulary),
            frontMatter.Scalar("subtitle") ?? (stated.Title is null ? own.Subtitle : stated.Subtitle) ?? LabelledSubtitle(root))
        {
            Titled = stated.Title is null ? own.Titled : null,
        };
    }

    private static string? LabelledSubtitle(HeadingNode root) => root.Blocks.OfType<ParagraphBlock>().SelectMany(paragraph => paragraph.Lines)
        .Select(line => line.TryLabel(out var label, out var value, out _) && Vocabulary.SubtitleLabels.Contains(Vocabulary.LabelWords(label)) ? Titles.TrimQuotes(value) : null)
        .FirstOrDefault(subtitle => subtitle is { Length: > 0 });

    /// <summary>What the lines and headings below the first heading say of the chapter.</summary>
    private static IEnumerable<ChapterHeading> Below(HeadingNode root, int? number, Vocabulary vocabulary)
    {
        foreach (var line in root.Blocks.OfType<ParagraphBlock>().SelectMany(paragraph => paragraph.Lines))
        {
            if (line.TryLabel(out var label, out var value, out _))
            {
                if (Vocabulary.TitleLabels.Contains(Vocabulary.LabelWords(label)))
                {
                    yield return Parse(value, vocabulary);
                }
                else if (Vocabulary.NumberLabels.Contains(Vocabulary.LabelWords(label)))
                {
                    yield return Parse(value, vocabulary) is { Number: not null } chapter ? chapter : new ChapterHeading(Whole(value), null, null);
                }
            }
            else if (line.StrongAlone is { } strong && vocabulary.MayNumberKind(strong) && Parse(strong, vocabulary) is { Number: not null } bold)
            {
                yield return bold;
            }
        }

        var headings = root.Descendants().Take(4).ToList();
        foreach (var node in headings.Take(3))
        {
            if (vocabulary.MayNumberKind(node.Heading!.Line.Text) && Parse(node.Heading.Line.Text, vocabulary) is { Number: not null } second)
            {
                // "# The Book", "# Chapter 12", "# The Title".
                var next = headings.IndexOf(node) + 1;
                yield return second.Title is null && node.Blocks.Count == 0 && next < headings.Count && headings[next].Level == node.Level && MayTitle(headings[next])
                    ? Parse(headings[next].Heading!.Line.Text, vocabulary) with { Number = second.Number, Titled = headings[next] } : second;
            }
        }

        // "# Chapter 8 - Story Map" with "## The Title" right below it, or "# Chapter 8" with "# The Title" or with "## The Title" above everything else.
        if (number is not null && root.Blocks.Count == root.Preamble && root.Children.FirstOrDefault() is { } first && MayTitle(first)
            && ((first.Children.Count == 0 && !root.Children.Skip(1).Any(MayTitle)) || first.Level == root.Level || root is { Children.Count: 1, Form: { Kind: EntryKind.Chapter, Title.Length: 0 } }))
        {
            // Beside sections it may be a part of its own as well, which keeps what stands below it.
            yield return Parse(first.Heading!.Line.Text, vocabulary) with { Titled = first.Level == root.Level || root.Children.Count == 1 ? first : null };
        }
    }

    private static bool MayTitle(HeadingNode node) => node.Form is { Kind: null, Group: null, IsNumbered: false } form && !Vocabulary.GeneralTitles.Contains(form.Title.ToLowerInvariant()) && !Vocabulary.AreVague(form.Title);

    /// <summary>Reads a heading: <c>Story Map - Chapter 12: Title</c>, <c>Chapter 22 Title - Case Studies</c>, <c>Title (Chapter 3)</c>.</summary>
    private static ChapterHeading Parse(string heading, Vocabulary vocabulary)
    {
        var text = Titles.TrimDate(Titles.TrimMarks(heading));
        var tokens = Tokenizer.Read(text);
        var mayName = vocabulary.MayNameKind(text);
        for (var i = 0; mayName && i < tokens.Count - 1; i++)
        {
            if (vocabulary.KindAt(tokens, i) is not { Kind: EntryKind.Chapter, IsPlural: false })
            {
                continue;
            }

            var next = i + 1;
            if (Numeral(tokens, ref next) is { } found)
            {
                // "Chapter 5A: Title" is numbered, and by no whole number.
                var isWhole = !(tokens[next].Kind is TokenKind.Number && tokens.Peek(next + 1) is { Kind: TokenKind.Word, IsAttached: true, Text.Length: 1 });
                var number = isWhole ? found : (int?)null;
                next += isWhole ? 0 : 1;

                // "Book Title: Chapter 3 - Title" names the book before the chapter.
                var before = text.Substring(0, tokens[i].Start).TrimEnd();
                var isInBrackets = before.Length > 0 && before[before.Length - 1] is '(' or '[';
                before = before.TrimEnd('(', '[', ' ');
                var after = WithoutRemark(text.Substring(tokens[next].End).TrimStart(')', ']'));
                after = isInBrackets && after.Length > 0 && after[after.Length - 1] is ')' or ']' ? after.Substring(0, after.Length - 1) : after;
                after = after.StartsWith("'s ", StringComparison.Ordinal) || after.StartsWith("’s ", StringComparison.Ordinal) ? after.Substring(2) : after;
                before = after.Length > 0 && before.EndsWith(":", StringComparison.Ordinal) ? "" : before.TrimEnd(':', ',');
                before = EndsInPreposition(before) ? "" : before;
                if (before.Length > 0 && before[before.Length - 1] is '"' or '“' or '„' or '«' && after.Length > 0 && after[after.Length - 1] is '"' or '”' or '“' or '»')
                {
                    // A quote from the chapter on.
                    (before, after) = (before.Substring(0, before.Length - 1).TrimEnd(), after.Substring(0, after.Length - 1));
                }

                if (Titles.TrimSeparators(after) is var rest && Titles.TrimQuotes(rest) is var quoted && quoted.Length < rest.TrimEnd().Length)
                {
                    return new ChapterHeading(number, quoted, null);
                }

                return Segments(rest, vocabulary).Concat(Segments(before, vocabulary)).ToList() is { Count: > 0 } segments
                    ? new ChapterHeading(number, segments[0], segments.Count > 1 && after.Contains(segments[1]) ? segments[1] : null)
                    : new ChapterHeading(number, null, null);
            }
        }

        var own = Segments(text, tokens, vocabulary).ToList();
        return own.Count == 0 ? Nothing : new ChapterHeading(null, own.Count == Segments(text, tokens, vocabulary, keepAll: true).Count() ? Titles.TrimQuotes(WithoutTail(text)) : own[0], null);
    }

    // "Chapter 9: Map" names the kind of document, where nothing else names the chapter.
    private static string? BehindNumber(HeadingNode root, Vocabulary vocabulary)
    {
        var text = Titles.TrimMarks(root.Heading?.Line.Text ?? "");
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && vocabulary.KindAt(Tokenizer.Read(text), 0) is { Kind: EntryKind.Chapter } && Titles.TrimQuotes(text.Substring(colon + 2)) is { Length: > 0 } title ? title : null;
    }

    // "The Story of Chapter 11".
    private static bool EndsInPreposition(string before) => Vocabulary.Prepositions.Contains(before.Substring(before.LastIndexOf(' ') + 1).ToLowerInvariant());

    // "Chapter 35 (Revised): Title".
    private static string WithoutRemark(string after)
    {
        var text = after.TrimStart();
        return text.Length > 0 && text[0] == '(' && text.IndexOf("):", StringComparison.Ordinal) is var close and > 0 ? text.Substring(close + 1) : after;
    }

    /// <summary>The parts of a heading between dashes, colons and bars, without those that name the kind of document.</summary>
    private static IEnumerable<string> Segments(string text, Vocabulary vocabulary) => Segments(text, Tokenizer.Read(text), vocabulary);

    private static IEnumerable<string> Segments(string text, TokenList tokens, Vocabulary vocabulary, bool keepAll = false)
    {
        var start = 0;
        for (var i = 0; i <= tokens.Count; i++)
        {
            var isEnd = i == tokens.Count || (tokens[i].IsDash && !tokens[i].IsAttached) || tokens[i].IsSymbol('|') || (tokens[i].IsSymbol('·') && !tokens[i].IsAttached) || (tokens[i].IsSymbol(':') && tokens[i].IsAttached && i + 1 < tokens.Count && !tokens[i + 1].IsAttached);
            if (!isEnd)
            {
                continue;
            }

            var end = i == tokens.Count ? text.Length : tokens[i].Start;
            var segment = Titles.TrimQuotes(Titles.TrimMarks(text.Substring(start, end - start)));
            start = i == tokens.Count ? end : tokens[i].End;
            var bare = segment;
            if (!keepAll && Titles.TakeRemark(ref bare) is { } remark && (NamesDocument(remark) || Titles.IsRemark(remark, vocabulary)))
            {
                segment = Titles.TrimQuotes(bare);
            }

            if (segment.Length > 0 && (keepAll || !NamesDocument(segment)))
            {
                yield return keepAll ? segment : WithoutTail(segment);
            }
        }
    }

    private static bool NamesDocument(string segment)
    {
        var holdsNoun = false;
        foreach (var token in Tokenizer.Read(segment))
        {
            if ((token.Kind is not TokenKind.Symbol || token.IsSymbol('&')) && !(token.Is("a") || token.Is("an")))
            {
                var word = token.Text.ToLowerInvariant();
                if (!Vocabulary.DocumentWords.Contains(word))
                {
                    return false;
                }

                holdsNoun |= Vocabulary.DocumentNouns.Contains(word);
            }
        }

        return holdsNoun;
    }

    // "Data Strategy Story Integration Map": the longest end of it that can only name a document, if something is left.
    private static string WithoutTail(string segment)
    {
        var tokens = Tokenizer.Read(segment);
        var first = tokens.Count;
        while (first > 1 && (tokens[first - 1].Kind is TokenKind.Word || tokens[first - 1].IsSymbol('&')) && Vocabulary.DocumentTails.Contains(tokens[first - 1].Text.ToLowerInvariant()))
        {
            first--;
        }

        return tokens.Count - first > 1 && tokens.Skip(first).Any(token => Vocabulary.DocumentTailNouns.Contains(token.Text.ToLowerInvariant())) && first > 0
            ? segment.Substring(0, tokens[first - 1].End)
            : segment;
    }

    // "Chapter 3", "Ch. 3", "Chapter #3", "Chapter No. 3", "Chapter Number 3".
    private static int? Numeral(TokenList tokens, ref int i)
    {
        var first = tokens.Peek(i).IsSymbol('.') && tokens.Peek(i).IsAttached ? i + 1 : i;
        if (tokens.Peek(first).IsSymbol('#') || tokens.Peek(first).Is("number") || tokens.Peek(first).Is("no") || tokens.Peek(first).Is("nr"))
        {
            var behind = tokens.Peek(first + 1).IsSymbol('.') && tokens.Peek(first + 1).IsAttached ? first + 2 : first + 1;
            first = tokens.Peek(behind).Kind is TokenKind.Number ? behind : first;
        }

        if (!Numerals.TryRead(tokens, first, out var last, out var number))
        {
            return null;
        }

        i = last;
        return number;
    }

    private static int? Whole(string? text) => text is not null && Numerals.TryParse(text, out var number) ? number : null;

    // chapter-12-scaling-operations.md, ch07_title.md, 03-title/index.md; a file that says nothing of a chapter is never one by its number alone.
    private static ChapterHeading OfFile(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        name = name.Contains('.') ? name.Substring(0, name.LastIndexOf('.')) : name;
        var words = name.Split(['-', '_', ' ', '.'], StringSplitOptions.RemoveEmptyEntries).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].ToLowerInvariant();
            var attached = word.StartsWith("chapter", StringComparison.Ordinal) ? word.Substring(7) : word.StartsWith("ch", StringComparison.Ordinal) ? word.Substring(2) : null;
            var isSeparate = attached is { Length: 0 } && i + 1 < words.Count;
            if (attached is not null && (Numerals.TryParse(isSeparate ? words[i + 1] : attached, out var number) || (isSeparate && words[i + 1].Length > 1 && Numerals.TrySmallRoman(words[i + 1], out number))))
            {
                var rest = words.Skip(isSeparate ? i + 2 : i + 1).ToList();
                return new ChapterHeading(number, rest.Count == 0 || NamesDocument(string.Join(" ", rest)) ? null : WithoutTail(string.Join(" ", rest.Select(Capitalize))), null);
            }
        }

        return Nothing;
    }

    private static string Capitalize(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1);
}
