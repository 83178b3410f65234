using ContentSdk.Core.Maps;
using ContentSdk.Core.Models;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Checks;

/// <summary>How often each label stands on the entries of each kind in all maps.</summary>
internal sealed class LabelCounts
{
    // Once is a word of its own, twice may be a coincidence of two sections copied from each other.
    private const int Common = 3;
    private const int ShortestLabel = 5;
    private const int ShortestForTwoErrors = 10;

    private static readonly string[] Endings = ["s", "es", "d", "ed", "r", "er", "ing", "ly", "al", "y", "ies", "e", "n", "ion", "ions", "ive", "ment", "or", "ors"];

    private readonly Dictionary<EntryKind, Dictionary<string, (int Count, string Label)>> _labels = [];
    private readonly Dictionary<string, string> _known = Vocabulary.KnownLabels.Distinct(StringComparer.Ordinal).ToDictionary(label => label, Capitalized, StringComparer.Ordinal);

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

    /// <summary>The common label that a rare one was probably meant to be; null when it is common itself or like none.</summary>
    public string? MeantBy(EntryKind kind, string label)
    {
        var words = Vocabulary.LabelWords(label);
        if (words.Length < ShortestLabel || _known.ContainsKey(words) || !_labels.TryGetValue(kind, out var labels) || !labels.TryGetValue(words, out var own))
        {
            return null;
        }

        var common = labels.Where(other => other.Value.Count >= Common && other.Value.Count > 2 * own.Count).Select(other => (Words: other.Key, other.Value.Label))
            .Concat(own.Count == 1 ? _known.Select(known => (Words: known.Key, Label: known.Value)) : []);
        return common.Where(other => LooksLike(words, other.Words)).OrderBy(other => NearestName.Distance(words, other.Words)).ThenBy(other => other.Words, StringComparer.Ordinal).Select(other => other.Label).FirstOrDefault();
    }

    /// <summary>Whether one is the other with a slip of the hand. Another number, another form of the same word and another first letter are no slips.</summary>
    private static bool LooksLike(string left, string right) =>
        left != right && left[0] == right[0] && !left.Any(char.IsDigit) && right.Length >= ShortestLabel
        && NearestName.Distance(left, right) is { } distance && distance <= (Math.Min(left.Length, right.Length) >= ShortestForTwoErrors ? 2 : 1)
        && !AreForms(left, right);

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
