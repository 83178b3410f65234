using ContentSdk.Core.Metrics;
using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;
using ContentSdk.Core.Resolving;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Collections;

/// <summary>An entry's values, with where what is wrong and what must be resolved stands.</summary>
/// <param name="Entry">The values.</param>
/// <param name="Faults">Where each of its faults stands; null where the whole document is meant.</param>
/// <param name="References">Where each of its references stands.</param>
/// <param name="Quantities">Where each of its quantities stands.</param>
/// <param name="Assets">The files that it names.</param>
internal sealed record Binding(BoundEntry Entry, IReadOnlyList<SourceRange?> Faults, IReadOnlyList<SourceRange> References, IReadOnlyList<SourceRange?> Quantities, IReadOnlyList<NamedAsset> Assets);

/// <summary>A file that a value names.</summary>
internal readonly record struct NamedAsset(string Text, SourceRange Range);

/// <summary>What is read into an entry.</summary>
/// <param name="Path">The file's path under the content root.</param>
/// <param name="Values">The mapping; null when there is none.</param>
/// <param name="Opening">Where what is missing is missed; null for the whole document.</param>
/// <param name="FileDate">The date in the file's name; null when there is none.</param>
/// <param name="Fault">What keeps the text from being read to its end; null when nothing does.</param>
internal sealed record BindingSource(string Path, YamlMapping? Values, SourceRange? Opening, string? FileDate, string? Fault);

/// <summary>Reads the values of an entry as its declaration wants them. What is wrong is noted and the rest read on.</summary>
internal sealed class Binder
{
    // An alias may stand many times in what it stands for, so that ten lines of YAML can hold a billion values.
    private const int MostNodes = 10_000;
    private const int LongestText = 60;
    private const int MostKeysOfAMapping = 1_000;
    private const int MostMerges = 8;
    private const int DeepestMerge = 4;

    // What front matter says to the product itself, whatever the declaration.
    internal static readonly HashSet<string> OwnKeys = new(["key", "slug", "name", "draft", "title", "id", "$schema"], StringComparer.Ordinal);

    // The properties that a date in the name of the file is the value of.
    private static readonly HashSet<string> DateProperties = new(["Date", "Published", "PublishedOn", "PublishedAt", "PublishDate", "PublicationDate", "Posted", "PostedOn"], StringComparer.Ordinal);

    private readonly CollectionSchema _schema;
    private readonly BindingSource _source;
    private readonly List<(FieldFault Fault, SourceRange? Range)> _faults = [];
    private readonly List<SourceRange> _references = [];
    private readonly List<SourceRange?> _quantities = [];
    private readonly List<NamedAsset> _assets = [];
    private int _visited;

    private Binder(CollectionSchema schema, BindingSource source) => (_schema, _source) = (schema, source);

    public static Binding Bind(CollectionSchema schema, BindingSource source)
    {
        var binder = new Binder(schema, source);
        var fields = binder.Fields(schema.Root, source.Values, "", source.Opening);
        if (source.Fault is { } fault)
        {
            binder._faults.Add((new FieldFault.Unread(fault), null));
        }

        var faults = binder._faults.OrderBy(fault => fault.Range?.Start ?? 0).Distinct().ToList();
        return new Binding(new BoundEntry(fields.ToEquatableArray(), faults.Select(fault => fault.Fault).ToEquatableArray()), faults.ConvertAll(fault => fault.Range), binder._references, binder._quantities, binder._assets);
    }

    private List<BoundField> Fields(RecordSchema record, YamlMapping? mapping, string prefix, SourceRange? opening)
    {
        var given = new (YamlScalar Key, YamlNode Value)?[record.Fields.Count];
        var unknown = new List<(YamlScalar Key, YamlNode Value)>();
        foreach (var (key, value) in mapping is null ? [] : Pairs(mapping))
        {
            var position = record.Find(key.Text);
            if (position < 0)
            {
                unknown.Add((key, value));
            }
            else if (given[position] is not { } first)
            {
                given[position] = (key, value);
            }
            else if (first.Key.Text != key.Text)
            {
                _faults.Add((new FieldFault.Repeated(prefix + key.Text, key.Text, first.Key.Text), key.Range));
            }
        }

        NoteUnknown(record, unknown, given, prefix);
        var fields = new List<BoundField>();
        for (var i = 0; i < record.Fields.Count; i++)
        {
            var field = record.Fields[i];
            var value = given[i] is { } pair ? Given(field, pair.Key, pair.Value, prefix, record) : Absent(field, unknown, prefix, record, opening);
            if (value is not null)
            {
                fields.Add(new BoundField(field.Property, value));
            }
        }

        return fields;
    }

