using System.Globalization;
using System.Text;
using ContentSdk.Core.Maps;
using ContentSdk.Core.Models;
using ContentSdk.Core.Resolving;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Checks.References;

/// <summary>
/// CSDK2006: a name that must name an entry and names none, in a chapter that has entries of that kind. A name is what has the kind word behind it, is
/// written like a title in a field that tells a place, or is almost the title of an entry.
/// </summary>
internal sealed class NamedEntryDoesNotExist() : DocumentRule("CSDK2006", RuleSeverity.Error, "Named entry does not exist")
{
    private const int MostWords = 8;

    internal override IEnumerable<Problem> Check(CheckedDocument document) => NamedInVain(document).Concat(AlmostNamed(document));

    private IEnumerable<Problem> NamedInVain(CheckedDocument document)
    {
        foreach (var reference in document.ReferencePhrases)
        {
            if (reference.Mention is not NamedMention mention)
            {
                continue;
            }

            var missing = reference.Resolution switch
            {
                Resolution.NoSuchEntry => [NameForms.WithoutLead(mention.Name)],
                Resolution.Found found => found.Missing,
                _ => (IReadOnlyList<string>)[],
            };
            if (missing.Count == 0)
            {
                continue;
            }

            // A name without a kind word tells a place in the chapter, which is a section's.
            var kind = mention.Kind ?? EntryKind.Section;
            var titles = document.TitlesOf(kind);
            // Almost a title with commas in it is one name and no list.
            if (titles.Nearest(mention.Name) is { } meant && NearestName.Distance(mention.Name, meant) is not null)
            {
                yield return At(Part(reference, mention.Name), NotCalled(mention, kind, mention.Name) + "; write '" + meant + "'?");
                continue;
            }

            foreach (var name in titles.All.Count == 0 ? [] : missing)
            {
                var nearest = titles.Nearest(name);
                if (nearest is not null || (IsName(mention, name, reference) && !IsHeading(document, name)))
                {
                    yield return At(Part(reference, name), NotCalled(mention, kind, name) + (nearest is null ? "; write the title of an entry, or its number" : "; write '" + nearest + "'?"));
                }
            }
        }
    }

    private static string NotCalled(NamedMention mention, EntryKind kind, string name) =>
        (mention.Kind is null ? "Nothing" : "No " + EntryNoun.Of(kind).Singular) + " is called '" + name + "'";

    // "Introduction section" names a heading of no kind where there is one.
    private static bool IsHeading(CheckedDocument document, string name) =>
        document.Head.Entries.Any(entry => string.Equals(entry.Title, name, StringComparison.OrdinalIgnoreCase) || string.Equals(entry.Heading, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>An expert field may describe voices instead of naming them, so that only what is almost the name of an expert is a slip.</summary>
    private IEnumerable<Problem> AlmostNamed(CheckedDocument document)
    {
        foreach (var (mention, range) in document.Searches())
        {
            var titles = document.TitlesOf(mention.Kind);
            var tokens = Tokenizer.Read(mention.Text).Where(token => token.Kind is not TokenKind.Symbol).ToList();
            for (var i = 0; i < tokens.Count;)
            {
                var (words, title) = tokens[i].IsCapitalized ? Slip(titles, mention.Text, tokens, i) : (1, null);
                if (title is not null)
                {
                    var (start, end) = (tokens[i].Start, tokens[i + words - 1].End);
                    var place = range.Length == mention.Text.Length ? new SourceRange(range.Start + start, range.Start + end) : range;
                    yield return At(place, "No " + EntryNoun.Of(mention.Kind).Singular + " is called '" + mention.Text.Substring(start, end - start) + "'; write '" + title + "'?");
                }

                i += words;
            }
        }
    }

    // How many words from here on are a name or almost one, and the title that it almost is; one word and none where they are neither.
    private static (int Words, string? Title) Slip(EntryTitles titles, string text, List<Token> tokens, int first)
    {
        (int Words, string? Title, int Distance) best = (1, null, int.MaxValue);
        foreach (var words in titles.Lengths)
        {
            if (first + words > tokens.Count)
            {
                break;
            }

            var name = text.Substring(tokens[first].Start, tokens[first + words - 1].End - tokens[first].Start);
            if (titles.Nearest(name, words) is { } title && NearestName.Distance(name, title) is { } distance && distance < best.Distance)
            {
                best = distance == 0 || WithoutAccents(name) == WithoutAccents(title) ? (words, null, 0) : (words, title, distance);
            }
        }

        return (best.Words, best.Title);
    }

    // "Horak" is how some write "Horák".
    private static string WithoutAccents(string name) =>
        string.Concat(NormalForm.Of(name, NormalizationForm.FormD).Where(character => CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark)).ToLowerInvariant();

    private static bool IsName(NamedMention mention, string name, CheckedReference reference)
    {
        var words = Tokenizer.Read(name).Where(token => token.Kind is not TokenKind.Symbol).ToList();
        if (words.Count is 0 or > MostWords || !words[0].IsCapitalized || Vocabulary.AreVague(name))
        {
            return false;
        }

        // Without the kind word one capital is any word, and "Figure 2", "Stripe, Salesforce" or "Wired, June" are something else.
        return mention.HasKind || (words.Count > 1 && reference.Resolution is Resolution.NoSuchEntry && !Vocabulary.IsOftenProse(reference.Label) && name.IndexOfAny([',', ':', '/', '"', '“']) < 0
            && words.All(word => word.Kind is TokenKind.Word && word.Text.Length > 1 && (word.IsCapitalized || word.Text.Length < 4 || Vocabulary.Prepositions.Contains(word.Text))));
    }

    // Of a list of names the one that is missing.
    private static SourceRange Part(CheckedReference reference, string name)
    {
        var start = reference.Mention.Text.IndexOf(name, StringComparison.Ordinal);
        return start < 0 || reference.Range.Length != reference.Mention.Text.Length ? reference.Range : new SourceRange(reference.Range.Start + start, reference.Range.Start + start + name.Length);
    }
}
