using ContentSdk.Core.Models;
using ContentSdk.Core.Shapes;
using ContentSdk.Generator.Planning;

namespace ContentSdk.Generator.Emission;

/// <summary>Writes the sets that users start from: <c>Chapters</c>, <c>Documents</c>, and all entries of each kind.</summary>
internal static class SetsFile
{
    public const string HintName = "Content.Sets.g.cs";

    public static string Write(EquatableArray<NamedDocument> documents, ContentSettings settings)
    {
        var names = new TypeNames(settings);
        var code = new CodeWriter();
        code.Block("namespace " + names.Namespace, () =>
        {
            foreach (var kind in KindShaper.Kinds)
            {
                WriteSet(code, kind, documents.Where(document => document.Kind == kind), names, settings.Names);
            }

            code.Summary("All metrics of the content.");
            code.Line("[global::System.CodeDom.Compiler.GeneratedCode(\"ContentSdk\", null)]");
            code.Block(names.Accessibility + " static partial class Metrics", () =>
            {
                code.Summary("All metrics, in the order of the documents' paths and then of the text.");
                code.Line($"public static {TypeNames.Sdk}MetricList All => {names.TheStore}.AllMetrics();");
            });
        });
        return code.ToString();
    }

    private static void WriteSet(CodeWriter code, EntryKind kind, IEnumerable<NamedDocument> members, TypeNames names, NameDepth depth)
    {
        var plural = ReservedNames.Plural(kind);
        var words = kind is EntryKind.CaseStudy ? "case studies" : plural.ToLowerInvariant();
        code.Summary($"The {words} of the content.");
        code.Line("[global::System.CodeDom.Compiler.GeneratedCode(\"ContentSdk\", null)]");
        code.Block($"{names.Accessibility} static partial class {plural}", () =>
        {
            code.Summary($"All {words}, in the order of the documents' paths and then of the text.");
            code.Line($"public static {names.ListOf(kind)} All => {names.TheStore}.All<{names.Kind(kind)}>({TypeNames.EntryKindValue(kind)});");
            code.Line();
            code.Summary("Looks for an entry by its key.");
            code.Line("/// <param name=\"key\">The key: the document's path without extension, and behind # the place inside it.</param>");
            code.Line("/// <param name=\"entry\">The entry; null when there is none of this kind.</param>");
            code.Line("/// <returns>Whether there is one.</returns>");
            code.Line($"public static bool TryGet(string key, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {names.Kind(kind)}? entry) => {names.TheStore}.TryGet(key, out entry);");
            foreach (var member in members)
            {
                var type = kind is EntryKind.Chapter && depth is not NameDepth.Entries ? names.Member(member.Name) : names.Kind(kind);
                code.Line();
                code.Summary(member.Title, member.Path);
                code.Line(FormattableString.Invariant($"public static {type} {member.Name} => {(type == names.Kind(kind) ? "" : $"({type})")}{TypeNames.EntryAt}({member.Shard}, {member.Slot}, 0);"));
            }

            WriteEntryAt(code, names.Kind(kind), names, isUsed: members.Any());
        });
        code.Line();
    }

    /// <summary>What the members of a set call, so that ten thousand of them are short to read and quick to compile.</summary>
    public static void WriteEntryAt(CodeWriter code, string type, TypeNames names, bool isUsed)
    {
        if (isUsed)
        {
            code.Line();
            code.Line($"private static {type} {TypeNames.EntryAt}(int shard, int slot, int index) => {names.TheStore}.Get<{type}>(shard, slot, index);");
        }
    }
}
