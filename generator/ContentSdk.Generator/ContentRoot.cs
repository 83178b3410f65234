using ContentSdk.Core.Maps;
using ContentSdk.Core.Models;
using ContentSdk.Generator.Reading;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentSdk.Generator;

/// <summary>The folder that content lives in.</summary>
/// <param name="Path">Its path with forward slashes and one at the end; null when the build names none.</param>
/// <param name="Links">The files that the project links into it from elsewhere.</param>
internal sealed record ContentRoot(string? Path, EquatableArray<LinkedFile> Links)
{
    private const string UsualFolder = "content/";

    private readonly Lazy<Dictionary<string, string>> _links = new(() => Links.GroupBy(file => Normalize(file.Path), StringComparer.Ordinal).ToDictionary(group => group.Key, group => Normalize(group.First().Link), StringComparer.Ordinal));

    /// <summary>Reads the build's property.</summary>
    /// <param name="options">The properties.</param>
    /// <param name="links">The files that the project links into its content.</param>
    public static ContentRoot Read(AnalyzerConfigOptions options, EquatableArray<LinkedFile> links) =>
        new(ContentSettings.Property(options, "ContentSdkRootPath") is { } path ? Folder(Decode(path)) : null, links);

    /// <inheritdoc/>
    public bool Equals(ContentRoot? other) => other is not null && Path == other.Path && Links.Equals(other.Links);

    /// <inheritdoc/>
    public override int GetHashCode() => Path is null ? 0 : StringComparer.Ordinal.GetHashCode(Path);

    /// <summary>The path under the root of a file that may be content; null when it is none.</summary>
    public string? Relative(string path)
    {
        if (DocumentReader.FormatOf(path) is null)
        {
            return null;
        }

        path = Normalize(path);
        return Links.Count > 0 && _links.Value.TryGetValue(path, out var link) && Below(link) is { } linked ? linked : Below(path);
    }

    private string? Below(string path)
    {
        if (Path is not null)
        {
            return path.StartsWith(Path, StringComparison.Ordinal) ? path.Substring(Path.Length) : null;
        }

        // A compiler that is called by hand has no properties; the folder's usual name tells then.
        if (path.StartsWith(UsualFolder, StringComparison.Ordinal))
        {
            return path.Substring(UsualFolder.Length);
        }

        var start = path.IndexOf("/" + UsualFolder, StringComparison.Ordinal);
        return start < 0 ? null : path.Substring(start + UsualFolder.Length + 1);
    }

    private static string Folder(string path)
    {
        path = Normalize(path);
        return path.EndsWith("/", StringComparison.Ordinal) ? path : path + "/";
    }

    // A root outside the project reaches the compiler as "…/project/../content".
    private static string Normalize(string path)
    {
        path = path.Replace('\\', '/');
        if (path.IndexOf("/.", StringComparison.Ordinal) < 0)
        {
            return path;
        }

        var segments = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] is not (".." or ""))
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }

        return string.Join("/", segments);
    }

    // Properties reach the generator through an .editorconfig file, where '#' and ';' begin a comment; the build writes them as ~1 and ~2.
    private static string Decode(string path) => path.Replace("~2", ";").Replace("~1", "#").Replace("~0", "~");
}
