using System.Text;
using ContentSdk.Core.Collections;
using ContentSdk.Core.Models;
using ContentSdk.Core.Resolving;
using ContentSdk.Core.Shapes;
using ContentSdk.Generator.Emission;
using ContentSdk.Generator.Planning;
using ContentSdk.Generator.Reading;
using ContentSdk.Generator.Schemas;
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
        var collections = declarations.Select(static (declarations, _) => new CollectionSet(declarations.Items.Select(declaration => declaration.Schema))).WithTrackingName(Steps.Collections);
        var files = context.ReadFiles();
        var lists = files.ReadLists();
        var reader = context.ReadRoot(lists).With(context.ReadReadingSettings()).With(collections).Combine(context.ReadConcurrency()).Select(static (parts, _) => new ProjectDocuments(new ContentReader(parts.Left.Left.Left, parts.Left.Left.Right, parts.Left.Right), parts.Right)).WithTrackingName(Steps.Reader);

        // The content files, each read by itself and again only when it changes: markdown under the content root, and the files of data that a collection holds.
        // A step that looked at files one by one would cost every edit, of C# too, a walk over all of them (decision 27).
        var documents = files.Combine(reader).Select(static (parts, cancellation) => parts.Right.Read(parts.Left.All, cancellation)).WithTrackingName(Steps.Documents);

        // The heads of all documents, which no edit of running text changes, give names, kinds, places and references; what they refer to may lie in other assemblies.
        // An outline is handed on until its head changes, and what they are all found by until a path, a key or a chapter's number does.
        var outlines = documents.Select(static (documents, _) => documents.Outlines).WithTrackingName(Steps.Outlines);
        var index = outlines.Select(static (outlines, _) => new DocumentIndex(outlines.Items.Select(document => document.Address).ToEquatableArray())).WithTrackingName(Steps.Index);
        var libraries = context.ReadLibraries();
        var directory = outlines.With(index).Combine(libraries).Select(static (parts, _) => new ContentDirectory(parts.Left.Left.Items, parts.Left.Right, parts.Right.Items)).WithTrackingName(Steps.Directory);
        var resolver = index.Combine(libraries).Select(static (parts, _) => new ProjectReferences(parts.Left, parts.Right.Items)).WithTrackingName(Steps.Resolver);
        var references = directory.Combine(resolver).Select(static (parts, cancellation) => parts.Right.Resolve(parts.Left, cancellation)).WithTrackingName(Steps.References);
        var layout = index.Select(static (index, _) => new Layout(index)).WithTrackingName(Steps.Layout);
        var names = outlines.Combine(layout).Select(static (parts, cancellation) => NamePlan.Make(parts.Left.Items, parts.Right, cancellation)).WithTrackingName(Steps.Names);
        var audience = context.ReadAudience();
        var sources = directory.With(declarations);
        var catalog = sources.With(layout).Combine(audience).Select(static (parts, cancellation) =>
        {
            var (((directory, declarations), layout), audience) = parts;
            return CatalogPlan.Make(directory, layout, declarations.Items, audience.Others, cancellation);
        }).WithTrackingName(Steps.Catalog);
        var incoming = references.With(catalog).Combine(layout).Select(static (parts, cancellation) => new Many<IncomingReferences>(IncomingReferences.Of(parts.Left.Left.Items, parts.Left.Right, parts.Right, cancellation))).WithTrackingName(Steps.Incoming);

        // What code is to be made of it; null where the project cannot take that code, or where there is no content to make it of.
        var target = context.ReadSettings().With(declarations).Combine(outlines).Select(static (parts, _) => Target(parts.Left.Left, parts.Left.Right, parts.Right)).WithTrackingName(Steps.Target);

        // The parts that become a file each, so that one that stays the same is not written again.
        var kinds = references.Select(static (references, _) => new Many<KindShape>(KindShaper.Infer(references.Items.Select(document => document.Labels)))).WithTrackingName(Steps.Kinds);
        var store = layout.Select(static (layout, _) => StoreTables.Of(layout)).With(incoming).Combine(libraries).Select(static (parts, _) => new StorePlan(parts.Left.Left, parts.Left.Right.Items, ReferencedStore.Of(parts.Right.Items))).WithTrackingName(Steps.Store);
        var manifest = catalog.Select(static (catalog, _) => catalog.Manifest).WithTrackingName(Steps.Manifest);
        var records = declarations.Select(static (declarations, _) => Many<CollectionDeclaration>.Of(declarations.Items.Select(declaration => declaration.ForEmission()))).WithTrackingName(Steps.Records);
        var collectionSets = catalog.Select(static (catalog, _) => new Many<CollectionPlan>(catalog.Collections)).WithTrackingName(Steps.CollectionSets);
        var groups = documents.SelectMany(static (documents, _) => documents.Shards).WithTrackingName(Steps.Groups);
        var shards = groups.Combine(references.With(layout).With(names).With(catalog).With(lists.ReadImages())).Select(static (parts, _) =>
        {
            var (group, ((((references, layout), names), catalog), images)) = parts;
            return Shard.Of(group, references.Items, names, catalog, layout, images.Items);
        }).WithTrackingName(Steps.Shards);

        // What the project asks for beside them.
        var requests = context.ReadRequests();
        var problems = context.ReadProblems(files, requests, collections, libraries);
        var form = documents.Select(static (documents, _) => Many<DocumentSize>.Of(documents.Shards.Select(shard => shard.Size))).With(audience).Combine(requests)
            .Select(static (parts, _) => StoredForm.Choose(parts.Left.Left.Items, parts.Left.Right, parts.Right.Bodies)).WithTrackingName(Steps.Form);
        var jsonSchemas = sources.Combine(requests).Select(static (parts, _) =>
        {
            var ((directory, declarations), requests) = parts;
            return new Many<NamedJsonSchema>(requests.JsonSchemas ? NamedJsonSchema.Of(directory.Corpus, declarations.Items) : []);
        }).WithTrackingName(Steps.JsonSchemas);

        context.RegisterSourceOutput(kinds.Combine(target), static (output, input) => Add(output, KindsFile.HintName, input.Right, target => KindsFile.Write(input.Left.Items, target)));
        context.RegisterSourceOutput(target, static (output, target) => Add(output, SetsFile.HintName, target, SetsFile.Write));
        context.RegisterSourceOutput(store.With(form).Combine(target), static (output, input) => Add(output, StoreFile.HintName, input.Right, target => StoreFile.Write(input.Left.Left, input.Left.Right, target)));
        context.RegisterSourceOutput(manifest.Combine(target), static (output, input) => Add(output, ManifestFile.HintName, input.Left is null ? null : input.Right, target => ManifestFile.Write(input.Left!, target)));
        context.RegisterSourceOutput(problems.Combine(target), static (output, input) => Add(output, ProblemsFile.HintName, input.Right, target => ProblemsFile.Write(input.Left.Items, target)));
        context.RegisterSourceOutput(records.Combine(target), static (output, input) => Add(output, RecordsFile.HintName, input.Left.Items.Count > 0 ? input.Right : null, target => RecordsFile.Write(input.Left.Items, target)));
        context.RegisterSourceOutput(collectionSets.Combine(target), static (output, input) => Add(output, CollectionsFile.HintName, input.Left.Items.Count > 0 ? input.Right : null, target => CollectionsFile.Write(input.Left.Items, target)));
        context.RegisterSourceOutput(jsonSchemas.Combine(target), static (output, input) => Add(output, JsonSchemasFile.HintName, input.Left.Items.Count > 0 ? input.Right : null, target => JsonSchemasFile.Write(input.Left.Items, target)));
        context.RegisterSourceOutput(shards.With(form).Combine(target), static (output, input) => Add(output, ShardFile.HintName(input.Left.Left.Index), input.Left.Left.Documents.Count > 0 ? input.Right : null, target => ShardFile.Write(input.Left.Left, input.Left.Right, target)));
    }

    private static ContentSettings? Target(ContentSettings? settings, Many<CollectionDeclaration> declarations, Many<DocumentOutline> outlines) =>
        settings is null || (declarations.Items.Count == 0 && outlines.Items.Count == 0) || declarations.Items.Any(declaration => GeneratedNames.AreTakenBy(declaration.Schema, declaration.Home, settings)) ? null : settings;

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
