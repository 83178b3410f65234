using System.Globalization;
using ContentSdk.Core.Models;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Reading;

/// <summary>
/// The list of all files under the content root, which the build writes, since the compiler itself sees content only: a path on each line, and for an image
/// behind tabs its width and height in pixels.
/// </summary>
internal static class AssetList
{
    private const string FileName = "ContentSdk.assets.txt";
    private const string Header = "# ContentSdk assets 1";

    public static bool Is(string path) => path.EndsWith(FileName, StringComparison.Ordinal) && (path.Length == FileName.Length || path[path.Length - FileName.Length - 1] is '/' or '\\');

    /// <summary>The paths in a list; null when it is none.</summary>
    public static List<string>? PathsIn(SourceText? text) => text is null ? null : Lines(text)?.ConvertAll(line => line[0]);

    /// <summary>The images whose sizes a list tells, in ordinal order of their paths.</summary>
    public static EquatableArray<ImageSize> ImagesIn(SourceText? text) => text is null ? [] : (Lines(text) ?? [])
        .Where(line => line.Length == 3 && int.TryParse(line[1], NumberStyles.None, CultureInfo.InvariantCulture, out _) && int.TryParse(line[2], NumberStyles.None, CultureInfo.InvariantCulture, out _))
        .Select(line => new ImageSize(line[0], int.Parse(line[1], CultureInfo.InvariantCulture), int.Parse(line[2], CultureInfo.InvariantCulture)))
        .OrderBy(image => image.Path, StringComparer.Ordinal).ToEquatableArray();

    private static List<string[]>? Lines(SourceText text) => text.Lines[0].ToString().TrimEnd() == Header
        ? text.Lines.Skip(1).Select(line => line.ToString().Trim()).Where(line => line.Length > 0).Select(line => line.Split('\t')).Select(line => { line[0] = line[0].Replace('\\', '/'); return line; }).ToList()
        : null;
}

/// <summary>The size of an image.</summary>
/// <param name="Path">Its path under the content root.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
internal sealed record ImageSize(string Path, int Width, int Height);