    private void NoteUnknown(RecordSchema record, List<(YamlScalar Key, YamlNode Value)> unknown, (YamlScalar Key, YamlNode Value)?[] given, string prefix)
    {
        foreach (var (key, value) in unknown)
        {
            if (prefix.Length == 0 && OwnKeys.Contains(key.Text))
            {
                CheckOwn(key, value);
                continue;
            }

            var open = record.Fields.Where((_, i) => given[i] is null).Select(field => field.WrittenKey);
            var nearest = NearestName.Find(key.Text, open) ?? NearestName.Find(key.Text, record.Fields.Select(field => field.WrittenKey));
            _faults.Add((new FieldFault.Unknown(prefix + key.Text, key.Text, record.Name, nearest, record.Fields.Select(field => field.WrittenKey).ToEquatableArray()), key.Range));
        }
    }

    // What means something to the product is held to what it means.
    private void CheckOwn(YamlScalar key, YamlNode value)
    {
        if (key.Text == "draft")
        {
            if (value is not YamlScalar { IsNull: true })
            {
                Value(new FieldType.Scalar(ScalarKind.Boolean), value, key.Text, key.Text, []);
            }
        }
        else if (value is not YamlScalar)
        {
            Wrong(key.Text, value, ScalarReader.Noun(ScalarKind.String));
        }
    }

    private BoundValue.Scalar? Absent(FieldSchema field, List<(YamlScalar Key, YamlNode Value)> unknown, string prefix, RecordSchema record, SourceRange? opening)
    {
        if (prefix.Length == 0 && _source.FileDate is { } date && DateProperties.Contains(field.Property) && field.Type is FieldType.Scalar { Kind: ScalarKind.Date or ScalarKind.DateTime or ScalarKind.DateTimeOffset } scalar)
        {
            return ScalarReader.Read(scalar.Kind, date, out _) is { } value ? new BoundValue.Scalar(value.Text) : null;
        }

        // What stands behind a fault of the file may well be there.
        if (field.IsRequired && _source.Fault is null && field.Type is not FieldType.Unsupported)
        {
            _faults.Add((new FieldFault.Missing(prefix + field.WrittenKey, field, record.Name, false, NearestName.Find(field.WrittenKey, unknown.Select(pair => pair.Key.Text))), opening));
        }

        return null;
    }

    private BoundValue? Given(FieldSchema field, YamlScalar key, YamlNode node, string prefix, RecordSchema record)
    {
        var path = prefix + key.Text;
        if (node is YamlScalar { IsNull: true })
        {
            if (field.IsNullable)
            {
                Check(field.Checks, CheckEvaluator.FailsWithoutValue, key, null, path, key.Text);
                return new BoundValue.None();
            }

            if (field.IsRequired)
            {
                _faults.Add((new FieldFault.Missing(path, field, record.Name, true, null), key.Range));
            }

            return null;
        }

        return Value(field.Type, node, path, key.Text, field.Checks);
    }

    private BoundValue? Value(FieldType type, YamlNode node, string path, string key, EquatableArray<ValueCheck> checks)
    {
        if (++_visited > MostNodes)
        {
            return _visited == MostNodes + 1 ? Wrong(path, node, FormattableString.Invariant($"at most {MostNodes} values in all")) : null;
        }

        return type switch
        {
            FieldType.List list => Items(list, node, path, key, checks),
            FieldType.Map dictionary => Entries(dictionary, node, path, key, checks),
            FieldType.Mapping mapping => node is YamlMapping pairs
                ? new BoundValue.Mapping(Fields(_schema.Record(mapping.Type), pairs, path + ".", pairs.Pairs is [var (first, _), ..] ? first.Range : pairs.Range).ToEquatableArray())
                : Wrong(path, node, _schema.Record(mapping.Type).Noun),
            FieldType.Unsupported => null,
            FieldType.Enumeration { IsFlags: true } when node is YamlSequence members && members.Items.All(item => item is YamlScalar) => Wrong(path, node, type.Noun, "write " + string.Join(", ", members.Items.Cast<YamlScalar>().Select(item => item.Text))),
            _ when node is not YamlScalar => Wrong(path, node, type.Noun, node is YamlMapping && type is FieldType.Scalar { Kind: ScalarKind.String } ? "put it in quotes" : ""),
            FieldType.Scalar scalar => Single(scalar.Kind, (YamlScalar)node, path, key, checks),
            FieldType.Enumeration enumeration => Member(enumeration, (YamlScalar)node, path, key, checks),
            FieldType.Reference reference => Reference(reference, (YamlScalar)node),
            FieldType.Asset => Asset((YamlScalar)node, path, type.Noun),
            _ => Quantity((YamlScalar)node, path, key, type.Noun),
        };
    }

