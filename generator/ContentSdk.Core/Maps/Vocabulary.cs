using ContentSdk.Core.Models;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Maps;

/// <summary>
/// Every word that means something in a map. The reader's code knows forms (a kind word, a number, a title); which words those are stands here and nowhere else.
/// </summary>
internal static class Vocabulary
{
    /// <summary>The words that name a kind. A longer phrase stands before its own tail, so that the first match is the longest.</summary>
    public static readonly KindPhrase[] Kinds =
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
        .. Phrases(EntryKind.Act, "act", "acts"),
        .. Phrases(EntryKind.Expert, "expert", "experts"),
        .. Phrases(EntryKind.Expert, "thought leader", "thought leaders"),
        .. Phrases(EntryKind.Expert, "advisor", "advisors"),
        .. Phrases(EntryKind.Expert, "voice", "voices"),
        .. Phrases(EntryKind.Level, "level", "levels"),
        .. Phrases(EntryKind.Pattern, "pattern", "patterns"),
    ];

    /// <summary>Whether a form is so special to maps that one such heading makes a document a map. Examples, levels and patterns are numbered in any documentation.</summary>
    public static bool IsStrong(EntryKind kind, string phrase, bool hasNumber) =>
        phrase is "case study" or "case studies" || (hasNumber && kind is EntryKind.Section or EntryKind.Act or EntryKind.Chapter);

    /// <summary>Words before "case" that make it something else: <c>Use Case 1</c>.</summary>
    public static readonly HashSet<string> OtherCases = Set("use edge test business worst best corner");

    /// <summary>Words that may stand behind a kind word without changing what the heading speaks of: <c>Case Studies Integration</c>.</summary>
    public static readonly HashSet<string> GroupTails = Set("integration integrations overview summary list map mapping roster library collection gallery index voice voices perspective perspectives insight insights contributor contributors panel interviews quotes commentary profiles arcs details breakdown matrix");

    /// <summary>Words that may stand between a kind word and the colon: <c>Primary Character Arc: …</c>.</summary>
    public static readonly HashSet<string> LabelTails = Set("arc journey profile spotlight voice integration study story");

    /// <summary>Words behind which a heading speaks of something else: <c>Progression Through Stories</c>.</summary>
    public static readonly HashSet<string> Prepositions = Set("through of in for with by from to across about on at via behind between within per");

    /// <summary>Words before a kind word that keep it from being an entry's suffix: <c>In This Section</c>.</summary>
    public static readonly HashSet<string> Determiners = Set("this each every the a an our your their all any next previous per that main primary");

    /// <summary>Words that name the kind of a document and so are no part of a title, with those among them that can do so alone.</summary>
    public static readonly HashSet<string> DocumentWords = Set("story stories case study studies content integration map mapping maps strategy plan outline guide document overview narrative blueprint matrix summary tracker sheet brief framework learning experience real life & and of the for chapter character planning expert experts voice voices executive");

    public static readonly HashSet<string> DocumentNouns = Set("map mapping maps integration plan outline guide document overview blueprint matrix summary tracker sheet brief");

    /// <summary>Words that name the kind of a document even behind a title with nothing between: <c>Data Strategy Story Integration Map</c>.</summary>
    public static readonly HashSet<string> DocumentTails = Set("story stories case study studies content integration map mapping maps narrative expert voice voices & and");

    public static readonly HashSet<string> DocumentTailNouns = Set("map mapping maps integration");

    /// <summary>Words of a remark in brackets that is about the entry and no part of its title.</summary>
    public static readonly HashSet<string> RemarkWords = Set("featured throughout primary secondary supporting optional new updated revised draft final recurring main opening closing continued required bonus words word page pages pp min mins minutes minute");

    public static readonly HashSet<string> StatusWords = Set("completed complete done draft final wip approved pending todo ready published reviewed integrated new updated verified");

    /// <summary>Children of a group that are about the group and none of its entries.</summary>
    public static readonly HashSet<string> GeneralTitles = Set("overview|summary|introduction|quotes|key quotes|interviews|interview questions|themes|purpose|notes|background|conclusion|context|selection criteria|criteria|approach|strategy|guidelines|methodology|next steps|references|resources|usage|key takeaways", '|');

    /// <summary>Labels of fields so common that a bold bullet with one of them introduces no entry.</summary>
    public static readonly HashSet<string> CommonLabels = Set("role|title|name|company|organisation|organization|industry|expertise|background|quote|contribution|purpose|challenge|challenges|problem|solution|result|results|outcome|outcomes|focus|location|placement|source|date|status|author|metrics|key metrics|learning|goal|goals|impact|approach|implementation|timeline|budget|owner|summary|description|note|notes|learning value|integration point|key insight|key insights|lesson|lessons", '|');

    /// <summary>Headers of a first column that holds labels, and not the names of things.</summary>
    public static readonly HashSet<string> LabelHeaders = Set("|aspect|attribute|field|element|item|property|metric|metrics|kpi|measure|dimension|category|area|detail|details|component|label|key|what|parameter|feature|factor|topic", '|');

    public static bool IsCommonLabel(string label)
    {
        var lower = LabelWords(label);
        return CommonLabels.Contains(lower) || (lower.IndexOf(' ') is var space and > 0 && CommonLabels.Contains(lower.Substring(0, space)) && Prepositions.Contains(lower.Substring(space + 1).Split(' ')[0]));
    }

    /// <summary>Whether a label says that its value names another entry.</summary>
    public static bool MeansReference(string label)
    {
        var words = LabelWords(label);
        return ReferenceLabels.Any(phrase => words == phrase || words.EndsWith(" " + phrase, StringComparison.Ordinal));
    }

    /// <summary>Whether a label says so when its value looks like a reference: <c>Location: Section 3</c>, but not <c>Location: Berlin</c>.</summary>
    public static bool MayMeanReference(string label) => PossibleReferenceLabels.Contains(LabelWords(label));

    /// <summary>The words of a label in lower case with one space between them, whatever stood there: <c>integration-point</c>, <c>integrationPoint</c>.</summary>
    public static string LabelWords(string label)
    {
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

    /// <summary>The kind of entry that is looked for in the values of a label which does not itself mean a reference.</summary>
    public static EntryKind? SearchedKind(string label) =>
        Tokenizer.Read(label).Any(token => token.Is("expert") || token.Is("experts")) ? EntryKind.Expert : null;

    /// <summary>Whether the values of a label are results, which are metrics even without a number.</summary>
    public static bool ListsResults(string label)
    {
        var last = Tokenizer.Read(label).LastOrDefault(token => token.Kind is TokenKind.Word).Text;
        return last is not null && ResultNouns.Contains(last.ToLowerInvariant());
    }

    /// <summary>Words of a reference that name no entry: <c>Throughout chapter</c>.</summary>
    public static readonly HashSet<string> VagueWords = Set("throughout multiple various all entire whole opening closing beginning end ending middle start early late chapter chapters section sections several every each the and of in at none n a tbd na paragraph exercise hook sidebar callout intro conclusion transition close scene page pages box part parts between after before with while");

    public static readonly HashSet<string> MonthNames = Set("january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec");

    private static readonly string[] ReferenceLabels =
    [
        "integration point", "integration points", "integration location", "integration locations", "placement", "placements", "story location", "chapter location", "section location",
        "appears in", "featured in", "used in", "introduced in", "see also", "related section", "related sections", "related chapter", "related chapters", "related case study", "related case studies",
        "where it appears", "where used", "location in chapter", "integrated in", "chapter section", "chapter sections", "case study reference", "case study references",
        "section reference", "section references", "cross reference", "cross references", "builds on", "leads to", "prerequisite", "prerequisites",
    ];

    private static readonly HashSet<string> PossibleReferenceLabels = Set("location|locations|section|sections|where|appears|used|chapter reference|reference|supports|supported by", '|');

    private static readonly HashSet<string> ResultNouns = Set("metric metrics outcome outcomes result results kpi kpis measurement measurements");

    private static readonly Dictionary<string, KindPhrase[]> KindsByFirstWord = Kinds.GroupBy(phrase => phrase.Words[0]).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);

    private static readonly WordSet KindWords = new(Kinds.Select(phrase => phrase.Words[0]));

    private static readonly WordSet LastKindWords = new(Kinds.Select(phrase => phrase.Words[phrase.Words.Length - 1]));

    /// <summary>Whether a text may hold a kind word.</summary>
    public static bool MayNameKind(string text) => KindWords.IsIn(text);

    /// <summary>Whether a text may hold a kind word with a number.</summary>
    public static bool MayNumberKind(string text) => LastKindWords.IsNumberedIn(text);

    /// <summary>Finds the kind phrase that starts at a token.</summary>
    public static KindPhrase? KindAt(IReadOnlyList<Token> tokens, int start)
    {
        // "High-Level" and "sub-section" are no kind words.
        if (start > 0 && tokens[start].IsAttached && tokens[start - 1].IsDash)
        {
            return null;
        }

        if (!KindsByFirstWord.TryGetValue(tokens[start].Text, out var phrases))
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

    private static KindPhrase[] Phrases(EntryKind kind, string singular, string plural) =>
        [new(kind, singular.Split(' '), IsPlural: false), new(kind, plural.Split(' '), IsPlural: true)];

    private static HashSet<string> Set(string words, char separator = ' ') => new(words.Split(separator), StringComparer.Ordinal);
}

/// <summary>A word or words that name a kind.</summary>
internal sealed record KindPhrase(EntryKind Kind, string[] Words, bool IsPlural)
{
    public string Text { get; } = string.Join(" ", Words);
}
