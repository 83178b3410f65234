using ContentSdk.Core.Collections;
using ContentSdk.Core.Libraries;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Checks.Fields;

/// <summary>CSDK2008: a field names an entry that does not exist, a draft that cannot be used yet, or a name that several entries have.</summary>
internal sealed class ReferencedEntryDoesNotExist() : DocumentRule("CSDK2008", RuleSeverity.Error, "Referenced entry does not exist")
{
    private const int MostNames = 6;

    internal override IEnumerable<Problem> Check(CheckedDocument document)
    {
        var suggestions = 0;
        foreach (var binding in document.Bindings)
        {
            var i = 0;
            foreach (var reference in binding.Entry.References)
            {
                var range = binding.References[i++];
                var candidates = document.Catalog.Entries.Candidates(reference, document.Head.Path);
                if (candidates.Count != 1)
                {
                    yield return At(range, Say(reference, document.Catalog, candidates, suggests: suggestions++ < CheckedDocument.MostSuggestions));
                }
                else if (document.Catalog.Entries.IsOpenDraft(candidates[0]))
                {
                    yield return At(range, "'" + reference.Text + "' names '" + candidates[0].Path + "', a draft that lacks something; complete it, or make this a draft too");
                }
            }
        }
    }

    /// <summary>The message of an entry that cannot be used, where this rule was turned down.</summary>
    internal static string Say(BoundValue.Reference reference) => "'" + reference.Text + "' names no entry of " + reference.Type.Name;

    private static string Say(BoundValue.Reference reference, Catalog catalog, IReadOnlyList<EntryAddress> candidates, bool suggests)
    {
        if (candidates.Count > 1)
        {
            return "'" + reference.Text + "' names several entries of " + reference.Type.Name + ": " + string.Join(", ", candidates.Take(MostNames).Select(catalog.Entries.KeyOf)) + "; write one of these";
        }

        if (LibraryAddress.Parse(reference.Text) is { } address && catalog.Corpus.Libraries.Check(address, suggests) is { } fault)
        {
            return Say(reference) + ": " + LibraryWords.Of(reference.Text.Split('#')[0], fault);
        }

        var names = suggests ? catalog.Entries.Names(reference.Type) : [];
        var advice = !suggests ? "" : catalog.Entries.Nearest(reference) is { } nearest ? "; write '" + nearest + "'?"
            : names.Count == 0 ? ", which has none"
            : names.Count <= MostNames ? "; there " + (names.Count == 1 ? "is " : "are ") + string.Join(", ", names) : "";
        return Say(reference) + advice;
    }
}
