using ContentSdk.Core.Text;

namespace ContentSdk.Core.Metrics;

/// <summary>English nouns as far as counting needs them: plurals and their singulars, by their endings.</summary>
internal static class Nouns
{
    /// <summary>Where the noun ends that a bare number counts; -1 when there is none. Looks at up to four words.</summary>
    public static int CountNoun(TokenList tokens, int first)
    {
        for (var i = first; i < tokens.Count && i < first + 7; i++)
        {
            var token = tokens[i];
            if (token.IsDash && token.IsAttached && i + 1 < tokens.Count && tokens[i + 1].IsAttached)
            {
                continue;
            }

            if (token.Kind is not TokenKind.Word || MetricWords.Boundaries.Contains(token.Text.ToLowerInvariant()))
            {
                return -1;
            }

            // "2 data points" counts points.
            if (IsPlural(token.Text) && i + 1 < tokens.Count && tokens[i + 1].Kind is TokenKind.Word && !tokens[i + 1].IsAttached && MetricWords.CountNouns.Contains(token.Text.ToLowerInvariant()) && IsPlural(tokens[i + 1].Text))
            {
                continue;
            }

            // "1 template, 2 drills": one thing is counted where the phrase ends with it.
            if (first > 0 && tokens[first - 1] is { Kind: TokenKind.Number, Text: "1" } && char.IsLower(token.Text[0]) && (i + 1 == tokens.Count || (tokens[i + 1].Kind is TokenKind.Symbol && tokens[i + 1].Text[0] is ',' or ';' or '.' or ')')))
            {
                return i + 1;
            }

            if (IsPlural(token.Text) && !(i + 1 < tokens.Count && tokens[i + 1].IsDash && tokens[i + 1].IsAttached))
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>Whether a word looks like an English plural.</summary>
    public static bool IsPlural(string word)
    {
        if (IsAcronym(word, out var isPlural))
        {
            return isPlural;
        }

        var lower = word.ToLowerInvariant();
        return MetricWords.CountNouns.Contains(lower)
            || (lower.Length > 2 && lower[lower.Length - 1] == 's' && lower[lower.Length - 2] is not ('s' or 'u' or 'i' or '\'' or '’') && !MetricWords.SingularsInS.Contains(lower));
    }

    // GPUs and APIs are plurals, NPS and AWS are none.
    private static bool IsAcronym(string word, out bool isPlural)
    {
        isPlural = word.Length > 2 && word[word.Length - 1] == 's';
        var letters = isPlural ? word.Length - 1 : word.Length;
        return letters > 1 && word.Take(letters).All(char.IsUpper);
    }

    /// <summary>The singular of an English plural, by its ending.</summary>
    public static string Singular(string word)
    {
        var lower = word.ToLowerInvariant();
        return lower switch
        {
            _ when IsAcronym(word, out var isPlural) => isPlural ? lower.Substring(0, lower.Length - 1) : lower,
            "people" => "person",
            "children" => "child",
            "men" => "man",
            "women" => "woman",
            "criteria" => "criterion",
            _ when !IsPlural(lower) || MetricWords.CountNouns.Contains(lower) => lower,
            "knives" => "knife",
            "lives" => "life",
            "leaves" => "leaf",
            "loaves" => "loaf",
            _ when lower.EndsWith("lves", StringComparison.Ordinal) => lower.Substring(0, lower.Length - 3) + "f",
            _ when lower.EndsWith("ies", StringComparison.Ordinal) && lower.Length > 4 => lower.Substring(0, lower.Length - 3) + "y",
            _ when lower.EndsWith("sses", StringComparison.Ordinal) || lower.EndsWith("ches", StringComparison.Ordinal) || lower.EndsWith("shes", StringComparison.Ordinal) || lower.EndsWith("xes", StringComparison.Ordinal) => lower.Substring(0, lower.Length - 2),
            _ => lower.Substring(0, lower.Length - 1),
        };
    }
}
