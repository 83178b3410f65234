using ContentSdk.Core.Models;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Metrics;

/// <summary>Reads metrics: the quantities of a text with what each is about.</summary>
internal static class MetricReader
{
    // "from", three words of a comparator, its hyphen, two signs and a currency with its prefix.
    private const int MostBeforeAmount = 8;

    /// <summary>The words that a quantity may begin with.</summary>
    public static IReadOnlyList<(string Text, WordRoles Role)> NumberWords { get; } = [.. MetricWords.NumberWords.Keys.Select(word => (word, WordRoles.Number))];

    private static readonly WordSet Numbers = new(NumberWords);

    /// <summary>The quantities of a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="subject">What a quantity is about when the text does not say, such as the label of its field.</param>
    public static IReadOnlyList<Metric> Read(string text, string subject = "") => Numbers.Holds(text, WordRoles.Number) ? ReadNumbers(text, subject) : [];

    /// <summary>The quantities of a text that is known to have numbers.</summary>
    public static IReadOnlyList<Metric> ReadNumbers(string text, string subject)
    {
        var tokens = Tokenizer.Read(text);
        var quantities = Scan(tokens);
        var reader = new MetricSubject(text, tokens);
        var metrics = new List<Metric>(quantities.Count);
        var floor = 0;
        for (var i = 0; i < quantities.Count; i++)
        {
            // Words that tell what one quantity is about are not looked at for the next.
            var ceiling = i + 1 < quantities.Count ? quantities[i + 1].First : tokens.Count;
            metrics.Add(reader.Of(quantities[i], ref floor, ceiling, subject));
        }

        return metrics;
    }

    /// <summary>The metrics of a field that lists results: every part of the text is one, with a number or without.</summary>
    public static IReadOnlyList<Metric> ReadResults(string text, string subject)
    {
        var metrics = new List<Metric>();
        foreach (var part in Parts(text))
        {
            metrics.AddRange(ReadResult(part, subject));
        }

        return metrics;
    }

    /// <summary>The metrics of one item of a list of results.</summary>
    public static IReadOnlyList<Metric> ReadResult(string text, string subject)
    {
        var metrics = Read(text, subject);
        return metrics.Count > 0 || text.Length == 0 ? metrics : [Metric.Qualitative(text)];
    }

    private static List<Quantity> Scan(TokenList tokens)
    {
        var reader = new QuantityReader(tokens);
        var quantities = new List<Quantity>();
        var amount = -1;
        for (var i = 0; i < tokens.Count;)
        {
            while (amount < i && amount < tokens.Count)
            {
                amount = NextAmount(tokens, Math.Max(i, amount + 1));
            }

            // No quantity opens with more words than that before its number.
            if (amount - i > MostBeforeAmount)
            {
                i = amount == tokens.Count ? amount : amount - MostBeforeAmount;
            }
            else if (reader.At(i) is { } quantity)
            {
                quantities.Add(quantity);
                i = quantity.End;
            }
            else
            {
                i = SkipName(tokens, i);
            }
        }

        return quantities;
    }

    private static int NextAmount(TokenList tokens, int i)
    {
        while (i < tokens.Count && tokens[i].Kind is not (TokenKind.Number or TokenKind.Code) && !(tokens[i].Kind is TokenKind.Word && MetricWords.NumberWords.ContainsKey(tokens.Lower(i))))
        {
            i++;
        }

        return i;
    }

    // What was refused as part of a name or a date must not be found again from its second half: GPT-4-5, 2024-05-01.
    private static int SkipName(TokenList tokens, int i)
    {
        var isNumber = tokens[i].Kind is TokenKind.Number or TokenKind.Code;
        i++;
        while (isNumber && i < tokens.Count && tokens[i].IsAttached && (tokens[i].Kind is TokenKind.Number or TokenKind.Code or TokenKind.Word || tokens[i].IsDash || tokens[i].IsSymbol('/') || tokens[i].IsSymbol(':') || tokens[i].IsSymbol('.')))
        {
            i++;
        }

        return i;
    }

    /// <summary>The parts of a list in one line; a comma inside a number is none.</summary>
    private static IEnumerable<string> Parts(string text)
    {
        var start = 0;
        var depth = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            depth += i == text.Length ? 0 : text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (i == text.Length || (depth <= 0 && text[i] is ',' or ';' && i + 1 < text.Length && text[i + 1] == ' '))
            {
                var part = text.Substring(start, i - start).Trim();
                part = part.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? part.Substring(4) : part;
                if (part.Length > 0)
                {
                    yield return part;
                }

                start = i + 1;
            }
        }
    }
}
