namespace ContentSdk.Core.Checks.Declarations;

/// <summary>CSDK5007: a validation attribute cannot be evaluated at compile time, so that no value is held to it.</summary>
public sealed class ValidationIsNotEvaluated() : ProjectRule("CSDK5007", RuleSeverity.Warning, "Validation is not evaluated")
{
    /// <summary>The message.</summary>
    /// <param name="attribute">The attribute's name, without its ending.</param>
    /// <param name="property">The property that it stands on.</param>
    /// <param name="reason">Why, as the rest of a sentence.</param>
    public static string Message(string attribute, string property, string reason) => "[" + attribute + "] on '" + property + "' is not evaluated: " + reason;
}
