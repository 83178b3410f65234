namespace ContentSdk.Core.Text;

/// <summary>Finds the name that somebody probably meant.</summary>
/// <remarks>
/// The distance is the restricted Damerau-Levenshtein distance (optimal string alignment): insertions, deletions, substitutions and swaps of neighbours,
/// each counted once, without regard to letter case. A name counts as near up to a quarter of its length, so that short names are not guessed at.
/// </remarks>
internal static class NearestName
{
    private const int ShortestPrefix = 4;

    /// <summary>The nearest of the candidates, the first in ordinal order of those that are equally near; null when none is near.</summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        string? best = null;
        var bestRank = int.MaxValue;
        foreach (var candidate in candidates)
        {
            if (Rank(name, candidate) is { } rank && (rank < bestRank || (rank == bestRank && string.CompareOrdinal(candidate, best) < 0)))
            {
                (best, bestRank) = (candidate, rank);
            }
        }

        return best;
    }

    /// <summary>The distance of two names that are near each other; null when they are not.</summary>
    public static int? Distance(string left, string right)
    {
        // Another number is another name and no slip: "month-1" for "month-2".
        if (left != right && left.Any(char.IsDigit) && right.Any(char.IsDigit) && WithoutDigits(left) == WithoutDigits(right))
        {
            return null;
        }

        var limit = Limit(Math.Max(left.Length, right.Length));
        return Math.Abs(left.Length - right.Length) > limit ? null : Distance(left, right, limit);
    }

    // Behind what differs by a few letters comes what goes on longer: "install" for "installation".
    private static int? Rank(string name, string candidate)
    {
        if (Distance(name, candidate) is { } distance)
        {
            return distance;
        }

        var (shorter, longer) = name.Length < candidate.Length ? (name, candidate) : (candidate, name);
        return shorter.Length >= ShortestPrefix && longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase) && !char.IsLetterOrDigit(longer[shorter.Length])
            ? 1000 + longer.Length - shorter.Length
            : null;
    }

    private static int Limit(int length) => length < 3 ? 0 : Math.Min(4, Math.Max(1, length / 4));

    private static int? Distance(string left, string right, int limit)
    {
        var twoAbove = new int[right.Length + 1];
        var above = new int[right.Length + 1];
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var isSame = Fold(left[i - 1]) == Fold(right[j - 1]);
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (isSame ? 0 : 1));
                if (i > 1 && j > 1 && Fold(left[i - 1]) == Fold(right[j - 2]) && Fold(left[i - 2]) == Fold(right[j - 1]))
                {
                    row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            // No later row can be nearer than the nearest of two rows.
            if (least > limit + 1)
            {
                return null;
            }

            (twoAbove, above, row) = (above, row, twoAbove);
        }

        return above[right.Length] <= limit ? above[right.Length] : null;
    }

    private static string WithoutDigits(string text) => string.Concat(text.Where(character => !char.IsDigit(character)));

    private static char Fold(char character) => char.ToLowerInvariant(character);
}
