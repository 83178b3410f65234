using ContentSdk.Core.Maps;

namespace ContentSdk.Core.Resolving;

/// <summary>The forms of a name in prose: its parts, where it is a list, and the name without what a sentence puts around it.</summary>
internal static class NameForms
{
    private static readonly string[] Joints = [", and ", ", or ", " and ", " or ", ", ", " & ", " / ", " → ", " -> ", "/"];

    /// <summary>Where the parts of a list of names stand.</summary>
    public static List<(int Start, int End)> Cuts(string name)
    {
        var cuts = new List<(int, int)>();
        var start = 0;
        for (var i = 0; i < name.Length;)
        {
            if (Joints.FirstOrDefault(joint => string.CompareOrdinal(name, i, joint, 0, joint.Length) == 0) is { } found)
            {
                cuts.Add((start, i));
                start = i += found.Length;
            }
            else
            {
                i++;
            }
        }

        cuts.Add((start, name.Length));
        return cuts.Where(cut => cut.Item2 > cut.Item1).ToList();
    }

    /// <summary>A part of a list without the kind word that it repeats: "A section and B section", "Section A and Section B".</summary>
    public static string WithoutKind(string part)
    {
        part = part.Trim();
        foreach (var word in Vocabulary.KindWords)
        {
            if (part.Length == word.Length + 2 && part[word.Length] == ' ' && part.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return part.Substring(word.Length + 1);
            }

            if (part.Length > word.Length + 1 && part[part.Length - word.Length - 1] == ' ' && part.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return part.Substring(0, part.Length - word.Length - 1).TrimEnd();
            }
        }

        return part;
    }

    /// <summary>A name without the words before it that belong to the sentence: written small, an article, or "After the" and its like. The whole when all do.</summary>
    public static string WithoutLead(string name)
    {
        var words = name.Split(' ');
        var lead = words.TakeWhile((word, i) => word.Length == 0 || char.IsLower(word[0]) || IsArticle(words, i) || (i == 0 && Leads(words, i))).ToList();
        var isPlain = lead.Count == 0 || lead[0].Length == 0 || char.IsLower(lead[0][0]) || IsArticle(words, 0);
        return isPlain || lead.Contains("the") ? Without(name, words, lead.Count) : name.Trim();
    }

    /// <summary>A name without the words around it that tell a place: "Late Pricing", "End of Pricing", "Pricing (primary)". Names begin with such words too, so that what is left must be a whole title.</summary>
    public static string WithoutPlace(string name)
    {
        var remark = name.EndsWith(")", StringComparison.Ordinal) ? name.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        var bare = remark > 0 && char.IsLower(name[remark + 2]) ? name.Substring(0, remark) : name;
        var words = bare.Split(' ');
        return Without(bare, words, words.TakeWhile((word, i) => word.Length == 0 || IsArticle(words, i) || Leads(words, i)).Count());
    }

    private static bool IsArticle(string[] words, int i) => words[i] is "The" or "An" || (words[i] is "A" && !IsJoined(words, i));

    private static bool Leads(string[] words, int i) => Vocabulary.IsLead(words[i]) && !IsJoined(words, i);

    // "A and B" are two letters, "First and Next Things" two names.
    private static bool IsJoined(string[] words, int i) => i + 1 < words.Length && words[i + 1] is "and" or "or" or "&";

    private static string Without(string name, string[] words, int lead) => lead == 0 || lead == words.Length ? name.Trim() : string.Join(" ", words.Skip(lead));

    /// <summary>A text without what stands in brackets: "Marc Dupont (Acme)" names Marc Dupont, and nobody else of Acme.</summary>
    public static string WithoutOrganisations(string text)
    {
        var open = text.IndexOf('(');
        while (open > 0 && text.IndexOf(')', open) is var close and > 0)
        {
            text = text.Remove(open, close + 1 - open);
            open = text.IndexOf('(', open);
        }

        return text;
    }
}
