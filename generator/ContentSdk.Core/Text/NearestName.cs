namespace ContentSdk.Core.Text;

/// <summary>Finds the name that somebody probably meant.</summary>
/// <remarks>
/// The distance is the restricted Damerau-Levenshtein distance (optimal string alignment): insertions, deletions, substitutions and swaps of neighbours,
/// each counted once, without regard to letter case. A name counts as near up to a quarter of its length, so that short names are not guessed at.
/// </remarks>
internal static class NearestName
{
    private const int ShortestPrefix = 4;
    private const int LongestOnStack = 256;

    /// <summary>How many errors the longest name may have.</summary>
    public const int MostErrors = 4;

    /// <summary>The nearest of the candidates, the first in ordinal order of those that are equally near; null when none is near.</summary>
    public static string? Find(string name, IEnumerable<string> candidates) => new NameIndex(candidates).Find(name);

    /// <summary>The distance of two names that are near each other; null when they are not.</summary>
    public static int? Distance(string left, string right) => Distance(new Name(left), new Name(right));

    /// <summary>How near a candidate is, less being nearer; null when it is not near.</summary>
    public static int? Rank(in Name name, in Name candidate)
    {
        if (Distance(name, candidate) is { } distance)
        {
            return distance;
        }

        // Behind what differs by a few letters comes what goes on longer: "install" for "installation".
        var (shorter, longer) = name.Folded.Length < candidate.Folded.Length ? (name.Folded, candidate.Folded) : (candidate.Folded, name.Folded);
        return shorter.Length >= ShortestPrefix && shorter.Length < longer.Length && !char.IsLetterOrDigit(longer[shorter.Length]) && longer.StartsWith(shorter, StringComparison.Ordinal)
            ? 1000 + longer.Length - shorter.Length
            : null;
    }

    private static int? Distance(in Name left, in Name right)
    {
        var limit = Limit(Math.Max(left.Folded.Length, right.Folded.Length));

        // Each error changes which characters there are by two at most.
        if (Math.Abs(left.Folded.Length - right.Folded.Length) > limit || CountBits(left.Characters ^ right.Characters) > 2 * limit || IsOtherNumber(left, right))
        {
            return null;
        }

        if (left.Masks is { } masks)
        {
            return Distance(masks, left.Folded.Length, right.Folded, limit);
        }

        // What both begin or end with is in no error. Most names that are compared differ in a word.
        var (shortest, first, last) = (Math.Min(left.Folded.Length, right.Folded.Length), 0, 0);
        while (first < shortest && left.Folded[first] == right.Folded[first])
        {
            first++;
        }

        while (last < shortest - first && left.Folded[left.Folded.Length - 1 - last] == right.Folded[right.Folded.Length - 1 - last])
        {
            last++;
        }

        return Distance(left.Folded.AsSpan(first, left.Folded.Length - first - last), right.Folded.AsSpan(first, right.Folded.Length - first - last), limit);
    }

    // Another number is another name and no slip: "month-1" for "month-2".
    private static bool IsOtherNumber(in Name left, in Name right) =>
        left.HasDigits && right.HasDigits && left.Folded != right.Folded && left.WithoutDigits == right.WithoutDigits;

    private static int Limit(int length) => length < 3 ? 0 : Math.Min(MostErrors, Math.Max(1, length / 4));

    /// <summary>The distance by a column of the table at a time, each a bit of two words that say where the next row is one more or one less.</summary>
    /// <remarks>Hyyrö, A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances (2003).</remarks>
    private static int? Distance(CharacterMasks masks, int length, string right, int limit)
    {
        var last = 1UL << (length - 1);
        var (more, less, diagonal, before, distance) = (ulong.MaxValue, 0UL, 0UL, 0UL, length);
        for (var i = 0; i < right.Length; i++)
        {
            var here = masks[right[i]];
            var swapped = ((~diagonal & here) << 1) & before;
            diagonal = (unchecked((here & more) + more) ^ more) | here | less | swapped;
            var (rises, falls) = (less | ~(diagonal | more), diagonal & more);
            distance += (rises & last) != 0 ? 1 : (falls & last) != 0 ? -1 : 0;
            if (distance - (right.Length - 1 - i) > limit)
            {
                return null;
            }

            rises = (rises << 1) | 1;
            more = (falls << 1) | ~(diagonal | rises);
            less = rises & diagonal;
            before = here;
        }

        return distance <= limit ? distance : null;
    }

    private static int? Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        var rows = right.Length < LongestOnStack ? stackalloc int[3 * (right.Length + 1)] : new int[3 * (right.Length + 1)];
        var twoAbove = rows.Slice(0, right.Length + 1);
        var above = rows.Slice(right.Length + 1, right.Length + 1);
        var row = rows.Slice(2 * (right.Length + 1));
        for (var j = 0; j <= right.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            // What lies further from the diagonal than the limit cannot come back to it.
            var from = Math.Max(1, i - limit);
            var to = Math.Min(right.Length, i + limit);
            row[from - 1] = from == 1 ? i : limit + 1;
            var least = row[from - 1];
            for (var j = from; j <= to; j++)
            {
                row[j] = Math.Min(Math.Min(j == i + limit ? limit : above[j], row[j - 1]) + 1, above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > limit + 1)
            {
                return null;
            }

            var next = twoAbove;
            twoAbove = above;
            above = row;
            row = next;
        }

        return above[right.Length] <= limit ? above[right.Length] : null;
    }

