using System.Globalization;
using System.Text;
using ContentSdk.Core.Libraries;
using ContentSdk.Core.Models;

namespace ContentSdk.Generator.Planning;

/// <summary>The tables of the store that lead to documents.</summary>
/// <param name="Documents">The places of all documents in the order of their paths.</param>
/// <param name="Keys">The hash table of their keys.</param>
/// <param name="Shards">The shards that hold any document.</param>
internal sealed record StoreTables(EquatableArray<int> Documents, EquatableArray<int> Keys, EquatableArray<int> Shards)
{
    public static StoreTables Of(Layout layout) => new(
        layout.Order.ToEquatableArray(),
        KeyHash.Table(layout.Documents.Select((document, i) => (document.Key, layout.Order[i])).ToList()).ToEquatableArray(),
        layout.Order.Select(Layout.ShardIn).Distinct().OrderBy(shard => shard).ToEquatableArray());
}

/// <summary>The store of another assembly.</summary>
/// <param name="Name">The assembly's name.</param>
/// <param name="Type">The store's full name.</param>
internal sealed record ReferencedStore(string Name, string Type)
{
    /// <summary>The stores of the libraries that are understood.</summary>
    public static EquatableArray<ReferencedStore> Of(EquatableArray<ContentLibrary> libraries) =>
        libraries.Where(library => library.IsUnderstood).Select(library => new ReferencedStore(library.Name, library.Store)).ToEquatableArray();
}

/// <summary>What refers to the entries of a document: a line for each, its index, a colon and handles.</summary>
internal sealed record IncomingReferences(int Shard, int Slot, string Lines)
{
    /// <summary>What refers to the entries of each document that anything refers to.</summary>
    /// <param name="documents">What the documents refer to, in the order of their paths.</param>
    /// <param name="catalog">What the entries of declared collections refer to.</param>
    /// <param name="layout">Where everything stands.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static EquatableArray<IncomingReferences> Of(EquatableArray<DocumentReferences> documents, CatalogPlan catalog, Layout layout, CancellationToken cancellation)
    {
        var references = new List<Reference>();
        for (var from = 0; from < documents.Count; from++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (targets, declared) = (documents[from].Targets, catalog.DeclaredAt(from));
            for (var entry = 0; entry < targets.Count; entry++)
            {
                // An entry that cannot be used must not stand in the way of those that it refers to.
                var own = entry < declared.Count ? declared[entry] : null;
                if (own?.Fault is not null)
                {
                    continue;
                }

                foreach (var mentioned in targets[entry])
                {
                    foreach (var target in mentioned ?? [])
                    {
                        Add(target, from, entry);
                    }
                }

                foreach (var target in own?.Targets ?? [])
                {
                    if (target is { } found)
                    {
                        Add(found, from, entry);
                    }
                }
            }
        }

        references.Sort();
        return PerDocument(references, layout).ToEquatableArray();

        // Another assembly is compiled already, and is told of nothing.
        void Add(Target target, int from, int entry)
        {
            if (target.Key is null)
            {
                references.Add(new Reference(layout[target.Address.Path], target.Address.Entry, from, entry));
            }
        }
    }

    private static IEnumerable<IncomingReferences> PerDocument(List<Reference> references, Layout layout)
    {
        var lines = new StringBuilder();
        for (var i = 0; i < references.Count;)
        {
            var place = references[i].Place;
            lines.Clear();
            while (i < references.Count && references[i].Place == place)
            {
                var entry = references[i].Entry;
                var sources = new List<Target>();
                for (; i < references.Count && references[i].Place == place && references[i].Entry == entry; i++)
                {
                    // An entry that mentions another twice refers to it once.
                    if (sources.Count == 0 || references[i].CompareTo(references[i - 1]) != 0)
                    {
                        sources.Add(new Target(new(layout.Documents[references[i].From].Path, references[i].FromEntry), null));
                    }
                }

                lines.Append(lines.Length == 0 ? "" : "\n").Append(entry.ToString(CultureInfo.InvariantCulture)).Append(':').Append(layout.Handles(sources));
            }

            yield return new IncomingReferences(Layout.ShardIn(place), Layout.SlotIn(place), lines.ToString());
        }
    }

    /// <summary>That one entry refers to another; in the order of the places of what is referred to, and then of the paths of what refers.</summary>
    private readonly record struct Reference(int Place, int Entry, int From, int FromEntry) : IComparable<Reference>
    {
        public int CompareTo(Reference other) =>
            Place != other.Place ? Place.CompareTo(other.Place) : Entry != other.Entry ? Entry.CompareTo(other.Entry) : From != other.From ? From.CompareTo(other.From) : FromEntry.CompareTo(other.FromEntry);
    }
}

/// <summary>What the store's own file holds.</summary>
/// <param name="Tables">The tables that lead to documents.</param>
/// <param name="Incoming">What refers to their entries.</param>
/// <param name="Libraries">The assemblies whose entries the documents may refer to.</param>
internal sealed record StorePlan(StoreTables Tables, EquatableArray<IncomingReferences> Incoming, EquatableArray<ReferencedStore> Libraries);
