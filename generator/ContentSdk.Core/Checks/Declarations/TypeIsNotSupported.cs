namespace ContentSdk.Core.Checks.Declarations;

/// <summary>CSDK5002: a property has a type that no value of front matter can be read into.</summary>
public sealed class TypeIsNotSupported() : ProjectRule("CSDK5002", RuleSeverity.Error, "Type is not supported")
{
    /// <summary>The message.</summary>
    /// <param name="property">The property.</param>
    /// <param name="type">Its type, as C# writes it.</param>
    /// <param name="advice">What to do, as the rest of a sentence.</param>
    public static string Message(string property, string type, string advice) => "Content cannot be read into '" + property + "', which is of type " + type + "; " + advice;
}
