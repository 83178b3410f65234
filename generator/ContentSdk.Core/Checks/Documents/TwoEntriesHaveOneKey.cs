using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Checks.Documents;

/// <summary>CSDK1007: two documents have one key, or two entries of a file, or two headings of a document one <c>{#id}</c>. It is said at each of them.</summary>
internal sealed class TwoEntriesHaveOneKey() : DocumentRule("CSDK1007", RuleSeverity.Error, "Two entries have one key")
{
    internal override IEnumerable<Problem> Check(CheckedDocument document)
    {
        var head = document.Head;
        var isTable = IsTable(head);
        if (document.Catalog.Corpus.WithKey(head.Key).FirstOrDefault(other => other.Path != head.Path && IsTable(other) == isTable && (!isTable || HaveOneKey(head, other))) is { } other)
        {
            var stated = document.Source.FrontMatter.StatedKey;
            yield return At(
                stated?.Origin.Range(0, stated.Text.Length) ?? document.Beginning,
                isTable ? "'" + other.Path + "' has an entry of one key with this file; name one of the files otherwise" : "'" + other.Path + "' has the key '" + head.Key + "' too; " + (stated is null ? "give one of them another 'key'" + (document.Source.Format is TextFormat.Markdown ? " in its front matter" : "") : "write another"));
        }

        foreach (var same in Enumerable.Range(0, document.Bindings.Count).Where(i => head.Entries[i].LocalKey.Length > 0).GroupBy(i => head.Entries[i].LocalKey, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            foreach (var entry in same)
            {
                yield return At(document.Places.Entries[entry].Heading ?? document.Beginning, "Another entry of this file has the key '" + same.Key + "' too; give one of them another");
            }
        }

        foreach (var same in document.Source.Links.WrittenAnchors.Where(anchor => anchor.IsPin).GroupBy(anchor => anchor.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            foreach (var anchor in same)
            {
                yield return At(anchor.Range, "Another heading of this document is {#" + same.Key + "} too; give one of them another id");
            }
        }
    }

    // The entries of a table have keys of their own behind the file's.
    private static bool IsTable(DocumentHead document) => document.Declared is not null && document.Entries.Count > 0 && document.Entries[0].LocalKey.Length > 0;

    private static bool HaveOneKey(DocumentHead document, DocumentHead other)
    {
        var keys = new HashSet<string>(document.Entries.Select(entry => entry.LocalKey), StringComparer.Ordinal);
        return other.Entries.Any(entry => keys.Contains(entry.LocalKey));
    }
}
