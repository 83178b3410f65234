namespace ContentSdk.Generator.Planning;

/// <summary>The hash by which the run-time library looks keys up: FNV-1a (Fowler, Noll, Vo) with 32 bits over UTF-16 code units. A test holds the two together.</summary>
internal static class KeyHash
{
    public static uint Of(string key)
    {
        var hash = 2166136261;
        foreach (var unit in key)
        {
            hash = unchecked((hash ^ unit) * 16777619);
        }

        return hash;
    }

    /// <summary>Lays out an open-addressed table of at most half its places, -1 for an empty one.</summary>
    public static int[] Table(IReadOnlyList<(string Key, int Value)> entries)
    {
        var size = 2;
        while (size < entries.Count * 2)
        {
            size *= 2;
        }

        var table = new int[size];
        for (var i = 0; i < size; i++)
        {
            table[i] = -1;
        }

        foreach (var (key, value) in entries)
        {
            var place = (int)(Of(key) & (uint)(size - 1));
            while (table[place] >= 0)
            {
                place = (place + 1) & (size - 1);
            }

            table[place] = value;
        }

        return table;
    }
}
