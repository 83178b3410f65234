using ContentSdk.Core.Models;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Resolving;

/// <summary>Compares names in prose with titles, word by word and without regard to case.</summary>
internal static class NameMatcher
{
    /// <summary>The words of a text in lower case; what stands between them does not count, but for <c>&amp;</c>, which says "and".</summary>
    public static string[] Words(string text) => Tokenizer.Read(text)
        .Where(token => token.Kind is not TokenKind.Symbol || token.IsSymbol('&'))
        .Select(token => token.IsSymbol('&') ? "and" : token.Text.ToLowerInvariant()).ToArray();

    /// <summary>The words of a text that tell titles apart.</summary>
    public static string[] SignificantWords(string text) => Words(text).Where(word => Array.IndexOf(Articles, word) < 0).ToArray();

    private static readonly string[] Articles = ["the", "a", "an", "and", "of"];

    /// <summary>How a name fits a title; null when it does not.</summary>
    public static Evidence? Match(string[] name, string[] title)
    {
        if (name.Length == 0 || name.Length > title.Length)
        {
            return null;
        }

        if (StandsAt(name, title, 0))
        {
            return name.Length == title.Length ? Evidence.Title : Evidence.TitlePrefix;
        }

        // One word within a title is too little to be sure of.
        return name.Length > 1 && Contains(title, name) ? Evidence.Words : null;
    }

    /// <summary>Whether a name says one thing and then another: <c>Acme: Fog</c>, <c>Fog (Acme)</c>. Neither may be empty.</summary>
    public static bool IsBoth(string[] name, string[] first, string[] second) =>
        first.Length > 0 && second.Length > 0 && name.Length == first.Length + second.Length
        && ((StandsAt(first, name, 0) && StandsAt(second, name, first.Length)) || (StandsAt(second, name, 0) && StandsAt(first, name, second.Length)));

    public static bool Contains(string[] words, string[] part)
    {
        for (var i = 0; part.Length > 0 && i + part.Length <= words.Length; i++)
        {
            if (StandsAt(part, words, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words stand in a text from a position on; no words stand nowhere.</summary>
    public static bool StandsAt(string[] part, string[] words, int start)
    {
        if (part.Length == 0 || start + part.Length > words.Length)
        {
            return false;
        }

        for (var i = 0; i < part.Length; i++)
        {
            if (!string.Equals(part[i], words[start + i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>The words that an entry can be named by; empty where it has none.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Company">Its company.</param>
/// <param name="Organisation">Its organisation.</param>
/// <param name="Brand">The first word of its title, where that is a brand.</param>
internal readonly record struct EntryWords(string[] Title, string[] Heading, string[] Company, string[] Organisation, string[] Brand)
{
    public static EntryWords Of(Entry entry)
    {
        var title = entry.Title ?? "";
        var first = title.Split(' ')[0];
        var isBrand = first.IndexOf('.') is var dot and > 0 && dot < first.Length - 1;
        return new EntryWords(NameMatcher.Words(title), NameMatcher.Words(entry.Heading), NameMatcher.Words(entry.Form.Company ?? ""), NameMatcher.Words(entry.Form.Organisation ?? ""), isBrand ? NameMatcher.Words(first) : []);
    }
}
