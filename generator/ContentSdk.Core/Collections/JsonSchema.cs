using System.Text.RegularExpressions;
using ContentSdk.Core.Maps;
using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Collections;

/// <summary>Writes a collection's schema as JSON schema (draft 7, which editors' YAML servers know best), so that they complete and check values while they are written.</summary>
public sealed class JsonSchema
{
    // Constructs that JavaScript, by which JSON schema's patterns are read, writes in another way.
    private static readonly Regex OtherSyntax = new(@"\(\?(?![:=!]|<[=!])|\\[AzZG]|\(\?<[^=!]", RegexOptions.CultureInvariant);

    private readonly CollectionSchema _schema;
    private readonly Func<FieldType.Reference, IReadOnlyList<string>> _names;
    private readonly JsonText _json = new();

    private JsonSchema(CollectionSchema schema, Func<FieldType.Reference, IReadOnlyList<string>> names) => (_schema, _names) = (schema, names);

    /// <summary>The JSON schema of a collection.</summary>
    /// <param name="schema">The collection.</param>
    /// <param name="names">The names that a reference may write.</param>
    public static string Write(CollectionSchema schema, Func<FieldType.Reference, IReadOnlyList<string>> names)
    {
        var writer = new JsonSchema(schema, names);
        writer.Write();
        return writer._json.ToString();
    }

    private void Write() => _json.Object(null, () =>
    {
        _json.Value("$schema", "http://json-schema.org/draft-07/schema#");
        _json.Value("title", _schema.Name);
        Describe(_schema.Root.Description);
        if (MayHoldMany())
        {
            _json.Array("anyOf", new Action[] { () => Refer(_schema.Root.Type), () => { _json.Value("type", "array"); Inside("items", () => Refer(_schema.Root.Type)); }, () => { _json.Value("type", "object"); Inside("additionalProperties", () => Refer(_schema.Root.Type)); } }, inside => _json.Object(null, inside));
        }
        else
        {
            _json.Array("allOf", [_schema.Root.Type], type => _json.Object(null, () => Refer(type)));
        }

        _json.Object("definitions", () =>
        {
            foreach (var record in _schema.Records)
            {
                _json.Object(NameOf(record.Type), () => WriteRecord(record, record.Type == _schema.Root.Type));
            }
        });
    });

    // A file of data that the declaration names may be a table of entries.
    private bool MayHoldMany() => _schema.Patterns.Select(pattern => new GlobPattern(pattern)).Any(pattern => pattern is { IsLiteral: true, IsExclusion: false } && DocumentReader.FormatOf(pattern.Text) is TextFormat.Yaml or TextFormat.Json);

    private void WriteRecord(RecordSchema record, bool isEntry)
    {
        _json.Value("type", "object");
        if (!isEntry)
        {
            Describe(record.Description);
        }

        _json.Object("properties", () =>
        {
            foreach (var field in record.Fields.Where(field => field.Type is not FieldType.Unsupported))
            {
                _json.Object(field.WrittenKey, () => WriteField(field));
            }

            foreach (var own in isEntry ? Binder.OwnKeys.Where(own => !_schema.HasField(own)).OrderBy(own => own, StringComparer.Ordinal) : Enumerable.Empty<string>())
            {
                _json.Object(own, () => Types(own == "draft" ? ["boolean"] : ["string", "number"]));
            }
        });

        var spelled = record.Fields.Where(field => field.Type is not FieldType.Unsupported && OtherForms(field).Length > 0).ToList();
        if (spelled.Count > 0)
        {
            _json.Object("patternProperties", () =>
            {
                foreach (var field in spelled)
                {
                    _json.Object("^(" + string.Join("|", OtherForms(field).Select(Regex.Escape)) + ")$", () => WriteField(field));
                }
            });
        }

        _json.Value("additionalProperties", false);
        var required = record.Fields.Where(field => field.IsRequired && field.Type is not FieldType.Unsupported).ToList();
        _json.Array("required", required.Where(field => OtherForms(field).Length == 0), field => _json.Value(null, field.WrittenKey));
        if (required.Exists(field => OtherForms(field).Length > 0))
        {
            _json.Array("allOf", required.Where(field => OtherForms(field).Length > 0), field => _json.Object(null, () =>
                _json.Array("anyOf", OtherForms(field).Prepend(field.WrittenKey), form => _json.Object(null, () => _json.Array("required", [form], name => _json.Value(null, name))))));
        }
    }

    // One word has one spelling that anybody writes.
    private static string[] OtherForms(FieldSchema field) => field.Key is not null ? [] : new[] { FieldNames.Separated(field.Property, '-'), FieldNames.Separated(field.Property, '_') }.Where(form => form != field.WrittenKey).ToArray();

