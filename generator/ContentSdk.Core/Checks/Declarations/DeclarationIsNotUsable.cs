namespace ContentSdk.Core.Checks.Declarations;

/// <summary>CSDK5001: a type is declared as a collection that nothing can be generated for.</summary>
public sealed class DeclarationIsNotUsable() : ProjectRule("CSDK5001", RuleSeverity.Error, "Declaration is not usable")
{
    /// <summary>The message.</summary>
    /// <param name="type">The type's name.</param>
    /// <param name="reason">What is the matter, as the rest of a sentence behind the name.</param>
    public static string Message(string type, string reason) => "'" + type + "' cannot be a content collection: " + reason;
}
