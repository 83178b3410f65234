using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Maps;

/// <summary>Finds the entries that anchors in raw HTML belong to: <c>&lt;a id="fog"&gt;</c>.</summary>
internal static class WrittenAnchors
{
    /// <summary>The anchors of a document, each with the entry that it stands in or right above.</summary>
    /// <param name="source">The document.</param>
    /// <param name="entries">Its entries.</param>
    public static EquatableArray<EntryAnchor> Of(SourceDocument source, IReadOnlyList<EntryBuilder> entries)
    {
        var headings = Enumerable.Range(1, entries.Count - 1).Where(i => entries[i] is { Level: > 0, HeadingRange: not null }).Select(i => (Entry: i, entries[i].HeadingRange!.Value.Start)).ToList();
        var anchors = new List<EntryAnchor>();
        var passed = 0;
        foreach (var anchor in source.Links.WrittenAnchors.Where(anchor => !anchor.IsPin))
        {
            while (passed < headings.Count && headings[passed].Start <= anchor.Range.Start)
            {
                passed++;
            }

            // An anchor right above a heading is the heading's, unless it stands behind something on its line: another heading, an image.
            var isAbove = passed < headings.Count && OpensLine(source.Text.Text, anchor.Range.Start) && IsMarkup(source.Text.Text, anchor.Range.End, headings[passed].Start, isInTag: true);
            anchors.Add(new EntryAnchor(anchor.Id, isAbove ? headings[passed].Entry : passed == 0 ? 0 : headings[passed - 1].Entry));
        }

        return anchors.ToEquatableArray();
    }

    // Only tags and the brackets of the anchor itself.
    private static bool OpensLine(string text, int anchor)
    {
        var start = anchor == 0 ? 0 : text.LastIndexOf('\n', anchor - 1) + 1;
        var end = anchor;
        while (end > start && text[end - 1] is '{' or '(' or ':' or '#' or ' ')
        {
            end--;
        }

        return IsMarkup(text, start, end, isInTag: false);
    }

    // The rest of the tag, closing tags, white space, and the signs that open a heading.
    private static bool IsMarkup(string text, int start, int end, bool isInTag)
    {
        for (var i = start; i < end; i++)
        {
            if (!isInTag && text[i] is not ('<' or '#') && !char.IsWhiteSpace(text[i]))
            {
                return false;
            }

            isInTag = text[i] == '<' || (isInTag && text[i] != '>');
        }

        return true;
    }
}
