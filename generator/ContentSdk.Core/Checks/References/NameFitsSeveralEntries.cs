using System.Globalization;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Checks.References;

/// <summary>CSDK2007: a name that several entries could be meant by.</summary>
internal sealed class NameFitsSeveralEntries() : DocumentRule("CSDK2007", RuleSeverity.Warning, "Name fits several entries")
{
    private const int MostNamed = 4;

    internal override IEnumerable<Problem> Check(CheckedDocument document) =>
        from reference in document.ReferencePhrases
        let ambiguous = reference.Resolution as Resolution.Ambiguous
        where ambiguous is not null
        select At(reference.Range, "'" + reference.Mention.Text + "' fits " + string.Join(", ", ambiguous.Candidates.Take(MostNamed).Select(candidate => Name(document, candidate))) + (ambiguous.Candidates.Count > MostNamed ? " and more" : "") + "; write the number or the whole title");

    private static string Name(CheckedDocument document, EntryAddress address)
    {
        var entry = document.Catalog.Corpus.FindExactly(address.Path)!.Entries[address.Entry];
        return "'" + (entry.Title ?? entry.Heading) + "'" + (entry.Number is { } number ? string.Format(CultureInfo.InvariantCulture, " ({0} {1})", EntryNoun.Of(entry.Kind).Singular, number) : " (" + EntryNoun.Of(entry.Kind).Singular + ")");
    }
}
