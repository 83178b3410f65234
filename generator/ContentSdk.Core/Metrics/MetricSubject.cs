using ContentSdk.Core.Models;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Metrics;

/// <summary>Finds what a quantity is about: the words behind it, else the words before it, else what its surroundings say.</summary>
internal sealed class MetricSubject(string text, TokenList tokens)
{
    /// <summary>The metric that a quantity makes.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="floor">The first token that may belong to it; the first behind it afterwards.</param>
    /// <param name="ceiling">The token that belongs to the next quantity.</param>
    /// <param name="fallback">What it is about when the text is silent.</param>
    public Metric Of(Quantity quantity, ref int floor, int ceiling, string fallback)
    {
        // "21 days' notice".
        var i = quantity.End < ceiling && quantity.Unit is not null && tokens[quantity.End] is { IsAttached: true, Text: "'" or "’" } ? quantity.End + 1 : quantity.End;
        var change = quantity.Change;
        var unit = quantity.Unit;
        var per = quantity.Per;
        change = change is MetricChange.None ? Arrow(quantity.First) : change;

        // "Gross margin of 38% scares investors" is about what stands before it.
        var goesOn = IsIn(i, MetricWords.IncreaseWords) || IsIn(i, MetricWords.DecreaseWords) || ChangeNoun(i) is not MetricChange.None;
        if (unit is not null && !goesOn && IsWord(quantity.First - 1, ceiling, "of") && Before(quantity, floor, "", change, unit, per) is { Subject.Length: > 0 } stood && ChangeOf(stood.Subject) is MetricChange.None)
        {
            floor = quantity.End;
            return stood;
        }

        // "40% of customers", "3x more customers", "95% reduction in quality issues".
        i = SkipComparison(i, ceiling);
        if (IsWord(i, ceiling, "of"))
        {
            i = SkipArticles(i + 1, ceiling);
        }
        else if (unit is null && i < ceiling && IsIn(i, MetricWords.CountedChanges))
        {
            // "0 falls" counts them.
        }
        else if (i < ceiling && IsIn(i, MetricWords.IncreaseWords) && !IsIn(i, MetricWords.IncreaseNouns) && !(tokens[i].Is("up") && tokens.Peek(i + 1).Is("front")))
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
        if (unit is not null && i + 1 < ceiling && PhraseEnd(i, ceiling) == i && (MetricWords.IsCurrency(unit) ? tokens[i].Is("in") || tokens[i].Is("for") : MetricWords.IsDuration(unit) && tokens[i].Is("to")) && !IsIn(i + 1, MetricWords.Numbered) && !Months.Contains(tokens[i + 1]) && !MetricWords.NumberWords.ContainsKey(tokens[i + 1].Text.ToLowerInvariant()))
        {
            i = SkipArticles(i + 1, ceiling);
        }

        var start = i;
        var end = PhraseEnd(start, ceiling);
        if (unit is null && Nouns.CountNoun(tokens, start) is var counted and >= 0 && counted <= ceiling)
        {
            unit = Noun(start, counted);
            end = counted;
            var rated = end;
            per ??= new UnitReader(tokens).ReadRates(ref rated);
            quantity = WithComparator(quantity, ref rated);
            i = rated;
        }
        else
        {
            // "5 mg twice daily" is ten a day.
            if (end > start && tokens[end - 1].Kind is TokenKind.Word && !(end - 1 > start && (tokens[end - 2].Is("twice") || tokens[end - 2].Is("times"))) && MetricWords.Rates.TryGetValue(tokens[end - 1].Text.ToLowerInvariant(), out var rate))
            {
                (per, i, end) = (per ?? rate, end, end - 1);
            }
            else
            {
                i = end;
            }

            // "30% fewer interventions per quarter".
            var behind = i;
            if (per is null && i < ceiling && (tokens[i].Is("per") || tokens[i].IsSymbol('/')) && new UnitReader(tokens).ReadRates(ref behind) is { } period && (unit != "percent" || MetricWords.IsDuration(period)))
            {
                (per, i) = (period, behind);
            }
        }

        // "$9.6B of trade a day".
        if (per is null && end > start + 1 && tokens[end - 1].Kind is TokenKind.Word && MetricWords.Units.TryGetValue(tokens[end - 1].Text.ToLowerInvariant(), out var each) && MetricWords.IsDuration(each) && (tokens[end - 2].Is("a") || tokens[end - 2].Is("an") || tokens[end - 2].Is("each") || tokens[end - 2].Is("every")) && end - 2 > start)
        {
            (per, end) = (each, end - 2);
        }

        // "45-day time to hire".
        if (end > start && end + 1 < ceiling && tokens[end - 1].Is("time") && tokens[end].Is("to") && tokens[end + 1].Kind is TokenKind.Word)
        {
            i = end += 2;
        }

        var isAdverb = end == start + 1 && unit is not null && (IsIn(start, MetricWords.Adverbs) || tokens[start].Text.EndsWith("ly", StringComparison.Ordinal));
        if (end > start && !isAdverb)
        {
            // "3 price increases" counts them.
            var isCounted = quantity.Unit is null && unit is not null;
            change = change is not MetricChange.None ? change : !isCounted && ChangeNoun(end - 1) is var noun and not MetricChange.None ? noun : VerbBefore(quantity.First, floor);
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
        if (end > floor + 1 && tokens[end - 1].Is("from") && (tokens[end - 2].Is("up") || tokens[end - 2].Is("down")))
        {
            // "92% accuracy (up from 64%)": what it was before is no change.
            return Alone(quantity, fallback, change, unit, per);
        }

        if (end > floor && tokens[end - 1].IsSymbol(':') && Label(floor, end - 1) is { } label)
        {
            return Make(quantity, label, label + ": " + Words(quantity.First, quantity.End), change is MetricChange.None ? ChangeOf(label) : change, unit, per);
        }

        while (end > floor && (IsIn(end - 1, MetricWords.Connectors) || IsIn(end - 1, MetricWords.IncreaseWords) || IsIn(end - 1, MetricWords.DecreaseWords) || tokens[end - 1].IsSymbol(':') || tokens[end - 1].IsSymbol('(') || (tokens[end - 1].Kind is TokenKind.Symbol && tokens[end - 1].Text[0] is '↑' or '↓' or '▲' or '▼') || (tokens[end - 1].IsDash && !tokens[end - 1].IsAttached)))
        {
            end--;
            change = IsIn(end, MetricWords.IncreaseWords) ? MetricChange.Increase : IsIn(end, MetricWords.DecreaseWords) ? MetricChange.Decrease : change;
        }

        var start = end;
        while (start > floor && (IsPhraseToken(start - 1) || IsOrdinal(start - 1)) && (!IsIn(start - 1, MetricWords.Boundaries) || (start < end && Joins(start - 1, floor))))
        {
            if (IsIn(start - 1, MetricWords.DecreaseWords) || IsIn(start - 1, MetricWords.IncreaseWords))
            {
                // "reduced costs by 30%": the verb says the direction and is not part of what it is about.
                change = change is not MetricChange.None ? change : IsIn(start - 1, MetricWords.DecreaseWords) ? MetricChange.Decrease : MetricChange.Increase;
                break;
            }

            start--;
        }

        // A slash that joins nothing: "$9/$29".
        while (start < end && tokens[start].Kind is TokenKind.Symbol)
        {
            start++;
        }

        start = SkipArticles(start, end);
        if (end > start && !(end == start + 1 && IsIn(start, MetricWords.Selectors)))
        {
            change = change is MetricChange.None ? ChangeNoun(end - 1) : change;
            return Make(quantity, Words(start, end), Words(start, quantity.End), change, unit, per);
        }

        return Alone(quantity, fallback, change, unit, per);
    }

    private Metric Alone(Quantity quantity, string fallback, MetricChange change, string? unit, string? per)
    {
        var words = Words(quantity.First, quantity.End);
        return Make(quantity, fallback.Length > 0 ? fallback : words, words, change, unit, per);
    }

    // "Cost per document", "time to market".
    private bool Joins(int i, int floor) => i > floor && (tokens[i].Is("per") ? tokens[i - 1].Kind is TokenKind.Word && !IsIn(i - 1, MetricWords.Boundaries) : tokens[i].Is("to") && tokens[i - 1].Is("time"));

    // "14th Street", "3rd-grade proficiency".
    private bool IsOrdinal(int i) => tokens[i].Kind is TokenKind.Number && i + 1 < tokens.Count && tokens[i + 1].IsAttached && tokens[i + 1].Text is "st" or "nd" or "rd" or "th";

    // "Time to first value: 14 days" is about all of the words before the colon.
    private string? Label(int floor, int colon)
    {
        var start = colon;
        while (start > floor && colon - start < 12 && !(tokens[start - 1].Kind is TokenKind.Symbol && tokens[start - 1].Text[0] is '.' or ',' or ';' or '(' or ':' or '→' or '"'))
        {
            start--;
        }

        start = SkipArticles(start, colon);
        return start < colon && tokens[start].Kind is TokenKind.Word ? Words(start, colon) : null;
    }

    // "75 words or fewer", "500 words max".
    private Quantity WithComparator(Quantity quantity, ref int i) => quantity.Comparator is not MetricComparator.Exactly ? quantity : new ComparatorReader(tokens).After(ref i) switch
    {
        MetricComparator.AtMost => quantity with { Low = null, Comparator = MetricComparator.AtMost },
        MetricComparator.AtLeast => quantity with { High = null, Comparator = MetricComparator.AtLeast },
        _ => quantity,
    };

    // "GPUs", "sign-ups": the noun in the singular, with what a hyphen joins to it.
    private string Noun(int start, int end)
    {
        var first = end - 1;
        while (first - 2 >= start && tokens[first].IsAttached && tokens[first - 1].IsDash && tokens[first - 1].IsAttached)
        {
            first -= 2;
        }

        return Words(first, end - 1).ToLowerInvariant() + Nouns.Singular(tokens[end - 1].Text);
    }

    // "50% year-over-year growth", "50% year over year".
    private int SkipComparison(int i, int ceiling)
    {
        if (i < ceiling && tokens[i].Kind is TokenKind.Word && tokens[i].Text is "YoY" or "MoM" or "QoQ" or "WoW")
        {
            return i + 1;
        }

        var over = i + 1 < ceiling && tokens[i + 1].IsDash ? i + 2 : i + 1;
        var last = over + 1 < ceiling && tokens[over + 1].IsDash ? over + 2 : over + 1;
        return last < ceiling && tokens[over].Is("over") && tokens[i].Kind is TokenKind.Word && tokens[last].Is(tokens[i].Text) ? last + 1 : i;
    }

    private MetricChange Arrow(int first) =>
        tokens[first].IsSymbol('+') || (first > 0 && (tokens[first - 1].IsSymbol('↑') || tokens[first - 1].IsSymbol('▲'))) ? MetricChange.Increase
        : first > 0 && (tokens[first - 1].IsSymbol('↓') || tokens[first - 1].IsSymbol('▼')) ? MetricChange.Decrease
        : MetricChange.None;

    private static MetricChange ChangeOf(string subject)
    {
        var last = subject.Substring(subject.LastIndexOf(' ') + 1).ToLowerInvariant();
        return MetricWords.IncreaseNouns.Contains(last) ? MetricChange.Increase : MetricWords.DecreaseNouns.Contains(last) ? MetricChange.Decrease : MetricChange.None;
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

    private bool IsWord(int i, int ceiling, string word) => i >= 0 && i < ceiling && tokens[i].Is(word);

    // A word that a hyphen joins to others ("time-to-market", "on-time") is no word of its own.
    private bool IsIn(int i, HashSet<string> words) => i >= 0 && i < tokens.Count && !IsJoined(i) && tokens[i].Kind is TokenKind.Word && words.Contains(tokens[i].Text.ToLowerInvariant());

    private bool IsJoined(int i) =>
        (i > 1 && tokens[i].IsAttached && tokens[i - 1].IsDash && tokens[i - 1].IsAttached && tokens[i - 2].Kind is TokenKind.Word)
        || (i + 2 < tokens.Count && tokens[i + 1].IsDash && tokens[i + 1].IsAttached && tokens[i + 2].IsAttached && tokens[i + 2].Kind is TokenKind.Word);

    private string Words(int start, int end) => start >= end ? "" : text.Substring(tokens[start].Start, tokens[end - 1].End - tokens[start].Start);
}
