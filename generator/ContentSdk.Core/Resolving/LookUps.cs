using ContentSdk.Core.Libraries;
using ContentSdk.Core.Models;

namespace ContentSdk.Core.Resolving;

/// <summary>
/// What the mentions of a document look for among others. As long as that leads to the same documents, <see cref="ReferenceResolver"/>, which looks nowhere else,
/// says the same of each mention.
/// </summary>
public sealed class LookUps
{
    private readonly string[] _links;
    private readonly NumberRange[] _chapters;

    /// <summary>The look-ups of a document.</summary>
    /// <param name="document">The document.</param>
    public LookUps(DocumentHead document)
    {
        var (links, chapters) = (new List<string>(), new List<NumberRange>());
        foreach (var entry in document.Entries)
        {
            foreach (var mention in entry.Mentions)
            {
                switch (mention)
                {
                    case LinkMention link:
                        if (LibraryAddress.Parse(link.Destination) is null && LinkTarget.Parse(link.Destination, document.Path) is { LeavesRoot: false } target)
                        {
                            links.Add(target.Path);
                        }

                        break;
                    case NumberedMention { Kind: EntryKind.Chapter } numbered:
                        chapters.AddRange(numbered.Ranges);
                        break;
                    case NumberedMention { Chapter: { } stated }:
                        chapters.Add(new NumberRange(stated, stated));
                        break;
                    default:
                        // Everything else is looked for in the document and in the other maps of its chapter.
                        if (document.Root is { Kind: EntryKind.Chapter, Number: { } own })
                        {
                            chapters.Add(new NumberRange(own, own));
                        }

                        break;
                }
            }
        }

        _links = links.Distinct(StringComparer.Ordinal).ToArray();
        _chapters = chapters.Distinct().ToArray();
    }

    /// <summary>The positions of the documents that are found.</summary>
    /// <param name="index">All documents.</param>
    public IEnumerable<int> In(DocumentIndex index) => _links.Select(index.Find).Where(position => position >= 0).Concat(_chapters.SelectMany(index.Chapters)).Distinct();
}
