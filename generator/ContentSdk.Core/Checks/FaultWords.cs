using ContentSdk.Core.Checks.Fields;
using ContentSdk.Core.Collections;

namespace ContentSdk.Core.Checks;

/// <summary>What an entry says that cannot be used, at run time where its diagnostic was turned down: the rules' own words, without a place.</summary>
public static class FaultWords
{
    private static readonly FieldRule[] Rules = [.. KnownRules.OfData.OfType<FieldRule>()];

    /// <summary>Why no value can be made of an entry; null when it can.</summary>
    /// <param name="path">The file's path under the content root.</param>
    /// <param name="entry">Its values.</param>
    /// <param name="broken">The references that lead nowhere.</param>
    public static string? Of(string path, BoundEntry entry, IEnumerable<BoundValue.Reference> broken)
    {
        var words = entry.Faults.Where(BoundEntry.IsFatal).Select(Say).Concat(broken.Select(reference => "CSDK2008: " + ReferencedEntryDoesNotExist.Say(reference))).ToList();
        return words.Count == 0 ? null : path + ": " + string.Join("; ", words);
    }

    private static string Say(FieldFault fault)
    {
        if (fault is FieldFault.Unread unread)
        {
            return "CSDK1002: " + unread.What;
        }

        var rule = Rules.First(rule => rule.Says(fault));
        return rule.Id + ": " + rule.Say(fault);
    }
}
