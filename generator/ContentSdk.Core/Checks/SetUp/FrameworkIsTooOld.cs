namespace ContentSdk.Core.Checks.SetUp;

/// <summary>CSDK9007: the project targets a framework that the run-time library is not for, so that nothing is generated.</summary>
public sealed class FrameworkIsTooOld() : ProjectRule("CSDK9007", RuleSeverity.Error, "Framework is too old")
{
    /// <summary>The message.</summary>
    /// <param name="framework">The project's framework as the build names it, such as <c>.NETStandard,Version=v2.0</c>.</param>
    public static string Message(string framework) =>
        "The content of this project is not generated: it targets '" + framework + "' and content needs .NET 8 or later; set <TargetFramework>net8.0</TargetFramework>, or reference ContentSdk from a project that does";

    /// <summary>Whether a framework is one that content needs.</summary>
    /// <param name="framework">The framework as the build names it.</param>
    public static bool Takes(string framework)
    {
        var parts = framework.Split(',');
        return parts[0].Trim() == ".NETCoreApp" && parts.Length > 1 && Version.TryParse(parts[1].Replace("Version=v", "").Trim(), out var version) && version.Major >= 8;
    }
}
