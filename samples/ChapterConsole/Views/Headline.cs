using System.Globalization;

namespace ChapterConsole.Views;

internal static class Headline
{
    /// <summary><c>Chapter 12: Title</c>, <c>3. Title</c>, or the title alone.</summary>
    public static string Of(string kind, int? number, string title) => number is not { } value ? title
        : kind.Length > 0 ? string.Create(CultureInfo.InvariantCulture, $"{kind} {value}: {title}")
        : string.Create(CultureInfo.InvariantCulture, $"{value}. {title}");
}
