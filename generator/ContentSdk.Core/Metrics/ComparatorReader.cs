using ContentSdk.Core.Models;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Metrics;

/// <summary>Reads the words and signs that say how a bound is meant: <c>at least</c>, <c>~</c>, <c>or more</c>.</summary>
internal sealed class ComparatorReader(TokenList tokens)
{
    private static readonly Dictionary<string, (string[] Words, MetricComparator Comparator)[]> ComparatorsBefore = Comparators(
        ("at least", MetricComparator.AtLeast), ("no less than", MetricComparator.AtLeast), ("no fewer than", MetricComparator.AtLeast), ("not less than", MetricComparator.AtLeast), ("minimum of", MetricComparator.AtLeast), ("minimum", MetricComparator.AtLeast), ("min", MetricComparator.AtLeast),
        ("at most", MetricComparator.AtMost), ("up to", MetricComparator.AtMost), ("no more than", MetricComparator.AtMost), ("not more than", MetricComparator.AtMost), ("maximum of", MetricComparator.AtMost), ("maximum", MetricComparator.AtMost), ("max", MetricComparator.AtMost), ("capped at", MetricComparator.AtMost), ("as much as", MetricComparator.AtMost), ("as many as", MetricComparator.AtMost),
        ("more than", MetricComparator.MoreThan), ("greater than", MetricComparator.MoreThan), ("higher than", MetricComparator.MoreThan), ("over", MetricComparator.MoreThan), ("above", MetricComparator.MoreThan), ("exceeding", MetricComparator.MoreThan), ("exceeds", MetricComparator.MoreThan), ("exceed", MetricComparator.MoreThan), ("better than", MetricComparator.MoreThan), ("upwards of", MetricComparator.MoreThan),
        ("less than", MetricComparator.LessThan), ("fewer than", MetricComparator.LessThan), ("lower than", MetricComparator.LessThan), ("under", MetricComparator.LessThan), ("below", MetricComparator.LessThan), ("sub", MetricComparator.LessThan),
        ("approximately", MetricComparator.About), ("approx", MetricComparator.About), ("about", MetricComparator.About), ("around", MetricComparator.About), ("roughly", MetricComparator.About), ("nearly", MetricComparator.About), ("almost", MetricComparator.About), ("circa", MetricComparator.About), ("ca", MetricComparator.About), ("est", MetricComparator.About), ("some", MetricComparator.About), ("an estimated", MetricComparator.About), ("estimated", MetricComparator.About));

    private static readonly Dictionary<string, (string[] Words, MetricComparator Comparator)[]> ComparatorsAfter = Comparators(
        ("or more", MetricComparator.AtLeast), ("or higher", MetricComparator.AtLeast), ("or better", MetricComparator.AtLeast), ("or greater", MetricComparator.AtLeast), ("and above", MetricComparator.AtLeast), ("and up", MetricComparator.AtLeast), ("or above", MetricComparator.AtLeast), ("plus", MetricComparator.AtLeast), ("minimum", MetricComparator.AtLeast),
        ("or less", MetricComparator.AtMost), ("or fewer", MetricComparator.AtMost), ("or lower", MetricComparator.AtMost), ("or below", MetricComparator.AtMost), ("max", MetricComparator.AtMost), ("maximum", MetricComparator.AtMost));

    // Behind any other comparator a dot ends the sentence.
    private static readonly string[] Abbreviations = ["approx", "ca", "est", "max", "min"];

    /// <summary>The comparator in front of a number; null when there is none.</summary>
    public MetricComparator? Before(ref int i)
    {
        var token = tokens.Peek(i);
        if (token.Kind is TokenKind.Symbol)
        {
            MetricComparator? comparator = token.Text[0] switch
            {
                '~' or '≈' or '∼' or '±' => MetricComparator.About,
                '≥' or '⩾' => MetricComparator.AtLeast,
                '≤' or '⩽' => MetricComparator.AtMost,
                '>' when tokens.Peek(i - 1).IsDash && token.IsAttached => null,
                '>' => tokens.Peek(i + 1).IsSymbol('=') ? MetricComparator.AtLeast : MetricComparator.MoreThan,
                '<' => tokens.Peek(i + 1).IsSymbol('=') ? MetricComparator.AtMost : MetricComparator.LessThan,
                _ => null,
            };
            if (comparator is not null)
            {
                i += token.Text[0] is '<' or '>' && tokens.Peek(i + 1).IsSymbol('=') ? 2 : 1;
            }

            return comparator;
        }

        // "c. 40" is about forty, and "c" without a dot anything.
        if (token.Is("c") && tokens.Peek(i + 1).IsSymbol('.') && tokens.Peek(i + 1).IsAttached && tokens.Peek(i + 2).Kind is TokenKind.Number)
        {
            i += 2;
            return MetricComparator.About;
        }

        var before = i;
        var found = ReadWords(ComparatorsBefore, ref i);
        if (found is not null && tokens.Peek(i).IsSymbol('.') && tokens.Peek(i).IsAttached && Array.IndexOf(Abbreviations, tokens.Lower(before)) >= 0)
        {
            i++;
        }

        if (found is not null && tokens.Peek(i).IsDash && tokens.Peek(i).IsAttached)
        {
            i++;
        }

        // "sub" is a comparator only where a hyphen joins it to the number.
        if (tokens[before].Is("sub") && i == before + 1)
        {
            i = before;
            return null;
        }

        return found;
    }

    /// <summary>The comparator behind a number and its unit; null when there is none.</summary>
    public MetricComparator? After(ref int i)
    {
        // "$500 plus 8% interest" adds something.
        var isSum = tokens.Peek(i).Is("plus") && (tokens.Peek(i + 1).Kind is TokenKind.Number || (tokens.Peek(i + 1).Kind is TokenKind.Symbol && MetricWords.CurrencySigns.ContainsKey(tokens.Peek(i + 1).Text[0])));
        return isSum ? null : ReadWords(ComparatorsAfter, ref i);
    }

    private MetricComparator? ReadWords(Dictionary<string, (string[] Words, MetricComparator Comparator)[]> table, ref int i)
    {
        if (tokens.Peek(i).Kind is not TokenKind.Word || !table.TryGetValue(tokens[i].Text, out var rows))
        {
            return null;
        }

        foreach (var (words, comparator) in rows)
        {
            var length = 1;
            while (length < words.Length && tokens.Peek(i + length).Is(words[length]))
            {
                length++;
            }

            if (length == words.Length)
            {
                i += length;
                return comparator;
            }
        }

        return null;
    }

    // By the first word; of the phrases that share it the first to fit is meant.
    private static Dictionary<string, (string[] Words, MetricComparator Comparator)[]> Comparators(params (string Words, MetricComparator Comparator)[] rows) =>
        rows.Select(row => (Words: row.Words.Split(' '), row.Comparator)).GroupBy(row => row.Words[0], StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);
}
