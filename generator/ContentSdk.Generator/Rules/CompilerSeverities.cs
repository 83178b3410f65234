using ContentSdk.Core.Checks;
using ContentSdk.Core.Models;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Rules;

/// <summary>What the compiler's own settings, such as <c>NoWarn</c> and <c>.globalconfig</c>, say of our rules. The compiler applies them to what analyzers report.</summary>
/// <param name="Stated">The ids that they speak of, with how they are to be reported.</param>
/// <param name="Warnings">How warnings are to be reported that they do not speak of.</param>
internal sealed record CompilerSeverities(EquatableArray<(string Id, ReportDiagnostic Report)> Stated, ReportDiagnostic Warnings)
{
    public static CompilerSeverities Of(Compilation compilation, CancellationToken cancellation) => new(
        KnownRules.All.Select(rule => (rule.Id, Report: Find(compilation.Options, rule.Id, cancellation))).Where(stated => stated.Report is not null).Select(stated => (stated.Id, stated.Report!.Value)).ToEquatableArray(),
        compilation.Options.GeneralDiagnosticOption);

    /// <summary>How bad a problem is in the end; null when it is not to be said.</summary>
    public DiagnosticSeverity? Apply(string id, DiagnosticSeverity severity)
    {
        foreach (var (stated, report) in Stated)
        {
            if (stated == id && report is not ReportDiagnostic.Default)
            {
                return report switch
                {
                    ReportDiagnostic.Error => DiagnosticSeverity.Error,
                    ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
                    ReportDiagnostic.Info => DiagnosticSeverity.Info,
                    _ => null,
                };
            }
        }

        return severity is not DiagnosticSeverity.Warning ? severity : Warnings is ReportDiagnostic.Suppress ? null : Warnings is ReportDiagnostic.Error ? DiagnosticSeverity.Error : severity;
    }

    private static ReportDiagnostic? Find(CompilationOptions options, string id, CancellationToken cancellation) =>
        options.SpecificDiagnosticOptions.TryGetValue(id, out var report) || options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(id, cancellation, out report) is true ? report : null;
}
