using ContentSdk.Core.Collections;
using ContentSdk.Core.Libraries;
using ContentSdk.Core.Models;
using ContentSdk.Core.Naming;
using ContentSdk.Core.Resolving;
using ContentSdk.Core.Shapes;
using ContentSdk.Generator.Reading;
using ContentSdk.Generator.Schemas;

namespace ContentSdk.Generator.Planning;

/// <summary>Everything about the output that more than one document decides.</summary>
/// <param name="Kinds">The classes of the kinds.</param>
/// <param name="Sets">The named documents.</param>
/// <param name="Store">The tables that lead from keys and references to documents.</param>
/// <param name="Collections">The declared collections with their entries.</param>
/// <param name="Shards">For each shard and slot what others decide for the document there.</param>
/// <param name="Places">For each of the heads, in the order in which they were given, its place as in <see cref="Layout.Packed"/>; -1 for a file that is listed a second time.</param>
/// <param name="Manifest">What other assemblies are told of the content; null when they are told nothing.</param>
internal sealed record ContentPlan(EquatableArray<KindShape> Kinds, EquatableArray<NamedDocument> Sets, StorePlan Store, EquatableArray<CollectionPlan> Collections, EquatableArray<EquatableArray<DocumentPlan>> Shards, EquatableArray<int> Places, string? Manifest)
{
    /// <summary>Whether there is anything to generate: a document, or a declaration that waits for one.</summary>
    public bool HasContent => Places.Count > 0 || Collections.Count > 0;

    /// <summary>Resolves, names and places all documents.</summary>
    public static ContentPlan Make(IReadOnlyCollection<DocumentHead> heads, EquatableArray<CollectionDeclaration> declarations, EquatableArray<ContentLibrary> libraries, bool tellsOthers, CancellationToken cancellation)
    {
        if (heads.Count == 0 && declarations.Count == 0)
        {
            return new ContentPlan([], [], new StorePlan([], [], [], [], []), [], Enumerable.Repeat(default(EquatableArray<DocumentPlan>), Layout.Shards).ToEquatableArray(), [], null);
        }

        var corpus = new Corpus(heads, libraries);
        var resolved = ResolvedDocument.ResolveAll(corpus, cancellation);
        var layout = new Layout(corpus);
        var names = Names(corpus.Documents);
        var index = new CollectionIndex(new CollectionSet(declarations.Select(declaration => declaration.Schema)), corpus);
        var declared = corpus.Documents.Select(document => Until(DeclaredPlan.Of(document, index), cancellation)).ToList();
        var documents = resolved.Select((document, i) => Until(new DocumentPlan(document.Head.Path, names[i] ?? "", Targets(document, layout), declared[i].Select(plan => plan.Placed(layout)).ToEquatableArray()), cancellation)).ToLookup(document => layout[document.Path].Shard);
        var shards = Enumerable.Range(0, Layout.Shards).Select(shard => documents[shard].ToEquatableArray()).ToEquatableArray();
        var sets = Enumerable.Range(0, names.Length).Where(i => names[i] is not null).Select(i => Named(corpus.Documents[i], names[i]!, layout)).ToEquatableArray();
        var collections = declarations.Select(declaration => CollectionPlan.Make(declaration, index.Of(declaration.Schema.Type), index, layout)).ToEquatableArray();
        return new ContentPlan(KindShaper.Infer(resolved), sets, StorePlan.Make(corpus, resolved, declared, layout, libraries, cancellation), collections, shards, layout.Places(heads).ToEquatableArray(), tellsOthers ? ManifestPlan.Of(corpus, declarations, index) : null);
    }

    private static T Until<T>(T value, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return value;
    }

    /// <summary>The names of documents in no collection; null for the others, whose sets name them.</summary>
    private static string?[] Names(IReadOnlyList<DocumentHead> documents)
    {
        var names = new string?[documents.Count];
        foreach (var kind in new[] { EntryKind.Chapter, EntryKind.Document })
        {
            var members = Enumerable.Range(0, documents.Count).Where(i => documents[i].Root.Kind == kind).ToList();
            var given = NameScope.Distinguish(members.Select(member => DocumentNames.Candidates(documents[member])).ToList(), ReservedNames.Plural(kind), kind is EntryKind.Chapter ? ReservedNames.OfChapters : []);
            for (var i = 0; i < members.Count; i++)
            {
                names[members[i]] = given[i];
            }
        }

        return names;
    }

