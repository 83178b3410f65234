namespace ContentSdk.Core.Checks.SetUp;

/// <summary>CSDK9003: the project does not reference the run-time library that generated code uses, so that none is generated.</summary>
public sealed class LibraryIsMissing() : ProjectRule("CSDK9003", RuleSeverity.Error, "Library is missing")
{
    /// <summary>The message.</summary>
    public static string Message() => "The content of this project is not generated: it has no reference to ContentSdk.dll, which generated code uses; the library is for .NET 8 and later";
}
