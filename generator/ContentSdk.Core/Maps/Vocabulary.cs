using ContentSdk.Core.Metrics;
using ContentSdk.Core.Models;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Maps;

/// <summary>
/// Every word that means something in a map. The reader's code knows forms (a kind word, a number, a title); which words those are stands here and nowhere else.
/// </summary>
/// <remarks>A project adds words of its own with <see cref="Parse"/>. Vocabularies made of the same words are equal.</remarks>
public sealed class Vocabulary : IEquatable<Vocabulary>
{
    // Lazy, since the tables that it is made of are initialised after it.
    private static readonly Lazy<Vocabulary> LazyDefault = new(() => new Vocabulary("", ""));

    private const int KeptLabels = 1024;
    private const int LongestKeptLabel = 64;

    private readonly string _ownKinds;
    private readonly string _ownLabels;
    private readonly HashSet<string> _referenceLabels;
    private readonly Dictionary<string, KindPhrase[]> _kindsByFirstWord;
    private readonly WordSet _words;

    // The same labels stand in document after document. The last one with each hash is kept, and nothing else: two threads may write one place, and either has written what is right.
    private readonly LabelMeaning?[] _meanings = new LabelMeaning?[KeptLabels];

    private Vocabulary(string ownKinds, string ownLabels)
    {
        (_ownKinds, _ownLabels) = (ownKinds, ownLabels);
        var kinds = OwnPhrases(ownKinds).Concat(Kinds).ToList();
        _referenceLabels = new HashSet<string>(ReferenceLabels.Concat(Parts(ownLabels).Select(LabelWords)), StringComparer.Ordinal);
        _kindsByFirstWord = kinds.GroupBy(phrase => phrase.Words[0], StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase);
        _words = new WordSet([.. kinds.Select(phrase => (phrase.Words[0], WordRoles.Kind)), .. kinds.Select(phrase => (phrase.Words[phrase.Words.Length - 1], WordRoles.NumberedKind)), .. MetricReader.NumberWords]);
    }

    /// <summary>The words that every project starts with.</summary>
    public static Vocabulary Default => LazyDefault.Value;

    /// <summary>The default words and a project's own.</summary>
    /// <param name="kinds">Words that name a kind, with commas between: <c>module=section, quest/quests=section</c>. A plural that is not given ends in s. What names no kind is passed over.</param>
    /// <param name="referenceLabels">Labels whose values name other entries, with commas between.</param>
    public static Vocabulary Parse(string? kinds, string? referenceLabels) =>
        string.IsNullOrWhiteSpace(kinds) && string.IsNullOrWhiteSpace(referenceLabels) ? Default : new Vocabulary(kinds ?? "", referenceLabels ?? "");

