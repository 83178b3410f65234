using System.Collections.Immutable;
using ContentSdk.Core.Checks;
using ContentSdk.Core.Checks.SetUp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentSdk.Generator.Rules;

/// <summary>
/// Says what Core's rules find, at its place in the markdown. It looks at files one by one and builds what it needs of the others when a rule first asks,
/// so that editors run it live; it never looks at generated code.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContentAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var content = ProjectContent.Of(start.Options);
            if (content.First is not null)
            {
                var target = TargetProject.Of(start.Compilation);
                start.RegisterAdditionalFileAction(file => Check(file, content, target));
            }
        });
    }

    private static void Check(AdditionalFileAnalysisContext context, ProjectContent content, TargetProject target)
    {
        if (content.PathOf(context.AdditionalFile) is not { } path)
        {
            return;
        }

        var severities = new Severities(context.Options.AnalyzerConfigOptionsProvider, context.AdditionalFile);
        if (context.AdditionalFile.GetText(context.CancellationToken) is { } text)
        {
            foreach (var problem in content.Check(path, context.CancellationToken))
            {
                Report(context, severities, problem.Rule, Place.Of(context.AdditionalFile.Path, text, problem.Range), problem.Message);
            }
        }
        else
        {
            Report(context, severities, KnownRules.DocumentIsUnreadable, Location.Create(context.AdditionalFile.Path, default, default), DocumentIsUnreadable.Message(path));
        }

        // What is about the project is said once, with its first document.
        if (ReferenceEquals(context.AdditionalFile, content.First))
        {
            foreach (var (rule, message) in ProjectCheck.Of(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, target).Concat(severities.NotUnderstood()))
            {
                Report(context, severities, rule, Location.None, message);
            }
        }
    }

    private static void Report(AdditionalFileAnalysisContext context, Severities severities, Rule rule, Location location, string message)
    {
        var descriptor = Descriptors.Of(rule);
        if (severities.Of(rule, descriptor.DefaultSeverity) is { } severity)
        {
            context.ReportDiagnostic(Diagnostic.Create(descriptor, location, severity, null, null, message));
        }
    }
}
