using System.Collections.Immutable;
using ContentSdk.Core.Libraries;
using ContentSdk.Generator.Reading;
using ContentSdk.Generator.Rules;
using ContentSdk.Generator.Schemas;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentSdk.Generator;

/// <summary>The first steps of the pipeline: what the compiler hands over, as values that can be compared.</summary>
internal static class HostInputs
{
    /// <summary>All files that the project hands to generators.</summary>
    public static IncrementalValueProvider<ProjectFiles> ReadFiles(this IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider.Collect().Select(static (files, _) => new ProjectFiles(files));

    /// <summary>The folder that content lives in, and the files that are linked into it from elsewhere.</summary>
    public static IncrementalValueProvider<ContentRoot> ReadRoot(this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ListFiles> lists) =>
        context.AnalyzerConfigOptionsProvider.Combine(lists.Select(static (lists, cancellation) => new Many<LinkedFile>(LinkList.FilesIn(lists.Links?.GetText(cancellation)))).WithTrackingName(Steps.Links)).Select(static (input, _) => ContentRoot.Read(input.Left.GlobalOptions, input.Right.Items)).WithTrackingName(Steps.Root);

    /// <summary>How the project wants its documents read.</summary>
    public static IncrementalValueProvider<ReadingSettings> ReadReadingSettings(this IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ReadingSettings.Read(options.GlobalOptions)).WithTrackingName(Steps.ReadingSettings);

    /// <summary>Whether the compiler works on all processors: it does unless it is told <c>-parallel-</c>.</summary>
    public static IncrementalValueProvider<bool> ReadConcurrency(this IncrementalGeneratorInitializationContext context) => context.CompilationProvider.Select(static (compilation, _) => compilation.Options.ConcurrentBuild);

    /// <summary>The collections that the project's own types declare.</summary>
    public static IncrementalValueProvider<Many<CollectionDeclaration>> ReadDeclarations(this IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(KnownTypes.CollectionAttribute, static (node, _) => node is TypeDeclarationSyntax, static (match, cancellation) => SchemaReader.Read((INamedTypeSymbol)match.TargetSymbol, cancellation).Declaration)
            .Collect().Select(static (declarations, _) => new Many<CollectionDeclaration>(CollectionDeclaration.InOrder(declarations))).WithTrackingName(Steps.Declarations);

    /// <summary>The sizes of images, which a task of the build has read.</summary>
    public static IncrementalValueProvider<Many<ImageSize>> ReadImages(this IncrementalValueProvider<ListFiles> lists) =>
        lists.Select(static (lists, cancellation) => new Many<ImageSize>(AssetList.ImagesIn(lists.Assets?.GetText(cancellation)))).WithTrackingName(Steps.Images);

    /// <summary>The content of referenced assemblies, which each of them carries in an attribute.</summary>
    public static IncrementalValueProvider<Many<ContentLibrary>> ReadLibraries(this IncrementalGeneratorInitializationContext context) =>
        context.MetadataReferencesProvider.Select(static (reference, _) => ReferencedLibraries.Read(reference)).Where(static library => library is not null)
            .Collect().Select(static (libraries, _) => new Many<ContentLibrary>(ReferencedLibraries.InOrder(libraries))).WithTrackingName(Steps.Libraries);

    /// <summary>Who else meets the compiled content.</summary>
    public static IncrementalValueProvider<Audience> ReadAudience(this IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider.Combine(context.CompilationProvider).Select(static (input, _) => Audience.Of(input.Left.GlobalOptions, input.Right)).WithTrackingName(Steps.Audience);

    /// <summary>What generated code goes into; null where the run-time library is not referenced, the language is older than what is emitted, or the project's own code has names that are.</summary>
    public static IncrementalValueProvider<ContentSettings?> ReadSettings(this IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider.Combine(context.CompilationProvider).Select(static (input, _) => TargetProject.Of(input.Right).TakesContent && ContentSettings.Read(input.Left.GlobalOptions, input.Right.AssemblyName) is var settings && GeneratedNames.TakenBy(input.Right, settings) is null ? settings : null);

    /// <summary>What the project asks for beside its content.</summary>
    public static IncrementalValueProvider<ContentRequests> ReadRequests(this IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ContentRequests.Read(options.GlobalOptions)).WithTrackingName(Steps.Requests);

    /// <summary>What is wrong with the content; nothing where nobody asks.</summary>
    public static IncrementalValueProvider<Many<ReportedProblem>> ReadProblems(this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ProjectFiles> files, IncrementalValueProvider<ContentRequests> requests, IncrementalValueProvider<Core.Collections.CollectionSet> collections, IncrementalValueProvider<Many<ContentLibrary>> libraries)
    {
        var severities = requests.Combine(context.CompilationProvider).Select(static (input, cancellation) => input.Left.Problems ? CompilerSeverities.Of(input.Right, cancellation) : null);
        return files.With(context.AnalyzerConfigOptionsProvider).With(collections.With(libraries)).Combine(severities).Select(static (input, cancellation) =>
        {
            var (((files, options), (collections, libraries)), severities) = input;
            return new Many<ReportedProblem>(severities is null ? [] : ProblemReport.Of(files.All, options, collections, libraries.Items, severities, cancellation));
        }).WithTrackingName(Steps.Problems);
    }

    /// <summary>The lists that the build has written.</summary>
    public static IncrementalValueProvider<ListFiles> ReadLists(this IncrementalValueProvider<ProjectFiles> files) =>
        files.Select(static (files, _) => ListFiles.Among(files.All)).WithTrackingName(Steps.Lists);
}

/// <summary>All additional files of the project.</summary>
internal sealed record ProjectFiles(ImmutableArray<AdditionalText> All);

/// <summary>The lists among them, each null when the build has written none: of linked files, and of what else lies under the content root.</summary>
internal sealed record ListFiles(AdditionalText? Links, AdditionalText? Assets)
{
    public static ListFiles Among(ImmutableArray<AdditionalText> files)
    {
        AdditionalText? links = null, assets = null;
        foreach (var file in files)
        {
            var path = file.Path;
            links ??= LinkList.Is(path) ? file : null;
            assets ??= AssetList.Is(path) ? file : null;
        }

        return new ListFiles(links, assets);
    }
}
