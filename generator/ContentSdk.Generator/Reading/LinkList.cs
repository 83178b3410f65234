using ContentSdk.Core.Models;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Reading;

/// <summary>
/// The list of files that the project links from elsewhere into its content, which the build writes, since an item's own metadata costs each look-up a scan
/// of all files: on each line where the file is, a tab, and where it is as if it were.
/// </summary>
internal static class LinkList
{
    private const string FileName = "ContentSdk.links.txt";
    private const string Header = "# ContentSdk links 1";

    public static bool Is(string path) => path.EndsWith(FileName, StringComparison.Ordinal) && (path.Length == FileName.Length || path[path.Length - FileName.Length - 1] is '/' or '\\');

    /// <summary>The files in a list.</summary>
    public static EquatableArray<LinkedFile> FilesIn(SourceText? text) => text is null || text.Lines[0].ToString().TrimEnd() != Header ? []
        : text.Lines.Skip(1).Select(line => line.ToString().Split('\t')).Where(parts => parts.Length == 2).Select(parts => new LinkedFile(parts[0], parts[1])).OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray();
}

/// <summary>A file that stands in one place and counts as standing in another.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Link">Where the project says it is.</param>
internal sealed record LinkedFile(string Path, string Link);
