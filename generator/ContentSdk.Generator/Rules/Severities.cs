using ContentSdk.Core.Checks;
using ContentSdk.Core.Checks.SetUp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentSdk.Generator.Rules;

/// <summary>
/// Severities by path. The compiler takes <c>dotnet_diagnostic</c> settings of an <c>.editorconfig</c> for C# files only; settings of ours do arrive for
/// others: <c>contentsdk_diagnostic.CSDK2005.severity = none</c>.
/// </summary>
/// <param name="options">The project's settings.</param>
/// <param name="file">The file; null for what is said of the project, which no folder's settings speak of.</param>
internal sealed class Severities(AnalyzerConfigOptionsProvider options, AdditionalText? file)
{
    private static readonly string[] Values = ["none", "silent", "suggestion", "warning", "error", "default"];

    // Asking for a file's options costs, so a document with nothing to say never does.
    private readonly Lazy<AnalyzerConfigOptions?> _options = new(() => file is null ? null : options.GetOptions(file));

    /// <summary>How bad a problem of a rule is here; null when it is not to be said.</summary>
    public DiagnosticSeverity? Of(Rule rule, DiagnosticSeverity usual) => Stated(rule)?.ToLowerInvariant() switch
    {
        "none" => null,
        "silent" => DiagnosticSeverity.Hidden,
        "suggestion" => DiagnosticSeverity.Info,
        "warning" => DiagnosticSeverity.Warning,
        "error" => DiagnosticSeverity.Error,
        _ => usual,
    };

    /// <summary>What is wrong with the severity that is stated for a rule; null when nothing is.</summary>
    public string? NotUnderstood(Rule rule) =>
        Stated(rule) is { } stated && !Values.Contains(stated, StringComparer.OrdinalIgnoreCase) ? SettingIsNotUnderstood.Message(Key(rule), stated, Values) : null;

    private string? Stated(Rule rule) =>
        (_options.Value is { } own && own.TryGetValue(Key(rule), out var value)) || options.GlobalOptions.TryGetValue(Key(rule), out value) ? value.Trim() : null;

    private static string Key(Rule rule) => "contentsdk_diagnostic." + rule.Id + ".severity";
}
