namespace ContentSdk.Core.Checks.Declarations;

/// <summary>CSDK5008: two properties of a record would be read from one key.</summary>
public sealed class TwoPropertiesHaveOneField() : ProjectRule("CSDK5008", RuleSeverity.Error, "Two properties have one field")
{
    /// <summary>The message.</summary>
    /// <param name="property">The second property.</param>
    /// <param name="other">The first one.</param>
    /// <param name="key">The key.</param>
    public static string Message(string property, string other, string key) => "'" + property + "' is read from '" + key + "', as '" + other + "' is; give one of them another with [ContentField(\"…\")]";
}
