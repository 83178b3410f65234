namespace ContentSdk.Core.Checks.Declarations;

/// <summary>CSDK5004: the patterns of two collections fit one file, which can be an entry of one type only.</summary>
public sealed class TwoCollectionsClaimOneFile() : ProjectRule("CSDK5004", RuleSeverity.Error, "Two collections claim one file")
{
    /// <summary>The message.</summary>
    /// <param name="path">The first such file, under the content root.</param>
    /// <param name="count">How many such files there are.</param>
    /// <param name="other">The other collection's type.</param>
    public static string Message(string path, int count, string other) =>
        "'" + path + "' is in the collection of '" + other + "' too" + (count > 1 ? FormattableString.Invariant($", and {count - 1} more") : "") + "; leave it out of one of them, as in \"!" + path + "\"";
}
