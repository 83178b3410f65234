using ContentSdk.Core.Checks.References;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Checks;

/// <summary>Says what is wrong with an address in another assembly, for links and for front matter.</summary>
internal static class LibraryWords
{
    /// <summary>The message; null for a fault that is not of that kind.</summary>
    /// <param name="written">The address as it is written, without what follows a <c>#</c>.</param>
    /// <param name="fault">What is wrong.</param>
    public static string? Of(string written, LinkFault fault) => fault switch
    {
        LinkFault.NoSuchLibrary missing => "'" + written + "' leads to content of '" + missing.Library + "', and no referenced assembly of that name has any" + (missing.Nearest is { } near ? "; is '" + near + "' meant?" : ""),
        LinkFault.LibraryNotUnderstood library => "'" + written + "' leads to content of '" + library.Library + "', which another version of ContentSdk compiled; use one version in both projects",
        LinkFault.NoSuchLibraryDocument { Key: "" } bare => "'" + written + "' names no document of '" + bare.Library + "'; write the document's key behind 'content:" + bare.Library + "/'",
        LinkFault.NoSuchLibraryDocument missing => "'" + missing.Library + "' has no document '" + missing.Key + "'" + (missing.Nearest is { } near ? "; write '" + near + "'?" : ""),
        LinkFault.NoSuchAnchor missing => HeadingDoesNotExist.Say("'" + missing.Path + "'", missing),
        _ => null,
    };
}
