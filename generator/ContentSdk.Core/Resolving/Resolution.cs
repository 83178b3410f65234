using ContentSdk.Core.Models;

namespace ContentSdk.Core.Resolving;

/// <summary>Where an entry stands, in a form that a new document elsewhere does not change.</summary>
/// <param name="Path">Path of its document.</param>
/// <param name="Entry">Its position in <see cref="DocumentHead.Entries"/>.</param>
/// <param name="Library">The assembly that its document is compiled in; null for the one at hand.</param>
public readonly record struct EntryAddress(string Path, int Entry, string? Library = null);

/// <summary>How a mention was matched with an entry.</summary>
public enum Evidence
{
    /// <summary>By the path and anchor of a link.</summary>
    Link,

    /// <summary>By its number.</summary>
    Number,

    /// <summary>By its whole title.</summary>
    Title,

    /// <summary>By the beginning of its title.</summary>
    TitlePrefix,

    /// <summary>By words within its title, or by an organisation.</summary>
    Words,
}

/// <summary>What became of a mention; a closed set, so that failure is data and its wording somebody else's.</summary>
public abstract record Resolution
{
    private Resolution()
    {
    }

    /// <summary>It names these entries.</summary>
    public sealed record Found(EquatableArray<EntryAddress> Targets, Evidence Evidence) : Resolution
    {
        /// <summary>Of a list of names those that name nothing.</summary>
        public EquatableArray<string> Missing { get; init; }
    }

    /// <summary>It is a link to a document that does not exist.</summary>
    public sealed record NoSuchDocument(string Path) : Resolution;

    /// <summary>It is a link to a heading that its document does not have.</summary>
    public sealed record NoSuchAnchor(string Path, string Anchor) : Resolution;

    /// <summary>It is a link that leaves the content root.</summary>
    public sealed record OutsideRoot : Resolution;

    /// <summary>No entry has that number or name, although there are entries of its kind.</summary>
    public sealed record NoSuchEntry : Resolution;

    /// <summary>Several entries fit equally well.</summary>
    public sealed record Ambiguous(EquatableArray<EntryAddress> Candidates) : Resolution;

    /// <summary>It leads to no content: another site, an asset, or words that name nothing.</summary>
    public sealed record NotContent : Resolution;
}
