using System.Collections.Concurrent;
using ContentSdk.Core.Maps;
using ContentSdk.Core.Models;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Checks;

/// <summary>How often each label stands on the entries of each kind in all maps.</summary>
internal sealed class LabelCounts
{
    // Two entries that agree against one are an author's habit.
    private const int Common = 2;
    private const int ShortestLabel = 5;
    private const int ShortestOfOneWord = 9;
    private const int ShortestForTwoErrors = 12;
    private const int ShortestWordForTwoErrors = 10;
    private const int ShortestKnown = 8;

    private static readonly string[] Endings = ["s", "es", "d", "ed", "r", "er", "ing", "ly", "al", "y", "ies", "e", "n", "ion", "ions", "ive", "ment", "or", "ors"];

    private readonly Dictionary<EntryKind, Dictionary<string, (int Count, string Label)>> _labels = [];
    private readonly Dictionary<string, string> _known = Vocabulary.KnownLabels.Distinct(StringComparer.Ordinal).ToDictionary(label => label, Capitalized, StringComparer.Ordinal);

    private readonly ConcurrentDictionary<(EntryKind, string), string?> _meant = new();

    public LabelCounts(IEnumerable<DocumentHead> documents)
    {
        foreach (var entry in documents.Where(document => document.Root.Kind is EntryKind.Chapter).SelectMany(document => document.Entries))
        {
            if (!_labels.TryGetValue(entry.Kind, out var labels))
            {
                _labels.Add(entry.Kind, labels = new(StringComparer.Ordinal));
            }

            foreach (var field in entry.Fields)
            {
                var words = Vocabulary.LabelWords(field.Label);
                labels[words] = labels.TryGetValue(words, out var known) ? (known.Count + 1, known.Label) : (1, field.Label);
            }
        }
    }

    /// <summary>Whether two labels are one label, written with other letter case or marks.</summary>
    public static bool AreSame(string left, string right) => Vocabulary.LabelWords(left) == Vocabulary.LabelWords(right);

    /// <summary>
    /// The common label that a rare one was probably meant to be; null when it is common itself or like none. A label that means a reference need not be
    /// common: one that is almost it names nothing else, and what stands behind it would go unread.
    /// </summary>
    public string? MeantBy(EntryKind kind, string label)
    {
        var words = Vocabulary.LabelWords(label);
        return _meant.GetOrAdd((kind, words), _ => Nearest(kind, words));
    }

    private string? Nearest(EntryKind kind, string words)
    {
        if (words.Length < ShortestLabel || _known.ContainsKey(words) || !_labels.TryGetValue(kind, out var labels) || !labels.TryGetValue(words, out var own))
        {
            return null;
        }

        return labels.Where(other => other.Value.Count >= Common && other.Value.Count >= 2 * own.Count && !AreWords(words, other.Key)).Select(other => (Words: other.Key, other.Value.Label))
            .Concat(_known.Where(known => known.Key.Length >= ShortestKnown).Select(known => (Words: known.Key, Label: known.Value)))
            .Where(other => LooksLike(words, other.Words)).OrderBy(other => NearestName.Distance(words, other.Words)).ThenBy(other => other.Words, StringComparer.Ordinal).Select(other => other.Label).FirstOrDefault();
    }

    /// <summary>Whether one is the other with a slip of the hand. Another number, another form of the same word and another first letter are no slips.</summary>
    private static bool LooksLike(string left, string right) =>
        left != right && right.Length >= ShortestLabel && left[0] == right[0] && !left.Any(char.IsDigit)
        && NearestName.Distance(left, right) is { } distance && distance <= (Math.Min(left.Length, right.Length) >= ShortestForTwoErrors && left.Contains(' ') ? 2 : 1)
        && !AreForms(left, right) && AreSlips(left.Split(' '), right.Split(' '));

    /// <summary>Whether each word that differs is itself a slip: "Introduced by" and "Introduced in", "Next session" and "Next section" are other words.</summary>
    private static bool AreSlips(string[] left, string[] right) => left.Length != right.Length || left.Zip(right, (one, other) => one == other || IsSlip(one, other)).All(same => same);

    private static bool IsSlip(string left, string right)
    {
        var shorter = Math.Min(left.Length, right.Length);
        return shorter < ShortestLabel ? AreSwapped(left, right) || IsDoubled(left, right) || IsDoubled(right, left)
            : NearestName.Distance(left, right) is { } distance && distance <= (shorter >= ShortestWordForTwoErrors ? 2 : 1);
    }

    /// <summary>
    /// Whether both are probably words of their own. Short words have many neighbours ("Setting", "Seating"): one that stands alone is a slip only where
    /// letters were swapped or doubled. What differs in a single letter that is a word ("Team A", "Team B") is meant so.
    /// </summary>
    private static bool AreWords(string left, string right)
    {
        var (leftWords, rightWords) = (left.Split(' '), right.Split(' '));
        if (leftWords.Length == rightWords.Length && leftWords.Zip(rightWords, (one, other) => one == other || one.Length == 1 || other.Length == 1).All(same => same))
        {
            return true;
        }

        return !left.Contains(' ') && !right.Contains(' ') && Math.Min(left.Length, right.Length) < ShortestOfOneWord && !AreSwapped(left, right) && !IsDoubled(left, right) && !IsDoubled(right, left);
    }

    private static bool AreSwapped(string left, string right) =>
        left.Length == right.Length && Enumerable.Range(0, left.Length - 1).Any(i => left[i] != right[i] && left[i] == right[i + 1] && left[i + 1] == right[i]);

    private static bool IsDoubled(string longer, string shorter) =>
        longer.Length == shorter.Length + 1 && Enumerable.Range(1, longer.Length - 1).Any(i => longer[i] == longer[i - 1] && longer.Remove(i, 1) == shorter);

    private static string Capitalized(string label) => string.Join(" ", label.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));

    private static bool AreForms(string left, string right)
    {
        var (leftWords, rightWords) = (left.Split(' '), right.Split(' '));
        return leftWords.Length == rightWords.Length && leftWords.Zip(rightWords, AreFormsOfOneWord).All(same => same);
    }

    private static bool AreFormsOfOneWord(string left, string right)
    {
        var common = 0;
        while (common < left.Length && common < right.Length && left[common] == right[common])
        {
            common++;
        }

        return common > 2 && IsEnding(left.Substring(common)) && IsEnding(right.Substring(common));
    }

    private static bool IsEnding(string end) => end.Length == 0 || Array.IndexOf(Endings, end) >= 0;
}
