using System.Globalization;
using ContentSdk.Core.Maps;
using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Collections;

/// <summary>Reads a file as an entry, or as the entries, of a declared collection.</summary>
internal static class DeclaredReader
{
    private const int FenceLength = 3;
    private const int LongestSlug = 60;

    /// <summary>Reads any text; none is invalid.</summary>
    /// <param name="path">Path under the content root.</param>
    /// <param name="text">The text, taken apart.</param>
    /// <param name="vocabulary">The words that carry a meaning.</param>
    /// <param name="schema">The declaration.</param>
    public static ReadDocument Read(string path, ParsedText text, Vocabulary vocabulary, CollectionSchema schema)
    {
        var source = text.Source;
        var fault = source.FrontMatter.IsBroken ? source.FrontMatter.Faults[0].What : null;
        return source.Format is TextFormat.Markdown ? Bind(path, source, text.ReadUnbound(path, vocabulary), schema, fault)
            : Items(schema, path, source) is { } items ? ReadItems(path, source, schema, items, fault)
            : ReadData(path, source, schema, fault);
    }

    private static ReadDocument Bind(string path, SourceDocument source, ReadDocument read, CollectionSchema schema, string? fault)
    {
        var opening = source.FrontMatter.End > 0 ? new SourceRange(0, FenceLength) : (SourceRange?)null;
        var binding = Binder.Bind(schema, new BindingSource(path, source.FrontMatter.Root as YamlMapping, opening, EntryKeys.DateOf(path), fault));
        var head = read.Document.Head with
        {
            Entries = read.Document.Head.Entries.Select((entry, i) => i == 0 ? WithQuantities(entry, binding) : entry).ToEquatableArray(),
            Key = source.FrontMatter.StatedKey?.Text.Trim() ?? EntryKeys.OfFile(path),
            PinnedName = schema.HasField("name") ? null : read.Document.Head.PinnedName,
            Declared = new DeclaredContent(schema.Type, [binding.Entry]),
        };
        var places = new DocumentPlaces(read.Places.Entries.Select((entry, i) => i == 0 ? WithQuantities(entry, binding) : entry).ToEquatableArray());
        return new ReadDocument(read.Document with { Head = head }, places) { Bindings = [binding] };
    }

    private static ReadDocument ReadData(string path, SourceDocument source, CollectionSchema schema, string? fault)
    {
        // A file that holds a word or a list where a mapping is wanted has no values, and its fault says so.
        var mapping = source.FrontMatter.Root as YamlMapping;
        var binding = Binder.Bind(schema, new BindingSource(path, mapping, mapping is null ? null : Beginning(mapping), EntryKeys.DateOf(path), fault));
        var entry = MakeEntry("", source.FrontMatter.Scalar("title"), source.FrontMatter, null, out var places);
        var key = source.FrontMatter.StatedKey?.Text.Trim() ?? EntryKeys.OfFile(path);
        var pinned = schema.HasField("name") ? null : source.FrontMatter.Scalar("name");
        return Make(new DocumentHead(path, key, pinned, source.FrontMatter.IsDraft, [WithQuantities(entry, binding)], []), schema, [binding], [WithQuantities(places, binding)]);
    }

    private static ReadDocument ReadItems(string path, SourceDocument source, CollectionSchema schema, IReadOnlyList<Item> items, string? fault)
    {
        var entries = new List<Entry>();
        var places = new List<EntryPlaces>();
        var bindings = new List<Binding>();
        var given = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            var (key, keyRange, node) = items[i];
            var mapping = node as YamlMapping;
            var values = mapping is null ? FrontMatter.Empty : FrontMatterReader.Of(mapping);
            var local = values.StatedKey?.Text.Trim() ?? key ?? values.Scalar("id") ?? Numbered(SlugOf(values, schema) ?? (i + 1).ToString(CultureInfo.InvariantCulture), given);

            // A fault of the file's text can only be in the last thing that was read.
            var binding = Binder.Bind(schema, new BindingSource(path, mapping, keyRange ?? Beginning(node), null, i == items.Count - 1 ? fault : null));
            bindings.Add(mapping is null ? NotAMapping(binding, schema, node) : binding);
            entries.Add(WithQuantities(MakeEntry(local, values.Scalar("title"), values, keyRange ?? Beginning(node), out var place), binding));
            places.Add(WithQuantities(place, binding));
        }

