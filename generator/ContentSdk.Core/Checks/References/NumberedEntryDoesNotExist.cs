using System.Globalization;
using ContentSdk.Core.Models;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Checks.References;

/// <summary>CSDK2004: <c>Section 9</c>, <c>Sections 6-9</c> or <c>Chapter 40</c> where there is none of that number.</summary>
internal sealed class NumberedEntryDoesNotExist() : DocumentRule("CSDK2004", RuleSeverity.Error, "Numbered entry does not exist")
{
    internal override IEnumerable<Problem> Check(CheckedDocument document)
    {
        foreach (var reference in document.ReferencePhrases)
        {
            if (reference.Mention is NumberedMention { IsQualified: false } mention && reference.Resolution is Resolution.NoSuchEntry or Resolution.Found { Evidence: Evidence.Number } && Missing(document, mention) is { } message && !IsInTitle(document, reference))
            {
                yield return At(reference.Range, message);
            }
        }
    }

    // A section may be called "Section 230 and You", and a field may name it.
    private static bool IsInTitle(CheckedDocument document, CheckedReference reference) =>
        document.Catalog.References.Candidates(document.Head, null).Any(candidate => candidate.Entry.Title is { } title
            && title.IndexOf(reference.Mention.Text, StringComparison.OrdinalIgnoreCase) >= 0 && reference.Field.IndexOf(title, StringComparison.OrdinalIgnoreCase) >= 0);

    private static string? Missing(CheckedDocument document, NumberedMention mention)
    {
        var corpus = document.Catalog.Corpus;
        if (mention.Kind is not EntryKind.Chapter && mention.Chapter is { } chapter && corpus.Chapters(chapter).Count == 0)
        {
            return IsElsewhere(EntryKind.Chapter, new NumberRange(chapter, chapter), corpus.ChapterNumbers) ? null
                : string.Format(CultureInfo.InvariantCulture, "'{0}' names chapter {1}, which does not exist{2}", mention.Text, chapter, Existing(EntryNoun.Of(EntryKind.Chapter), corpus.ChapterNumbers));
        }

        var numbers = mention.Kind is EntryKind.Chapter
            ? corpus.ChapterNumbers
            : document.NumbersOf(mention.Kind, mention.Chapter);
        foreach (var range in mention.Ranges)
        {
            // Where no entry has a number, "Section 3" counts in a way that is not written down.
            if (numbers.Count > 0 && !IsElsewhere(mention.Kind, range, numbers) && FirstMissing(range, numbers) is { } missing)
            {
                var noun = EntryNoun.Of(mention.Kind);
                return string.Format(CultureInfo.InvariantCulture, "'{0}' names {1} {2}, which does not exist{3}", mention.Text, noun.Singular, missing, Existing(noun, numbers));
            }
        }

        return null;
    }

    // A single map says nothing of the chapters around it, and "Section 230" is no section of a chapter that has eight.
    private static bool IsElsewhere(EntryKind kind, NumberRange range, SortedSet<int> numbers) =>
        kind is EntryKind.Chapter ? numbers.Count == 1 && range.Last <= numbers.Max + 1 : range.First >= 100 && range.First > 10 * numbers.Max;

    // A range is walked by the numbers there are, never by those it names: "Sections 1-1000000000".
    private static int? FirstMissing(NumberRange range, SortedSet<int> numbers)
    {
        var wanted = range.First;
        foreach (var number in numbers.GetViewBetween(range.First, range.Last))
        {
            if (number != wanted)
            {
                return wanted;
            }

            if (number == range.Last)
            {
                return null;
            }

            wanted++;
        }

        return wanted;
    }

    private static string Existing(EntryNoun noun, SortedSet<int> numbers) => numbers.Count switch
    {
        0 => "",
        1 => string.Format(CultureInfo.InvariantCulture, "; there is {0} {1} only", noun.Singular, numbers.Min),
        _ when numbers.Max - numbers.Min == numbers.Count - 1 => string.Format(CultureInfo.InvariantCulture, "; there are {0} {1} to {2}", noun.Plural, numbers.Min, numbers.Max),
        _ => "; there are " + noun.Plural + " " + string.Join(", ", numbers.Take(12).Select(number => number.ToString(CultureInfo.InvariantCulture))) + (numbers.Count > 12 ? " and more" : ""),
    };
}
