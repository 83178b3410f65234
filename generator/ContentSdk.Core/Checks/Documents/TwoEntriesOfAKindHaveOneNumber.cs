using System.Globalization;
using ContentSdk.Core.Models;

namespace ContentSdk.Core.Checks.Documents;

/// <summary>CSDK1008: two entries of a kind have one number in one document. Numbering that starts again under another heading is meant so.</summary>
internal sealed class TwoEntriesOfAKindHaveOneNumber() : DocumentRule("CSDK1008", RuleSeverity.Warning, "Two entries of a kind have one number")
{
    internal override IEnumerable<Problem> Check(CheckedDocument document)
    {
        var head = document.Head;
        foreach (var kind in Enumerable.Range(1, head.Entries.Count - 1).Where(i => head.Entries[i] is { Number: not null, Kind: not (EntryKind.Topic or EntryKind.Document) }).GroupBy(i => (head.Entries[i].Kind, Series(head.Entries[i].Heading))))
        {
            // What begins at one in its own place counts for itself, as do the acts of each character.
            var ownCounts = new HashSet<int>(kind.Where(i => head.Entries[i].Number == 1).GroupBy(i => head.Entries[i].Parent).Skip(1).Select(group => group.Key));
            ownCounts.UnionWith(kind.Select(i => head.Entries[i].Parent).Where(parent => head.Entries[parent].Kind is EntryKind.Character));
            var first = new Dictionary<(int Place, int Number), int>();
            foreach (var i in kind)
            {
                var entry = head.Entries[i];
                var place = (ownCounts.Contains(entry.Parent) ? entry.Parent : -1, entry.Number!.Value);
                if (!first.TryGetValue(place, out var other))
                {
                    first.Add(place, i);
                    continue;
                }

                if (Repeats(entry, head.Entries[other]))
                {
                    continue;
                }

                yield return At(
                    document.Places.Entries[i].Heading ?? document.Beginning,
                    string.Format(CultureInfo.InvariantCulture, "'{0}' has the number {1} of '{2}' above; give one of them another", entry.Heading, entry.Number, head.Entries[other].Heading));
            }
        }
    }

    // "Story 1" and "Case Study 1" count each for themselves.
    private static string Series(string heading) => string.Concat(heading.TakeWhile(character => !char.IsDigit(character) && character != ':')).Trim().ToLowerInvariant() is var series && heading.Any(char.IsDigit) ? series : series.Split(' ')[0];

    // What a heading says of the whole, and of which part or variant it speaks: behind "Part", or in brackets at the end.
    private static (string Whole, string Part) Parted(string heading)
    {
        var cut = heading.EndsWith(")", StringComparison.Ordinal) ? heading.LastIndexOf('(') : heading.LastIndexOf("part ", StringComparison.OrdinalIgnoreCase) is var part and > 0 && !char.IsLetter(heading[part - 1]) ? part : -1;
        return cut > 0 ? (heading.Substring(0, cut).TrimEnd(' ', ',', ':', '-', '–', '—'), heading.Substring(cut)) : (heading, "");
    }

    // "Section 1: Start (continued)", "Setup (Windows)" beside "Setup (Mac)", "Training, Part 2", and an outline above the sections themselves.
    private static bool Repeats(Entry entry, Entry other) =>
        entry.Heading.IndexOf("continued", StringComparison.OrdinalIgnoreCase) >= 0 || entry.Heading.IndexOf("cont.", StringComparison.OrdinalIgnoreCase) >= 0
        || (Parted(entry.Heading) is var (whole, part) && Parted(other.Heading) is var (otherWhole, otherPart) && whole == otherWhole && part != otherPart)
        || (entry.Title is not null && entry.Title == other.Title && entry.Level != other.Level);
}