    // Sums of neighbouring bits, then of pairs, then of fours; the product adds up the bytes.
    private static int CountBits(ulong bits)
    {
        bits -= (bits >> 1) & 0x5555555555555555;
        bits = (bits & 0x3333333333333333) + ((bits >> 2) & 0x3333333333333333);
        return (int)(unchecked(((bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0F) * 0x0101010101010101) >> 56);
    }

    /// <summary>A name as it is compared.</summary>
    internal readonly struct Name
    {
        /// <param name="text">The name.</param>
        /// <param name="isWanted">Whether it is compared with many others.</param>
        public Name(string text, bool isWanted = false)
        {
            Text = text;
            Folded = text.ToLowerInvariant();
            foreach (var character in Folded)
            {
                Characters |= 1UL << (character & 63);
                HasDigits |= char.IsDigit(character);
            }

            Masks = isWanted && Folded.Length is > 0 and <= CharacterMasks.LongestName ? new CharacterMasks(Folded) : null;
            WithoutDigits = HasDigits ? string.Concat(Folded.Where(character => !char.IsDigit(character))) : Folded;
        }

        public string Text { get; }

        public string Folded { get; }

        /// <summary>A bit for each character that it has, some for several.</summary>
        public ulong Characters { get; }

        public bool HasDigits { get; }

        /// <summary>Where each character stands; null when it is not wanted, or too long for a word of bits.</summary>
        public CharacterMasks? Masks { get; }

        public string WithoutDigits { get; }
    }

    /// <summary>For each character of a name the positions where it stands, as bits.</summary>
    internal sealed class CharacterMasks
    {
        /// <summary>How long a name may be.</summary>
        public const int LongestName = 64;

        private readonly ulong[] _ascii = new ulong[128];
        private readonly Dictionary<char, ulong>? _others;

        public CharacterMasks(string name)
        {
            for (var i = 0; i < name.Length; i++)
            {
                if (name[i] < _ascii.Length)
                {
                    _ascii[name[i]] |= 1UL << i;
                }
                else
                {
                    _others ??= [];
                    _others[name[i]] = (_others.TryGetValue(name[i], out var mask) ? mask : 0) | (1UL << i);
                }
            }
        }

        public ulong this[char character] => character < _ascii.Length ? _ascii[character] : _others is not null && _others.TryGetValue(character, out var mask) ? mask : 0;
    }
}

/// <summary>Names that are looked for many times. What cannot be near by its length is not looked at.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<int, List<NearestName.Name>> _byLength;
    private readonly NearestName.Name[] _sorted;
    private readonly ILookup<string, NearestName.Name> _byFolded;
    private readonly int _longest;

    public NameIndex(IEnumerable<string> names)
    {
        _sorted = names.Select(name => new NearestName.Name(name)).ToArray();
        Array.Sort(_sorted, static (left, right) => string.CompareOrdinal(left.Folded, right.Folded));
        _byLength = _sorted.GroupBy(name => name.Folded.Length).ToDictionary(group => group.Key, group => group.ToList());
        _longest = _sorted.Length == 0 ? 0 : _sorted.Max(name => name.Folded.Length);
        _byFolded = _sorted.ToLookup(name => name.Folded, StringComparer.Ordinal);
    }

    /// <summary>The nearest of the names; null when none is near.</summary>
    public string? Find(string name)
    {
        var wanted = new NearestName.Name(name, isWanted: true);
        var best = new Best(null, int.MaxValue);
        for (var length = wanted.Folded.Length - NearestName.MostErrors; length <= wanted.Folded.Length + NearestName.MostErrors; length++)
        {
            best = _byLength.TryGetValue(length, out var candidates) ? Better(best, wanted, candidates) : best;
        }

        // What goes on longer, or is gone on with, may be of any length.
        return (best.Text is null ? Better(Better(best, wanted, Longer(wanted.Folded)), wanted, Shorter(wanted.Folded)) : best).Text;
    }

    private static Best Better(Best best, in NearestName.Name wanted, IEnumerable<NearestName.Name> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (NearestName.Rank(wanted, candidate) is { } rank && (rank < best.Rank || (rank == best.Rank && string.CompareOrdinal(candidate.Text, best.Text) < 0)))
            {
                best = new Best(candidate.Text, rank);
            }
        }

        return best;
    }

    private IEnumerable<NearestName.Name> Longer(string folded)
    {
        var (low, high) = (0, _sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(_sorted[middle].Folded, folded) < 0 ? (middle + 1, high) : (low, middle);
        }

        return Enumerable.Range(low, _sorted.Length - low).TakeWhile(i => _sorted[i].Folded.StartsWith(folded, StringComparison.Ordinal)).Select(i => _sorted[i]);
    }

    private IEnumerable<NearestName.Name> Shorter(string folded) =>
        Enumerable.Range(0, Math.Min(folded.Length, _longest + 1)).Where(i => !char.IsLetterOrDigit(folded[i])).SelectMany(i => _byFolded[folded.Substring(0, i)]);

    private readonly record struct Best(string? Text, int Rank);
}
