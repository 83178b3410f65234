namespace ContentSdk.Core.Text;

/// <summary>
/// The words of texts as strings. Running text says the same few thousand words again and again, so the last one with each hash is kept and given out once more; that is all that is
/// ever kept, whatever is read.
/// </summary>
internal static class Words
{
    private const int Places = 4096;
    private const int Longest = 20;

    // Two threads may write one place; whichever string stands there is a right one for what it says.
    private static readonly string?[] Kept = new string?[Places];

    /// <summary>A part of a text.</summary>
    public static string Of(string text, int start, int length)
    {
        if (length > Longest)
        {
            return text.Substring(start, length);
        }

        // FNV-1a (Fowler, Noll, Vo).
        var hash = 2166136261;
        for (var i = start; i < start + length; i++)
        {
            hash = unchecked((hash ^ text[i]) * 16777619);
        }

        var place = (hash ^ (hash >> 16)) & (Places - 1);
        return Kept[place] is { } word && word.Length == length && string.CompareOrdinal(word, 0, text, start, length) == 0 ? word : Kept[place] = text.Substring(start, length);
    }
}
