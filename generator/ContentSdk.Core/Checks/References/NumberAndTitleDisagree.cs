using System.Globalization;
using ContentSdk.Core.Maps;
using ContentSdk.Core.Models;
using ContentSdk.Core.Resolving;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Checks.References;

/// <summary>CSDK2005: <c>Section 3 - A Title</c> where section 3 has another title. The beginning of the title is enough.</summary>
internal sealed class NumberAndTitleDisagree() : DocumentRule("CSDK2005", RuleSeverity.Warning, "Number and title disagree")
{
    internal override IEnumerable<Problem> Check(CheckedDocument document)
    {
        foreach (var reference in document.ReferencePhrases)
        {
            if (reference.Mention is not NumberedMention { Title: { } title, IsQualified: false } mention
                || reference.Resolution is not Resolution.Found { Evidence: Evidence.Number, Targets: [var target] }
                || document.Catalog.Corpus.FindExactly(target.Path) is not { } place
                || place.Entries[target.Entry] is not { Title: { } actual } entry
                || Agrees(title, entry))
            {
                continue;
            }

            var other = Other(document, place, mention, title, target);
            if (other is not null || IsTitle(mention, title, actual))
            {
                yield return At(reference.Range, string.Format(CultureInfo.InvariantCulture, "{0} {1} is '{2}' and not '{3}'{4}", Capitalized(EntryNoun.Of(entry.Kind).Singular), entry.Number, actual, title, other ?? "; write its title or leave it out"));
            }
        }
    }

    private static bool Agrees(string title, Entry entry)
    {
        var words = NameMatcher.SignificantWords(title);
        return new[] { entry.Title, entry.Heading, entry.Form.Company }.OfType<string>().Select(NameMatcher.SignificantWords)
            .Any(actual => words.Length == 0 || NameMatcher.Contains(actual, words) || NameMatcher.Contains(words, actual));
    }

    // The title of another entry is one, whatever it looks like.
    private static string? Other(CheckedDocument document, DocumentHead place, NumberedMention mention, string title, EntryAddress target) =>
        document.Catalog.References.FindByName(place, mention.Kind, title) is Resolution.Found { Targets: [var other], Evidence: <= Evidence.TitlePrefix } && other != target && place.Entries[other.Entry].Number is { } number
            ? string.Format(CultureInfo.InvariantCulture, "; '{0}' is number {1}", title, number)
            : null;

    /// <summary>
    /// Whether the words behind a number are a title and no note on the place ("Setup", "Opening hook", "Figure 3", "2 pages"): they resemble the real one,
    /// or begin as titles do, in as many words as tell a title from a note.
    /// </summary>
    private static bool IsTitle(NumberedMention mention, string title, string actual)
    {
        var words = Tokenizer.Read(title).Where(token => token.Kind is not TokenKind.Symbol).ToList();
        var actualWords = NameMatcher.SignificantWords(actual);
        if (words.Count == 0 || words.Any(word => word.Kind is not TokenKind.Word) || Vocabulary.OpensNote(words.Find(word => !word.Is("the") && !word.Is("a") && !word.Is("an")).Text ?? ""))
        {
            return false;
        }

        var shared = NameMatcher.SignificantWords(title).Count(word => word.Length > 3 && actualWords.Contains(word));
        var isLikeTitle = words.All(word => word.IsCapitalized || word.Text.Length < 4 || Vocabulary.IsLead(word.Text));

        // Behind a dash one word is a title where titles are one word.
        var isDashed = mention.Text.IndexOf(" - ", StringComparison.Ordinal) > 0 || mention.Text.IndexOf(" – ", StringComparison.Ordinal) > 0 || mention.Text.IndexOf(" — ", StringComparison.Ordinal) > 0;
        var isLong = words.Count > 2 || (words.Count == 2 && actualWords.Length > 1) || (isDashed && words.Count == 1 && actualWords.Length == 1);
        return shared > 0 || NearestName.Distance(title, actual) is not null || (isLikeTitle && isLong);
    }

    private static string Capitalized(string noun) => char.ToUpperInvariant(noun[0]) + noun.Substring(1);
}
