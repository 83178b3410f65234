namespace ContentSdk.Core.Checks.SetUp;

/// <summary>CSDK9005: a content file cannot be read, so that it is missing from the generated code.</summary>
public sealed class DocumentIsUnreadable() : ProjectRule("CSDK9005", RuleSeverity.Error, "Document is unreadable")
{
    /// <summary>The message.</summary>
    /// <param name="path">The file's path under the content root.</param>
    public static string Message(string path) => "'" + path + "' cannot be read; see that it exists, is text and may be opened";
}
