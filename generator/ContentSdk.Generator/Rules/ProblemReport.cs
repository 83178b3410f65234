using System.Collections.Immutable;
using ContentSdk.Core.Checks;
using ContentSdk.Core.Checks.SetUp;
using ContentSdk.Core.Collections;
using ContentSdk.Core.Libraries;
using ContentSdk.Core.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentSdk.Generator.Rules;

/// <summary>What the rules say of all documents, as data, for a program that runs while its content is edited: there no analyzer does.</summary>
internal static class ProblemReport
{
    /// <summary>The problems in the order of paths and places, as bad as the settings say; hidden ones are left out.</summary>
    /// <param name="files">The project's additional files.</param>
    /// <param name="options">Its settings.</param>
    /// <param name="collections">The collections that it declares.</param>
    /// <param name="libraries">The content of other assemblies that it references.</param>
    /// <param name="severities">What the compiler's own settings say.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static EquatableArray<ReportedProblem> Of(ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options, CollectionSet collections, EquatableArray<ContentLibrary> libraries, CompilerSeverities severities, CancellationToken cancellation)
    {
        var content = ProjectContent.Of(new AnalyzerOptions(files, options), collections, libraries);
        return files.Select(file => (File: file, Path: content.PathOf(file))).Where(document => document.Path is not null).OrderBy(document => document.Path, StringComparer.Ordinal)
            .SelectMany(document => InDocument(document.File, document.Path!, content, options, severities, cancellation)).ToEquatableArray();
    }

    private static IEnumerable<ReportedProblem> InDocument(AdditionalText file, string path, ProjectContent content, AnalyzerConfigOptionsProvider options, CompilerSeverities severities, CancellationToken cancellation)
    {
        var own = new Severities(options, file);
        if (file.GetText(cancellation) is not { } text)
        {
            return Said(KnownRules.DocumentIsUnreadable, 0, 0, DocumentIsUnreadable.Message(path));
        }

        return content.Check(path, cancellation).SelectMany(problem =>
        {
            var place = Place.Of(file.Path, text, problem.Range).GetLineSpan().StartLinePosition;
            return Said(problem.Rule, place.Line, place.Character, problem.Message);
        });

        IEnumerable<ReportedProblem> Said(Rule rule, int line, int column, string message) =>
            own.Of(rule, Descriptors.Of(rule).DefaultSeverity) is { } severity && severities.Apply(rule.Id, severity) is { } applied and not DiagnosticSeverity.Hidden
                ? [new ReportedProblem(rule.Id, applied, path, line + 1, column + 1, message)] : [];
    }
}

/// <summary>A problem as it is printed.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Path">Path of the document under the content root.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record ReportedProblem(string Id, DiagnosticSeverity Severity, string Path, int Line, int Column, string Message);
