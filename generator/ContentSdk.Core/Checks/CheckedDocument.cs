using ContentSdk.Core.Collections;
using ContentSdk.Core.Maps;
using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;
using ContentSdk.Core.Resolving;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Checks;

/// <summary>A document that rules look at. What several of them need is found once.</summary>
internal sealed class CheckedDocument
{
    /// <summary>For how many problems of a kind in one document the nearest name is looked for. Who has more has another problem.</summary>
    public const int MostSuggestions = 200;

    private readonly Lazy<IReadOnlyList<FaultyLink>> _links;
    private readonly Lazy<IReadOnlyList<CheckedReference>> _references;
    private readonly Dictionary<EntryKind, EntryTitles> _titles = [];
    private readonly Dictionary<(EntryKind, int?), SortedSet<int>> _numbers = [];

    public CheckedDocument(string path, ParsedText text, Catalog catalog)
    {
        Source = text.Source;
        Catalog = catalog;
        var read = text.Read(path, catalog.Vocabulary, catalog.Collections.Find(path));
        (Head, Places, Bindings) = (read.Document.Head, read.Places, read.Bindings);
        _links = new(FindFaultyLinks);
        _references = new(() => References().ToList());
    }

    public DocumentHead Head { get; }

    public DocumentPlaces Places { get; }

    /// <summary>For each entry of a declared collection its values; empty in a document that is in none.</summary>
    public IReadOnlyList<Binding> Bindings { get; }

    public SourceDocument Source { get; }

    public Catalog Catalog { get; }

    /// <summary>Links with something wrong about them.</summary>
    public IReadOnlyList<FaultyLink> FaultyLinks => _links.Value;

    /// <summary>Phrases that must name entries: what stands in fields that mean a reference, and what a heading says that it covers.</summary>
    public IReadOnlyList<CheckedReference> ReferencePhrases => _references.Value;

    /// <summary>What the entries of a kind that the document can name are called.</summary>
    public EntryTitles TitlesOf(EntryKind kind)
    {
        if (!_titles.TryGetValue(kind, out var titles))
        {
            _titles.Add(kind, titles = new EntryTitles(Catalog.References.Candidates(Head, kind).Select(candidate => candidate.Entry)));
        }

        return titles;
    }

    /// <summary>The numbers of the entries of a kind that the document can name, in its own chapter or in another.</summary>
    public SortedSet<int> NumbersOf(EntryKind kind, int? chapter)
    {
        if (!_numbers.TryGetValue((kind, chapter), out var numbers))
        {
            var places = chapter is { } number ? Catalog.Corpus.Chapters(number) : Catalog.Corpus.Neighbourhood(Head);
            _numbers.Add((kind, chapter), numbers = new SortedSet<int>(places.SelectMany(place => Catalog.Corpus.Numbers(place, kind).All)));
        }

        return numbers;
    }

    /// <summary>Texts in which entries may be named, such as an expert field.</summary>
    public IEnumerable<(SearchMention Mention, SourceRange Range)> Searches()
    {
        for (var entry = 0; entry < Head.Entries.Count; entry++)
        {
            for (var i = 0; i < Head.Entries[entry].Mentions.Count; i++)
            {
                if (Head.Entries[entry].Mentions[i] is SearchMention search && Places.Entries[entry].Mentions[i] is { } range)
                {
                    yield return (search, range);
                }
            }
        }
    }

    /// <summary>Where what is about the whole document is said: at its heading, else at the first line with anything on it.</summary>
    public SourceRange Beginning => (Places.Entries.Count > 0 ? Places.Entries[0].Heading : null) ?? FirstLine();

    /// <summary>The entry and all that it stands under, up to the document.</summary>
    public IEnumerable<Entry> WithParents(int entry)
    {
        for (var i = entry; i >= 0; i = Head.Entries[i].Parent)
        {
            yield return Head.Entries[i];
        }
    }

    private List<FaultyLink> FindFaultyLinks()
    {
        var faulty = new List<FaultyLink>();
        foreach (var link in Source.Links.Links)
        {
            faulty.AddRange(Catalog.Links.Check(Head.Path, link, suggests: faulty.Count < MostSuggestions).Select(fault => new FaultyLink(link, fault)));
        }

        // A file that a field names is looked for as an image is.
        foreach (var asset in Bindings.SelectMany(binding => binding.Assets))
        {
            var link = new Link(LinkForm.Image, asset.Text, asset.Range, asset.Range, null);
            faulty.AddRange(Catalog.Links.Check(Head.Path, link, suggests: faulty.Count < MostSuggestions).Select(fault => new FaultyLink(link, fault)));
        }

        return faulty;
    }

