namespace ContentSdk.Core.Checks.SetUp;

/// <summary>
/// CSDK9008: the compiler is older than the one that the generator was made for, and does not load it. So the build says this and not the analyzer, which is not
/// loaded either; a test holds its words and these together.
/// </summary>
public sealed class CompilerIsTooOld() : ProjectRule("CSDK9008", RuleSeverity.Error, "Compiler is too old")
{
    /// <summary>The message.</summary>
    /// <param name="version">The compiler's version, such as <c>4.14</c>.</param>
    public static string Message(string version) =>
        "The content of this project is not generated: the compiler is version " + version + " and ContentSdk needs 5.0; build with the .NET SDK 10 or Visual Studio 2026, which compile for older frameworks too";
}
