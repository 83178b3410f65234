using ContentSdk.Core.Models;
using ContentSdk.Core.Shapes;
using ContentSdk.Generator.Planning;

namespace ContentSdk.Generator.Emission;

/// <summary>Writes the sets that users start from: <c>Chapters</c>, <c>Documents</c>, and all entries of each kind. Their members stand with the documents that they lead to.</summary>
internal static class SetsFile
{
    public const string HintName = "Content.Sets.g.cs";

    public static string Write(ContentSettings settings)
    {
        var names = new TypeNames(settings);
        var code = new CodeWriter();
        code.Block("namespace " + names.Namespace, () =>
        {
            foreach (var kind in KindShaper.Kinds)
            {
                WriteSet(code, kind, names);
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

    /// <summary>Writes the members of the sets of chapters and documents for the documents of one file.</summary>
    public static void WriteMembers(CodeWriter code, Shard shard, TypeNames names, NameDepth depth)
    {
        var members = Enumerable.Range(0, shard.Documents.Count).Where(slot => shard.Names[slot].Length > 0).ToLookup(slot => shard.Documents[slot].Document.Head.Root.Kind);
        if (members.Count == 0)
        {
            return;
        }

        code.Block("namespace " + names.Namespace, () =>
        {
            foreach (var set in members)
            {
                code.Block($"static partial class {ReservedNames.Plural(set.Key)}", () =>
                {
                    foreach (var slot in set)
                    {
                        var (head, name) = (shard.Documents[slot].Document.Head, shard.Names[slot]);
                        var type = set.Key is EntryKind.Chapter && depth is not NameDepth.Entries ? names.Member(name) : names.Kind(set.Key);
                        code.Summary(head.Root.Title ?? head.Root.Heading, head.Path);
                        code.Line(FormattableString.Invariant($"public static {type} {name} => {(type == names.Kind(set.Key) ? "" : $"({type})")}{TypeNames.EntryAt}({shard.Index}, {slot}, 0);"));
                    }
                });
            }
        });
    }

    private static void WriteSet(CodeWriter code, EntryKind kind, TypeNames names)
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
            if (kind is EntryKind.Chapter or EntryKind.Document)
            {
                WriteEntryAt(code, names.Kind(kind), names);
            }
        });
        code.Line();
    }

    /// <summary>What the members of a set call, so that ten thousand of them are short to read and quick to compile.</summary>
    public static void WriteEntryAt(CodeWriter code, string type, TypeNames names)
    {
        code.Line();
        code.Line($"private static {type} {TypeNames.EntryAt}(int shard, int slot, int index) => {names.TheStore}.Get<{type}>(shard, slot, index);");
    }
}
