using ContentSdk.Core.Collections;
using ContentSdk.Core.Models;
using ContentSdk.Core.Naming;
using ContentSdk.Generator.Schemas;

namespace ContentSdk.Generator.Planning;

/// <summary>A declared collection with its entries.</summary>
/// <param name="Home">Where its type and its set stand.</param>
/// <param name="Folder">The folder that all its files are in.</param>
/// <param name="Members">Its entries in order, each with the name of its member.</param>
/// <param name="Names">The hash table of the names that entries are called by: the entry's position times 8 plus the form of the name.</param>
internal sealed record CollectionPlan(CollectionHome Home, string Folder, EquatableArray<CollectionMember> Members, EquatableArray<int> Names)
{
    private const int Forms = 8;

    // The set's own method beside those that every set has.
    private static readonly string[] Reserved = ["Get"];

    public static CollectionPlan Make(CollectionDeclaration declaration, CollectionEntries entries, CollectionIndex index, Layout layout)
    {
        var home = declaration.Home;
        var hasName = declaration.Schema.HasField("name");
        var names = NameScope.Distinguish(Enumerable.Range(0, entries.Entries.Count).Select(i => DocumentNames.OfDeclared(entries.DocumentOf(i), entries.Entries[i].Entry, hasName)).ToList(), home.SetName, [.. Reserved, .. home.SetMembers]);
        var members = entries.Entries.Select((address, i) =>
        {
            var stored = layout[address.Path];
            var entry = entries.DocumentOf(i).Entries[address.Entry];
            var place = entry.LocalKey.Length == 0 ? address.Path : address.Path + "#" + entry.LocalKey;
            return new CollectionMember(names[i], entry.Title ?? place, place, Layout.ShardIn(stored), Layout.SlotIn(stored), address.Entry, !index.IsOpenDraft(address));
        });
        return new CollectionPlan(home, entries.Folder, members.ToEquatableArray(), KeyHash.Table(entries.AllNames.Select(name => (name.Name, (name.Entry * Forms) + (int)name.Form)).ToList()).ToEquatableArray());
    }
}

/// <summary>An entry that is a member of its collection's set.</summary>
/// <param name="Name">The member.</param>
/// <param name="Title">The entry's title, or where it stands.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Shard">The group of documents.</param>
/// <param name="Slot">The document within it.</param>
/// <param name="Index">The entry within that.</param>
/// <param name="IsListed">Whether lists hold it.</param>
internal sealed record CollectionMember(string Name, string Title, string Place, int Shard, int Slot, int Index, bool IsListed);
