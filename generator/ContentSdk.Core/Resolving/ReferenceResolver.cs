using ContentSdk.Core.Libraries;
using ContentSdk.Core.Models;

namespace ContentSdk.Core.Resolving;

/// <summary>Finds the entries that mentions name.</summary>
public sealed class ReferenceResolver(Corpus corpus)
{
    private const int MostNames = 12;

    // With a kind word behind it a word of a title may be enough: "Pepper section" for "Salt and Pepper".
    private const int ShortestWord = 4;

    // Longer ones first: what stands between the names of a list.

    /// <summary>Resolves a mention.</summary>
    /// <param name="document">The document that it stands in.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="from">The position of the entry that it stands on.</param>
    public Resolution Resolve(DocumentHead document, Mention mention, int from = 0) => mention switch
    {
        LinkMention link => ResolveLink(document, link),
        NumberedMention { Kind: EntryKind.Chapter } chapter => ResolveChapter(document, chapter),
        NumberedMention numbered => ResolveNumbered(document, numbered, from),
        NamedMention named => ResolveName(document, named),
        SearchMention search => Search(document, search),
        _ => new Resolution.NotContent(),
    };

    private Resolution ResolveLink(DocumentHead document, LinkMention link)
    {
        if (LibraryAddress.Parse(link.Destination) is { } address)
        {
            return corpus.Libraries.Resolve(address);
        }

        if (LinkTarget.Parse(link.Destination, document.Path) is not { } target)
        {
            return new Resolution.NotContent();
        }

        if (target.LeavesRoot)
        {
            return new Resolution.OutsideRoot();
        }

        var isSelf = target.Path.Length == 0 && link.Destination.TrimStart()[0] is '#' or '?';
        var found = isSelf ? document : corpus.Find(target.Path);
        if (found is null)
        {
            return target.IsAsset ? new Resolution.NotContent() : new Resolution.NoSuchDocument(target.Path);
        }

        if (target.Fragment is null or "" or "top")
        {
            return Found(Evidence.Link, new EntryAddress(found.Path, 0));
        }

        var entry = corpus.FindAnchor(found, target.Fragment);
        return entry < 0 ? new Resolution.NoSuchAnchor(found.Path, target.Fragment) : Found(Evidence.Link, new EntryAddress(found.Path, entry));
    }

    private Resolution ResolveChapter(DocumentHead document, NumberedMention mention)
    {
        // Numbers are never expanded: a range asks the chapters there are whether they lie in it.
        var isOne = mention.Ranges.Count == 1 && mention.Ranges[0].First == mention.Ranges[0].Last;
        var chapters = isOne ? corpus.Chapters(mention.Ranges[0].First) : corpus.Documents.Where(other => other.Root is { Kind: EntryKind.Chapter, Number: { } number } && IsIn(mention.Ranges, number));
        var targets = chapters.Select(other => new EntryAddress(other.Path, 0)).ToList();
        if (targets.Count == 0)
        {
            return new Resolution.NoSuchEntry();
        }

        // A map that speaks of its own chapter means itself, whatever other maps of that chapter there are.
        return isOne && targets.Count > 1 && targets.Any(target => target.Path == document.Path)
            ? Found(Evidence.Number, new EntryAddress(document.Path, 0))
            : new Resolution.Found(targets.ToEquatableArray(), Evidence.Number);
    }

    private Resolution ResolveNumbered(DocumentHead document, NumberedMention mention, int from)
    {
        var places = mention.Chapter is { } chapter ? corpus.Chapters(chapter) : corpus.Neighbourhood(document).ToList();
        var declares = false;
        foreach (var place in places)
        {
            var numbers = corpus.Numbers(place, mention.Kind);
            declares |= numbers.HasEntries;
            var targets = numbers.In(mention.Ranges);
            if (targets.Count > 0)
            {
                var meant = mention.Kind is EntryKind.Act && ReferenceEquals(place, document) ? OfOneCharacter(place, targets, from) : targets;
                return new Resolution.Found(meant.Select(target => new EntryAddress(place.Path, target)).ToEquatableArray(), Evidence.Number);
            }

            if (!numbers.HasNumbers && mention.Title is { } title && FindByName(place, mention.Kind, title) is Resolution.Found byTitle)
            {
                return byTitle;
            }
        }

        return declares || (mention.Chapter is not null && places.Count == 0) ? new Resolution.NoSuchEntry() : new Resolution.NotContent();
    }

