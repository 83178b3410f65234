using ContentSdk.Core.Models;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Collections;

/// <summary>Finds what a pattern that matches nothing was probably meant to be.</summary>
public static class NearestPattern
{
    private static readonly string[] Endings = [".md", ".yml", ".yaml", ".json"];

    /// <summary>The pattern; null when none is near.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="paths">The paths that it could match.</param>
    public static string? Find(string pattern, IReadOnlyCollection<string> paths)
    {
        var glob = new GlobPattern(pattern);
        if (glob.IsLiteral)
        {
            return NearestName.Find(glob.Text, paths);
        }

        var rest = glob.Text.Substring(glob.Base.Length);
        var folders = paths.Select(path => path.Substring(0, path.LastIndexOf('/') + 1)).Where(folder => folder.Length > 0).Distinct(StringComparer.Ordinal);
        if (glob.Base.Length > 0 && NearestName.Find(glob.Base.TrimEnd('/'), folders.Select(folder => folder.TrimEnd('/'))) is { } near && near + "/" != glob.Base && paths.Any(new GlobPattern(near + "/" + rest).Matches))
        {
            return near + "/" + rest;
        }

        // The content root is no part of a pattern.
        if (glob.Text.IndexOf('/') is var slash and > 0 && new GlobPattern(glob.Text.Substring(slash + 1)) is var inside && (inside.Base.Length > 0 || glob.Text.StartsWith("content/", StringComparison.Ordinal)) && paths.Any(inside.Matches))
        {
            return inside.Text;
        }

        // Then the kind of file may be another.
        var bare = DocumentPath.WithoutExtension(glob.Text);
        return Endings.Select(ending => bare + ending).FirstOrDefault(other => paths.Any(new GlobPattern(other).Matches));
    }
}
