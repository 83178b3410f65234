namespace ContentSdk.Core.Checks.SetUp;

/// <summary>CSDK9005: a content file cannot be read, so that it is missing from the generated code.</summary>
public sealed class DocumentIsUnreadable() : ProjectRule("CSDK9005", RuleSeverity.Error, "Document is unreadable")
{
    /// <summary>The message.</summary>
    /// <param name="path">The file's path under the content root.</param>
    public static string Message(string path) => "'" + path + "' cannot be read; see that it exists, is text and may be opened";

    /// <summary>The message for a file that is no text, such as UTF-16 without a mark at its beginning.</summary>
    /// <param name="path">The file's path under the content root.</param>
    internal static string NoText(string path) => "'" + path + "' holds bytes that are no text; save it as UTF-8";

    /// <summary>The message for a text that no parser of markdown takes apart.</summary>
    /// <param name="path">The file's path under the content root.</param>
    /// <param name="refusal">Why, as the end of a sentence.</param>
    internal static string TooMuch(string path, string refusal) => "'" + path + "' " + refusal + "; its text is kept without headings, links and fields";
}
