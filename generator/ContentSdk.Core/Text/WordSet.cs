namespace ContentSdk.Core.Text;

/// <summary>Words to look for in running text, without taking the text apart: most text holds none of them.</summary>
internal sealed class WordSet
{
    private readonly Dictionary<char, string[]> _byInitial;

    public WordSet(IEnumerable<string> words) =>
        _byInitial = words.Distinct(StringComparer.Ordinal).GroupBy(word => char.ToLowerInvariant(word[0])).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Whether a text holds one of the words, in any letter case.</summary>
    public bool IsIn(string text) => Find(text, static (_, _, _) => true);

    /// <summary>Whether a text holds one of the words with something like a number behind it: a digit, or a capital as in <c>Act I</c>.</summary>
    public bool IsNumberedIn(string text) => Find(text, static (text, start, end) =>
    {
        while (end < text.Length && text[end] is ' ' or '#' or '.' or '\u00A0')
        {
            end++;
        }

        return end < text.Length && (char.IsDigit(text[end]) || char.IsUpper(text[end]) || char.IsUpper(text[start]));
    });

    private bool Find(string text, Func<string, int, int, bool> isWanted)
    {
        var inWord = false;
        for (var i = 0; i < text.Length; i++)
        {
            var isLetter = char.IsLetter(text[i]) || text[i] == '§';
            if (isLetter && !inWord && _byInitial.TryGetValue(char.ToLowerInvariant(text[i]), out var words))
            {
                foreach (var word in words)
                {
                    var end = i + word.Length;
                    if (string.Compare(text, i, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 && (end == text.Length || !char.IsLetter(text[end])) && isWanted(text, i, end))
                    {
                        return true;
                    }
                }
            }

            inWord = isLetter;
        }

        return false;
    }
}
