using ContentSdk.Core.Models;
using ContentSdk.Core.Naming;
using ContentSdk.Core.Resolving;
using ContentSdk.Core.Shapes;

namespace ContentSdk.Generator.Planning;

/// <summary>Everything about the output that more than one document decides.</summary>
/// <param name="Kinds">The classes of the kinds.</param>
/// <param name="Sets">The named documents.</param>
/// <param name="Store">The tables that lead from keys and references to documents.</param>
/// <param name="Documents">For each document what others decide for it, by path.</param>
internal sealed record ContentPlan(EquatableArray<KindShape> Kinds, EquatableArray<NamedDocument> Sets, StorePlan Store, EquatableArray<DocumentPlan> Documents)
{
    /// <summary>Resolves, names and places all documents.</summary>
    public static ContentPlan Make(IReadOnlyCollection<DocumentHead> heads, CancellationToken cancellation)
    {
        if (heads.Count == 0)
        {
            return new ContentPlan([], [], new StorePlan([], [], [], []), []);
        }

        var corpus = new Corpus(heads);
        var resolved = ResolvedDocument.ResolveAll(corpus, cancellation);
        var layout = new Layout(corpus.Documents);
        var names = Names(corpus.Documents);
        var documents = resolved.Select((document, i) => new DocumentPlan(document.Head.Path, names[i], Targets(document, layout))).ToEquatableArray();
        var sets = resolved.Select((document, i) => Named(document.Head, names[i], layout)).ToEquatableArray();
        return new ContentPlan(KindShaper.Infer(resolved), sets, StorePlan.Make(corpus, resolved, layout), documents);
    }

    private static string[] Names(IReadOnlyList<DocumentHead> documents)
    {
        var names = new string[documents.Count];
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
            .Select(mention => document.Targets(entry, mention) is { } targets ? string.Join(" ", targets.Select(layout.Handle)) : null).ToEquatableArray()).ToEquatableArray();
}

/// <summary>A document that is a member of its set.</summary>
internal sealed record NamedDocument(EntryKind Kind, string Name, string Title, string Path, int Shard, int Slot);

/// <summary>What other documents decide for one.</summary>
/// <param name="Path">The document.</param>
/// <param name="Name">Its C# name.</param>
/// <param name="Targets">For each entry and mention the handles of what it leads to; null for a mention that is no reference.</param>
internal sealed record DocumentPlan(string Path, string Name, EquatableArray<EquatableArray<string?>> Targets);

/// <summary>The tables of the store.</summary>
/// <param name="Documents">The places of all documents in the order of their paths.</param>
/// <param name="Keys">The hash table of their keys.</param>
/// <param name="Incoming">What refers to the entries of each document that anything refers to.</param>
/// <param name="Shards">The shards that hold any document.</param>
internal sealed record StorePlan(EquatableArray<int> Documents, EquatableArray<int> Keys, EquatableArray<IncomingReferences> Incoming, EquatableArray<int> Shards)
{
    public static StorePlan Make(Corpus corpus, IReadOnlyList<ResolvedDocument> resolved, Layout layout) => new(
        corpus.Documents.Select(document => layout.Packed(document.Path)).ToEquatableArray(),
        KeyHash.Table(corpus.Documents.Select(document => (document.Key, layout.Packed(document.Path))).ToList()).ToEquatableArray(),
        IncomingOf(corpus, resolved, layout),
        corpus.Documents.Select(document => layout[document.Path].Shard).Distinct().OrderBy(shard => shard).ToEquatableArray());

    private static EquatableArray<IncomingReferences> IncomingOf(Corpus corpus, IReadOnlyList<ResolvedDocument> resolved, Layout layout)
    {
        var incoming = new Dictionary<string, SortedDictionary<int, List<string>>>(StringComparer.Ordinal);
        foreach (var document in resolved)
        {
            for (var entry = 0; entry < document.Head.Entries.Count; entry++)
            {
                var source = layout.Handle(new EntryAddress(document.Head.Path, entry));
                for (var mention = 0; mention < document.Head.Entries[entry].Mentions.Count; mention++)
                {
                    foreach (var target in document.Targets(entry, mention) ?? [])
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
            var lines = incoming[document.Path].Select(line => FormattableString.Invariant($"{line.Key}:{string.Join(" ", line.Value)}"));
            return new IncomingReferences(shard, slot, string.Join("\n", lines));
        }).OrderBy(references => references.Shard).ThenBy(references => references.Slot).ToEquatableArray();
    }
}

/// <summary>What refers to the entries of a document: a line for each, its index, a colon and handles.</summary>
internal sealed record IncomingReferences(int Shard, int Slot, string Lines);

/// <summary>One generated file: the documents whose paths have one hash.</summary>
internal sealed record Shard(int Index, EquatableArray<ShardDocument> Documents)
{
    /// <summary>
    /// Puts every document into its file. There is always the same number of files, with or without documents in them,
    /// since the driver compares this step's results with the last ones by position.
    /// </summary>
    public static IEnumerable<Shard> Group(IEnumerable<Document> documents, ContentPlan plan)
    {
        var byPath = new Dictionary<string, Document>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            // Of a file that is listed twice the corpus took the first.
            if (!byPath.ContainsKey(document.Head.Path))
            {
                byPath.Add(document.Head.Path, document);
            }
        }

        var shards = plan.Documents.ToLookup(document => Layout.ShardOf(document.Path));
        return Enumerable.Range(0, Layout.Shards)
            .Select(shard => new Shard(shard, shards[shard].Select(document => new ShardDocument(byPath[document.Path], document)).ToEquatableArray()));
    }
}

/// <summary>A document with what others decide for it.</summary>
internal sealed record ShardDocument(Document Document, DocumentPlan Plan);
