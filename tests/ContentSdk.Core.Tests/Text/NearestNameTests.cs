using ContentSdk.Core.Text;
using CsCheck;

namespace ContentSdk.Core.Tests.Text;

/// <summary>How near names are, by whichever way of counting.</summary>
public sealed class NearestNameTests
{
    private static readonly Gen<string> Name = Gen.Char["abcdé "].Array[0, 70].Select(letters => new string(letters));

    // An edit here and there, so that most pairs are near.
    private static readonly Gen<(string, string)> Pair = Gen.Select(Name, Gen.Select(Gen.Int[0, 69], Gen.Int[0, 3], Gen.Char["abcdé"]).Array[0, 6]).Select((name, edits) => (name, edits.Aggregate(name, Edit)));

    [Theory]
    [InlineData("abcdefgh", "abcdefgh", 0)]
    [InlineData("abcdefgh", "bacdefgh", 1)]
    [InlineData("abcdefgh", "abcdefg", 1)]
    [InlineData("abcdefgh", "abcdefghi", 1)]
    [InlineData("abcdefgh", "abxdefgh", 1)]
    [InlineData("ABCDEFGH", "abcdefgh", 0)]
    [InlineData("abcdefgh", "badcefgh", 2)]
    [InlineData("abcdefgh", "badcfehg", null)]
    [InlineData("abc", "abd", 1)]
    [InlineData("ab", "ac", null)]
    [InlineData("month-1", "month-2", null)]
    public void Differ_by_so_many_slips(string left, string right, int? expected)
    {
        Assert.Equal(expected, NearestName.Distance(left, right));
        Assert.Equal(expected, NearestName.Rank(new NearestName.Name(left, isWanted: true), new NearestName.Name(right)));
    }

    [Fact]
    public void Are_found_as_a_look_at_the_whole_table_finds_them()
    {
        Pair.Sample(pair =>
        {
            var (left, right) = (new NearestName.Name(pair.Item1), new NearestName.Name(pair.Item2));
            var longest = Math.Max(pair.Item1.Length, pair.Item2.Length);
            int? expected = Table(pair.Item1, pair.Item2) is var distance && distance <= (longest < 3 ? 0 : Math.Min(4, Math.Max(1, longest / 4))) ? distance : null;
            return NearestName.Distance(pair.Item1, pair.Item2) == expected
                && (expected is null || NearestName.Rank(new NearestName.Name(pair.Item1, isWanted: true), right) == expected);
        });
    }

    private static string Edit(string name, (int Position, int Kind, char Letter) edit)
    {
        var i = Math.Min(edit.Position, name.Length);
        return edit.Kind switch
        {
            0 => name.Insert(i, edit.Letter.ToString()),
            1 when i < name.Length => name.Remove(i, 1),
            2 when i + 1 < name.Length => name[..i] + name[i + 1] + name[i] + name[(i + 2)..],
            3 when i < name.Length => name[..i] + edit.Letter + name[(i + 1)..],
            _ => name,
        };
    }

    private static int Table(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j : Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[left.Length, right.Length];
    }
}
