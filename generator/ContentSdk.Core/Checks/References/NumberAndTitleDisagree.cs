using System.Globalization;
using ContentSdk.Core.Models;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Checks.References;

/// <summary>CSDK2005: <c>Section 3 - A Title</c> where section 3 has another title. The beginning of the title is enough.</summary>
internal sealed class NumberAndTitleDisagree() : DocumentRule("CSDK2005", RuleSeverity.Warning, "Number and title disagree")
{
    internal override IEnumerable<Problem> Check(CheckedDocument document)
    {
        foreach (var reference in document.ReferencePhrases)
        {
            if (reference.Mention is NumberedMention { Title: { } title } mention
                && reference.Resolution is Resolution.Found { Evidence: Evidence.Number, Targets: [var target] }
                && document.Catalog.Corpus.FindExactly(target.Path) is { } place
                && place.Entries[target.Entry] is { Title: { } actual } entry
                && !Agrees(title, entry))
            {
                var named = document.Catalog.References.FindByName(place, mention.Kind, title) is Resolution.Found { Targets: [var other] } && place.Entries[other.Entry].Number is { } number
                    ? string.Format(CultureInfo.InvariantCulture, "; '{0}' is number {1}", title, number)
                    : "";
                yield return At(reference.Range, string.Format(CultureInfo.InvariantCulture, "{0} {1} is '{2}' and not '{3}'{4}", entry.Kind, entry.Number, actual, title, named.Length > 0 ? named : "; write its title or leave it out"));
            }
        }
    }

    private static bool Agrees(string title, Entry entry)
    {
        var words = NameMatcher.SignificantWords(title);
        return new[] { entry.Title, entry.Heading, entry.Form.Company }.OfType<string>().Select(NameMatcher.SignificantWords)
            .Any(actual => words.Length == 0 || NameMatcher.Contains(actual, words) || NameMatcher.Contains(words, actual));
    }
}
