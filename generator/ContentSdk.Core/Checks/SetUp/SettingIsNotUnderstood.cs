using ContentSdk.Core.Maps;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Checks.SetUp;

/// <summary>CSDK9004: a setting of the project has a value that means nothing.</summary>
public sealed class SettingIsNotUnderstood() : ProjectRule("CSDK9004", RuleSeverity.Warning, "Setting is not understood")
{
    /// <summary>The message for a setting that takes one of several values.</summary>
    /// <param name="name">The setting.</param>
    /// <param name="value">Its value.</param>
    /// <param name="values">The values that it takes.</param>
    public static string Message(string name, string value, IReadOnlyCollection<string> values) =>
        "'" + value + "' means nothing to " + name + "; " + (NearestName.Find(value, values) is { } nearest ? "write '" + nearest + "'?" : "it takes " + string.Join(", ", values));

    /// <summary>A message for each part of <c>ContentSdkKinds</c> that names no kind.</summary>
    /// <param name="kinds">The setting's value; null when it is not set.</param>
    public static IEnumerable<string> InKinds(string? kinds) => Vocabulary.NotUnderstood(kinds)
        .Select(part => "'" + part + "' means nothing to ContentSdkKinds; write a word and a kind, such as 'module=section'. The kinds are " + string.Join(", ", Vocabulary.KindNames));
}