    private BoundValue.Scalar? Single(ScalarKind kind, YamlScalar scalar, string path, string key, EquatableArray<ValueCheck> checks)
    {
        if (ScalarReader.Read(kind, scalar, out var advice) is not { } value)
        {
            Wrong(path, scalar, ScalarReader.Noun(kind), advice);
            return null;
        }

        Check(checks, check => CheckEvaluator.Fails(check, kind, value), scalar, scalar.Text, path, key);
        return new BoundValue.Scalar(value.Text);
    }

    private BoundValue? Member(FieldType.Enumeration enumeration, YamlScalar scalar, string path, string key, EquatableArray<ValueCheck> checks)
    {
        var names = new List<string>();
        foreach (var part in enumeration.IsFlags ? scalar.Text.Split(',') : [scalar.Text])
        {
            var text = part.Trim();
            if ((enumeration.Members.FirstOrDefault(member => member.Alias == text) ?? enumeration.Members.FirstOrDefault(member => member.IsNamed(text))) is not { } found)
            {
                var written = enumeration.Members.Select(member => member.Written).ToList();
                return Wrong(path, scalar, written.Count == 0 ? "a member of " + enumeration.Name : CheckEvaluator.OneOf(written), (NearestName.Find(text, written) ?? NearestName.Find(text, enumeration.Members.Select(member => member.Name))) is { } near ? "write '" + near + "'?" : "");
            }

            names.Add(found.Name);
        }

        var value = string.Join(", ", names);
        Check(checks, check => CheckEvaluator.Fails(check, null, new ScalarValue(value, value)), scalar, scalar.Text, path, key);
        return new BoundValue.Scalar(value);
    }

    private BoundValue.Reference Reference(FieldType.Reference type, YamlScalar scalar)
    {
        _references.Add(scalar.Range);
        return new BoundValue.Reference(scalar.Text.Trim(), type);
    }

    private BoundValue? Asset(YamlScalar scalar, string path, string noun)
    {
        // A path is no address: # and ? are characters of it.
        var text = scalar.Text.Trim().Replace("#", "%23").Replace("?", "%3F");
        if (LinkTarget.Parse(text, _source.Path) is not { Path.Length: > 0 } target)
        {
            return Wrong(path, scalar, noun);
        }

        _assets.Add(new NamedAsset(text, scalar.Origin.Range(0, scalar.Text.Length) ?? scalar.Range));
        return new BoundValue.Asset(target.Path);
    }

    private BoundValue? Quantity(YamlScalar scalar, string path, string key, string noun)
    {
        var metrics = MetricReader.Read(scalar.Text.Trim(), FieldNames.Separated(key, ' ').Replace('-', ' ')).ToList();
        if (metrics.Count != 1)
        {
            return Wrong(path, scalar, noun, metrics.Count > 1 ? FormattableString.Invariant($"this has {metrics.Count}") : "");
        }

        _quantities.Add(scalar.Range);
        return new BoundValue.Quantity(metrics[0]);
    }

    private BoundValue? Items(FieldType.List list, YamlNode node, string path, string key, EquatableArray<ValueCheck> checks)
    {
        if (node is not YamlSequence sequence)
        {
            return Wrong(path, node, "a list", node is YamlScalar scalar ? "write [" + string.Join(", ", scalar.Text.Split(',').Select(part => part.Trim())) + "]" : "");
        }

        Check(checks, check => CheckEvaluator.Fails(check, sequence.Items.Count), sequence, null, path, key);
        var items = new List<BoundValue>();
        foreach (var item in sequence.Items)
        {
            var value = item is YamlScalar { IsNull: true } ? list.IsItemNullable ? new BoundValue.None() : Wrong(path, item, list.Item.Noun, "remove the empty item") : Value(list.Item, item, path, key, []);
            items.Add(value ?? new BoundValue.None());
        }

        return new BoundValue.List(items.ToEquatableArray());
    }