    /// <summary>What is wrong with the values of its entries, and where.</summary>
    public IEnumerable<(FieldFault Fault, SourceRange Range)> FieldFaults() =>
        // What could not be read may hold the field that is missing.
        Bindings.SelectMany(binding => binding.Entry.Faults.Select((fault, i) => (fault, binding.Faults[i] ?? Beginning))).Where(found => found.fault is not FieldFault.Missing || Source.FrontMatter.Faults.Count == 0);

    private IEnumerable<CheckedReference> References()
    {
        if (!Head.Entries.Any(entry => entry.Mentions.Any(mention => mention is NumberedMention or NamedMention)))
        {
            yield break;
        }

        var resolved = ResolvedDocument.Resolve(Catalog.Corpus, Catalog.References, Head);
        for (var entry = 0; entry < Head.Entries.Count; entry++)
        {
            var mentions = Head.Entries[entry].Mentions;
            for (var i = 0; i < mentions.Count; i++)
            {
                if (mentions[i] is NumberedMention or NamedMention && resolved.TryReferenceField(entry, i, out var field))
                {
                    yield return new CheckedReference(mentions[i], resolved[entry, i], field?.Label ?? "", field?.Text ?? "", Places.Entries[entry].Mentions[i] ?? Places.Entries[entry].Heading ?? Beginning);
                }
            }
        }
    }

    private SourceRange FirstLine()
    {
        var text = Source.Text.Text;
        var start = SkipComments(text, Source.FrontMatter.End);

        // A document that is front matter alone begins with it.
        start = start == text.Length ? 0 : start;
        var end = text.IndexOf('\n', start);
        return new SourceRange(start, end < 0 ? text.Length : end);
    }

    // A comment to the rules above the first line speaks of that line.
    private static int SkipComments(string text, int start)
    {
        while (true)
        {
            while (start < text.Length && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            var end = string.CompareOrdinal(text, start, "<!--", 0, 4) == 0 ? text.IndexOf("-->", start, StringComparison.Ordinal) : -1;
            if (end < 0)
            {
                return start;
            }

            start = end + 3;
        }
    }
}

/// <summary>What entries are called.</summary>
internal sealed class EntryTitles
{
    private readonly Lazy<NameIndex> _index;
    private readonly Lazy<SortedDictionary<int, NameIndex>> _byLength;

    public EntryTitles(IEnumerable<Entry> entries)
    {
        All = entries.Where(entry => entry.Kind is not EntryKind.Chapter).SelectMany(entry => new[] { entry.Title, entry.Form.Company }).OfType<string>().ToList();
        _index = new(() => new NameIndex(All));
        _byLength = new(() => new(All.GroupBy(title => NameMatcher.Words(title).Length).Where(group => group.Key > 1).ToDictionary(group => group.Key, group => new NameIndex(group))));
    }

    /// <summary>Their titles, and the companies that case studies are about.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>The one that a name was probably meant to be; null when none is near.</summary>
    public string? Nearest(string name) => _index.Value.Find(name);

    /// <summary>How many words titles of several words have, in order.</summary>
    public IEnumerable<int> Lengths => _byLength.Value.Keys;

    /// <summary>The one of so many words that a name was probably meant to be; null when none is near.</summary>
    public string? Nearest(string name, int words) => _byLength.Value[words].Find(name);
}

/// <summary>A link with something wrong about it.</summary>
internal readonly record struct FaultyLink(Link Link, LinkFault Fault);

/// <summary>A phrase that must name entries.</summary>
/// <param name="Mention">What it says.</param>
/// <param name="Resolution">What became of it.</param>
/// <param name="Label">The label of its field; empty in a heading.</param>
/// <param name="Field">The whole value of its field; empty in a heading.</param>
/// <param name="Range">Where it stands.</param>
internal sealed record CheckedReference(Mention Mention, Resolution Resolution, string Label, string Field, SourceRange Range);
