using System.Collections.Concurrent;
using ContentSdk.Core.Libraries;
using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Resolving;

/// <summary>Finds what is wrong with a link, from paths and anchors alone.</summary>
/// <param name="addresses">All files under the content root.</param>
/// <param name="linksOf">What can be linked to in a document; null when nobody can read it.</param>
/// <param name="byKey">The path of the document with a key.</param>
/// <param name="libraries">The content of other assemblies.</param>
internal sealed class LinkChecker(AddressTable addresses, Func<string, SourceLinks?> linksOf, Func<string, string?> byKey, LibrarySet libraries)
{
    // What a template or a build tool puts something in place of.
    private static readonly string[] Placeholders = ["{{", "{%", "${", "<%", "{#", "<?"];
    private static readonly string[] ForeignRoots = ["~", "@", "{", "<", "%PUBLIC"];

    // Fragments that are no headings: the marks of footnotes, and the tabs of DocFX.
    private static readonly string[] OtherFragments = ["fn:", "fn-", "fnref:", "fnref-", "tab/"];

    private readonly NearestPath _documents = new(addresses.Documents);
    private readonly NearestPath _assets = new(addresses.Assets);
    private readonly ConcurrentDictionary<string, NameIndex> _anchors = new(StringComparer.Ordinal);

    /// <summary>What is wrong; nothing for a link that leads to another site.</summary>
    /// <param name="from">Path of the document that holds the link.</param>
    /// <param name="link">The link.</param>
    /// <param name="suggests">Whether to look for what was meant, which costs most of the work where much is broken.</param>
    public IEnumerable<LinkFault> Check(string from, Link link, bool suggests)
    {
        var destination = link.Destination.Trim();
        if (ScriptScheme(destination) is { } scheme)
        {
            return [new LinkFault.Script(scheme)];
        }

        if (LibraryAddress.Parse(destination) is { } address)
        {
            return libraries.Check(address, suggests) is { } broken ? [broken] : [];
        }

        if (Placeholders.Any(destination.Contains) || IsTemplate(destination) || ForeignRoots.Any(root => destination.StartsWith(root, StringComparison.Ordinal)) || LinkTarget.Parse(destination, from) is not { } target)
        {
            return [];
        }

        return target.LeavesRoot ? [new LinkFault.OutsideRoot()]
            : target.Path.Length == 0 && destination[0] is '#' or '?' ? CheckFragment(from, target.Fragment, destination, suggests)
            : CheckPath(from, link, destination, target, suggests);
    }

    // "packages/{name}/x.md".
    private static bool IsTemplate(string destination) => destination.IndexOf('{') is var open and >= 0 && destination.IndexOf('}', open) > open + 1;

    private IEnumerable<LinkFault> CheckPath(string from, Link link, string destination, LinkTarget target, bool suggests)
    {
        if (link.Form is LinkForm.Spaced)
        {
            // Brackets and what follows them may be prose; the path of a file is none.
            return addresses.FindDocument(target.Path) is not null || addresses.HasAsset(target.Path) ? [new LinkFault.HasSpaces()] : [];
        }

        // HTML writes a back slash as %5C, so that no browser takes it for a slash.
        if (link.WrittenPath.IndexOf('\\') >= 0 && link.Form is not (LinkForm.HtmlLink or LinkForm.HtmlImage))
        {
            // "C:\page.md" leads nowhere on another machine, whatever its slashes.
            var slashed = link.WrittenPath.Length > 1 && link.WrittenPath[1] == ':' ? null : link.WrittenPath.Replace('\\', '/');
            return link.Form is LinkForm.Image || target.IsAsset ? [new LinkFault.NoSuchAsset(link.WrittenPath, slashed)] : [new LinkFault.NoSuchDocument(link.WrittenPath, slashed)];
        }

        if (addresses.FindDocument(target.Path) is { } document)
        {
            return CheckFragment(document, target.Fragment, destination, suggests);
        }

        if (!addresses.HasAsset(target.Path) && RenderedDocument(target.Path) is { } rendered)
        {
            return CheckFragment(rendered, target.Fragment, destination, suggests);
        }

        // A document that the project leaves out of its content is a file all the same.
        if (addresses.HasAsset(target.Path) || addresses.HasAsset(target.Path + ".md") || addresses.HasFolder(target.Path) || IsServed(destination, target.Path))
        {
            return [];
        }

        // A file whose name holds an escape, as wikis write them, is linked to as it is called.
        if (link.WrittenPath.IndexOf('%') >= 0 && LinkTarget.Parse(link.WrittenPath.Replace("%", "%25"), from) is { LeavesRoot: false } literal && literal.Path != target.Path && (addresses.FindDocument(literal.Path) is not null || addresses.HasAsset(literal.Path)))
        {
            return addresses.FindDocument(literal.Path) is { } called ? CheckFragment(called, target.Fragment, destination, suggests) : [];
        }

        // Keys are asked last, since to know them all documents must be read.
        if (byKey(target.Path) is { } keyed)
        {
            return CheckFragment(keyed, target.Fragment, destination, suggests);
        }

        if (addresses.FindInAnyCase(target.Path) is { } actual)
        {
            var fault = new LinkFault.OtherCase(Written(from, link.WrittenPath, IndexFolder(actual, target.Path)), IsComposedOtherwise(actual, target.Path));
            return addresses.Documents.Contains(actual) ? CheckFragment(actual, target.Fragment, destination, suggests).Prepend(fault) : [fault];
        }

        var isImage = link.Form is LinkForm.Image or LinkForm.HtmlImage;
        if (!isImage && !target.IsAsset)
        {
            return [new LinkFault.NoSuchDocument(target.Path, suggests && _documents.Find(target.Path) is { } near && near != from ? Written(from, link.WrittenPath, near) : null)];
        }

        return addresses.KnowsAssets ? [new LinkFault.NoSuchAsset(target.Path, suggests && _assets.Find(target.Path) is { } other ? Written(from, link.WrittenPath, other) : null)] : [];
    }

