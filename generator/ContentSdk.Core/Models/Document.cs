using ContentSdk.Core.Collections;

namespace ContentSdk.Core.Models;

/// <summary>One markdown file as the product understands it.</summary>
/// <param name="Head">What other documents and the shape of the generated types depend on.</param>
/// <param name="Body">The rendered text, which nothing but its own file depends on.</param>
public sealed record Document(DocumentHead Head, DocumentBody Body);

/// <summary>The structured part of a document, without positions: a line added above changes nothing in it.</summary>
/// <param name="Path">Path under the content root, with forward slashes.</param>
/// <param name="Key">The document's key: its path without extension, or what front matter says.</param>
/// <param name="PinnedName">The C# name that front matter asks for, if any.</param>
/// <param name="IsDraft">Whether front matter says <c>draft: true</c>.</param>
/// <param name="Entries">The document itself, then everything in it, in document order.</param>
/// <param name="Anchors">Anchors that raw HTML gives it, beside those of its headings.</param>
public sealed record DocumentHead(string Path, string Key, string? PinnedName, bool IsDraft, EquatableArray<Entry> Entries, EquatableArray<EntryAnchor> Anchors)
{
    /// <summary>The entry that stands for the whole document.</summary>
    public Entry Root => Entries[0];

    /// <summary>What it says as entries of a declared collection; null for a document in none.</summary>
    public DeclaredContent? Declared { get; init; }
}

/// <summary>An anchor within an entry's text.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Entry">Position of the entry in <see cref="DocumentHead.Entries"/>.</param>
public readonly record struct EntryAnchor(string Id, int Entry);

/// <summary>The rendered part of a document.</summary>
/// <param name="Html">The whole document as HTML.</param>
/// <param name="Parts">One part for each of <see cref="DocumentHead.Entries"/>, in the same order.</param>
public sealed record DocumentBody(string Html, EquatableArray<BodyPart> Parts);

/// <summary>An entry's share of its document's HTML.</summary>
/// <param name="Start">First byte of the share in the UTF-8 form of the HTML.</param>
/// <param name="Length">Bytes of the share.</param>
/// <param name="WordCount">Words of text in it.</param>
/// <param name="Excerpt">Its first paragraph of prose, empty when there is none.</param>
/// <param name="ExcerptStart">First byte of the document's HTML at which the excerpt stands word for word, but for the ellipsis that shortens it.</param>
/// <param name="ExcerptLength">Bytes of it there; 0 when it stands nowhere so.</param>
public sealed record BodyPart(int Start, int Length, int WordCount, string Excerpt, int ExcerptStart = 0, int ExcerptLength = 0)
{
    /// <summary>What stands behind an excerpt that was shortened.</summary>
    public const string Ellipsis = "…";
}
