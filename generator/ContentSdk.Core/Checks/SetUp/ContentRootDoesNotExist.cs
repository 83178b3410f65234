namespace ContentSdk.Core.Checks.SetUp;

/// <summary>CSDK9006: the folder that the project names as its content root is not there, so that it has no content.</summary>
public sealed class ContentRootDoesNotExist() : ProjectRule("CSDK9006", RuleSeverity.Error, "Content root does not exist")
{
    /// <summary>The message.</summary>
    /// <param name="root">The folder, as the project names it.</param>
    public static string Message(string root) => "There is no folder '" + root + "'; set ContentSdkRoot to the folder of the content, relative to the project";
}