        return Make(new DocumentHead(path, EntryKeys.OfFile(path), null, false, entries.ToEquatableArray(), []), schema, bindings, places);
    }

    private static ReadDocument Make(DocumentHead head, CollectionSchema schema, IReadOnlyList<Binding> bindings, IEnumerable<EntryPlaces> places)
    {
        head = head with { Declared = new DeclaredContent(schema.Type, bindings.Select(binding => binding.Entry).ToEquatableArray()) };
        var body = new DocumentBody("", head.Entries.Select(_ => new BodyPart(0, 0, 0, "")).ToEquatableArray());
        return new ReadDocument(new Document(head, body), new DocumentPlaces(places.ToEquatableArray())) { Bindings = bindings };
    }

    /// <summary>The entries of a file that holds many; null for a file that is one.</summary>
    private static List<Item>? Items(CollectionSchema schema, string path, SourceDocument source) => source.FrontMatter.Root switch
    {
        YamlSequence sequence => sequence.Items.Select(item => new Item(null, null, item)).ToList(),

        // A file that the declaration names is a table of entries, unless it says what one of them does. A key that stands there twice is told already.
        YamlMapping mapping when CollectionSet.Names(schema, path) && mapping.Pairs.Any(pair => pair.Value is YamlMapping) && !mapping.Pairs.Any(pair => IsFieldOf(schema, pair.Key, pair.Value)) =>
            mapping.Pairs.Where(pair => pair.Key is YamlScalar { Text: not "$schema" }).GroupBy(pair => ((YamlScalar)pair.Key).Text, StringComparer.Ordinal).Select(group => group.First()).Select(pair => new Item(((YamlScalar)pair.Key).Text, pair.Key.Range, pair.Value)).ToList(),
        _ => null,
    };

    // An entry of a glossary may well be called "title": a mapping is no text.
    private static bool IsFieldOf(CollectionSchema schema, YamlNode key, YamlNode value) =>
        key is YamlScalar { Text: var name } && schema.Root.Find(name) is var field and >= 0 && (value is not YamlMapping || schema.Root.Fields[field].Type is FieldType.Mapping or FieldType.Map);

    private static Entry MakeEntry(string localKey, string? title, FrontMatter values, SourceRange? place, out EntryPlaces places)
    {
        var fields = values.Values.Select(FieldText.Of).ToList();
        places = new EntryPlaces(place, fields.Select(field => field.LabelRange).ToEquatableArray(), [], []);
        return new Entry(EntryKind.Declared, -1, localKey, "", 0, "", title, null, null, EntryForm.None, fields.Select(field => field.ToData()).ToEquatableArray(), [], [], []);
    }

    // A quantity in a declared field is one of the entry's like those in its text.
    private static Entry WithQuantities(Entry entry, Binding binding) => binding.Quantities.Count == 0 ? entry : entry with { Metrics = entry.Metrics.Concat(binding.Entry.Quantities).ToEquatableArray() };

    private static EntryPlaces WithQuantities(EntryPlaces places, Binding binding) => binding.Quantities.Count == 0 ? places : places with { Metrics = places.Metrics.Concat(binding.Quantities).ToEquatableArray() };

    private static Binding NotAMapping(Binding binding, CollectionSchema schema, YamlNode node)
    {
        var fault = new FieldFault.WrongType("", Binder.Shown(node), schema.Root.Noun, "");
        return binding with { Entry = binding.Entry with { Faults = [fault] }, Faults = [node.Range] };
    }

    private static SourceRange Beginning(YamlNode node) => node is YamlMapping { Pairs: [var (key, _), ..] } ? key.Range : node.Range;

    // What an entry without a key is called: its title or name, else the first text that its declaration asks for, so that no other entry's place matters.
    private static string? SlugOf(FrontMatter values, CollectionSchema schema)
    {
        var text = values.Scalar("title", "name") ?? schema.Root.Fields.Where(field => field.Type is FieldType.Scalar { Kind: ScalarKind.String })
            .Select(field => values.Values.FirstOrDefault(value => value.Items is null && field.IsNamed(value.Key))?.Text).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
        var slug = HeadingSlugs.Slug(text?.Trim() ?? "");
        if (slug.Length > LongestSlug)
        {
            slug = slug.Substring(0, slug.LastIndexOf('-', LongestSlug) is var end and > 0 ? end : char.IsHighSurrogate(slug[LongestSlug - 1]) ? LongestSlug - 1 : LongestSlug);
        }

        return slug.Length == 0 ? null : slug;
    }

    private static string Numbered(string slug, HashSet<string> given)
    {
        var key = slug;
        for (var number = 1; !given.Add(key); number++)
        {
            key = slug + "-" + number.ToString(CultureInfo.InvariantCulture);
        }

        return key;
    }

    /// <summary>An entry in a file of many.</summary>
    /// <param name="Key">The key that it stands under; null in a sequence.</param>
    /// <param name="KeyRange">Where that stands.</param>
    /// <param name="Node">What it says.</param>
    private readonly record struct Item(string? Key, SourceRange? KeyRange, YamlNode Node);
}
