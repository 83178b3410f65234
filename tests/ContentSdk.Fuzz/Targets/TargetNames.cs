namespace ContentSdk.Fuzz;

/// <summary>
/// What targets are called; the folders of inputs are named after them. Beside the targets, since instrumented code must not run before the fuzzer has
/// given it memory, and to name a target must start nothing.
/// </summary>
internal static class TargetNames
{
    /// <summary>The target that runs generator and analyzer.</summary>
    public const string Emission = "emission";

    /// <summary>Those that need no compiler.</summary>
    public static IReadOnlyList<string> OfCore { get; } = ["markdown", "metrics", "slugs", "front-matter", "data"];
}
