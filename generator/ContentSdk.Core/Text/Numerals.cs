using System.Globalization;

namespace ContentSdk.Core.Text;

/// <summary>Numbers as headings write them: <c>12</c>, <c>XII</c>, <c>twelve</c>.</summary>
internal static class Numerals
{
    private static readonly string[] Spelled =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>Whether there is a digit in a text.</summary>
    public static bool HoldsDigit(string text)
    {
        foreach (var character in text)
        {
            if (char.IsDigit(character))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a whole numeral of any of the forms.</summary>
    public static bool TryParse(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) || TryRoman(text, out number) || TrySpelled(text, out number);

    /// <summary>Reads a numeral of one or more tokens: <c>12</c>, <c>Twenty-Six</c>, <c>One Hundred and Five</c>.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="first">Where it begins.</param>
    /// <param name="last">Its last token.</param>
    /// <param name="number">What it says.</param>
    public static bool TryRead(TokenList tokens, int first, out int last, out int number)
    {
        (last, number) = (first, 0);
        if (tokens.Peek(first).Kind is TokenKind.Number)
        {
            return TryParse(tokens[first].Text, out number);
        }

        if (tokens.Peek(first).Kind is not TokenKind.Word || !TryParse(tokens[first].Text, out number))
        {
            return false;
        }

        if (number is >= 1 and <= 9 && tokens.Peek(first + 1).Is("hundred"))
        {
            (number, last) = (number * 100, first + 1);
            var next = tokens.Peek(last + 1).Is("and") ? last + 2 : last + 1;
            if (tokens.Peek(next).Kind is TokenKind.Word && TrySpelled(tokens[next].Text, out var rest) && rest > 0)
            {
                (number, last) = (number + rest, next);
            }
        }

        // "Twenty-Six" and "Twenty Six".
        var isTens = TrySpelled(tokens[last].Text, out var tens) && tens >= 20 && tens % 10 == 0;
        var ones = tokens.Peek(last + 1).IsDash && tokens.Peek(last + 1).IsAttached && tokens.Peek(last + 2).IsAttached ? last + 2 : last + 1;
        if (isTens && tokens.Peek(ones).Kind is TokenKind.Word && TrySpelled(tokens[ones].Text, out var one) && one is > 0 and < 10)
        {
            (number, last) = (number + one, ones);
        }

        return true;
    }

    /// <summary>Reads <c>one</c> to <c>ninety-nine</c>, in any letter case.</summary>
    public static bool TrySpelled(string text, out int number)
    {
        var lower = text.ToLowerInvariant();
        number = Array.IndexOf(Spelled, lower);
        if (number >= 0)
        {
            return true;
        }

        var parts = lower.Split('-');
        var tens = Array.IndexOf(Tens, parts[0]);
        var ones = parts.Length == 2 ? Array.IndexOf(Spelled, parts[1]) : 0;
        if (tens < 0 || parts.Length > 2 || ones is < 0 or > 9)
        {
            number = 0;
            return false;
        }

        number = ((tens + 2) * 10) + ones;
        return true;
    }

    /// <summary>Reads a well-formed Roman numeral in capitals, up to 3999.</summary>
    public static bool TryRoman(string text, out int number)
    {
        number = 0;
        var highest = int.MaxValue;
        for (var i = 0; i < text.Length; i++)
        {
            var value = Roman(text[i]);
            if (value == 0)
            {
                return false;
            }

            var next = i + 1 < text.Length ? Roman(text[i + 1]) : 0;
            if (next > value)
            {
                value = next - value;
                i++;
            }

            if (value > highest)
            {
                return false;
            }

            highest = value;
            number += value;
        }

        // Writing the number back is the simplest proof that the letters were in the one right order.
        return number is > 0 and < 4000 && ToRoman(number) == text;
    }

    /// <summary>Reads a Roman numeral in small letters, up to 39: longer ones are words as often as not (<c>mix</c>, <c>civil</c>).</summary>
    public static bool TrySmallRoman(string text, out int number)
    {
        number = 0;
        return text.All(letter => letter is 'i' or 'v' or 'x') && TryRoman(text.ToUpperInvariant(), out number);
    }

    private static int Roman(char letter) => letter switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, 'D' => 500, 'M' => 1000, _ => 0 };

    private static string ToRoman(int number)
    {
        (int Value, string Letters)[] steps =
        [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ];
        var roman = "";
        foreach (var (value, letters) in steps)
        {
            while (number >= value)
            {
                roman += letters;
                number -= value;
            }
        }

        return roman;
    }
}
