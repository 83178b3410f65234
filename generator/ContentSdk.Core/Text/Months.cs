namespace ContentSdk.Core.Text;

/// <summary>The months' names and their abbreviations, in lower case.</summary>
internal static class Months
{
    private static readonly HashSet<string> Names = new("january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a token is one of them, in any letter case.</summary>
    public static bool Contains(Token token) => token.Kind is TokenKind.Word && Names.Contains(token.Text.ToLowerInvariant());
}
