using System.Text;
using ContentSdk.Core.Maps;
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
        // Where content lives, which words mean something in it, and what code is to be made of it; null where the project cannot take that code.
        var root = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ContentRoot.Read(options.GlobalOptions)).WithTrackingName(Steps.Root);
        var vocabulary = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ContentSettings.Vocabulary(options.GlobalOptions)).WithTrackingName(Steps.Vocabulary);
        var target = context.AnalyzerConfigOptionsProvider.Combine(context.CompilationProvider).Select(static (pair, _) => Target(pair.Right, pair.Left.GlobalOptions)).WithTrackingName(Steps.Target);

        // Each markdown file under the content root, read by itself.
        var documents = context.AdditionalTextsProvider.Combine(root.Combine(vocabulary)).Select(static (pair, cancellation) => Read(pair.Left, pair.Right.Left, pair.Right.Right, cancellation)).Where(static document => document is not null).Select(static (document, _) => document!).WithTrackingName(Steps.Documents);

        // The heads of all documents, which no edit of running text changes, give names, kinds, places and references.
        var heads = documents.Select(static (document, _) => document.Head).WithTrackingName(Steps.Heads);
        var plan = heads.Collect().Select(static (heads, cancellation) => ContentPlan.Make(heads, cancellation)).WithTrackingName(Steps.Plan);

        // The parts that become a file each, so that one that stays the same is not written again.
        var kinds = plan.Select(static (plan, _) => plan.Kinds).WithTrackingName(Steps.Kinds);
        var sets = plan.Select(static (plan, _) => plan.Sets).WithTrackingName(Steps.Sets);
        var store = plan.Select(static (plan, _) => plan.Store).WithTrackingName(Steps.Store);
        var shards = documents.Collect().Combine(plan).SelectMany(static (pair, _) => Shard.Group(pair.Left, pair.Right)).WithTrackingName(Steps.Shards);

        context.RegisterSourceOutput(kinds.Combine(target), static (output, input) => Add(output, KindsFile.HintName, input.Left.Count, input.Right, target => KindsFile.Write(input.Left, target)));
        context.RegisterSourceOutput(sets.Combine(target), static (output, input) => Add(output, SetsFile.HintName, input.Left.Count, input.Right, target => SetsFile.Write(input.Left, target)));
        context.RegisterSourceOutput(store.Combine(target), static (output, input) => Add(output, StoreFile.HintName, input.Left.Documents.Count, input.Right, target => StoreFile.Write(input.Left, target)));
        context.RegisterSourceOutput(shards.Combine(target), static (output, input) => Add(output, ShardFile.HintName(input.Left.Index), input.Left.Documents.Count, input.Right, target => ShardFile.Write(input.Left, target)));
    }

    /// <summary>The settings, or null where the run-time library is not referenced or the language is older than what is emitted.</summary>
    private static ContentSettings? Target(Compilation compilation, Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions options) =>
        TargetProject.Of(compilation).TakesContent ? ContentSettings.Read(options, compilation.AssemblyName) : null;

    private static Document? Read(AdditionalText file, ContentRoot root, Vocabulary vocabulary, CancellationToken cancellation) =>
        root.Relative(file.Path) is { } path && file.GetText(cancellation) is { } text ? DocumentReader.Read(path, ParsedTexts.Of(text), vocabulary) : null;

    /// <summary>Adds a file unless there is no content, which leaves nothing behind, or no way to compile it.</summary>
    private static void Add(SourceProductionContext output, string hintName, int content, ContentSettings? target, Func<ContentSettings, string> write)
    {
        if (content > 0 && target is not null)
        {
            output.AddSource(hintName, SourceText.From(write(target), Encoding.UTF8));
        }
    }
}
