using System.Globalization;
using ContentSdk.Core.Collections;
using ContentSdk.Generator.Schemas;

namespace ContentSdk.Generator.Emission;

/// <summary>
/// Writes how records are made of compiled values: what must be given stands in the constructor and initialiser, and the rest is put over the declaration's
/// own defaults, which stay where a value is absent.
/// </summary>
internal sealed class RecordCode(CollectionSchema schema, TypeNames names)
{
    private readonly OwnNames _own = new(schema);
    private int _values;

    public void Write(CodeWriter code)
    {
        var root = schema.Root;
        code.Line();
        code.Line($"static {root.Type} {TypeNames.Sdk}IDeclaredEntry<{root.Type}>.Create({TypeNames.Sdk}EntryContent content) => {_own.Read}0(content.Values) with {{ {_own.Content} = content }};");
        for (var i = 0; i < schema.Records.Count; i++)
        {
            WriteRecord(code, schema.Records[i], i.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void WriteRecord(CodeWriter code, RecordSchema record, string number)
    {
        _values = 0;
        var parameters = record.Fields.Where(field => field.Presence is FieldPresence.RequiredParameter).Select(field => $"{SchemaReader.Escaped(field.Property)}: {Required(field)}");
        var required = record.Fields.Where(field => field.Presence is FieldPresence.Required).Select(field => $"{SchemaReader.Escaped(field.Property)} = {Required(field)}").ToList();
        var rest = record.Fields.Where(field => !field.IsRequired && field.Type is not FieldType.Unsupported).ToList();
        var initialiser = required.Count == 0 ? "" : " { " + string.Join(", ", required) + " }";
        var made = $"new {record.Type}({string.Join(", ", parameters)}){initialiser}";
        code.Line();
        code.Line($"private static {record.Type} {_own.Read}{number}({TypeNames.Sdk}ContentValue values) => {(rest.Count == 0 ? made : $"{_own.Rest}{number}({made}, values)")};");
        if (rest.Count > 0)
        {
            code.Line();
            code.Block($"private static {record.Type} {_own.Rest}{number}({record.Type} entry, {TypeNames.Sdk}ContentValue values) => entry with", () =>
            {
                foreach (var field in rest)
                {
                    var value = Next();
                    var property = SchemaReader.Escaped(field.Property);
                    code.Line($"{property} = values.Find(\"{field.Property}\") is {{ }} {value} ? {Read(field.Type, field.IsNullable, value)} : entry.{property},");
                }
            }, "};");
        }
    }

    private string Required(FieldSchema field)
    {
        if (field.Type is FieldType.Unsupported)
        {
            return "default!";
        }

        if (!field.IsNullable)
        {
            return Value(field.Type, $"values[\"{field.Property}\"]");
        }

        var value = Next();
        return $"values.Find(\"{field.Property}\") is {{ IsNull: false }} {value} ? {Value(field.Type, value)} : null";
    }

    private string Read(FieldType type, bool isNullable, string value) => isNullable ? $"({value}.IsNull ? null : {Value(type, value)})" : Value(type, value);

    private string Value(FieldType type, string value) => type switch
    {
        FieldType.Scalar { Kind: ScalarKind.String } => value + ".Text()",
        FieldType.Scalar { Kind: ScalarKind.DateTime } => value + ".DateTime()",
        FieldType.Scalar { Kind: ScalarKind.Uri } => value + ".Uri()",
        FieldType.Scalar { Kind: ScalarKind.Version } => value + ".Version()",
        FieldType.Scalar => $"{value}.Parse<{Name(type)}>()",
        FieldType.Enumeration => $"{value}.Enum<{Name(type)}>()",
        FieldType.List { IsImmutableArray: true } list => $"global::System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray({Items(list, value)})",
        FieldType.List list => Items(list, value),
        FieldType.Map map => $"{value}.Dictionary<{Name(map.Value, map.IsValueNullable)}>({Lambda(map.Value, map.IsValueNullable)})",
        FieldType.Mapping mapping => $"{_own.Read}{Position(mapping)}({value})",
        FieldType.Reference reference => $"{value}.Reference<{Target(reference)}>()",
        FieldType.Asset => value + ".Asset()",
        FieldType.Quantity => value + ".Metric()",
        _ => "default!",
    };

    private string Items(FieldType.List list, string value) => $"{value}.List<{Name(list.Item, list.IsItemNullable)}>({Lambda(list.Item, list.IsItemNullable)})";

    private string Lambda(FieldType type, bool isNullable)
    {
        var item = Next();
        return $"static {item} => {Read(type, isNullable, item)}";
    }

    private string Name(FieldType type, bool isNullable) => Name(type) + (isNullable ? "?" : "");

    private string Name(FieldType type) => type switch
    {
        FieldType.Scalar scalar => ScalarName(scalar.Kind),
        FieldType.Enumeration enumeration => enumeration.Type,
        FieldType.List list => list.Type,
        FieldType.Map map => map.Type,
        FieldType.Mapping mapping => mapping.Type,
        FieldType.Reference reference => $"{TypeNames.Sdk}Reference<{Target(reference)}>",
        FieldType.Asset => TypeNames.Sdk + "ContentAsset",
        FieldType.Quantity => TypeNames.Sdk + "Metric",
        _ => "object",
    };

    private static string ScalarName(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "bool",
        ScalarKind.Date => "global::System.DateOnly",
        ScalarKind.Time => "global::System.TimeOnly",
        ScalarKind.Duration => "global::System.TimeSpan",
        _ => kind is ScalarKind.String ? "string" : "global::System." + kind,
    };

    private string Target(FieldType.Reference reference) => reference.Target ?? reference.LibraryType ?? (reference.Kind is { } kind ? names.Kind(kind) : TypeNames.Sdk + "IEntry");

    private int Position(FieldType.Mapping mapping)
    {
        for (var i = 0; i < schema.Records.Count; i++)
        {
            if (schema.Records[i].Type == mapping.Type)
            {
                return i;
            }
        }

        return 0;
    }

    private string Next() => "value" + (++_values).ToString(CultureInfo.InvariantCulture);
}
