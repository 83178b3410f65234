namespace ContentSdk.Core.Reading;

/// <summary>Parts of a text, one behind the other, that are asked for many places.</summary>
internal sealed class Stretches
{
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];

    public bool IsEmpty => _starts.Count == 0;

    /// <summary>Adds one behind all others.</summary>
    public void Add(int start, int end)
    {
        _starts.Add(start);
        _ends.Add(end);
    }

    /// <summary>Whether one of them reaches over a place.</summary>
    public bool Holds(int position)
    {
        var before = _starts.BinarySearch(position);
        before = before < 0 ? ~before - 1 : before;
        return before >= 0 && position < _ends[before];
    }
}
