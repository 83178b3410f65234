using ContentSdk.Core.Maps;
using ContentSdk.Core.Models;
using ContentSdk.Core.Resolving;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Checks.References;

/// <summary>
/// CSDK2006: a name that must name an entry and names none, in a document that has entries of that kind. A name is what has the kind word behind it,
/// stands in quotes, is written like a title, or is almost the title of an entry.
/// </summary>
internal sealed class NamedEntryDoesNotExist() : DocumentRule("CSDK2006", RuleSeverity.Error, "Named entry does not exist")
{
    private const int MostWords = 8;

    internal override IEnumerable<Problem> Check(CheckedDocument document)
    {
        foreach (var reference in document.ReferencePhrases)
        {
            if (reference.Mention is not NamedMention mention)
            {
                continue;
            }

            var missing = reference.Resolution switch
            {
                Resolution.NoSuchEntry => [ReferenceResolver.WithoutLead(mention.Name)],
                Resolution.Found found => found.Missing,
                _ => (IReadOnlyList<string>)[],
            };
            foreach (var name in missing)
            {
                var titles = document.Catalog.References.Candidates(document.Head, mention.Kind).Select(candidate => candidate.Entry.Title).OfType<string>();
                var nearest = NearestName.Find(name, titles);
                if (nearest is not null || IsName(mention, name, reference.Label))
                {
                    yield return At(Part(reference, name), (mention.Kind is { } kind ? "No " + EntryNoun.Of(kind).Singular : "Nothing") + " is called '" + name + "'" + (nearest is null ? "; write the title of an entry, or its number" : "; write '" + nearest + "'?"));
                }
            }
        }
    }

    private static bool IsName(NamedMention mention, string name, string label)
    {
        if (Vocabulary.AreVague(name))
        {
            return false;
        }

        if (mention.Kind is not null)
        {
            return true;
        }

        var words = Tokenizer.Read(name).Where(token => token.Kind is TokenKind.Word).ToList();
        var isTitle = words.Count is > 0 and <= MostWords && words[0].IsCapitalized && words.All(word => word.IsCapitalized || word.Text.Length < 4 || Vocabulary.Prepositions.Contains(word.Text));
        return !Vocabulary.IsOftenProse(label) && (isTitle || mention.Text.Length > 1 && mention.Text[0] is '"' or '“' or '‘');
    }

    // Of a list of names the one that is missing.
    private static SourceRange Part(CheckedReference reference, string name)
    {
        var start = reference.Mention.Text.IndexOf(name, StringComparison.Ordinal);
        return start < 0 || reference.Range.Length != reference.Mention.Text.Length ? reference.Range : new SourceRange(reference.Range.Start + start, reference.Range.Start + start + name.Length);
    }
}
