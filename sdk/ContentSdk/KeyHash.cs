namespace ContentSdk;

/// <summary>The hash of a key: FNV-1a (Fowler, Noll, Vo) with 32 bits over UTF-16 code units. The generator computes the same when it lays out the table of keys.</summary>
internal static class KeyHash
{
    public static uint Of(ReadOnlySpan<char> key)
    {
        var hash = 2166136261;
        foreach (var unit in key)
        {
            hash = (hash ^ unit) * 16777619;
        }

        return hash;
    }
}
