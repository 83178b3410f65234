using System.Globalization;
using ContentSdk.Core.Collections;
using ContentSdk.Generator.Planning;

namespace ContentSdk.Generator.Emission;

/// <summary>Writes one group of documents: their leaf types, tables and bodies.</summary>
internal static class ShardFile
{
    public static string HintName(int shard) => "Content.Shard" + shard.ToString("00", CultureInfo.InvariantCulture) + ".g.cs";

    public static string Write(Shard shard, BodyForm bodies, ContentSettings settings)
    {
        var names = new TypeNames(settings);
        var body = BodyCode.Of(bodies);
        var code = new CodeWriter();
        var leaves = shard.Documents.Select(document => new LeafTypes(document, names, settings.Names)).ToList();
        var number = shard.Index.ToString(CultureInfo.InvariantCulture);
        code.Block("namespace " + names.MembersNamespace, () =>
        {
            foreach (var leaf in leaves)
            {
                leaf.Write(code);
            }

            code.Block("partial class " + TypeNames.StoreClass, () =>
            {
                code.Switch($"private {TypeNames.Sdk}IEntry? Create{number}(int slot, int index) => slot switch", Enumerable.Range(0, leaves.Count), slot => $"Create{number}_{slot}(index)", "null");
                for (var slot = 0; slot < leaves.Count; slot++)
                {
                    WriteCreate(code, number, slot, leaves[slot], shard.Documents[slot].Document.Head.Declared);
                }

                code.Switch($"private static string Table{number}(int slot) => slot switch", Enumerable.Range(0, leaves.Count), slot => $"Table{number}_{slot}", "\"\"");
                code.Switch($"private static {body.Type} Html{number}(int slot) => slot switch", Enumerable.Range(0, leaves.Count), slot => $"Html{number}_{slot}", body.None);
                for (var slot = 0; slot < leaves.Count; slot++)
                {
                    code.Line(FormattableString.Invariant($"private static string Table{number}_{slot} => {Literal.Lines(Table.Write(shard.Documents[slot]))};"));
                    code.Line();
                    code.Line(FormattableString.Invariant($"private static {body.Type} Html{number}_{slot} => {Literal.Lines(shard.Documents[slot].Document.Body.Html)}{body.Suffix};"));
                    code.Line();
                }
            });
        });
        return code.ToString();
    }

    private static void WriteCreate(CodeWriter code, string shard, int slot, LeafTypes leaves, DeclaredContent? declared)
    {
        var head = FormattableString.Invariant($"private {TypeNames.Sdk}IEntry? Create{shard}_{slot}(int index) =>");
        var count = declared?.Entries.Count ?? 0;
        var make = FormattableString.Invariant($"Declared<{declared?.Collection}>({shard}, {slot}, index)");

        // A file of data may hold thousands of entries, and the compiler takes the square of a switch's arms.
        if (count == leaves.Types.Count)
        {
            code.Line(FormattableString.Invariant($"{head} index < {count} ? {make} : null;"));
            code.Line();
            return;
        }

        code.Switch(head + " index switch", Enumerable.Range(0, leaves.Types.Count), index => int.Parse(index, CultureInfo.InvariantCulture) is var entry && entry < count ? make : "new " + leaves.Types[entry] + "()", "null");
    }
}
