namespace ContentSdk.Core.Checks.Declarations;

/// <summary>CSDK5009: a type of the project has a name that generated code has, so that nothing is generated.</summary>
public sealed class TypeTakesAGeneratedName() : ProjectRule("CSDK5009", RuleSeverity.Error, "Type takes a generated name")
{
    /// <summary>The message.</summary>
    /// <param name="type">The type's full name.</param>
    /// <param name="space">The namespace of generated code.</param>
    public static string Message(string type, string space) =>
        "The content of this project is not generated: " + (type == space ? "'" + type + "' is the namespace of generated code" : "generated code has a type '" + type + "' too") + "; rename yours, or set ContentSdkNamespace to another namespace";
}
