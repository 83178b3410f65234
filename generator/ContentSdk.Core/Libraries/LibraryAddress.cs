using ContentSdk.Core.Resolving;

namespace ContentSdk.Core.Libraries;

/// <summary>What <c>content:Library/key#anchor</c> names: an entry of another assembly.</summary>
/// <param name="Library">The assembly's name.</param>
/// <param name="Key">The entry's key, or its document's and an anchor; empty for none.</param>
internal sealed record LibraryAddress(string Library, string Key)
{
    public const string Scheme = "content:";

    /// <summary>The address of a document, as a link can write it.</summary>
    public static string Of(string library, string key) => Scheme + library + "/" + key.Replace("%", "%25").Replace(" ", "%20").Replace("#", "%23").Replace("?", "%3F");

    /// <summary>Takes an address apart; null for text that is none.</summary>
    public static LibraryAddress? Parse(string text)
    {
        text = text.Trim();
        if (!text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var end = text.IndexOfAny(['/', '#', '?'], Scheme.Length);
        return end < 0
            ? new LibraryAddress(LinkTarget.Decode(text.Substring(Scheme.Length)), "")
            : new LibraryAddress(LinkTarget.Decode(text.Substring(Scheme.Length, end - Scheme.Length)), text[end] == '/' ? LinkTarget.Decode(text.Substring(end + 1)) : "");
    }
}
