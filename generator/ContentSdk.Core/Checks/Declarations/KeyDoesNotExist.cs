namespace ContentSdk.Core.Checks.Declarations;

/// <summary>CSDK5006: code asks a set for an entry by a key that no entry has.</summary>
public sealed class KeyDoesNotExist() : ProjectRule("CSDK5006", RuleSeverity.Error, "Key does not exist")
{
    /// <summary>The message for a short name that several entries share.</summary>
    /// <param name="name">The name.</param>
    /// <param name="set">The set's name.</param>
    /// <param name="keys">Their keys.</param>
    public static string Message(string name, string set, IReadOnlyList<string> keys) => "Several entries of " + set + " are called '" + name + "': " + string.Join(", ", keys) + "; write one of these";

    /// <summary>The message.</summary>
    /// <param name="key">The key.</param>
    /// <param name="set">The set's name.</param>
    /// <param name="nearest">The key that is probably meant; null when none is near.</param>
    public static string Message(string key, string set, string? nearest) => "No entry of " + set + " has the key '" + key + "'" + (nearest is null ? "" : "; write '" + nearest + "'?");
}
