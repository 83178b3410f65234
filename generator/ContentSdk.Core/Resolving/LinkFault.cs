namespace ContentSdk.Core.Resolving;

/// <summary>What is wrong with a link; a closed set, so that failure is data and its wording somebody else's.</summary>
internal abstract record LinkFault
{
    private LinkFault()
    {
    }

    /// <summary>It runs a script: its scheme.</summary>
    public sealed record Script(string Scheme) : LinkFault;

    /// <summary>It leaves the content root.</summary>
    public sealed record OutsideRoot : LinkFault;

    /// <summary>No document has its path. <paramref name="Nearest"/> is what the author would write for the nearest one.</summary>
    public sealed record NoSuchDocument(string Path, string? Nearest) : LinkFault;

    /// <summary>It has spaces and no angle brackets, so that markdown takes it for words.</summary>
    public sealed record HasSpaces : LinkFault;

    /// <summary>It leads to another assembly, and the project references none of that name that has content.</summary>
    public sealed record NoSuchLibrary(string Library, string? Nearest) : LinkFault;

    /// <summary>It leads to another assembly whose content was compiled by a version that is not understood here.</summary>
    public sealed record LibraryNotUnderstood(string Library) : LinkFault;

    /// <summary>It leads to another assembly, which has no document with that key. <paramref name="Nearest"/> is the whole address of the nearest one.</summary>
    public sealed record NoSuchLibraryDocument(string Library, string Key, string? Nearest) : LinkFault;

    /// <summary>No other file has its path. <paramref name="Nearest"/> is what the author would write for the nearest one.</summary>
    public sealed record NoSuchAsset(string Path, string? Nearest) : LinkFault;

    /// <summary>
    /// The file's path differs in letter case, or in how its letters are composed. <paramref name="Actual"/> is what the author would write for it.
    /// </summary>
    public sealed record OtherCase(string Actual, bool IsComposedOtherwise) : LinkFault;

    /// <summary>The document at <paramref name="Path"/> has no such anchor.</summary>
    public sealed record NoSuchAnchor(string Path, string Anchor, string? Nearest) : LinkFault;
}