    private static NamedDocument Named(DocumentHead head, string name, Layout layout)
    {
        var (shard, slot) = layout[head.Path];
        return new NamedDocument(head.Root.Kind, name, head.Root.Title ?? head.Root.Heading, head.Path, shard, slot);
    }

    private static EquatableArray<EquatableArray<string?>> Targets(ResolvedDocument document, Layout layout) =>
        Enumerable.Range(0, document.Head.Entries.Count).Select(entry => Enumerable.Range(0, document.Head.Entries[entry].Mentions.Count)
            .Select(mention => document.Targets(entry, mention) is { } targets ? layout.Handles(targets) : null).ToEquatableArray()).ToEquatableArray();
}

/// <summary>A document that is a member of its set.</summary>
internal sealed record NamedDocument(EntryKind Kind, string Name, string Title, string Path, int Shard, int Slot);

/// <summary>What other documents decide for one.</summary>
/// <param name="Path">The document.</param>
/// <param name="Name">Its C# name.</param>
/// <param name="Targets">For each entry and mention the handles of what it leads to; null for a mention that is no reference.</param>
/// <param name="Declared">For each entry of a declared collection what its references lead to.</param>
internal sealed record DocumentPlan(string Path, string Name, EquatableArray<EquatableArray<string?>> Targets, EquatableArray<PlacedEntry> Declared);

/// <summary>The tables of the store.</summary>
/// <param name="Documents">The places of all documents in the order of their paths.</param>
/// <param name="Keys">The hash table of their keys.</param>
/// <param name="Incoming">What refers to the entries of each document that anything refers to.</param>
/// <param name="Shards">The shards that hold any document.</param>
/// <param name="Libraries">The assemblies whose entries the documents may refer to.</param>
internal sealed record StorePlan(EquatableArray<int> Documents, EquatableArray<int> Keys, EquatableArray<IncomingReferences> Incoming, EquatableArray<int> Shards, EquatableArray<ReferencedStore> Libraries)
{
    public static StorePlan Make(Corpus corpus, IReadOnlyList<ResolvedDocument> resolved, IReadOnlyList<IReadOnlyList<DeclaredPlan>> declared, Layout layout, EquatableArray<ContentLibrary> libraries, CancellationToken cancellation) => new(
        corpus.Documents.Select(document => layout.Packed(document.Path)).ToEquatableArray(),
        KeyHash.Table(corpus.Documents.Select(document => (document.Key, layout.Packed(document.Path))).ToList()).ToEquatableArray(),
        IncomingOf(corpus, resolved, declared, layout, cancellation),
        corpus.Documents.Select(document => layout[document.Path].Shard).Distinct().OrderBy(shard => shard).ToEquatableArray(),
        libraries.Where(library => library.IsUnderstood).Select(library => new ReferencedStore(library.Name, library.Store)).ToEquatableArray());

