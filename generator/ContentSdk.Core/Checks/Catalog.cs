using System.Collections.Concurrent;
using ContentSdk.Core.Collections;
using ContentSdk.Core.Libraries;
using ContentSdk.Core.Maps;
using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;
using ContentSdk.Core.Resolving;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Checks;

/// <summary>
/// All content of a project, as rules see it. Nothing is read before a rule asks for it: links need the paths of all files and the text of those
/// they lead to, phrases and keys the heads of all documents. Safe to use from several threads.
/// </summary>
public sealed class Catalog
{
    private readonly Func<string, ParsedText?> _parse;
    private readonly Lazy<Corpus> _corpus;
    private readonly Lazy<CollectionIndex> _entries;
    private readonly Lazy<LabelCounts> _labels;
    private readonly ConcurrentDictionary<EntryKind, HashSet<string>> _keys = new();
    private readonly Lazy<ReferenceResolver> _references;

    /// <summary>A catalog of files by their paths under the content root, with forward slashes.</summary>
    /// <param name="documents">The paths of all documents, and of the files of data that are in a collection.</param>
    /// <param name="assets">The paths of all other files; null when nobody knows them, and then none is missed.</param>
    /// <param name="parse">Gives a document's text, taken apart; null when it cannot be read.</param>
    /// <param name="vocabulary">The words that carry a meaning in maps.</param>
    /// <param name="collections">The collections that the project declares.</param>
    /// <param name="libraries">The content of other assemblies that it references.</param>
    public Catalog(IReadOnlyCollection<string> documents, IReadOnlyCollection<string>? assets, Func<string, ParsedText?> parse, Vocabulary vocabulary, CollectionSet collections, IReadOnlyCollection<ContentLibrary> libraries)
    {
        _parse = parse;
        Vocabulary = vocabulary;
        Collections = collections;
        var isMarkdown = documents.ToLookup(path => DocumentReader.FormatOf(path) is TextFormat.Markdown);

        // A file of data may be linked into the content from elsewhere, where the list of other files does not look.
        Addresses = new AddressTable(isMarkdown[true], assets?.Concat(isMarkdown[false]));
        var referenced = new LibrarySet(libraries);
        var addresses = new Lazy<StatedAddresses>(() => new StatedAddresses(documents, path => _parse(path)?.Source.FrontMatter));
        _corpus = new(() => new Corpus(documents.Select(Head).OfType<DocumentHead>(), referenced));
        _entries = new(() => new CollectionIndex(collections, Corpus));
        _labels = new(() => new LabelCounts(Corpus.Documents));
        Links = new LinkChecker(Addresses, path => _parse(path)?.Source is { HasStructure: true } source ? source.Links : null, key => Corpus.WithKey(key) is [var first, ..] ? first.Path : addresses.Value.Find(key), referenced);
        _references = new(() => new ReferenceResolver(Corpus));
    }

    internal Vocabulary Vocabulary { get; }

    internal CollectionSet Collections { get; }

    internal AddressTable Addresses { get; }

    internal LinkChecker Links { get; }

    internal Corpus Corpus => _corpus.Value;

    /// <summary>The entries of all declared collections.</summary>
    public CollectionIndex Entries => _entries.Value;

    internal ReferenceResolver References => _references.Value;

    internal LabelCounts Labels => _labels.Value;

    /// <summary>The keys of all entries of an inferred kind.</summary>
    /// <param name="kind">The kind.</param>
    public IReadOnlyCollection<string> Keys(EntryKind kind) => _keys.GetOrAdd(kind, kind => new HashSet<string>(Entries.Names(new FieldType.Reference(null, kind, "")), StringComparer.Ordinal));

    /// <summary>The key that was probably meant; null when none is near.</summary>
    /// <param name="key">The key.</param>
    /// <param name="keys">The keys that there are.</param>
    public static string? NearestKey(string key, IEnumerable<string> keys) => NearestName.Find(key, keys);

    /// <summary>What the rules say of a document, in the order of its text. A draft is read and not held to them.</summary>
    /// <param name="path">Its path.</param>
    public IReadOnlyList<Problem> Check(string path)
    {
        if (_parse(path) is not { } text)
        {
            return [];
        }

        if (IsNoText(text.Source.Text.Text))
        {
            return [new Problem(KnownRules.DocumentIsUnreadable, new SourceRange(0, 0), SetUp.DocumentIsUnreadable.NoText(path))];
        }

        if (text.Source.Refusal is { } refusal)
        {
            return [new Problem(KnownRules.DocumentIsUnreadable, new SourceRange(0, 0), SetUp.DocumentIsUnreadable.TooMuch(path, refusal))];
        }

        var document = new CheckedDocument(path, text, this);
        var rules = document.Source.Format is TextFormat.Markdown ? KnownRules.OfDocuments : KnownRules.OfData;
        return document.Head.IsDraft ? []
            : Suppressions.Apply(document.Source, rules.SelectMany(rule => rule.Check(document)))
                .OrderBy(problem => problem.Range.Start).ThenBy(problem => problem.Rule.Id, StringComparer.Ordinal).ToList();
    }

    // Every second character of UTF-16 that is read as UTF-8 is a NUL.
    private static bool IsNoText(string text) => text.IndexOf('\0') >= 0 && text.Count(character => character == '\0') > text.Length / 4;

    // A file of data without an entry in it is no document.
    private DocumentHead? Head(string path) => _parse(path)?.Read(path, Vocabulary, Collections.Find(path)).Document.Head is { Entries.Count: > 0 } head ? head : null;
}
