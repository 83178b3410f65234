using ContentSdk.Core.Models;
using ContentSdk.Generator.Schemas;

namespace ContentSdk.Generator.Emission;

/// <summary>Completes the declared types: they are entries, and can be made of what was compiled. It depends on the declarations alone, never on content.</summary>
internal static class RecordsFile
{
    public const string HintName = "Content.Records.g.cs";

    // The members of an entry that the record does not declare itself: name, type, and whether JSON skips it.
    private static readonly (string Name, string Type, string Meaning, bool IsGraph)[] Members =
    [
        ("Key", "string", "The stable name: the path of its file without extension, and behind # the entry inside it.", false),
        ("Title", "string", "The title that its file gives; empty when it gives none.", false),
        ("Number", "int?", "Null: entries of declared collections have no number.", false),
        ("Source", "string", "Path of its file under the content root.", false),
        ("Parent", "global::ContentSdk.IEntry?", "Null: a file stands under no entry.", true),
        ("Children", "global::System.Collections.Generic.IReadOnlyList<global::ContentSdk.IEntry>", "The headings in its text, in order.", true),
        ("Fields", "global::ContentSdk.FieldList", "All values as they stand in the file, declared or not.", false),
        ("Items", "global::System.Collections.Generic.IReadOnlyList<string>", "List items of its text that belong to no field, in order.", false),
        ("Metrics", "global::ContentSdk.MetricList", "The quantities in its text and values, in order.", false),
        ("References", "global::System.Collections.Generic.IReadOnlyList<global::ContentSdk.Reference<global::ContentSdk.IEntry>>", "What its text and values say of other entries, in order.", true),
        ("ReferencedBy", "global::System.Collections.Generic.IReadOnlyList<global::ContentSdk.IEntry>", "The entries that refer to it, in the order of their files.", true),
        ("Body", "global::ContentSdk.Body", "Its text, rendered at compile time; empty for an entry in a file of data.", false),
    ];

    public static string Write(EquatableArray<CollectionDeclaration> declarations, ContentSettings settings)
    {
        var names = new TypeNames(settings);
        var code = new CodeWriter();
        foreach (var declaration in declarations)
        {
            Within(code, declaration.Home, () => WriteRecord(code, declaration, names));
        }

        return code.ToString();
    }

    /// <summary>Writes code in the namespace and the types that a declared type stands in.</summary>
    public static void Within(CodeWriter code, CollectionHome home, Action write)
    {
        var open = home.Containing.ToList();
        if (home.Namespace.Length > 0)
        {
            open.Insert(0, "namespace " + home.Namespace);
        }

        void Open(int depth)
        {
            if (depth == open.Count)
            {
                write();
            }
            else
            {
                code.Block(open[depth], () => Open(depth + 1));
            }
        }

        Open(0);
        code.Line();
    }

    private static void WriteRecord(CodeWriter code, CollectionDeclaration declaration, TypeNames names)
    {
        var schema = declaration.Schema;
        var content = new OwnNames(schema).Content;
        code.Block($"partial record {SchemaReader.Escaped(schema.Name)} : {TypeNames.Sdk}IDeclaredEntry<{schema.Type}>", () =>
        {
            code.Line($"private {TypeNames.Sdk}EntryContent {content} = {TypeNames.Sdk}EntryContent.Empty;");
            foreach (var (name, type, meaning, isGraph) in Members)
            {
                WriteMember(code, declaration, content, name, type, meaning, isGraph);
            }

            WriteKind(code, declaration);
            if (!declaration.PrintsItself)
            {
                WritePrint(code, declaration);
            }

            new RecordCode(schema, names).Write(code);
        });
    }

    private static void WriteMember(CodeWriter code, CollectionDeclaration declaration, string content, string name, string type, string meaning, bool isGraph)
    {
        if (declaration.OwnMembers.Contains(name))
        {
            if (name != "Title" || !declaration.HasTitle)
            {
                code.Line();
                code.Line($"{type} {TypeNames.Sdk}IEntry.{name} => {content}.{name};");
            }

            return;
        }

        code.Line();
        code.Summary(meaning);
        if (isGraph)
        {
            code.Line("[global::System.Text.Json.Serialization.JsonIgnore]");
        }

        code.Line($"public {type} {name} {{ get => {content}.{name}; init => {content} = {content} with {{ {name} = value }}; }}");
    }

    private static void WriteKind(CodeWriter code, CollectionDeclaration declaration)
    {
        const string Kind = "Kind";
        var value = TypeNames.EntryKindValue(EntryKind.Declared);
        if (!declaration.OwnMembers.Contains(Kind))
        {
            code.Line();
            code.Summary("What the entry is: one of a declared collection.");
            code.Line("[global::System.Text.Json.Serialization.JsonIgnore]");
            code.Line($"public {TypeNames.Sdk}EntryKind Kind => {value};");
        }
        else
        {
            code.Line();
            code.Line($"{TypeNames.Sdk}EntryKind {TypeNames.Sdk}IEntry.Kind => {value};");
        }
    }

    // What a record writes of itself is its declared properties; those of its entry would walk all over the content.
    private static void WritePrint(CodeWriter code, CollectionDeclaration declaration)
    {
        var access = declaration.BaseIsRecord ? "protected override" : declaration.IsSealed ? "private" : "protected virtual";
        var fields = declaration.Schema.Root.Fields.Select((property, i) => $".Append(\"{(i == 0 ? "" : ", ")}{property.Property} = \").Append((object?){SchemaReader.Escaped(property.Property)})");
        code.Line();
        code.Line("/// <summary>Writes the declared properties.</summary>");
        code.Line($"{access} bool PrintMembers(global::System.Text.StringBuilder builder) => {(declaration.Schema.Root.Fields.Count == 0 ? "false" : "builder" + string.Concat(fields) + " is not null")};");
    }
}
