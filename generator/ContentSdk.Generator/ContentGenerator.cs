using System.Text;
using ContentSdk.Core.Collections;
using ContentSdk.Core.Models;
using ContentSdk.Generator.Emission;
using ContentSdk.Generator.Planning;
using ContentSdk.Generator.Reading;
using ContentSdk.Generator.Rules;
using ContentSdk.Generator.Schemas;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator;

/// <summary>Turns a project's markdown into typed C#. It writes and never reports: what is wrong with the content is for the rules to say.</summary>
[Generator]
public sealed class ContentGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Where content lives, which words mean something in it, and which collections the project's own types declare.
        var links = context.AdditionalTextsProvider.Where(static file => LinkList.Is(file.Path)).Select(static (file, cancellation) => LinkList.FilesIn(file.GetText(cancellation))).Collect().Select(static (lists, _) => lists.IsEmpty ? [] : lists[0]).WithTrackingName(Steps.Links);
        var root = context.AnalyzerConfigOptionsProvider.Combine(links).Select(static (pair, _) => ContentRoot.Read(pair.Left.GlobalOptions, pair.Right)).WithTrackingName(Steps.Root);
        var vocabulary = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ContentSettings.Vocabulary(options.GlobalOptions)).WithTrackingName(Steps.Vocabulary);
        var declarations = context.SyntaxProvider.ForAttributeWithMetadataName(KnownTypes.CollectionAttribute, static (node, _) => node is TypeDeclarationSyntax, static (match, cancellation) => SchemaReader.Read((INamedTypeSymbol)match.TargetSymbol, cancellation).Declaration)
            .Collect().Select(static (declarations, _) => CollectionDeclaration.InOrder(declarations)).WithTrackingName(Steps.Declarations);
        var collections = declarations.Select(static (declarations, _) => new CollectionSet(declarations.Select(declaration => declaration.Schema))).WithTrackingName(Steps.Collections);

        var reader = root.Combine(vocabulary).Combine(collections).Select(static (parts, _) => new ContentReader(parts.Left.Left, parts.Left.Right, parts.Right)).WithTrackingName(Steps.Reader);

        // Each content file, read by itself: markdown under the content root, and the files of data that a collection holds.
        var documents = context.AdditionalTextsProvider.Combine(reader).Select(static (pair, cancellation) => pair.Right.Read(pair.Left, cancellation)).Where(static document => document is not null).Select(static (document, _) => document!).WithTrackingName(Steps.Documents);
        var images = context.AdditionalTextsProvider.Where(static file => AssetList.Is(file.Path)).Select(static (file, cancellation) => AssetList.ImagesIn(file.GetText(cancellation))).Collect().Select(static (lists, _) => lists.IsEmpty ? [] : lists[0]).WithTrackingName(Steps.Images);

        // The heads of all documents, which no edit of running text changes, give names, kinds, places and references.
        var heads = documents.Select(static (document, _) => document.Head).WithTrackingName(Steps.Heads);
        // So does the content of referenced assemblies, which each of them carries in an attribute.
        var libraries = context.MetadataReferencesProvider.Select(static (reference, _) => ReferencedLibraries.Read(reference)).Where(static library => library is not null).Collect().Select(static (libraries, _) => ReferencedLibraries.InOrder(libraries)).WithTrackingName(Steps.Libraries);
        // Only a library is asked for its own.
        var audience = context.AnalyzerConfigOptionsProvider.Combine(context.CompilationProvider).Select(static (pair, _) => ContentSettings.TellsOthers(pair.Left.GlobalOptions, pair.Right)).WithTrackingName(Steps.Audience);
        var plan = heads.Collect().Combine(declarations).Combine(libraries).Combine(audience).Select(static (pair, cancellation) => ContentPlan.Make(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right, pair.Right, cancellation)).WithTrackingName(Steps.Plan);

        // What code is to be made of it; null where the project cannot take that code, or where there is no content to make it of.
        var target = context.AnalyzerConfigOptionsProvider.Combine(context.CompilationProvider).Select(static (pair, _) => Target(pair.Right, pair.Left.GlobalOptions))
            .Combine(plan.Select(static (plan, _) => plan.HasContent)).Select(static (pair, _) => pair.Right ? pair.Left : null).WithTrackingName(Steps.Target);

        // The parts that become a file each, so that one that stays the same is not written again.
        var kinds = plan.Select(static (plan, _) => plan.Kinds).WithTrackingName(Steps.Kinds);
        var sets = plan.Select(static (plan, _) => plan.Sets).WithTrackingName(Steps.Sets);
        var store = plan.Select(static (plan, _) => plan.Store).WithTrackingName(Steps.Store);
        var manifest = plan.Select(static (plan, _) => plan.Manifest).WithTrackingName(Steps.Manifest);
        var records = declarations.Select(static (declarations, _) => declarations.Select(declaration => declaration.ForEmission()).ToEquatableArray()).WithTrackingName(Steps.Records);
        var collectionSets = plan.Select(static (plan, _) => plan.Collections).WithTrackingName(Steps.CollectionSets);
        var requests = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ContentSettings.Property(options.GlobalOptions, "ContentSdkJsonSchemas") is not null).WithTrackingName(Steps.Requests);
        var jsonSchemas = heads.Collect().Combine(declarations).Combine(libraries).Combine(requests).Select(static (pair, _) => pair.Right ? NamedJsonSchema.Of(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right) : []).WithTrackingName(Steps.JsonSchemas);
        // Where a program runs while its content is edited, no analyzer does, so that the program itself is told what the rules say.
        var severities = context.AnalyzerConfigOptionsProvider.Combine(context.CompilationProvider).Select(static (pair, cancellation) => ContentSettings.WantsProblems(pair.Left.GlobalOptions) ? CompilerSeverities.Of(pair.Right, cancellation) : null);
        var problems = context.AdditionalTextsProvider.Collect().Combine(context.AnalyzerConfigOptionsProvider).Combine(collections).Combine(libraries).Combine(severities).Select(static (input, cancellation) =>
        {
            var ((((files, options), collections), libraries), severities) = input;
            return severities is null ? [] : ProblemReport.Of(files, options, collections, libraries, severities, cancellation);
        }).WithTrackingName(Steps.Problems);
        var bodies = documents.Collect().Combine(audience).Combine(context.AnalyzerConfigOptionsProvider).Select(static (input, _) => BodyForms.Choose(input.Left.Left, input.Left.Right, ContentSettings.Property(input.Right.GlobalOptions, "ContentSdkBodies"))).WithTrackingName(Steps.Bodies);
        var shards = documents.Collect().Combine(plan).Combine(images).SelectMany(static (pair, _) => Shard.Group(pair.Left.Left, pair.Left.Right, pair.Right)).WithTrackingName(Steps.Shards);

        context.RegisterSourceOutput(kinds.Combine(target), static (output, input) => Add(output, KindsFile.HintName, input.Right, target => KindsFile.Write(input.Left, target)));
        context.RegisterSourceOutput(sets.Combine(target), static (output, input) => Add(output, SetsFile.HintName, input.Right, target => SetsFile.Write(input.Left, target)));
        context.RegisterSourceOutput(store.Combine(bodies).Combine(target), static (output, input) => Add(output, StoreFile.HintName, input.Right, target => StoreFile.Write(input.Left.Left, input.Left.Right, target)));
        context.RegisterSourceOutput(manifest.Combine(target), static (output, input) => Add(output, ManifestFile.HintName, input.Left is null ? null : input.Right, target => ManifestFile.Write(input.Left!, target)));
        context.RegisterSourceOutput(problems.Combine(target), static (output, input) => Add(output, ProblemsFile.HintName, input.Right, target => ProblemsFile.Write(input.Left, target)));
        context.RegisterSourceOutput(records.Combine(target), static (output, input) => Add(output, RecordsFile.HintName, input.Left.Count > 0 ? input.Right : null, target => RecordsFile.Write(input.Left, target)));
        context.RegisterSourceOutput(collectionSets.Combine(target), static (output, input) => Add(output, CollectionsFile.HintName, input.Left.Count > 0 ? input.Right : null, target => CollectionsFile.Write(input.Left, target)));
        context.RegisterSourceOutput(jsonSchemas.Combine(target), static (output, input) => Add(output, JsonSchemasFile.HintName, input.Left.Count > 0 ? input.Right : null, target => JsonSchemasFile.Write(input.Left, target)));
        context.RegisterSourceOutput(shards.Combine(bodies).Combine(target), static (output, input) => Add(output, ShardFile.HintName(input.Left.Left.Index), input.Left.Left.Documents.Count > 0 ? input.Right : null, target => ShardFile.Write(input.Left.Left, input.Left.Right, target)));
    }

    /// <summary>The settings, or null where the run-time library is not referenced or the language is older than what is emitted.</summary>
    private static ContentSettings? Target(Compilation compilation, Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions options) =>
        TargetProject.Of(compilation).TakesContent ? ContentSettings.Read(options, compilation.AssemblyName) : null;

    /// <summary>Adds a file unless there is nothing in it, or no way to compile it.</summary>
    private static void Add(SourceProductionContext output, string hintName, ContentSettings? target, Func<ContentSettings, string> write)
    {
        if (target is not null)
        {
            output.AddSource(hintName, SourceText.From(write(target), Encoding.UTF8));
        }
    }
}
