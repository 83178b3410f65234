using ContentSdk.Core.Models;
using ContentSdk.Core.Naming;
using ContentSdk.Core.Shapes;

namespace ContentSdk.Generator.Planning;

/// <summary>The C# names of documents.</summary>
/// <param name="Shards">For each shard and slot the document's name; empty for one in a declared collection, whose set names it.</param>
/// <param name="Members">The members of the sets of chapters and documents, in ordinal order of their paths.</param>
internal sealed record NamePlan(EquatableArray<EquatableArray<string>> Shards, EquatableArray<NamedDocument> Members)
{
    public static NamePlan Make(EquatableArray<DocumentOutline> documents, Layout layout, CancellationToken cancellation)
    {
        var names = new string[documents.Count];
        foreach (var kind in new[] { EntryKind.Chapter, EntryKind.Document })
        {
            cancellation.ThrowIfCancellationRequested();
            var members = Enumerable.Range(0, documents.Count).Where(i => documents[i].Head.Root.Kind == kind).ToList();
            var given = NameScope.Distinguish(members.ConvertAll(member => documents[member].Names), ReservedNames.Plural(kind), kind is EntryKind.Chapter ? ReservedNames.OfChapters : []);
            for (var i = 0; i < members.Count; i++)
            {
                names[members[i]] = given[i];
            }
        }

        var (shards, named) = (Enumerable.Range(0, layout.ShardCount).Select(_ => new List<string>()).ToArray(), new List<NamedDocument>(names.Length));
        for (var i = 0; i < names.Length; i++)
        {
            var (head, shard) = (documents[i].Head, Layout.ShardIn(layout.Order[i]));
            shards[shard].Add(names[i] ?? "");
            if (names[i] is { } name)
            {
                named.Add(new NamedDocument(head.Root.Kind, name, head.Root.Title ?? head.Root.Heading, head.Path, shard, Layout.SlotIn(layout.Order[i])));
            }
        }

        return new NamePlan(shards.Select(shard => shard.ToEquatableArray()).ToEquatableArray(), named.ToEquatableArray());
    }
}

/// <summary>A document that is a member of its set.</summary>
internal sealed record NamedDocument(EntryKind Kind, string Name, string Title, string Path, int Shard, int Slot);
