using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Checks;

/// <summary>A rule that says one kind of fault of links.</summary>
internal abstract class LinkRule<TFault>(string id, RuleSeverity severity, string title) : DocumentRule(id, severity, title)
    where TFault : LinkFault
{
    private static readonly HashSet<string> TopDomains = new(["com", "org", "net", "edu", "gov", "io", "dev", "app", "ai", "co", "uk", "de", "eu", "fr", "info"], StringComparer.Ordinal);

    internal sealed override IEnumerable<Problem> Check(CheckedDocument document)
    {
        foreach (var (link, fault) in document.FaultyLinks)
        {
            if (fault is TFault own && Say(document, link, own) is { } message)
            {
                yield return At(Place(link), message);
            }
        }
    }

    /// <summary>The faulty part of a link.</summary>
    protected virtual SourceRange Place(Link link) => link.Path;

    /// <summary>The message; null for a fault that is another rule's.</summary>
    protected abstract string? Say(CheckedDocument document, Link link, TFault fault);

    /// <summary>What to write instead: the nearest file, or a whole address where a host or mailbox was written without what stands before it.</summary>
    protected static string Advice(Link link, string? nearest) =>
        nearest is not null ? "; write '" + nearest + "'?"
        : !IsHost(link.Destination) ? ""
        : link.Destination.IndexOf('@') > 0 ? "; write 'mailto:" + link.Destination + "' for a mailbox"
        : "; write 'https://" + link.Destination + "' for another site";

    private static bool IsHost(string destination)
    {
        var host = destination.Split('/', '?', '#')[0];
        var labels = host.Substring(host.IndexOf('@') + 1).Split(':')[0].Split('.');
        return labels.Length > 1 && labels.All(label => label.Length > 0 && label.All(character => char.IsLetterOrDigit(character) || character == '-'))
            && (labels[0] == "www" || TopDomains.Contains(labels[labels.Length - 1].ToLowerInvariant()));
    }

    /// <summary>A link's path as it is written, and the one that it comes to where that is another.</summary>
    protected static string Written(Link link, string path)
    {
        var written = link.WrittenPath;
        return written == path || written == "/" + path || written == "./" + path ? "'" + written + "'" : "'" + written + "' (which is '" + path + "' under the content root)";
    }
}
