using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Resolving;

/// <summary>Finds what is wrong with a link, from paths and anchors alone.</summary>
/// <param name="addresses">All files under the content root.</param>
/// <param name="linksOf">What can be linked to in a document; null when nobody can read it.</param>
/// <param name="byKey">The path of the document with a key.</param>
internal sealed class LinkChecker(AddressTable addresses, Func<string, SourceLinks?> linksOf, Func<string, string?> byKey)
{
    private const int LongestExtension = 8;

    // What a template or a build tool puts something in place of.
    private static readonly string[] Placeholders = ["{{", "{%", "${", "<%", "{#"];
    private static readonly string[] ForeignRoots = ["~", "@site/", "@/"];

    // Names that many folders have a file of.
    private static readonly HashSet<string> UsualNames = new(["index", "readme", "changelog", "history", "license", "contributing", "code_of_conduct", "security", "authors"], StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong; nothing for a link that leads to another site.</summary>
    /// <param name="from">Path of the document that holds the link.</param>
    /// <param name="link">The link.</param>
    public IEnumerable<LinkFault> Check(string from, Link link)
    {
        var destination = link.Destination.Trim();
        if (ScriptScheme(destination) is { } scheme)
        {
            return [new LinkFault.Script(scheme)];
        }

        if (Placeholders.Any(destination.Contains) || ForeignRoots.Any(root => destination.StartsWith(root, StringComparison.Ordinal)) || LinkTarget.Parse(destination, from) is not { } target)
        {
            return [];
        }

        return target.LeavesRoot ? [new LinkFault.OutsideRoot()]
            : target.Path.Length == 0 && destination[0] is '#' or '?' ? CheckFragment(from, target.Fragment, destination)
            : CheckPath(from, link, destination, target);
    }

    private IEnumerable<LinkFault> CheckPath(string from, Link link, string destination, LinkTarget target)
    {
        if (addresses.FindDocument(target.Path) is { } document)
        {
            return CheckFragment(document, target.Fragment, destination);
        }

        if (addresses.HasAsset(target.Path) || addresses.HasFolder(target.Path) || IsRenderedDocument(target.Path))
        {
            return [];
        }

        // Keys are asked last, since to know them all documents must be read.
        if (byKey(target.Path) is { } keyed)
        {
            return CheckFragment(keyed, target.Fragment, destination);
        }

        if (addresses.FindInAnyCase(target.Path) is { } actual)
        {
            var fault = new LinkFault.OtherCase(Written(from, destination, actual));
            return addresses.Documents.Contains(actual) ? CheckFragment(actual, target.Fragment, destination).Prepend(fault) : [fault];
        }

        var isImage = link.Form is LinkForm.Image or LinkForm.HtmlImage;
        if (!isImage && !IsAsset(target.Path))
        {
            return [new LinkFault.NoSuchDocument(target.Path, Nearest(from, destination, target.Path, addresses.Documents))];
        }

        return addresses.KnowsAssets ? [new LinkFault.NoSuchAsset(target.Path, Nearest(from, destination, target.Path, addresses.Assets))] : [];
    }

    private IEnumerable<LinkFault> CheckFragment(string document, string? fragment, string destination)
    {
        // ":~:" begins what only browsers read. Lines of the plain text and the marks of footnotes are no headings.
        var directive = fragment?.IndexOf(":~:", StringComparison.Ordinal) ?? -1;
        var anchor = directive >= 0 ? fragment!.Substring(0, directive) : fragment ?? "";
        if (anchor.StartsWith("user-content-", StringComparison.Ordinal))
        {
            anchor = anchor.Substring("user-content-".Length);
        }

        if (anchor.Length == 0 || string.Equals(anchor, "top", StringComparison.OrdinalIgnoreCase) || anchor.StartsWith("fn:", StringComparison.Ordinal) || anchor.StartsWith("fnref:", StringComparison.Ordinal)
            || anchor.StartsWith("fn-", StringComparison.Ordinal) || anchor.StartsWith("fnref-", StringComparison.Ordinal) || destination.Contains("plain=1") || linksOf(document) is not { } links)
        {
            return [];
        }

        // Where a link has capitals, GitHub looks for the lower-case form too.
        return links.Anchors.Contains(anchor) || links.Anchors.Contains(anchor.ToLowerInvariant()) ? []
            : [new LinkFault.NoSuchAnchor(document, fragment!, NearestName.Find(anchor, links.Anchors))];
    }

    // Site generators serve page.md as page.html.
    private bool IsRenderedDocument(string path) =>
        (path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase))
        && addresses.FindDocument(path.Substring(0, path.LastIndexOf('.'))) is not null;

