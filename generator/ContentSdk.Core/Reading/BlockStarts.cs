namespace ContentSdk.Core.Reading;

/// <summary>Which lines end the paragraph above them by CommonMark, as headings and items of lists do. In doubt a line does not, so that a paragraph may be held to be longer than it is, never shorter.</summary>
internal struct BlockStarts
{
    private const int DeepestIndentation = 3;
    private const int LongestNumber = 9;

    // An item that has another number than one ends no paragraph, unless that is an item's own.
    private bool _inText;
    private bool _inItem;

    /// <summary>Goes on with a line that is not blank: whether it ends the paragraph above.</summary>
    public bool Next(string text, int start, int end)
    {
        var first = start;
        if (!TrySkipIndentation(text, ref first, end))
        {
            // More of an item, or what may be text of something that began above a blank line.
            _inText = !_inItem;
            return false;
        }

        var isQuoted = false;
        while (first < end && text[first] == '>')
        {
            isQuoted = true;
            first += first + 1 < end && text[first + 1] == ' ' ? 2 : 1;
            if (!TrySkipIndentation(text, ref first, end))
            {
                (_inText, _inItem) = (true, false);
                return false;
            }
        }

        var starts = IsBullet(text, first, end) || (!isQuoted && first == start && IsNumbered(text, first, end));
        _inText = !starts;
        _inItem = starts && !isQuoted && text[first] != '#' && !IsBreak(text, first, end);
        return starts;
    }

    private static bool TrySkipIndentation(string text, ref int position, int end)
    {
        var first = position;
        while (first < end && text[first] == ' ')
        {
            first++;
        }

        var isShallow = first - position <= DeepestIndentation && (first == end || text[first] != '\t');
        position = first;
        return isShallow;
    }

    private static bool IsBullet(string text, int first, int end) =>
        first < end && text[first] is '#' or '-' or '*' or '+' && IsFollowed(text, first + 1, end);

    private readonly bool IsNumbered(string text, int first, int end)
    {
        var last = first;
        while (last < end && last - first < LongestNumber && text[last] is >= '0' and <= '9')
        {
            last++;
        }

        return last > first && last < end && text[last] is '.' or ')' && IsFollowed(text, last + 1, end) && (!_inText || (last - first == 1 && text[first] == '1'));
    }

    // "* * *" is a line across the page.
    private static bool IsBreak(string text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text[i] != text[first] && text[i] is not (' ' or '\t'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFollowed(string text, int start, int end)
    {
        var first = start;
        while (first < end && text[first] is ' ' or '\t')
        {
            first++;
        }

        return first > start && first < end;
    }
}
