using ContentSdk.Core.Checks;
using ContentSdk.Core.Checks.SetUp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentSdk.Generator.Rules;

/// <summary>
/// Severities by path. The compiler takes <c>dotnet_diagnostic</c> settings of an <c>.editorconfig</c> for C# files only; settings of ours do arrive for
/// others: <c>contentsdk_diagnostic.CSDK2005.severity = none</c>.
/// </summary>
internal sealed class Severities(AnalyzerConfigOptionsProvider options, AdditionalText file)
{
    private static readonly string[] Values = ["none", "silent", "suggestion", "warning", "error", "default"];

    // Asking for a file's options costs, so a document with nothing to say never does.
    private readonly Lazy<AnalyzerConfigOptions> _options = new(() => options.GetOptions(file));

    /// <summary>How bad a problem of a rule is in this file; null when it is not to be said.</summary>
    public DiagnosticSeverity? Of(Rule rule, DiagnosticSeverity usual) => Stated(rule)?.ToLowerInvariant() switch
    {
        "none" => null,
        "silent" => DiagnosticSeverity.Hidden,
        "suggestion" => DiagnosticSeverity.Info,
        "warning" => DiagnosticSeverity.Warning,
        "error" => DiagnosticSeverity.Error,
        _ => usual,
    };

    /// <summary>Severities that mean nothing.</summary>
    public IEnumerable<(Rule Rule, string Message)> NotUnderstood() =>
        from rule in KnownRules.All
        let stated = Stated(rule)
        where stated is not null && !Values.Contains(stated, StringComparer.OrdinalIgnoreCase)
        select ((Rule)KnownRules.SettingIsNotUnderstood, SettingIsNotUnderstood.Message(Key(rule), stated, Values));

    private string? Stated(Rule rule) =>
        _options.Value.TryGetValue(Key(rule), out var value) || options.GlobalOptions.TryGetValue(Key(rule), out value) ? value.Trim() : null;

    private static string Key(Rule rule) => "contentsdk_diagnostic." + rule.Id + ".severity";
}
