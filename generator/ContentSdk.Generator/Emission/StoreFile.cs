using System.Globalization;
using ContentSdk.Core.Models;
using ContentSdk.Generator.Planning;

namespace ContentSdk.Generator.Emission;

/// <summary>Writes the store: the way from numbers to the documents' own files, and the tables of keys and incoming references.</summary>
internal static class StoreFile
{
    public const string HintName = "Content.Store.g.cs";

    private static readonly EntryKind[] Kinds = Enum.GetValues(typeof(EntryKind)).Cast<EntryKind>().Where(kind => kind is not EntryKind.Declared).ToArray();

    public static string Write(StorePlan plan, StoredForm form, ContentSettings settings)
    {
        var names = new TypeNames(settings);
        var body = BodyCode.Of(form.Bodies);
        var code = new CodeWriter();
        code.Block("namespace " + names.MembersNamespace, () =>
        {
            code.Summary("Holds the content. Start from the sets, such as Chapters, instead.");
            code.Line("[global::System.CodeDom.Compiler.GeneratedCode(\"ContentSdk\", null)]");
            code.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
            code.Block($"{names.Accessibility} sealed partial class {TypeNames.StoreClass} : {TypeNames.Sdk}ContentStore", () =>
            {
                code.Switch($"protected override {TypeNames.Sdk}IEntry? Create(int shard, int slot, int index) => shard switch", plan.Tables.Shards, shard => $"Create{shard}(slot, index)", "null");
                code.Switch($"protected override {TypeNames.Sdk}Entry? Create({TypeNames.Sdk}EntryKind kind) => kind switch", Kinds.Select(kind => (TypeNames.EntryKindValue(kind), $"new {names.Kind(kind)}()")), "null");
                if (form.HasTextTables)
                {
                    code.Switch("protected override string? Table(int shard, int slot) => shard switch", plan.Tables.Shards, shard => $"Table{shard}(slot)", "\"\"");
                }
                else
                {
                    code.Line("protected override string? Table(int shard, int slot) => null;");
                    code.Line();
                    code.Switch($"protected override {BodyCode.Data} TableData(int shard, int slot) => shard switch", plan.Tables.Shards.Select(shard => (Number(shard), form.Tables(shard) is TableForm.Packed ? $"Packed(Table{Number(shard)}(slot))" : $"Table{Number(shard)}(slot)")), "default");
                }

                if (form.Bodies is BodyForm.Resource)
                {
                    code.Line("protected override bool HasBodyResource => true;");
                    code.Line();
                }
                else
                {
                    code.Switch($"protected override {body.Type} {body.Member}(int shard, int slot) => shard switch", plan.Tables.Shards, shard => $"Html{shard}(slot)", body.None);
                }

                WriteIncoming(code, plan.Incoming);
                if (plan.Libraries.Count > 0)
                {
                    code.Switch($"protected override {TypeNames.Sdk}ContentStore? Library(string name) => name switch", plan.Libraries.Select(library => (Literal.OneLine(library.Name), $"Of<{library.Type}>()")), "null");
                }

                code.Line($"protected override string Documents => {Literal.Numbers(plan.Tables.Documents)};");
                code.Line();
                code.Line($"protected override string Keys => {Literal.Numbers(plan.Tables.Keys)};");
            });
        });
        return code.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void WriteIncoming(CodeWriter code, EquatableArray<IncomingReferences> incoming)
    {
        var shards = incoming.Select(references => references.Shard).Distinct().ToList();
        code.Switch("protected override string Incoming(int shard, int slot) => shard switch", shards, shard => $"Incoming{shard}(slot)", "\"\"");
        foreach (var shard in shards)
        {
            code.Block(FormattableString.Invariant($"private static string Incoming{shard}(int slot) => slot switch"), () =>
            {
                foreach (var references in incoming.Where(references => references.Shard == shard))
                {
                    code.Line(FormattableString.Invariant($"{references.Slot} => {Literal.OneLine(references.Lines)},"));
                }

                code.Line("_ => \"\",");
            }, "};");
            code.Line();
        }
    }
}
