using ContentSdk.Generator.Planning;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentSdk.Generator;

/// <summary>What a project asks for beside its content.</summary>
/// <param name="JsonSchemas">Whether it wants JSON schemas of its collections.</param>
/// <param name="Problems">Whether the program is to be told what is wrong with its content.</param>
/// <param name="Bodies">How bodies are to stand in the assembly; null when it does not say.</param>
internal sealed record ContentRequests(bool JsonSchemas, bool Problems, BodyForm? Bodies)
{
    /// <summary>Reads the build's properties.</summary>
    public static ContentRequests Read(AnalyzerConfigOptions options) => new(
        ContentSettings.Property(options, "ContentSdkJsonSchemas") is not null,
        string.Equals(ContentSettings.Property(options, "ContentSdkProblems"), "true", StringComparison.OrdinalIgnoreCase),
        Enum.TryParse<BodyForm>(ContentSettings.Property(options, "ContentSdkBodies"), ignoreCase: true, out var form) && Enum.IsDefined(typeof(BodyForm), form) ? form : null);
}