    private BoundValue? Entries(FieldType.Map dictionary, YamlNode node, string path, string key, EquatableArray<ValueCheck> checks)
    {
        if (node is not YamlMapping mapping)
        {
            return Wrong(path, node, "a mapping of keys and values");
        }

        var pairs = Pairs(mapping);
        Check(checks, check => CheckEvaluator.Fails(check, pairs.Count), mapping, null, path, key);
        var fields = new List<BoundField>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in pairs.Where(pair => seen.Add(pair.Key.Text)))
        {
            var bound = value is YamlScalar { IsNull: true } ? dictionary.IsValueNullable ? new BoundValue.None() : Nothing(path + "." + name.Text, name, dictionary.Value.Noun) : Value(dictionary.Value, value, path + "." + name.Text, name.Text, []);
            fields.Add(new BoundField(name.Text, bound ?? new BoundValue.None()));
        }

        return new BoundValue.Mapping(fields.ToEquatableArray());
    }

    /// <summary>The pairs of a mapping, then those that <c>&lt;&lt;</c> merges into it and that it does not have itself.</summary>
    private static List<(YamlScalar Key, YamlNode Value)> Pairs(YamlMapping mapping, int depth = 0)
    {
        var pairs = new List<(YamlScalar, YamlNode)>();
        var merged = new List<YamlMapping>();
        foreach (var (key, value) in mapping.Pairs)
        {
            if (key is YamlScalar { Text: "<<", IsPlain: true })
            {
                merged.AddRange(value is YamlMapping one ? [one] : value is YamlSequence several ? several.Items.OfType<YamlMapping>() : []);
            }
            else if (key is YamlScalar scalar)
            {
                pairs.Add((scalar, value));
            }
        }

        if (merged.Count == 0 || depth > DeepestMerge)
        {
            return pairs;
        }

        var own = new HashSet<string>(pairs.Select(pair => pair.Item1.Text), StringComparer.Ordinal);
        foreach (var pair in merged.Take(MostMerges).SelectMany(other => Pairs(other, depth + 1)).Take(MostKeysOfAMapping).Where(pair => own.Add(pair.Key.Text)))
        {
            pairs.Add(pair);
        }

        return pairs;
    }

    /// <summary>Notes what attributes refuse.</summary>
    /// <param name="checks">The attributes.</param>
    /// <param name="fails">Why one refuses the value; null when it does not.</param>
    /// <param name="node">Where the value stands.</param>
    /// <param name="text">The value; null for one that is no text.</param>
    /// <param name="path">The keys that lead to it.</param>
    /// <param name="key">The last of them.</param>
    private void Check(EquatableArray<ValueCheck> checks, Func<ValueCheck, string?> fails, YamlNode node, string? text, string path, string key)
    {
        foreach (var check in checks)
        {
            if (fails(check) is { } reason)
            {
                // The declaration's message is a format, of which {0} is the name that is shown.
                var shown = CheckEvaluator.TellsValue(check) || text is null ? null : Shortened(text);
                _faults.Add((new FieldFault.Invalid(path, shown, check.Message?.Replace("{0}", key) ?? reason, CheckEvaluator.Advice(check, text), check.Message is not null), node is YamlScalar ? node.Range : FirstLine(node)));
            }
        }
    }

    private BoundValue? Wrong(string path, YamlNode node, string expected, string advice = "")
    {
        _faults.Add((new FieldFault.WrongType(path, Shown(node), expected, advice), node is YamlScalar ? node.Range : FirstLine(node)));
        return null;
    }

    /// <summary>A value as a message shows it.</summary>
    public static string Shown(YamlNode node) => node switch { YamlScalar scalar => "'" + Shortened(scalar.Text) + "'", YamlSequence => "a list", _ => "a mapping" };

    private BoundValue? Nothing(string path, YamlScalar key, string expected)
    {
        _faults.Add((new FieldFault.WrongType(path, "nothing", expected, "give it a value"), key.Range));
        return null;
    }

    private static string Shortened(string text)
    {
        text = text.Replace('\n', ' ');
        return text.Length <= LongestText ? text : text.Substring(0, char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText) + "…";
    }

    // A list or mapping of many lines is pointed at where it begins.
    private static SourceRange FirstLine(YamlNode node) => node switch
    {
        YamlSequence { Items: [var first, ..] } sequence => new SourceRange(sequence.Range.Start, Math.Max(sequence.Range.Start, Math.Min(sequence.Range.End, first.Range.End))),
        YamlMapping { Pairs: [var (key, _), ..] } mapping => new SourceRange(mapping.Range.Start, Math.Max(mapping.Range.Start, Math.Min(mapping.Range.End, key.Range.End))),
        _ => node.Range,
    };
}