    private static EquatableArray<IncomingReferences> IncomingOf(Corpus corpus, IReadOnlyList<ResolvedDocument> resolved, IReadOnlyList<IReadOnlyList<DeclaredPlan>> declared, Layout layout, CancellationToken cancellation)
    {
        var incoming = new Dictionary<string, SortedDictionary<int, List<EntryAddress>>>(StringComparer.Ordinal);
        for (var i = 0; i < resolved.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var document = resolved[i];
            for (var entry = 0; entry < document.Head.Entries.Count; entry++)
            {
                // An entry that cannot be used must not stand in the way of those that it refers to.
                if (entry < declared[i].Count && declared[i][entry].Fault is not null)
                {
                    continue;
                }

                var source = new EntryAddress(document.Head.Path, entry);
                var mentioned = Enumerable.Range(0, document.Head.Entries[entry].Mentions.Count).Select(mention => document.Targets(entry, mention) ?? []);
                foreach (var targets in entry < declared[i].Count ? mentioned.Append(declared[i][entry].Found) : mentioned)
                {
                    // Another assembly is compiled already, and is told of nothing.
                    foreach (var target in targets.Where(target => target.Library is null))
                    {
                        if (!incoming.TryGetValue(target.Path, out var lines))
                        {
                            incoming.Add(target.Path, lines = []);
                        }

                        if (!lines.TryGetValue(target.Entry, out var sources))
                        {
                            lines.Add(target.Entry, sources = []);
                        }

                        // An entry that mentions another twice refers to it once.
                        if (sources.Count == 0 || sources[sources.Count - 1] != source)
                        {
                            sources.Add(source);
                        }
                    }
                }
            }
        }

        return corpus.Documents.Where(document => incoming.ContainsKey(document.Path)).Select(document =>
        {
            var (shard, slot) = layout[document.Path];
            var lines = incoming[document.Path].Select(line => FormattableString.Invariant($"{line.Key}:{layout.Handles(line.Value)}"));
            return new IncomingReferences(shard, slot, string.Join("\n", lines));
        }).OrderBy(references => references.Shard).ThenBy(references => references.Slot).ToEquatableArray();
    }
}

/// <summary>The store of another assembly.</summary>
/// <param name="Name">The assembly's name.</param>
/// <param name="Type">The store's full name.</param>
internal sealed record ReferencedStore(string Name, string Type);

/// <summary>What refers to the entries of a document: a line for each, its index, a colon and handles.</summary>
internal sealed record IncomingReferences(int Shard, int Slot, string Lines);

/// <summary>One generated file: the documents whose paths have one hash.</summary>
/// <param name="Index">Which.</param>
/// <param name="Documents">The documents by their slots.</param>
/// <param name="Plans">What other documents decide for each of them.</param>
/// <param name="Images">For each of them the sizes of the images that its values name.</param>
internal sealed record Shard(int Index, EquatableArray<Document> Documents, EquatableArray<DocumentPlan> Plans, EquatableArray<EquatableArray<ImageSize>> Images)
{
    /// <summary>
    /// Puts every document into its file. There is always the same number of files, with or without documents in them,
    /// since the driver compares this step's results with the last ones by position.
    /// </summary>
    public static IEnumerable<Shard> Group(IReadOnlyList<SizedDocument> documents, ContentPlan plan, EquatableArray<ImageSize> images)
    {
        // Documents come in the order in which the plan was given their heads.
        var shards = plan.Shards.Select(shard => new Document[shard.Count]).ToArray();
        for (var i = 0; i < documents.Count; i++)
        {
            if (plan.Places[i] is var place and >= 0)
            {
                shards[Layout.ShardIn(place)][Layout.SlotIn(place)] = documents[i].Document;
            }
        }

        var sizes = images.GroupBy(image => image.Path, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return shards.Select((shard, i) => new Shard(i, shard.ToEquatableArray(), plan.Shards[i], sizes.Count == 0 ? [] : shard.Select(document => ImagesOf(document.Head, sizes)).ToEquatableArray()));
    }

    /// <summary>The document at a slot.</summary>
    public ShardDocument this[int slot] => new(Documents[slot], Plans[slot], Images.Count == 0 ? [] : Images[slot]);

    private static EquatableArray<ImageSize> ImagesOf(DocumentHead document, Dictionary<string, ImageSize> sizes) => document.Declared is not { } declared ? []
        : declared.Entries.SelectMany(entry => entry.Assets).Select(asset => sizes.TryGetValue(asset.Path, out var size) ? size : null).OfType<ImageSize>().Distinct().ToEquatableArray();
}

/// <summary>A document with what others decide for it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Plan">What other documents decide.</param>
/// <param name="Images">The sizes of the images that its values name.</param>
internal readonly record struct ShardDocument(Document Document, DocumentPlan Plan, EquatableArray<ImageSize> Images);
