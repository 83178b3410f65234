using System.Collections.Immutable;
using ContentSdk.Core.Checks;
using ContentSdk.Core.Checks.Declarations;
using ContentSdk.Core.Checks.SetUp;
using ContentSdk.Core.Collections;
using ContentSdk.Generator.Reading;
using ContentSdk.Generator.Schemas;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

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
            var types = DeclaredTypes.In(start.Compilation, start.CancellationToken);
            var content = ProjectContent.Of(start.Options, new CollectionSet(types.Select(type => type.Schema.Declaration?.Schema).OfType<CollectionSchema>()), ReferencedLibraries.Of(start.Compilation.References));
            CheckDeclarations(start, types, content);
            if (content.First is not null)
            {
                var target = TargetProject.Of(start.Compilation);
                start.RegisterAdditionalFileAction(file => Check(file, content, target));
            }
            else if (content.Assets is { } list)
            {
                // Without documents the list of other files is the only one that the build always gives.
                start.RegisterAdditionalFileAction(file => Report(file, null, ReferenceEquals(file.AdditionalFile, list) ? ProjectCheck.WithoutDocuments(file.Options.AnalyzerConfigOptionsProvider.GlobalOptions).Select(problem => (problem.Rule, Location.None, problem.Message)) : [], Location.None));
            }
        });
    }

    private static void CheckDeclarations(CompilationStartAnalysisContext start, IReadOnlyList<(INamedTypeSymbol Type, ReadSchema Schema)> types, ProjectContent content)
    {
        var settings = ContentSettings.Read(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions, start.Compilation.AssemblyName);
        if (types.Count > 0)
        {
            var faults = new Lazy<IReadOnlyDictionary<INamedTypeSymbol, IReadOnlyList<DeclarationFault>>>(() => DeclarationCheck.Of(types, content, settings));
            start.RegisterSymbolAction(
                context =>
                {
                    foreach (var fault in types.Any(type => SymbolEqualityComparer.Default.Equals(type.Type, context.Symbol)) ? faults.Value[(INamedTypeSymbol)context.Symbol] : [])
                    {
                        context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(fault.Rule), fault.Location, fault.Message));
                    }
                },
                SymbolKind.NamedType);
        }

        if (types.Count > 0 || content.First is not null)
        {
            if (GeneratedNames.TakenBy(start.Compilation, settings) is { } taken && !types.Any(type => SymbolEqualityComparer.Default.Equals(type.Type, taken)))
            {
                start.RegisterSymbolAction(
                    context =>
                    {
                        if (SymbolEqualityComparer.Default.Equals(taken, context.Symbol))
                        {
                            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(KnownRules.TypeTakesAGeneratedName), taken.Locations[0], TypeTakesAGeneratedName.Message(taken.ToDisplayString(), settings.Namespace)));
                        }
                    },
                    SymbolKind.NamedType);
            }

            var keys = new KeyCheck(CollectionDeclaration.InOrder(types.Select(type => type.Schema.Declaration)), settings, content);
            start.RegisterOperationAction(
                context =>
                {
                    if (keys.Of((IInvocationOperation)context.Operation) is { } fault)
                    {
                        context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(fault.Rule), fault.Location, fault.Message));
                    }
                },
                OperationKind.Invocation);
        }
    }

    private static void Check(AdditionalFileAnalysisContext context, ProjectContent content, TargetProject target)
    {
        if (content.PathOf(context.AdditionalFile) is not { } path)
        {
            return;
        }

        if (context.AdditionalFile.GetText(context.CancellationToken) is { } text)
        {
            var problems = content.Check(path, context.CancellationToken).Select(problem => (problem.Rule, Place.Of(context.AdditionalFile.Path, text, problem.Range), problem.Message));
            Report(context, context.AdditionalFile, problems, Location.Create(context.AdditionalFile.Path, default, default));
        }
        else
        {
            var beginning = Location.Create(context.AdditionalFile.Path, default, default);
            Report(context, context.AdditionalFile, [(KnownRules.DocumentIsUnreadable, beginning, DocumentIsUnreadable.Message(path))], beginning);
        }

        // What is about the project is said once, with its first document.
        if (ReferenceEquals(context.AdditionalFile, content.First))
        {
            Report(context, null, ProjectCheck.Of(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, target).Select(problem => (problem.Rule, Location.None, problem.Message)), Location.None);
        }
    }

    /// <summary>Reports problems as bad as the settings say, and once each setting that says nothing.</summary>
    private static void Report(AdditionalFileAnalysisContext context, AdditionalText? file, IEnumerable<(Rule Rule, Location Location, string Message)> problems, Location beginning)
    {
        var severities = new Severities(context.Options.AnalyzerConfigOptionsProvider, file);
        var misread = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (rule, location, message) in problems)
        {
            Report(context, severities, rule, location, message);
            if (severities.NotUnderstood(rule) is { } wrong && misread.Add(wrong))
            {
                Report(context, severities, KnownRules.SettingIsNotUnderstood, beginning, wrong);
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