    private static bool IsAsset(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var extension = name.Substring(name.LastIndexOf('.') + 1);
        return name.LastIndexOf('.') > 0 && extension.Length is > 0 and <= LongestExtension && extension.All(char.IsLetterOrDigit) && extension.Any(char.IsLetter)
            && !string.Equals(extension, "md", StringComparison.OrdinalIgnoreCase);
    }

    private static string? ScriptScheme(string destination)
    {
        // Browsers pass over white space and control characters in a scheme.
        var colon = destination.IndexOf(':');
        if (colon < 0)
        {
            return null;
        }

        var scheme = string.Concat(destination.Take(colon).Where(character => character > ' ')).ToLowerInvariant();
        return scheme is "javascript" or "vbscript" or "livescript" ? scheme
            : scheme is "data" && destination.Substring(colon + 1).TrimStart().StartsWith("text/html", StringComparison.OrdinalIgnoreCase) ? "data"
            : null;
    }

    /// <summary>What the author would write for the file that was probably meant.</summary>
    private static string? Nearest(string from, string destination, string path, IReadOnlyCollection<string> candidates)
    {
        // Only files of the kind that was written are meant, and its ending is no part of what can be misspelled.
        var extension = path.LastIndexOf('.') > path.LastIndexOf('/') ? path.Substring(path.LastIndexOf('.')) : "";
        var bare = path.Substring(0, path.Length - extension.Length);
        var forms = candidates.Where(candidate => candidate != from && (extension.Length == 0 || candidate.EndsWith(extension, StringComparison.OrdinalIgnoreCase)))
            .GroupBy(DocumentPath.WithoutExtension, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.OrderBy(candidate => candidate, StringComparer.Ordinal).First(), StringComparer.Ordinal);

        // A file of that name elsewhere was probably moved; then comes what is written almost alike, in the same folder first.
        var name = bare.Substring(bare.LastIndexOf('/') + 1);
        var folder = bare.Substring(0, bare.Length - name.Length);
        var moved = UsualNames.Contains(name) ? [] : forms.Keys.Where(form => form.Substring(form.LastIndexOf('/') + 1) == name).Take(2).ToList();
        var found = moved.Count == 1 ? moved[0]
            : NearestName.Find(name, forms.Keys.Where(form => form.StartsWith(folder, StringComparison.Ordinal) && form.IndexOf('/', folder.Length) < 0).Select(form => form.Substring(folder.Length))) is { } neighbour ? folder + neighbour
            : NearestName.Find(bare, forms.Keys);
        return found is null ? null : Written(from, destination, forms[found]);
    }

    /// <summary>A path as the author of a destination writes paths: from the root or relative, with or without <c>./</c> and extension.</summary>
    private static string Written(string from, string destination, string path)
    {
        var end = destination.IndexOfAny(['?', '#']);
        var written = end < 0 ? destination : destination.Substring(0, end);
        if (!written.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            path = DocumentPath.WithoutExtension(path);
        }

        var text = written.StartsWith("/", StringComparison.Ordinal) ? "/" + path : LinkTarget.Relative(from, path);
        text = written.StartsWith("./", StringComparison.Ordinal) && !text.StartsWith("../", StringComparison.Ordinal) ? "./" + text : text;
        return written.IndexOf(' ') >= 0 ? text : text.Replace(" ", "%20");
    }
}
