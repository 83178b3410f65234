namespace ContentSdk.Core.Checks.SetUp;

/// <summary>CSDK9002: the project's C# is older than what is generated, so that nothing is.</summary>
public sealed class LanguageIsTooOld() : ProjectRule("CSDK9002", RuleSeverity.Error, "Language is too old")
{
    /// <summary>The message.</summary>
    /// <param name="version">The project's version, as it is displayed.</param>
    public static string Message(string version) =>
        "The content of this project is not generated: its C# is version " + version + " and the generated code needs 12; set <LangVersion>12</LangVersion> or target .NET 8 or later";
}