    // Each character counts its acts for itself: where one of them speaks of acts, its own are meant.
    private static List<int> OfOneCharacter(DocumentHead place, List<int> acts, int from)
    {
        for (var entry = from; entry > 0; entry = place.Entries[entry].Parent)
        {
            if (acts.FindAll(act => place.Entries[act].Parent == entry) is { Count: > 0 } own)
            {
                return own;
            }
        }

        return acts;
    }

    private Resolution ResolveName(DocumentHead document, NamedMention mention)
    {
        var places = corpus.Neighbourhood(document).ToList();
        if (mention.Beside is { } beside)
        {
            var found = places.Select(place => FindNamed(place, mention.Kind, mention.Name) ?? FindList(place, mention)).OfType<Resolution.Found>();
            return found.FirstOrDefault(found => IsExact(found, beside)) ?? (Resolution)new Resolution.NotContent();
        }

        foreach (var place in places)
        {
            // A name may hold the very words that join names, so it is tried whole before it is split.
            if (FindNamed(place, mention.Kind, mention.Name) is { } whole)
            {
                return mention.MeansAll && whole is Resolution.Ambiguous all ? new Resolution.Found(all.Candidates, Evidence.Words) : whole;
            }

            if (FindList(place, mention) is { } list)
            {
                return list;
            }
        }

        return !mention.IsVague && places.Any(place => place.Entries.Any(entry => mention.Kind is null ? entry.Kind is not (EntryKind.Document or EntryKind.Topic or EntryKind.Chapter) : entry.Kind == mention.Kind))
            ? new Resolution.NoSuchEntry()
            : new Resolution.NotContent();
    }

    private bool IsExact(Resolution.Found found, EntryKind beside) =>
        found.Evidence is Evidence.Title or Evidence.Link && found.Missing.Count == 0 && found.Targets.All(target => corpus.Head(target)!.Entries[target.Entry].Kind is var kind && (kind == beside || kind is EntryKind.Topic));

    // "Opening" names "Opening Section: Fog", and "A" the section "Section A: Fog", whose titles say nothing of it.
    private static bool IsCalled(string[] words, Entry entry, string[] heading, EntryKind? kind) =>
        entry.Kind is not EntryKind.Topic && heading.Length > words.Length
        && ((NameMatcher.Match(words, heading) is Evidence.TitlePrefix && IsKindWord(heading[words.Length], entry))
            || (kind is not null && entry.Number is null && IsKindWord(heading[0], entry) && NameMatcher.StandsAt(words, heading, 1)));

