using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Checks;

/// <summary>Words that several messages have.</summary>
internal static class Written
{
    /// <summary>A link's path as it is written, and the one that it comes to where that is another.</summary>
    public static string Of(Link link, string path)
    {
        var end = link.Destination.IndexOfAny(['?', '#']);
        var written = end < 0 ? link.Destination : link.Destination.Substring(0, end);
        return written == path || written == "/" + path || written == "./" + path ? "'" + written + "'" : "'" + written + "' (which is '" + path + "' under the content root)";
    }
}
