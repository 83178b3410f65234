using System.Globalization;
using System.Text.RegularExpressions;
using ContentSdk.Core.Models;

namespace ContentSdk.Core.Collections;

/// <summary>The keys that entries of declared collections have by their files.</summary>
internal static class EntryKeys
{
    private static readonly Regex Dated = new(@"^(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})-(?<name>.+)$", RegexOptions.CultureInvariant);

    /// <summary>The path without the extension, and without a date that its file's name begins with.</summary>
    public static string OfFile(string path)
    {
        var bare = DocumentPath.WithoutExtension(path);
        var name = bare.LastIndexOf('/') + 1;
        return DateOf(path) is null ? bare : bare.Substring(0, name) + bare.Substring(name + "2026-11-23-".Length);
    }

    /// <summary>The date that the name of a file begins with; null when it begins with none.</summary>
    public static string? DateOf(string path)
    {
        var bare = DocumentPath.WithoutExtension(path);
        return Dated.Match(bare.Substring(bare.LastIndexOf('/') + 1)) is { Success: true } match && DateTime.TryParseExact(match.Groups["date"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? match.Groups["date"].Value : null;
    }
}