    private static bool IsKindWord(string word, Entry entry) => string.Equals(word, entry.Kind.ToString(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Finds the names of a list, the longest at each place first: titles hold commas and "and" too.</summary>
    private Resolution.Found? FindList(DocumentHead place, NamedMention mention)
    {
        var cuts = NameForms.Cuts(mention.Name);
        if (cuts.Count is < 2 or > MostNames)
        {
            return null;
        }

        var targets = new List<EntryAddress>();
        var missing = new List<string>();
        var evidence = Evidence.Link;
        for (var first = 0; first < cuts.Count;)
        {
            var last = cuts.Count - 1;
            Resolution.Found? found = null;
            while (last >= first && (found = FindNamed(place, mention.Kind, NameForms.WithoutKind(mention.Name.Substring(cuts[first].Start, cuts[last].End - cuts[first].Start))) as Resolution.Found) is null)
            {
                last--;
            }

            if (found is null)
            {
                missing.Add(NameForms.WithoutLead(NameForms.WithoutKind(mention.Name.Substring(cuts[first].Start, cuts[first].End - cuts[first].Start))));
                first++;
                continue;
            }

            targets.AddRange(found.Targets);
            evidence = found.Evidence > evidence ? found.Evidence : evidence;
            first = last + 1;
        }

        return targets.Count == 0 ? null : new Resolution.Found(targets.Distinct().ToEquatableArray(), evidence) { Missing = missing.ToEquatableArray() };
    }

    /// <summary>Finds what a name means; "the end of Pricing", "the Pricing", "Late Pricing" and "Pricing (primary)" mean what "Pricing" does.</summary>
    private Resolution? FindNamed(DocumentHead place, EntryKind? kind, string name)
    {
        foreach (var form in new[] { name, NameForms.WithoutLead(name) }.Distinct(StringComparer.Ordinal))
        {
            if (FindByName(place, kind, form) is { } found)
            {
                return found;
            }
        }

        return FindByName(place, kind, NameForms.WithoutPlace(name)) is Resolution.Found { Evidence: Evidence.Title or Evidence.Link } whole ? whole : null;
    }

    /// <summary>The entries of a kind, or of any but headings of no kind, that a reference in a document can name.</summary>
    internal IEnumerable<(EntryAddress Address, Entry Entry)> Candidates(DocumentHead document, EntryKind? kind, int? chapter = null) =>
        (chapter is { } number ? corpus.Chapters(number) : corpus.Neighbourhood(document)).SelectMany(place => place.Entries.Select((entry, i) => (new EntryAddress(place.Path, i), entry)))
            .Where(candidate => kind is null ? candidate.entry.Kind is not (EntryKind.Document or EntryKind.Topic or EntryKind.Chapter) : candidate.entry.Kind == kind);

    /// <summary>Finds an entry by its title, the beginning of it, or words of it; null when no entry fits.</summary>
    internal Resolution? FindByName(DocumentHead place, EntryKind? kind, string name)
    {
        var words = NameMatcher.Words(name);
        var entries = corpus.Names(place);
        List<EntryAddress> best = [];
        Evidence? evidence = null;
        foreach (var i in entries.With(words))
        {
            var entry = place.Entries[i];
            if (i == 0 || (kind is not null && entry.Kind != kind) || entry.Title is null)
            {
                continue;
            }

            var match = NameMatcher.Match(words, entries[i].Title)
                ?? (NameMatcher.IsBoth(words, entries[i].Title, entries[i].Company) || NameMatcher.IsBoth(words, entries[i].Title, entries[i].Organisation) ? Evidence.Title : (Evidence?)null)
                ?? (IsCalled(words, entry, entries[i].Heading, kind) ? Evidence.Title : (Evidence?)null)
                ?? NameMatcher.Match(words, entries[i].Company)
                ?? (kind is not null && words is [{ Length: >= ShortestWord }] && NameMatcher.Contains(entries[i].Title, words) ? Evidence.Words : (Evidence?)null);
            if (match is null || (evidence is not null && match > evidence))
            {
                continue;
            }

            if (match < evidence)
            {
                best.Clear();
            }

            evidence = match;
            best.Add(new EntryAddress(place.Path, i));
        }

        // A heading of no kind never stands in the way of a section or a case study of the same name.
        if (best.Count > 1 && kind is null && best.Where(address => place.Entries[address.Entry].Kind is not EntryKind.Topic).ToList() is { Count: 1 } special)
        {
            best = special;
        }

        return best.Count == 0 ? null
            : best.Count == 1 ? Found(evidence!.Value, best[0])
            : new Resolution.Ambiguous(best.ToEquatableArray());
    }

    private Resolution Search(DocumentHead document, SearchMention mention)
    {
        var words = NameMatcher.Words(mention.Text);
        var organisations = NameMatcher.Words(NameForms.WithoutOrganisations(mention.Text));
        foreach (var place in corpus.Neighbourhood(document))
        {
            var targets = corpus.Names(place).NamedIn(words, organisations, mention.Kind).Select(entry => new EntryAddress(place.Path, entry)).ToList();
            if (targets.Count > 0)
            {
                return new Resolution.Found(targets.ToEquatableArray(), Evidence.Words);
            }
        }

        return new Resolution.NotContent();
    }

    private static bool IsIn(EquatableArray<NumberRange> ranges, int number)
    {
        foreach (var range in ranges)
        {
            if (number >= range.First && number <= range.Last)
            {
                return true;
            }
        }

        return false;
    }

    private static Resolution.Found Found(Evidence evidence, EntryAddress target) => new([target], evidence);
}
