using System.Globalization;
using ContentSdk.Core.Models;
using ContentSdk.Generator.Planning;
using ContentSdk.Generator.Schemas;

namespace ContentSdk.Generator.Emission;

/// <summary>Writes the sets of declared collections, with a member for each entry, and the tables that lead from names to entries.</summary>
internal static class CollectionsFile
{
    public const string HintName = "Content.Collections.g.cs";

    public static string Write(EquatableArray<CollectionPlan> collections, ContentSettings settings)
    {
        var names = new TypeNames(settings);
        var code = new CodeWriter();
        for (var i = 0; i < collections.Count; i++)
        {
            var (collection, number) = (collections[i], i);
            if (collection.Home.HasSet)
            {
                RecordsFile.Within(code, collection.Home, () => WriteSet(code, collection, number, names));
            }
        }

        code.Block("namespace " + names.MembersNamespace, () => code.Block("partial class " + TypeNames.StoreClass, () => WriteTables(code, collections)));
        return code.ToString();
    }

    private static void WriteSet(CodeWriter code, CollectionPlan collection, int number, TypeNames names)
    {
        var home = collection.Home;
        var store = names.TheStore;
        code.Summary($"The collection of {home.Name}: {string.Join(", ", home.Patterns)}.");
        code.Line("[global::System.CodeDom.Compiler.GeneratedCode(\"ContentSdk\", null)]");
        code.Block($"{home.Accessibility} static partial class {SchemaReader.Escaped(home.SetName)}", () =>
        {
            code.Summary("All entries, in the order of their files' paths and then of the text.");
            code.Line(FormattableString.Invariant($"public static {TypeNames.Sdk}EntryList<{home.Type}> All => {store}.All<{home.Type}>({number});"));
            code.Line();
            code.Summary("Looks for an entry by its key.");
            code.Line("/// <param name=\"key\">The key, or a shorter name that no other entry has, such as the name of its file.</param>");
            code.Line("/// <param name=\"entry\">The entry; null when there is none.</param>");
            code.Line("/// <returns>Whether there is one.</returns>");
            code.Line(FormattableString.Invariant($"public static bool TryGet(string key, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {home.Type}? entry) => {store}.TryGet({number}, key, out entry);"));
            code.Line();
            code.Summary("The entry with a key.");
            code.Line("/// <param name=\"key\">The key, or a shorter name that no other entry has, such as the name of its file.</param>");
            code.Line("/// <exception cref=\"global::System.Collections.Generic.KeyNotFoundException\">No entry has it.</exception>");
            code.Line(FormattableString.Invariant($"public static {home.Type} Get(string key) => {store}.Get<{home.Type}>({number}, key);"));
            foreach (var member in collection.Members)
            {
                code.Line();
                code.Summary(member.Title, member.Place);
                code.Line(FormattableString.Invariant($"public static {home.Type} {member.Name} => {TypeNames.EntryAt}({member.Shard}, {member.Slot}, {member.Index});"));
            }

            if (collection.Members.Count > 0)
            {
                SetsFile.WriteEntryAt(code, home.Type, names);
            }
        });
    }

    private static void WriteTables(CodeWriter code, EquatableArray<CollectionPlan> collections)
    {
        var numbers = Enumerable.Range(0, collections.Count).ToList();
        code.Switch("protected override string CollectionEntries(int collection) => collection switch", numbers, number => "CollectionEntries" + number, "\"\"");
        code.Switch("protected override string CollectionNames(int collection) => collection switch", numbers, number => "CollectionNames" + number, "\"\"");
        code.Switch("protected override string CollectionFolder(int collection) => collection switch", numbers, number => Literal.OneLine(collections[int.Parse(number, CultureInfo.InvariantCulture)].Folder), "\"\"");
        foreach (var number in numbers)
        {
            var entries = collections[number].Members.SelectMany(member => new[] { Layout.Place(member.Shard, member.Slot), (member.Index << 1) | (member.IsListed ? 1 : 0) });
            code.Line(FormattableString.Invariant($"private static string CollectionEntries{number} => {Literal.Numbers(entries)};"));
            code.Line();
            code.Line(FormattableString.Invariant($"private static string CollectionNames{number} => {Literal.Numbers(collections[number].Names)};"));
            code.Line();
        }
    }
}
