using System.Text;
using ContentSdk.Core.Collections;
using ContentSdk.Core.Models;
using ContentSdk.Generator.Emission;
using ContentSdk.Generator.Planning;
using ContentSdk.Generator.Reading;
using Microsoft.CodeAnalysis;
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
        var declarations = context.ReadDeclarations();
        var collections = declarations.Select(static (declarations, _) => new CollectionSet(declarations.Select(declaration => declaration.Schema))).WithTrackingName(Steps.Collections);
        var lists = context.ReadLists();
        var reader = context.ReadRoot(lists).Combine(context.ReadVocabulary()).Combine(context.ReadRawHtml()).Combine(collections).Select(static (parts, _) => new ContentReader(parts.Left.Left.Left, parts.Left.Left.Right, parts.Right, parts.Left.Right)).WithTrackingName(Steps.Reader);

        // Each content file, read by itself: markdown under the content root, and the files of data that a collection holds.
        // Each step that looks at files one by one costs every edit a walk over all of them, so this is the only one.
        var documents = context.AdditionalTextsProvider.Combine(reader).SelectMany(static (pair, cancellation) => SizedDocument.Of(pair.Right.Read(pair.Left, cancellation))).WithTrackingName(Steps.Documents).Collect();

        // The heads of all documents, which no edit of running text changes, give names, kinds, places and references; what they refer to may lie in other assemblies.
        var heads = documents.Select(static (documents, _) => documents.Select(document => document.Document.Head).ToEquatableArray()).WithTrackingName(Steps.Heads);
        var libraries = context.ReadLibraries();
        var audience = context.ReadAudience();
        var plan = heads.Combine(declarations).Combine(libraries).Combine(audience).Select(static (parts, cancellation) => ContentPlan.Make(parts.Left.Left.Left, parts.Left.Left.Right, parts.Left.Right, parts.Right.Others, cancellation)).WithTrackingName(Steps.Plan);

        // What code is to be made of it; null where the project cannot take that code, or where there is no content to make it of.
        var target = context.ReadSettings().Combine(plan.Select(static (plan, _) => plan.HasContent)).Select(static (pair, _) => pair.Right ? pair.Left : null).WithTrackingName(Steps.Target);

        // The parts that become a file each, so that one that stays the same is not written again.
        var kinds = plan.Select(static (plan, _) => plan.Kinds).WithTrackingName(Steps.Kinds);
        var sets = plan.Select(static (plan, _) => plan.Sets).WithTrackingName(Steps.Sets);
        var store = plan.Select(static (plan, _) => plan.Store).WithTrackingName(Steps.Store);
        var manifest = plan.Select(static (plan, _) => plan.Manifest).WithTrackingName(Steps.Manifest);
        var records = declarations.Select(static (declarations, _) => declarations.Select(declaration => declaration.ForEmission()).ToEquatableArray()).WithTrackingName(Steps.Records);
        var collectionSets = plan.Select(static (plan, _) => plan.Collections).WithTrackingName(Steps.CollectionSets);
        var shards = documents.Combine(plan).Combine(lists.ReadImages()).SelectMany(static (parts, _) => Shard.Group(parts.Left.Left, parts.Left.Right, parts.Right)).WithTrackingName(Steps.Shards);

        // What the project asks for beside them.
        var requests = context.ReadRequests();
        var problems = context.ReadProblems(requests, collections, libraries);
        var form = documents.Combine(audience).Combine(requests).Select(static (parts, _) => StoredForm.Choose(parts.Left.Left.Select(document => (document.Shard, document.Size)), parts.Left.Right, parts.Right.Bodies)).WithTrackingName(Steps.Form);
        var jsonSchemas = heads.Combine(declarations).Combine(libraries).Combine(requests).Select(static (parts, _) => parts.Right.JsonSchemas ? NamedJsonSchema.Of(parts.Left.Left.Left, parts.Left.Left.Right, parts.Left.Right) : []).WithTrackingName(Steps.JsonSchemas);

        context.RegisterSourceOutput(kinds.Combine(target), static (output, input) => Add(output, KindsFile.HintName, input.Right, target => KindsFile.Write(input.Left, target)));
        context.RegisterSourceOutput(sets.Combine(target), static (output, input) => Add(output, SetsFile.HintName, input.Right, target => SetsFile.Write(input.Left, target)));
        context.RegisterSourceOutput(store.Combine(form).Combine(target), static (output, input) => Add(output, StoreFile.HintName, input.Right, target => StoreFile.Write(input.Left.Left, input.Left.Right, target)));
        context.RegisterSourceOutput(manifest.Combine(target), static (output, input) => Add(output, ManifestFile.HintName, input.Left is null ? null : input.Right, target => ManifestFile.Write(input.Left!, target)));
        context.RegisterSourceOutput(problems.Combine(target), static (output, input) => Add(output, ProblemsFile.HintName, input.Right, target => ProblemsFile.Write(input.Left, target)));
        context.RegisterSourceOutput(records.Combine(target), static (output, input) => Add(output, RecordsFile.HintName, input.Left.Count > 0 ? input.Right : null, target => RecordsFile.Write(input.Left, target)));
        context.RegisterSourceOutput(collectionSets.Combine(target), static (output, input) => Add(output, CollectionsFile.HintName, input.Left.Count > 0 ? input.Right : null, target => CollectionsFile.Write(input.Left, target)));
        context.RegisterSourceOutput(jsonSchemas.Combine(target), static (output, input) => Add(output, JsonSchemasFile.HintName, input.Left.Count > 0 ? input.Right : null, target => JsonSchemasFile.Write(input.Left, target)));
        context.RegisterSourceOutput(shards.Combine(form).Combine(target), static (output, input) => Add(output, ShardFile.HintName(input.Left.Left.Index), input.Left.Left.Documents.Count > 0 ? input.Right : null, target => ShardFile.Write(input.Left.Left, input.Left.Right, target)));
    }

    /// <summary>Adds a file unless there is nothing in it, or no way to compile it.</summary>
    private static void Add(SourceProductionContext output, string hintName, ContentSettings? target, Func<ContentSettings, string> write)
    {
        output.CancellationToken.ThrowIfCancellationRequested();
        if (target is not null)
        {
            output.AddSource(hintName, SourceText.From(write(target), Encoding.UTF8));
        }
    }
}