    private IEnumerable<LinkFault> CheckFragment(string document, string? fragment, string destination, bool suggests)
    {
        var anchor = AnchorOf(fragment ?? "");
        var isHeading = anchor.Length > 0 && !string.Equals(anchor, "top", StringComparison.OrdinalIgnoreCase) && !IsOwnReadme(document, anchor)
            && !OtherFragments.Any(prefix => anchor.StartsWith(prefix, StringComparison.Ordinal));

        // A page that is asked for as plain text has lines and no headings.
        if (!isHeading || destination.Contains("plain=1") || linksOf(document) is not { } links)
        {
            return [];
        }

        // Where a link has capitals, GitHub looks for the lower-case form too.
        return links.Anchors.Contains(anchor) || links.Anchors.Contains(HeadingSlugs.Lower(anchor)) ? []
            : [new LinkFault.NoSuchAnchor(document, fragment!, suggests ? ComposedOtherwise(links.Anchors, anchor) ?? _anchors.GetOrAdd(document, _ => new NameIndex(links.Anchors)).Find(anchor) : null)];
    }

    // An accented letter is one character or two.
    private static string? ComposedOtherwise(IEnumerable<string> anchors, string anchor) => anchor.All(character => character < 128) ? null : anchors.FirstOrDefault(known => NormalForm.Of(known) == NormalForm.Of(anchor));

    // ":~:" begins what only browsers read, and GitHub puts "user-content-" before the ids that it serves.
    private static string AnchorOf(string fragment)
    {
        var directive = fragment.IndexOf(":~:", StringComparison.Ordinal);
        var anchor = directive >= 0 ? fragment.Substring(0, directive) : fragment;
        return anchor.StartsWith("user-content-", StringComparison.Ordinal) ? anchor.Substring("user-content-".Length) : anchor;
    }

    // A repository's page shows its README below the files, as "#readme".
    private static bool IsOwnReadme(string document, string anchor) => anchor == "readme" && document.EndsWith("README.md", StringComparison.OrdinalIgnoreCase);

    // Site generators serve page.md as page.html, and README.md as index.html.
    private string? RenderedDocument(string path)
    {
        if (!path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) && !path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var bare = path.Substring(0, path.LastIndexOf('.'));
        return addresses.FindDocument(bare) ?? (bare.EndsWith("/index", StringComparison.OrdinalIgnoreCase) ? addresses.FindDocument(bare.Substring(0, bare.Length - "/index".Length)) : null);
    }

    // Site generators serve these folders at the root of the site.
    private bool IsServed(string destination, string path) => destination[0] == '/' && (addresses.HasAsset("static/" + path) || addresses.HasAsset("public/" + path));

    // For a link to a folder it is the folder that is written otherwise, and not the index file in it.
    private static string IndexFolder(string actual, string wanted) =>
        actual.LastIndexOf('/') is var slash and > 0 && string.Equals(actual.Substring(0, slash), wanted, StringComparison.OrdinalIgnoreCase) ? actual.Substring(0, slash) : actual;

    // "é" is one character or two, by Unicode's normalization forms; what does not differ so differs in letter case.
    private static bool IsComposedOtherwise(string actual, string wanted) => !actual.StartsWith(wanted, StringComparison.OrdinalIgnoreCase);

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

    /// <summary>A path as the author of another writes paths: from the root or relative, with or without <c>./</c> and extension.</summary>
    private static string Written(string from, string written, string path)
    {
        if (!written.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            path = DocumentPath.WithoutExtension(path);
        }

        var text = written.StartsWith("/", StringComparison.Ordinal) ? "/" + path : LinkTarget.Relative(from, path);
        text = written.StartsWith("./", StringComparison.Ordinal) && !text.StartsWith("../", StringComparison.Ordinal) ? "./" + text : text;
        return written.IndexOf(' ') >= 0 ? text : text.Replace(" ", "%20");
    }
}
