using ContentSdk.Core.Models;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Metrics;

/// <summary>Finds what a quantity is about: the words behind it, else the words before it, else what its surroundings say.</summary>
internal sealed class MetricSubject(string text, IReadOnlyList<Token> tokens)
{
    /// <summary>The metric that a quantity makes.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="floor">The first token that may belong to it; the first behind it afterwards.</param>
    /// <param name="ceiling">The token that belongs to the next quantity.</param>
    /// <param name="fallback">What it is about when the text is silent.</param>
    public Metric Of(Quantity quantity, ref int floor, int ceiling, string fallback)
    {
        var i = quantity.End;
        var change = quantity.Change;
        var unit = quantity.Unit;
        var per = quantity.Per;

        // "40% of customers", "3x more customers", "95% reduction in quality issues".
        if (IsWord(i, ceiling, "of"))
        {
            i = SkipArticles(i + 1, ceiling);
        }

        if (i < ceiling && IsIn(i, MetricWords.IncreaseWords) && !IsIn(i, MetricWords.IncreaseNouns))
        {
            (change, i) = (MetricChange.Increase, i + 1);
        }
        else if (i < ceiling && IsIn(i, MetricWords.DecreaseWords) && !IsIn(i, MetricWords.DecreaseNouns))
        {
            (change, i) = (MetricChange.Decrease, i + 1);
        }
        else if (i < ceiling && ChangeNoun(i) is var stated and not MetricChange.None && i + 1 < ceiling && (tokens[i + 1].Is("in") || tokens[i + 1].Is("of") || tokens[i + 1].Is("to") || tokens[i + 1].Is("on")))
        {
            (change, i) = (stated, SkipArticles(i + 2, ceiling));
        }

        // "$1.5 billion in revenue", "5 minutes to recover".
        if (unit is not null && i + 1 < ceiling && PhraseEnd(i, ceiling) == i && (MetricWords.IsCurrency(unit) ? tokens[i].Is("in") || tokens[i].Is("for") : MetricWords.IsDuration(unit) && tokens[i].Is("to")))
        {
            i = SkipArticles(i + 1, ceiling);
        }

        var start = i;
        var end = PhraseEnd(start, ceiling);
        if (unit is null && MetricReader.CountNoun(tokens, start) is var counted and >= 0 && counted <= ceiling)
        {
            unit = MetricReader.Singular(tokens[counted - 1].Text);
            end = counted;
            var rated = end;
            per ??= new QuantityReader(tokens).RateAt(ref rated);
            i = rated;
        }
        else
        {
            if (end > start && tokens[end - 1].Kind is TokenKind.Word && MetricWords.Rates.TryGetValue(tokens[end - 1].Text.ToLowerInvariant(), out var rate))
            {
                (per, i, end) = (per ?? rate, end, end - 1);
            }
            else
            {
                i = end;
            }
        }

        if (end > start)
        {
            change = change is not MetricChange.None ? change : ChangeNoun(end - 1) is var noun and not MetricChange.None ? noun : VerbBefore(quantity.First, floor);
            floor = Math.Max(i, end);
            return Make(quantity, Words(start, end), Words(quantity.First, floor), change, unit, per);
        }

        var metric = Before(quantity, floor, fallback, change, unit, per);
        floor = quantity.End;
        return metric;
    }

    /// <summary>"Uptime of 99.9%", "costs cut by 30%", "Uptime: 99.9%".</summary>
    private Metric Before(Quantity quantity, int floor, string fallback, MetricChange change, string? unit, string? per)
    {
        var end = quantity.First;
        while (end > floor && (IsIn(end - 1, MetricWords.Connectors) || IsIn(end - 1, MetricWords.IncreaseWords) || IsIn(end - 1, MetricWords.DecreaseWords) || tokens[end - 1].IsSymbol(':') || tokens[end - 1].IsSymbol('(')))
        {
            end--;
            change = IsIn(end, MetricWords.IncreaseWords) ? MetricChange.Increase : IsIn(end, MetricWords.DecreaseWords) ? MetricChange.Decrease : change;
        }

        var start = end;
        while (start > floor && IsPhraseToken(start - 1) && !IsIn(start - 1, MetricWords.Boundaries))
        {
            if (IsIn(start - 1, MetricWords.DecreaseWords) || IsIn(start - 1, MetricWords.IncreaseWords))
            {
                // "reduced costs by 30%": the verb says the direction and is not part of what it is about.
                change = change is not MetricChange.None ? change : IsIn(start - 1, MetricWords.DecreaseWords) ? MetricChange.Decrease : MetricChange.Increase;
                break;
            }

            start--;
        }

        start = SkipArticles(start, end);
        if (end > start)
        {
            change = change is MetricChange.None ? ChangeNoun(end - 1) : change;
            return Make(quantity, Words(start, end), Words(start, quantity.End), change, unit, per);
        }

        return Make(quantity, fallback.Length > 0 ? fallback : Words(quantity.First, quantity.End), Words(quantity.First, quantity.End), change, unit, per);
    }

    private static Metric Make(Quantity quantity, string subject, string words, MetricChange change, string? unit, string? per) =>
        new(words, subject, change, quantity.Low, quantity.High, quantity.Comparator, unit, per);

    private int PhraseEnd(int start, int ceiling)
    {
        var end = start;
        while (end < ceiling && IsPhraseToken(end) && !IsIn(end, MetricWords.Boundaries))
        {
            end++;
        }

        // A hyphen or ampersand that joins nothing any more.
        while (end > start && tokens[end - 1].Kind is TokenKind.Symbol)
        {
            end--;
        }

        return end;
    }

    private bool IsPhraseToken(int i) =>
        tokens[i].Kind is TokenKind.Word
        || (tokens[i].Kind is TokenKind.Number && tokens[i].IsAttached)
        || tokens[i].IsSymbol('&')
        || (tokens[i].Kind is TokenKind.Symbol && tokens[i].Text[0] is '-' or '‑' or '/' or '\'' or '’' && tokens[i].IsAttached && i + 1 < tokens.Count && tokens[i + 1].IsAttached);

    private MetricChange ChangeNoun(int i) =>
        IsIn(i, MetricWords.IncreaseNouns) ? MetricChange.Increase : IsIn(i, MetricWords.DecreaseNouns) ? MetricChange.Decrease : MetricChange.None;

    // "grew from 10 to 200 employees", "cut 30% of waste".
    private MetricChange VerbBefore(int first, int floor) =>
        first <= floor ? MetricChange.None : IsIn(first - 1, MetricWords.IncreaseWords) ? MetricChange.Increase : IsIn(first - 1, MetricWords.DecreaseWords) ? MetricChange.Decrease : MetricChange.None;

    private int SkipArticles(int i, int ceiling)
    {
        while (i < ceiling && tokens[i].Kind is TokenKind.Word && tokens[i].Text.ToLowerInvariant() is "the" or "a" or "an" or "all" or "our" or "their" or "its" or "your")
        {
            i++;
        }

        return i;
    }

    private bool IsWord(int i, int ceiling, string word) => i < ceiling && tokens[i].Is(word);

    private bool IsIn(int i, HashSet<string> words) => i < tokens.Count && tokens[i].Kind is TokenKind.Word && words.Contains(tokens[i].Text.ToLowerInvariant());

    private string Words(int start, int end) => start >= end ? "" : text.Substring(tokens[start].Start, tokens[end - 1].End - tokens[start].Start);
}
