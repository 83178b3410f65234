namespace ContentSdk.Core.Models;

/// <summary>What a document's path says.</summary>
internal static class DocumentPath
{
    /// <summary>The path without the extension of its file; a name that begins with its only dot has none.</summary>
    public static string WithoutExtension(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') + 1 ? path.Substring(0, dot) : path;
    }
}
