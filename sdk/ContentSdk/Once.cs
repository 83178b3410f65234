namespace ContentSdk;

/// <summary>Values that are made at first use, one for all threads.</summary>
internal static class Once
{
    /// <summary>Keeps a value unless another thread was faster, and returns the one that is kept.</summary>
    public static T Set<T>(ref T? slot, T value)
        where T : class => Interlocked.CompareExchange(ref slot, value, null) ?? value;

    /// <summary>The kept value, else the one that the stored entry gives, else an empty one.</summary>
    public static T Get<T>(ref T? slot, StoredEntry? stored, Func<StoredEntry, T> read, T empty)
        where T : class => slot ?? Set(ref slot, stored is null ? empty : read(stored));
}
