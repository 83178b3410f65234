using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Checks;

/// <summary>A rule that says one kind of fault of links.</summary>
internal abstract class LinkRule<TFault>(string id, RuleSeverity severity, string title) : DocumentRule(id, severity, title)
    where TFault : LinkFault
{
    internal sealed override IEnumerable<Problem> Check(CheckedDocument document)
    {
        foreach (var (link, fault) in document.FaultyLinks)
        {
            if (fault is TFault own)
            {
                yield return At(Place(link), Say(document, link, own));
            }
        }
    }

    /// <summary>The faulty part of a link.</summary>
    protected virtual SourceRange Place(Link link) => link.Path;

    /// <summary>The message.</summary>
    protected abstract string Say(CheckedDocument document, Link link, TFault fault);

    /// <summary>A link's path as it is written, and the one that it comes to where that is another.</summary>
    protected static string Written(Link link, string path)
    {
        var end = link.Destination.IndexOfAny(['?', '#']);
        var written = end < 0 ? link.Destination : link.Destination.Substring(0, end);
        return written == path || written == "/" + path || written == "./" + path ? "'" + written + "'" : "'" + written + "' (which is '" + path + "' under the content root)";
    }
}
