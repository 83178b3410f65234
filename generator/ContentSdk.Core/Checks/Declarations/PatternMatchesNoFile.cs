namespace ContentSdk.Core.Checks.Declarations;

/// <summary>CSDK5003: a collection's pattern fits no file of the project, so that the collection is empty.</summary>
public sealed class PatternMatchesNoFile() : ProjectRule("CSDK5003", RuleSeverity.Warning, "Pattern matches no file")
{
    /// <summary>The message.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="nearest">A pattern or path that is probably meant; null when none is near.</param>
    public static string Message(string pattern, string? nearest) =>
        "'" + pattern + "' matches no file under the content root" + (nearest is null ? "; patterns are relative to it, as in 'blog/**/*.md'" : "; write '" + nearest + "'?");

    /// <summary>The message for a project that has the generator from one that it references, and not the files of the build that give it content.</summary>
    /// <param name="pattern">The pattern.</param>
    public static string WithoutBuildFiles(string pattern) =>
        "'" + pattern + "' matches no file, since the build gives this project no content; reference the package ContentSdk in the project itself";
}
