namespace ContentSdk.Core.Text;

/// <summary>What readers look for in a text.</summary>
[Flags]
internal enum WordRoles
{
    None = 0,

    /// <summary>A digit, a fraction, or a number in words.</summary>
    Number = 1,

    /// <summary>A word that a name of a kind opens with.</summary>
    Kind = 2,

    /// <summary>A word that a name of a kind ends in, with something like a number behind it: a digit, or a capital as in <c>Act I</c>.</summary>
    NumberedKind = 4,
}

/// <summary>Words to look for in running text, in any letter case, without taking the text apart: most text holds none of them, and one walk tells.</summary>
internal sealed class WordSet
{
    private const int Ascii = 128;
    private const int MostBits = 31;

    // Nearly all text is ASCII, and nearly all words begin with two letters that none of these does or have another length. A bit for each length; the last for all that are longer.
    private readonly uint[] _lengths = new uint[Ascii * Ascii];
    private readonly Dictionary<char, (string Text, WordRoles Role)[]> _byInitial;

    public WordSet(IEnumerable<(string Text, WordRoles Role)> words)
    {
        _byInitial = words.Distinct().GroupBy(word => char.ToLowerInvariant(word.Text[0])).ToDictionary(group => group.Key, group => group.ToArray());
        for (var opening = 0; opening < _lengths.Length; opening++)
        {
            var (first, second) = ((char)(opening / Ascii), (char)(opening % Ascii));
            foreach (var (word, _) in WordsOf(first))
            {
                _lengths[opening] |= word.Length == 1 || char.ToLowerInvariant(word[1]) == char.ToLowerInvariant(second) ? BitOf(LettersAt(word, 0)) : 0;
            }
        }
    }

    /// <summary>Whether something with a role is in a text.</summary>
    public bool Holds(string text, WordRoles role) => Find(text, role) != WordRoles.None;

    /// <summary>Those of the roles that something in a text has.</summary>
    public WordRoles Find(string text, WordRoles wanted)
    {
        var found = WordRoles.None;
        for (var i = 0; i < text.Length && found != wanted;)
        {
            if (!IsLetter(text[i]))
            {
                found |= char.IsNumber(text[i]) ? wanted & WordRoles.Number : WordRoles.None;
                i++;
                continue;
            }

            var end = i + LettersAt(text, i);
            var second = i + 1 < text.Length ? text[i + 1] : '\0';
            if (text[i] >= Ascii || second >= Ascii || (_lengths[(text[i] * Ascii) + second] & BitOf(end - i)) != 0)
            {
                found |= RolesAt(text, i, end, wanted & ~found);
            }

            i = end;
        }

        return found;
    }

    private WordRoles RolesAt(string text, int start, int end, WordRoles wanted)
    {
        var roles = WordRoles.None;
        foreach (var (word, role) in WordsOf(text[start]))
        {
            roles |= (role & wanted) != 0 && Stands(word, text, start, end) && (role is not WordRoles.NumberedKind || HasNumberBehind(text, start, start + word.Length)) ? role : WordRoles.None;
        }

        return roles;
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

    private (string Text, WordRoles Role)[] WordsOf(char initial) => _byInitial.TryGetValue(char.ToLowerInvariant(initial), out var words) ? words : [];
}
