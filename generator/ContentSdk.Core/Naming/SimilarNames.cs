using System.Text;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Naming;

/// <summary>Finds the members that a vanished name may have become.</summary>
public static class SimilarNames
{
    private const int Most = 3;

    /// <summary>The candidates that are like a name, the likest first: those that a slip tells from it, then those that share at least half of their words with it.</summary>
    /// <param name="name">The name that is no more.</param>
    /// <param name="candidates">The names that there are.</param>
    public static IReadOnlyList<string> Of(string name, IEnumerable<string> candidates)
    {
        var wanted = Words(name);
        var written = new NearestName.Name(name);
        var spaced = new NearestName.Name(string.Join(" ", wanted));
        return candidates.Distinct(StringComparer.Ordinal).Select(candidate => (Name: candidate, Distance: Distance(candidate)))
            .Where(candidate => candidate.Distance is not null).OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Name, StringComparer.Ordinal).Select(candidate => candidate.Name).Take(Most).ToList();

        double? Distance(string candidate)
        {
            var words = Words(candidate);
            if ((NearestName.Rank(written, new NearestName.Name(candidate)) ?? NearestName.Rank(spaced, new NearestName.Name(string.Join(" ", words)))) is { } rank)
            {
                return rank;
            }

            // Behind all that a slip explains: a title that was worded anew keeps some of its words.
            var shared = words.Intersect(wanted, StringComparer.Ordinal).Count();
            return 2 * shared >= Math.Max(words.Count, wanted.Count) ? 1_000_000 - shared : null;
        }
    }

    /// <summary>The words of a name in Pascal case, in lower case; a number is a word.</summary>
    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var begins = char.IsUpper(name[i]) || (char.IsDigit(name[i]) && i > 0 && !char.IsDigit(name[i - 1])) || name[i] == '_';
            if (begins && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }

            if (name[i] != '_')
            {
                word.Append(char.ToLowerInvariant(name[i]));
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }
}