    /// <inheritdoc/>
    public bool Equals(Vocabulary? other) => other is not null && _ownKinds == other._ownKinds && _ownLabels == other._ownLabels;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Vocabulary);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_ownKinds) ^ StringComparer.Ordinal.GetHashCode(_ownLabels);

    /// <summary>The words that name a kind.</summary>
    private static readonly KindPhrase[] Kinds =
    [
        .. Phrases(EntryKind.Chapter, "chapter", "chapters"),
        .. Phrases(EntryKind.Chapter, "ch", "chs"),
        .. Phrases(EntryKind.Section, "section", "sections"),
        .. Phrases(EntryKind.Section, "sec", "secs"),
        .. Phrases(EntryKind.Section, "§", "§§"),
        .. Phrases(EntryKind.CaseStudy, "case study", "case studies"),
        .. Phrases(EntryKind.CaseStudy, "success story", "success stories"),
        .. Phrases(EntryKind.CaseStudy, "customer story", "customer stories"),
        .. Phrases(EntryKind.CaseStudy, "company spotlight", "company spotlights"),
        .. Phrases(EntryKind.CaseStudy, "featured company", "featured companies"),
        .. Phrases(EntryKind.CaseStudy, "case", "cases"),
        .. Phrases(EntryKind.CaseStudy, "story", "stories"),
        .. Phrases(EntryKind.CaseStudy, "example", "examples"),
        .. Phrases(EntryKind.Character, "character", "characters"),
        .. Phrases(EntryKind.Character, "protagonist", "protagonists"),
        .. Phrases(EntryKind.Character, "persona", "personas"),
        .. Phrases(EntryKind.Character, "antagonist", "antagonists"),
        .. Phrases(EntryKind.Character, "deuteragonist", "deuteragonists"),
        .. Phrases(EntryKind.Character, "villain", "villains"),
        .. Phrases(EntryKind.Character, "hero", "heroes"),
        .. Phrases(EntryKind.Character, "heroine", "heroines"),
        .. Phrases(EntryKind.Character, "sidekick", "sidekicks"),
        .. Phrases(EntryKind.Character, "narrator", "narrators"),
        .. Phrases(EntryKind.Act, "act", "acts"),
        .. Phrases(EntryKind.Expert, "expert", "experts"),
        .. Phrases(EntryKind.Expert, "thought leader", "thought leaders"),
        .. Phrases(EntryKind.Expert, "advisor", "advisors"),
        .. Phrases(EntryKind.Expert, "voice", "voices"),
        .. Phrases(EntryKind.Level, "level", "levels"),
        .. Phrases(EntryKind.Pattern, "pattern", "patterns"),
    ];

    /// <summary>The words that name a kind in every project, longer phrases first.</summary>
    internal static IReadOnlyList<string> KindWords { get; } = Kinds.Select(phrase => phrase.Text).OrderByDescending(text => text.Length).ThenBy(text => text, StringComparer.Ordinal).ToList();

    /// <summary>What stands behind the comma of a name or a role and is no organisation.</summary>
    internal static readonly HashSet<string> NameSuffixes = Set("inc|llc|ltd|emeritus|emerita|retired|ret|phd|ph.d|md|m.d|jr|sr|esq|rn|mba|usa|uk", '|');

    /// <summary>The parts that characters play in a story.</summary>
    internal static readonly HashSet<string> Roles = Set("antagonist|deuteragonist|mentor|villain|hero|heroine|sidekick|narrator|ally|rival|guide|love interest|opponent|supporting character|main character|lead|host", '|');

    /// <summary>What belongs to a section and is none: <c>Section 1 Exercises</c>.</summary>
    internal static readonly HashSet<string> Companions = Set("exercise exercises questions question quiz notes summary review recap resources homework activities activity takeaways quotes checklist worksheet worksheets glossary references images assets sources");

    /// <summary>Words of a topic's heading that make it a summary of the sections.</summary>
    internal static readonly HashSet<string> SummaryWords = Set("summary metrics results outcomes figures highlights glance impact scorecard dashboard kpis statistics numbers");

    /// <summary>Words beside a figure that make it no section's: sums, aims, and what it is compared with.</summary>
    internal static readonly HashSet<string> ComparisonWords = Set("total totals average averages overall combined aggregate cumulative mean median sum target targets goal goals baseline before industry planned expected forecast next compared versus vs previous benchmark typical");

    /// <summary>Words that do so on a line or in the header of a column, and not in the heading of a summary: another time, somebody else.</summary>
    internal static readonly HashSet<string> OtherwiseWords = Set("last year quarter q prior former earlier originally initial initially without competitor competitors competition worst best");

    /// <summary>Whether a form is so special to maps that one such heading makes a document a map. Examples, levels and patterns are numbered in any documentation.</summary>
    internal static bool IsStrong(KindPhrase phrase, bool hasNumber) =>
        phrase.Text is "case study" or "case studies" || (hasNumber && (phrase.IsOwn || phrase.Kind is EntryKind.Section or EntryKind.Act or EntryKind.Chapter));

    /// <summary>Whether a word before a kind word makes it something else: <c>Use Case 1</c>, <c>User Story 1</c>.</summary>
    internal static bool IsOther(Token before, KindPhrase phrase) => (phrase.Text == "case" && OtherCases.Contains(before.Text.ToLowerInvariant())) || (phrase.Text == "story" && OtherStories.Contains(before.Text.ToLowerInvariant()));

    private static readonly HashSet<string> OtherCases = Set("use edge test business worst best corner");

    private static readonly HashSet<string> OtherStories = Set("user job");

    /// <summary>Whether a title may end in a kind word: <c>Acme Case Study</c> names a study, "A Long Story" is a title as it stands.</summary>
    internal static bool CanEndTitle(KindPhrase phrase) => phrase.Text is not ("story" or "example" or "case");

    /// <summary>Labels that give a chapter's title.</summary>
    internal static readonly HashSet<string> TitleLabels = Set("title|chapter title", '|');

    /// <summary>Labels that give a chapter's subtitle.</summary>
    internal static readonly HashSet<string> SubtitleLabels = Set("subtitle|chapter subtitle", '|');

    /// <summary>Labels that give a chapter's number.</summary>
    internal static readonly HashSet<string> NumberLabels = Set("chapter|chapter number", '|');

    /// <summary>Words that may stand behind a kind word without changing what the heading speaks of: <c>Case Studies Integration</c>.</summary>
    internal static readonly HashSet<string> GroupTails = Set("integration integrations overview summary list map mapping roster library collection gallery index voice voices perspective perspectives insight insights contributor contributors panel interviews quotes commentary profiles arcs details breakdown matrix development progression journeys used interviewed consulted featured quoted cited included summaries");

    /// <summary>Words that may stand between a kind word and the colon: <c>Primary Character Arc: …</c>.</summary>
    internal static readonly HashSet<string> LabelTails = Set("arc journey profile spotlight voice integration study story");

    /// <summary>Words behind which a heading speaks of something else: <c>Progression Through Stories</c>.</summary>
    internal static readonly HashSet<string> Prepositions = Set("through of in for with by from to across about on at via behind between within per");

    /// <summary>Whether a word before a kind word with a number makes a heading be about that entry: <c>Exercises for Section 1</c>, <c>Break after Section 2</c>.</summary>
    internal static bool LeadsTo(string word) => word.ToLowerInvariant() is var lower && (Prepositions.Contains(lower) || lower is "after" or "before");

    /// <summary>Words before a kind word that keep it from being an entry's suffix: <c>In This Section</c>.</summary>
    internal static readonly HashSet<string> Determiners = Set("this each every the a an our your their all any next previous per that main primary");

    /// <summary>Words of a phrase that names the kind of a document and so is no part of a title.</summary>
    internal static readonly HashSet<string> DocumentWords = Set("story stories case study studies content integration map mapping maps strategy plan outline guide document overview narrative blueprint matrix summary tracker sheet brief framework learning experience real life & and of the for chapter character planning expert experts voice voices executive success");

    /// <summary>Those of them without which the phrase names no document.</summary>
    internal static readonly HashSet<string> DocumentNouns = Set("map mapping maps integration plan outline guide document overview blueprint matrix summary tracker sheet brief");

    /// <summary>Words that name the kind of a document even behind a title with nothing between: <c>Data Strategy Story Integration Map</c>.</summary>
    internal static readonly HashSet<string> DocumentTails = Set("story stories case study studies content integration map mapping maps narrative expert voice voices & and");

    /// <summary>Those of them without which the words belong to the title.</summary>
    internal static readonly HashSet<string> DocumentTailNouns = Set("map mapping maps integration");

    /// <summary>Words of a remark in brackets that is about the entry and no part of its title.</summary>
    internal static readonly HashSet<string> RemarkWords = Set("featured throughout primary secondary supporting optional new updated revised draft final recurring main opening closing continued required bonus words word page pages pp min mins minutes minute lesson lessons slide slides hour hours");

    internal static readonly HashSet<string> StatusWords = Set("completed complete done draft final wip approved pending todo ready published reviewed integrated new updated verified");

    /// <summary>Children of a group that are about the group and none of its entries.</summary>
    internal static readonly HashSet<string> GeneralTitles = Set("overview|summary|introduction|quotes|key quotes|interviews|interview questions|themes|purpose|notes|background|conclusion|context|selection criteria|criteria|approach|strategy|guidelines|methodology|next steps|references|resources|usage|key takeaways|takeaways|lessons learned|key lessons|comparison|discussion|discussion questions|questions|exercises|further reading|sources", '|');

    /// <summary>Labels of fields so common that a bold bullet with one of them introduces no entry.</summary>
    internal static readonly HashSet<string> CommonLabels = Set("role|title|name|company|organisation|organization|industry|expertise|background|quote|contribution|purpose|challenge|challenges|problem|solution|result|results|outcome|outcomes|focus|location|placement|source|date|status|author|metrics|key metrics|learning|value|goal|goals|impact|approach|implementation|timeline|budget|owner|summary|description|note|notes|key insight|key insights|lesson|lessons", '|');

    /// <summary>Headers of a first column that holds labels, and not the names of things.</summary>
    internal static readonly HashSet<string> LabelHeaders = Set("|aspect|attribute|field|element|item|property|metric|metrics|kpi|measure|dimension|category|area|detail|details|component|label|key|what|parameter|feature|factor|topic", '|');

    internal bool IsCommonLabel(string label)
    {
        var lower = LabelWords(label);
        return CommonLabels.Contains(lower) || MeansReference(label) || (lower.IndexOf(' ') is var space and > 0 && CommonLabels.Contains(lower.Substring(0, space)) && Prepositions.Contains(lower.Substring(space + 1).Split(' ')[0]));
    }

    /// <summary>Whether a label says that its value names another entry.</summary>
    internal bool MeansReference(string label)
    {
        var words = LabelWords(label);
        for (var start = 0; start >= 0; start = words.IndexOf(' ', start) is var space and >= 0 ? space + 1 : -1)
        {
            if (_referenceLabels.Contains(start == 0 ? words : words.Substring(start)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the values of a label that means a reference are often about something else: <c>Prerequisites: basic bookkeeping</c>.</summary>
    internal static bool IsOftenProse(string label) => ProseLabels.Any(phrase => LabelWords(label).EndsWith(phrase, StringComparison.Ordinal));

    /// <summary>Labels that readers of maps know, beside those of the map itself.</summary>
    internal static IEnumerable<string> KnownLabels => ReferenceLabels;

    private static readonly string[] ProseLabels = ["see also", "builds on", "leads to", "leads into", "bridges to", "connects to", "continues in", "prepares for", "follows", "precedes", "prerequisite", "prerequisites", "depends on", "featured in", "used in", "appears in", "mentioned in", "referenced in", "refers to", "referred to in", "comes after", "picks up from", "ties to", "ties into", "links to", "belongs in", "feeds into", "told in"];

    /// <summary>The words of a label in lower case with one space between them, whatever stood there: <c>integration-point</c>, <c>integrationPoint</c>.</summary>
    internal static string LabelWords(string label)
    {
        // "Integration Point(s)" is one of them or several, "Placement (planned)" a placement.
        if (label.IndexOf('(') is var bracket and > 0 && label[label.Length - 1] == ')')
        {
            label = label.Substring(0, bracket);
        }

        var words = new System.Text.StringBuilder(label.Length + 4);
        for (var i = 0; i < label.Length; i++)
        {
            var isHump = i > 0 && char.IsUpper(label[i]) && char.IsLower(label[i - 1]);
            if ((isHump || !char.IsLetterOrDigit(label[i])) && words.Length > 0 && words[words.Length - 1] != ' ')
            {
                words.Append(' ');
            }

            if (char.IsLetterOrDigit(label[i]))
            {
                words.Append(char.ToLowerInvariant(label[i]));
            }
        }

        return words.ToString().TrimEnd();
    }

    /// <summary>All of what a label says.</summary>
    internal LabelMeaning MeaningOf(string label)
    {
        var place = StringComparer.Ordinal.GetHashCode(label) & (KeptLabels - 1);
        if (_meanings[place] is { } known && known.Label == label)
        {
            return known;
        }

        var meaning = new LabelMeaning(label, MeansReference(label), PossibleReferenceLabels.Contains(LabelWords(label)), ListsResults(label), SearchedKind(label));
        return label.Length > LongestKeptLabel ? meaning : _meanings[place] = meaning;
    }

    /// <summary>The kind of entry that is looked for in the values of a label which does not itself mean a reference.</summary>
    private static EntryKind? SearchedKind(string label) =>
        Tokenizer.Read(label).Any(token => token.Is("expert") || token.Is("experts")) ? EntryKind.Expert : null;

    /// <summary>Whether the values of a label are results, which are metrics even without a number.</summary>
    private static bool ListsResults(string label)
    {
        var last = Tokenizer.Read(label).LastOrDefault(token => token.Kind is TokenKind.Word).Text;
        return last is not null && ResultNouns.Contains(last.ToLowerInvariant());
    }

    /// <summary>Vague words that a section may still be called by: <c>Opening Section</c>.</summary>
    internal static readonly HashSet<string> PlaceWords = Set("opening closing conclusion intro introduction beginning end ending transition");

    /// <summary>Words of a reference that name no entry: <c>Throughout chapter</c>.</summary>
    internal static readonly HashSet<string> VagueWords = Set("throughout multiple various all entire whole opening closing beginning end ending middle start early late chapter chapters section sections several every each the and of in at none n a tbd na paragraph exercise hook sidebar callout intro conclusion transition close scene page pages box part parts between after before with while next previous prior following preceding same this that these those its own last final first second new above below relevant corresponding appropriate respective most both two three four middle separate not no other prologue epilogue outro climax midpoint teaser inset glossary index appendix references bibliography footnote faq landing cover later cut dropped optional undecided unplaced");

    /// <summary>Whether a word leads into or out of a reference and adds nothing to it: <c>see</c>, <c>the opening of</c>, <c>and</c>.</summary>
    internal static bool IsLead(string word) => word.ToLowerInvariant() is var lower && (VagueWords.Contains(lower) || PlaceWords.Contains(lower) || Prepositions.Contains(lower) || Leads.Contains(lower));

    /// <summary>Whether a word behind a number is what it counts, so that it is the number of no entry: <c>10 minutes in</c>, <c>3 pages later</c>.</summary>
    internal static bool IsCounted(string word) => char.IsLower(word[0]) && (!IsLead(word) || (word.Length > 4 && word[word.Length - 1] == 's' && VagueWords.Contains(word)));

    private static readonly HashSet<string> Leads = Set("and or see also as when where if but plus then not only cf compare both either between placed used appears mentioned featured introduced discussed covers near right halfway directly immediately just part half mid inside during under opens closes ends begins starts introduces illustrates supports anchors frames concludes woven threaded spans");

    /// <summary>Whether a word opens a note on a place and no title: <c>Section 2: Opening hook</c>.</summary>
    internal static bool OpensNote(string word) => word.ToLowerInvariant() is var lower && (PlaceWords.Contains(lower) || NoteWords.Contains(lower));

    private static readonly HashSet<string> NoteWords = Set("setup payoff callback hook teaser recap sidebar callout opener closer intro outro main example story figure table diagram chart image photo exercise quote case contrast ends starts begins side box part scene paragraph page pages throughout optional primary secondary");

    /// <summary>Words before a colon that say how much a place matters: <c>Primary: Pricing section</c>.</summary>
    internal static readonly HashSet<string> Ranks = Set("primary secondary tertiary main supporting optional alternative alternate preferred backup first second");

    /// <summary>Whether a word names a part of plays, poems and laws, which maps have none of.</summary>
    internal static bool DividesWork(string word) => WorkParts.Contains(word.ToLowerInvariant());

    private static readonly HashSet<string> WorkParts = Set("scene verse line lines stanza article clause canto");

    /// <summary>Whether a remark says that what it stands behind is still to come, or elsewhere.</summary>
    internal static bool IsPlanned(string remark) => Tokenizer.Read(remark).Any(token => Planned.Contains(token.Text.ToLowerInvariant()));

    private static readonly HashSet<string> Planned = Set("planned progress written unwritten upcoming forthcoming future tbd tba todo draft later cut dropped removed repo repository proposed");

    /// <summary>Whether all words of a name tell a place, and so name no entry.</summary>
    internal static bool AreVague(string name) => Tokenizer.Read(name).Where(token => token.Kind is TokenKind.Word).All(token => VagueWords.Contains(token.Text.ToLowerInvariant()) || PlaceWords.Contains(token.Text.ToLowerInvariant()) || PartsOfBooks.Contains(token.Text.ToLowerInvariant()));

    // Parts that any book has, and no map declares: "Back Cover", "Chapter Opener", "Discussion Questions".
    private static readonly HashSet<string> PartsOfBooks = Set("preface foreword overview summary background opener front back matter main text executive vignette discussion questions online acknowledgements acknowledgments margin cover cold open half body learning objectives objective reflection reflections note notes quiz try it warm up exercise exercises activity activities facilitator facilitator's instructor instructor's teacher teacher's student student's reader reader's guide manual companion website flap workbook worksheet worksheets handout handouts checklist checklists study takeaway takeaways key recap review answer answers further reading pull quote quotes caption captions sidebars lab labs homework materials resources downloads facts fact quick teaching timeline afterword");

    private static readonly string[] ReferenceLabels =
    [
        "integration point", "integration points", "integration location", "integration locations", "placement", "placements", "story location", "chapter location", "section location",
        "appears in", "featured in", "used in", "introduced in", "mentioned in", "referenced in", "depends on", "refers to", "referred to in", "comes after", "picks up from", "ties to", "ties into", "links to", "belongs in", "feeds into", "told in", "insert after", "target section", "target sections", "see also", "related section", "related sections", "related chapter", "related chapters", "related case study", "related case studies",
        "where it appears", "where used", "location in chapter", "integrated in", "chapter section", "chapter sections", "case study reference", "case study references",
        "section reference", "section references", "cross reference", "cross references", "builds on", "leads to", "leads into", "bridges to", "connects to", "continues in", "prepares for", "follows", "precedes", "previous chapter", "next chapter", "previous section", "next section", "prerequisite", "prerequisites",
    ];

    // Location: Section 3, but not Location: Berlin.
    private static readonly HashSet<string> PossibleReferenceLabels = Set("location|locations|section|sections|where|appears|used|chapter reference|reference|supports|supported by", '|');

    private static readonly HashSet<string> ResultNouns = Set("metric metrics outcome outcomes result results kpi kpis measurement measurements");

    /// <summary>Whether a text may hold a kind word.</summary>
    internal bool MayNameKind(string text) => _words.Holds(text, WordRoles.Kind);

    /// <summary>Whether a text may hold a kind word with a number.</summary>
    internal bool MayNumberKind(string text) => _words.Holds(text, WordRoles.NumberedKind);

    /// <summary>What of a quantity and a kind word with a number running text may hold.</summary>
    internal WordRoles Look(string text) => _words.Find(text, WordRoles.Number | WordRoles.NumberedKind);

    /// <summary>Finds the kind phrase that starts at a token.</summary>
    internal KindPhrase? KindAt(TokenList tokens, int start)
    {
        // "High-Level" and "sub-section" are no kind words.
        if (start > 0 && tokens[start].IsAttached && tokens[start - 1].IsDash)
        {
            return null;
        }

        if (!_kindsByFirstWord.TryGetValue(tokens[start].Text, out var phrases))
        {
            return null;
        }

        foreach (var phrase in phrases)
        {
            var length = 1;
            while (length < phrase.Words.Length && start + length < tokens.Count && string.Equals(tokens[start + length].Text, phrase.Words[length], StringComparison.OrdinalIgnoreCase))
            {
                length++;
            }

            if (length == phrase.Words.Length)
            {
                return phrase;
            }
        }

        return null;
    }

    private static IEnumerable<string> Parts(string list) => list.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim()).Where(part => part.Length > 0);

    /// <summary>The kinds that a word can be given.</summary>
    internal static IEnumerable<string> KindNames => Enum.GetNames(typeof(EntryKind)).Where(name => name is not (nameof(EntryKind.Document) or nameof(EntryKind.Declared)));

    /// <summary>The parts of a project's kinds that name none.</summary>
    internal static IEnumerable<string> NotUnderstood(string? kinds) => Parts(kinds ?? "").Where(part => KindOf(part) is null);

    private static IEnumerable<KindPhrase> OwnPhrases(string kinds)
    {
        foreach (var part in Parts(kinds))
        {
            if (KindOf(part) is { } kind)
            {
                var words = part.Split('=')[0].Trim().ToLowerInvariant().Split('/');
                yield return new KindPhrase(kind, Words(words[0]), IsPlural: false, IsOwn: true);
                yield return new KindPhrase(kind, Words(words.Length > 1 && words[1].Trim().Length > 0 ? words[1] : words[0] + "s"), IsPlural: true, IsOwn: true);
            }
        }
    }

    // "quest/quests=section".
    private static EntryKind? KindOf(string part)
    {
        var sides = part.Split('=');
        return sides.Length == 2 && sides[0].Split('/')[0].Trim().Length > 0 && Enum.TryParse<EntryKind>(sides[1].Replace(" ", ""), ignoreCase: true, out var kind) && kind is not (EntryKind.Document or EntryKind.Declared) && Enum.IsDefined(typeof(EntryKind), kind)
            ? kind
            : null;
    }

    private static string[] Words(string phrase) => phrase.Split([' '], StringSplitOptions.RemoveEmptyEntries);

    private static KindPhrase[] Phrases(EntryKind kind, string singular, string plural) =>
        [new(kind, Words(singular), IsPlural: false, IsOwn: false), new(kind, Words(plural), IsPlural: true, IsOwn: false)];

    private static HashSet<string> Set(string words, char separator = ' ') => new(words.Split(separator), StringComparer.Ordinal);
}

/// <summary>A word or words that name a kind; <paramref name="IsOwn"/> when a project added them.</summary>
internal sealed record KindPhrase(EntryKind Kind, string[] Words, bool IsPlural, bool IsOwn)
{
    public string Text { get; } = string.Join(" ", Words);
}