    private void WriteField(FieldSchema field)
    {
        Describe(field.Description);
        if (!field.IsNullable)
        {
            WriteType(field.Type);
            WriteChecks(field);
            return;
        }

        _json.Array("anyOf", new Action[] { () => { WriteType(field.Type); WriteChecks(field); }, () => _json.Value("type", "null") }, inside => _json.Object(null, inside));
    }

    private void WriteType(FieldType type)
    {
        switch (type)
        {
            case FieldType.Scalar scalar:
                WriteScalar(scalar.Kind);
                break;
            case FieldType.Enumeration { IsFlags: true }:
                _json.Value("type", "string");
                break;
            case FieldType.Enumeration enumeration:
                _json.Array("enum", enumeration.Members.Select(member => member.Written).Distinct(), name => _json.Value(null, name));
                break;
            case FieldType.List list:
                _json.Value("type", "array");
                Inside("items", () => WriteNullable(list.Item, list.IsItemNullable));
                break;
            case FieldType.Map map:
                _json.Value("type", "object");
                Inside("additionalProperties", () => WriteNullable(map.Value, map.IsValueNullable));
                break;
            case FieldType.Mapping mapping:
                // Beside a reference draft 7 reads nothing else.
                _json.Array("allOf", [mapping.Type], record => _json.Object(null, () => Refer(record)));
                break;
            case FieldType.Reference reference when _names(reference) is { Count: > 0 } names:
                _json.Array("enum", names.Distinct().OrderBy(name => name, StringComparer.Ordinal), name => _json.Value(null, name));
                break;
            case FieldType.Quantity:
                Types("string", "number");
                break;
            default:
                _json.Value("type", "string");
                break;
        }
    }

    private void WriteNullable(FieldType type, bool isNullable)
    {
        if (!isNullable)
        {
            WriteType(type);
            return;
        }

        _json.Array("anyOf", new Action[] { () => WriteType(type), () => _json.Value("type", "null") }, inside => _json.Object(null, inside));
    }

    private void WriteScalar(ScalarKind kind)
    {
        switch (kind)
        {
            case ScalarKind.String:
                // A title such as 1984 is text, whatever YAML takes it for.
                Types("string", "number", "boolean");
                break;
            case ScalarKind.Boolean:
                _json.Value("type", "boolean");
                break;
            case ScalarKind.Version or ScalarKind.Char:
                Types("string", "number");
                break;
            default:
                _json.Value("type", ScalarReader.IsWhole(kind) ? "integer" : ScalarReader.IsNumber(kind) ? "number" : "string");
                if (Format(kind) is { } format)
                {
                    _json.Value("format", format);
                }

                break;
        }
    }

    private static string? Format(ScalarKind kind) => kind switch
    {
        ScalarKind.Date => "date",
        ScalarKind.Guid => "uuid",
        ScalarKind.Uri => "uri-reference",
        _ => null,
    };

    private void WriteChecks(FieldSchema field)
    {
        foreach (var check in field.Checks.GroupBy(check => check.GetType()).Select(group => group.First()))
        {
            WriteCheck(field.Type, check);
        }
    }

    private void WriteCheck(FieldType type, ValueCheck check)
    {
        switch (check)
        {
            case ValueCheck.Range range when ScalarReader.IsNumber(range.Operand) && type is FieldType.Scalar scalar && ScalarReader.IsNumber(scalar.Kind):
                _json.Number(range.ExcludesMinimum ? "exclusiveMinimum" : "minimum", range.Minimum);
                _json.Number(range.ExcludesMaximum ? "exclusiveMaximum" : "maximum", range.Maximum);
                break;
            case ValueCheck.Length length:
                var what = type switch { FieldType.List => "Items", FieldType.Map => "Properties", _ => "Length" };
                if (length.Minimum > 0)
                {
                    _json.Number("min" + what, length.Minimum);
                }

                if (length.Maximum is { } most)
                {
                    _json.Number("max" + what, most);
                }

                break;
            case ValueCheck.Pattern pattern when !OtherSyntax.IsMatch(pattern.Expression):
                _json.Value("pattern", "^(?:" + pattern.Expression + ")$");
                break;
            case ValueCheck.Email:
                _json.Value("format", "email");
                break;
            case ValueCheck.Url when type is FieldType.Scalar { Kind: ScalarKind.String }:
                _json.Value("format", "uri");
                break;
        }
    }

    private void Describe(string description)
    {
        if (description.Length > 0)
        {
            _json.Value("description", description);
        }
    }

    private void Inside(string name, Action inside) => _json.Object(name, inside);

    private void Types(params string[] types) => _json.Array("type", types, type => _json.Value(null, type));

    private void Refer(string type) => _json.Value("$ref", "#/definitions/" + NameOf(type));

    private static string NameOf(string type) => type.Replace("global::", "");
}
