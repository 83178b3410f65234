using ContentSdk.Core.Models;
using ContentSdk.Core.Naming;
using ContentSdk.Core.Shapes;

namespace ContentSdk.Generator.Planning;

/// <summary>The C# names of documents.</summary>
/// <param name="Shards">For each shard and slot the document's name; empty for one in a declared collection, whose set names it.</param>
internal sealed record NamePlan(EquatableArray<EquatableArray<string>> Shards)
{
    private static readonly EntryKind[] Kinds = [EntryKind.Chapter, EntryKind.Document];

    public static NamePlan Make(EquatableArray<DocumentOutline> documents, Layout layout, CancellationToken cancellation)
    {
        var names = new string[documents.Count];
        var members = Kinds.ToDictionary(kind => kind, _ => new List<int>());
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = "";
            if (documents[i].NamedIn is { } set)
            {
                members[set].Add(i);
            }
        }

        foreach (var kind in Kinds)
        {
            cancellation.ThrowIfCancellationRequested();
            var given = NameScope.Distinguish(members[kind].ConvertAll(member => documents[member].Names), ReservedNames.Plural(kind), kind is EntryKind.Chapter ? ReservedNames.OfChapters : []);
            for (var i = 0; i < given.Count; i++)
            {
                names[members[kind][i]] = given[i];
            }
        }

        return new NamePlan(Enumerable.Range(0, layout.ShardCount).Select(shard => layout.PositionsIn(shard).Select(i => names[i]).ToEquatableArray()).ToEquatableArray());
    }
}
