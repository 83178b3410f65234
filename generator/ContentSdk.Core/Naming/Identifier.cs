using System.Globalization;
using System.Text;

namespace ContentSdk.Core.Naming;

/// <summary>
/// Makes C# names of titles and labels. The rule: the words of the text, each with a capital first letter, an acronym in capitals written as a word;
/// <c>&amp;</c>, <c>+</c>, <c>@</c> and <c>%</c> are spoken; whatever else is no letter or digit separates words;
/// a name that would open with a digit gets an underscore; at most 60 characters, ended at a word.
/// </summary>
public static class Identifier
{
    private const int Longest = 60;

    /// <summary>The name for a text; empty when there is no letter or digit in it.</summary>
    /// <param name="text">Any text.</param>
    public static string From(string text)
    {
        var name = new StringBuilder();
        foreach (var word in Words(text))
        {
            if (name.Length > 0 && name.Length + word.Length > Longest)
            {
                break;
            }

            // The underscore counts among the characters like any other.
            name.Append(name.Length == 0 && !CanOpen(word[0]) ? "_" : "").Append(word);
        }

        return name.ToString(0, Math.Min(name.Length, Longest));
    }

    // A digit or a combining mark cannot open a name.
    private static bool CanOpen(char character) => CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    /// <summary>The form in which labels are compared: what a name is made of, in upper case, without spaces and other punctuation.</summary>
    /// <param name="label">The label.</param>
    public static string Normal(string label)
    {
        var normal = new StringBuilder(label.Length);
        foreach (var character in label)
        {
            if (char.IsLetterOrDigit(character) || character is '#' or '+' or '&' or '@' or '%'
                || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                normal.Append(char.ToUpperInvariant(character));
            }
        }

        return normal.ToString();
    }

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        text = Composed(text);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (IsPart(character))
            {
                word.Append(character);
                continue;
            }

            // Apostrophes and invisible characters stand within words.
            var isInside = (character is '\'' or '’' && word.Length > 0 && i + 1 < text.Length && char.IsLetter(text[i + 1]))
                || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format;
            if (isInside)
            {
                continue;
            }

            if (character is '#' && word.Length > 0)
            {
                word.Append("Sharp");
            }

            if (word.Length > 0)
            {
                yield return Capitalized(word.ToString());
                word.Clear();
            }

            if (character switch { '&' => "And", '+' => "Plus", '@' => "At", '%' => "Percent", _ => null } is { } spoken)
            {
                yield return spoken;
            }
        }

        if (word.Length > 0)
        {
            yield return Capitalized(word.ToString());
        }
    }

    private static string Capitalized(string word)
    {
        var isAcronym = word.Length > 1 && word.Any(char.IsUpper) && !word.Any(char.IsLower) && word.All(char.IsLetter);
        return char.ToUpperInvariant(word[0]) + (isAcronym ? word.Substring(1).ToLowerInvariant() : word.Substring(1));
    }

    // C# compares names by code unit, so two spellings of one character must become one.
    private static string Composed(string text)
    {
        var clean = text.Any(char.IsSurrogate) ? new string(text.Select(character => char.IsSurrogate(character) ? ' ' : character).ToArray()) : text;
        try
        {
            return Text.NormalForm.Of(clean);
        }
        catch (ArgumentException)
        {
            // U+FFFE and its like are no characters, and normalising refuses them.
            return new string(clean.Select(character => char.IsLetterOrDigit(character) ? character : ' ').ToArray());
        }
    }

    private static bool IsPart(char character) => CharUnicodeInfo.GetUnicodeCategory(character) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
