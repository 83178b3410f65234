using System.Globalization;
using ContentSdk.Generator.Planning;

namespace ContentSdk.Generator.Emission;

/// <summary>Writes one group of documents: their leaf types, tables and bodies, and how the sets name them.</summary>
internal static class ShardFile
{
    public static string HintName(int shard) => "Content.Shard" + shard.ToString("00", CultureInfo.InvariantCulture) + ".g.cs";

    public static string Write(Shard shard, StoredForm form, ContentSettings settings)
    {
        var names = new TypeNames(settings);
        var body = BodyCode.Of(form.Bodies);
        var code = new CodeWriter();
        var documents = Enumerable.Range(0, shard.Documents.Count).Select(slot => shard[slot]).ToList();
        var leaves = documents.ConvertAll(document => new LeafTypes(document, names, settings.Names));
        var number = shard.Index.ToString(CultureInfo.InvariantCulture);
        code.Block("namespace " + names.MembersNamespace, () =>
        {
            foreach (var leaf in leaves)
            {
                leaf.Write(code);
            }

            code.Block("partial class " + TypeNames.StoreClass, () =>
            {
                WriteCreate(code, shard, leaves);
                WriteTables(code, number, form.Tables(shard.Index), documents.Select(document => Table.Write(document, isBeside: form.Bodies is BodyForm.Resource)));
                if (form.Bodies is not BodyForm.Resource)
                {
                    code.Texts($"private static {body.Type} Html{number}(int slot) => slot switch", shard.Documents.Select(document => document.Document.Body.Html), body.Suffix, body.None);
                }
            });
        });
        SetsFile.WriteMembers(code, shard, names, settings.Names);
        return code.ToString();
    }

    private static void WriteTables(CodeWriter code, string number, TableForm form, IEnumerable<string> tables)
    {
        var (type, suffix, none) = form is TableForm.Utf8 ? (BodyCode.Data, "u8", "default") : ("string", "", "\"\"");
        code.Texts($"private static {type} Table{number}(int slot) => slot switch", form is TableForm.Packed ? tables.Select(Literal.Packed) : tables, suffix, none);
    }

    // Entries of a type that its kind alone tells are made by the store, without a line of code each.
    private static void WriteCreate(CodeWriter code, Shard shard, List<LeafTypes> leaves)
    {
        var head = FormattableString.Invariant($"private {TypeNames.Sdk}IEntry? Create{shard.Index}(int slot, int index) =>");
        var special = Enumerable.Range(0, leaves.Count).Where(slot => leaves[slot].Special.Any()).ToList();
        var declared = Enumerable.Range(0, leaves.Count).Where(slot => shard.Documents[slot].Document.Head.Declared is { Entries.Count: > 0 }).ToLookup(slot => shard.Documents[slot].Document.Head.Declared!.Collection);
        if (special.Count == 0 && declared.Count == 0)
        {
            code.Line(head + " null;");
            code.Line();
            return;
        }

        code.Switch(head + " slot switch", special.Select(slot => (Number(slot), FormattableString.Invariant($"Create{shard.Index}_{slot}(index)"))).Concat(declared.Select(slots =>
            (string.Join(" or ", slots.Select(Number)), FormattableString.Invariant($"Declared<{slots.Key}>({shard.Index}, slot, index)")))), "null");
        foreach (var slot in special)
        {
            code.Switch(FormattableString.Invariant($"private static {TypeNames.Sdk}IEntry? Create{shard.Index}_{slot}(int index) => index switch"), leaves[slot].Special.Select(entry => (Number(entry.Index), $"new {entry.Type}()")), "null");
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
