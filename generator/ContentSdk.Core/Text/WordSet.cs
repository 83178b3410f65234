namespace ContentSdk.Core.Text;

/// <summary>Words to look for in running text, without taking the text apart: most text holds none of them.</summary>
internal sealed class WordSet
{
    private const int Ascii = 128;
    private const int MostBits = 31;

    // Nearly all text is ASCII, and nearly all words begin with two letters that none of these does or have another length. A bit for each length; the last for all that are longer.
    private readonly uint[] _lengths = new uint[Ascii * Ascii];
    private readonly Dictionary<char, string[]> _byInitial;

    public WordSet(IEnumerable<string> words)
    {
        _byInitial = words.Distinct(StringComparer.Ordinal).GroupBy(word => char.ToLowerInvariant(word[0])).ToDictionary(group => group.Key, group => group.ToArray());
        for (var opening = 0; opening < _lengths.Length; opening++)
        {
            var (first, second) = ((char)(opening / Ascii), (char)(opening % Ascii));
            foreach (var word in WordsOf(first))
            {
                _lengths[opening] |= word.Length == 1 || char.ToLowerInvariant(word[1]) == char.ToLowerInvariant(second) ? BitOf(LettersAt(word, 0)) : 0;
            }
        }
    }

    /// <summary>Whether a text holds one of the words, in any letter case.</summary>
    public bool IsIn(string text) => Find(text, isNumbered: false);

    /// <summary>Whether a text holds one of the words with something like a number behind it: a digit, or a capital as in <c>Act I</c>.</summary>
    public bool IsNumberedIn(string text) => Find(text, isNumbered: true);

    private bool Find(string text, bool isNumbered)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var end = i + LettersAt(text, i);
            var second = i + 1 < text.Length ? text[i + 1] : '\0';
            foreach (var word in text[i] >= Ascii || second >= Ascii || (_lengths[(text[i] * Ascii) + second] & BitOf(end - i)) != 0 ? WordsOf(text[i]) : [])
            {
                if (Stands(word, text, i, end) && (!isNumbered || HasNumberBehind(text, i, i + word.Length)))
                {
                    return true;
                }
            }

            i = end;
        }

        return false;
    }

    private static uint BitOf(int letters) => 1u << Math.Min(letters, MostBits);

    // How many letters stand together; one at least.
    private static int LettersAt(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && IsLetter(text[end]))
        {
            end++;
        }

        return end - start;
    }

    // A word that a project adds may hold a hyphen, and so be longer than its first letters.
    private static bool Stands(string word, string text, int start, int end) =>
        (word.Length == end - start || (word.Length > end - start && start + word.Length <= text.Length && (start + word.Length == text.Length || !IsLetter(text[start + word.Length]))))
        && string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool HasNumberBehind(string text, int start, int end)
    {
        while (end < text.Length && text[end] is ' ' or '#' or '.' or '\u00A0')
        {
            end++;
        }

        return end < text.Length && (char.IsDigit(text[end]) || char.IsUpper(text[end]) || char.IsUpper(text[start]));
    }

    private static bool IsLetter(char character) => character < Ascii ? (uint)((character | 0x20) - 'a') <= 'z' - 'a' : char.IsLetter(character) || character == '§';

    private string[] WordsOf(char initial) => _byInitial.TryGetValue(char.ToLowerInvariant(initial), out var words) ? words : [];
}
