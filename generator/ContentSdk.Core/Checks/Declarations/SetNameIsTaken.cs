namespace ContentSdk.Core.Checks.Declarations;

/// <summary>CSDK5005: the name of a collection's set is the name of something else in its namespace.</summary>
public sealed class SetNameIsTaken() : ProjectRule("CSDK5005", RuleSeverity.Error, "Set name is taken")
{
    /// <summary>The message.</summary>
    /// <param name="type">The declared type.</param>
    /// <param name="set">The name of its set.</param>
    /// <param name="isName">Whether it is a name in C# at all.</param>
    public static string Message(string type, string set, bool isName = true) =>
        "The set of '" + type + "' would be called '" + set + "', " + (isName ? "and there is such a name already" : "which is no name in C#") + "; give it another with Name = \"…\"";
}
