using System.Globalization;
using System.Text;

namespace ContentSdk.Core.Reading;

/// <summary>
/// Gives headings the anchors that GitHub gives them: the text in lower case, everything but letters, marks, digits,
/// connector punctuation, spaces and hyphens dropped, spaces turned into hyphens; a slug that is taken gets <c>-1</c>, <c>-2</c> and so on.
/// </summary>
/// <remarks>
/// The rule is that of GitHub's html-pipeline (<c>TableOfContentsFilter</c>); that a numbered slug must be free too is github-slugger's.
/// </remarks>
internal sealed class HeadingSlugs
{
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);

    /// <summary>The anchor of the next heading in the document.</summary>
    public string Next(string headingText)
    {
        var slug = Slug(headingText);
        if (!_uses.TryGetValue(slug, out var uses))
        {
            _uses.Add(slug, 0);
            return slug;
        }

        string numbered;
        do
        {
            uses++;
            numbered = slug + "-" + uses.ToString(CultureInfo.InvariantCulture);
        }
        while (_uses.ContainsKey(numbered));

        _uses[slug] = uses;
        _uses.Add(numbered, 0);
        return numbered;
    }

    /// <summary>Takes an anchor that the author wrote, so that no heading is given the same one.</summary>
    public void Take(string anchor)
    {
        if (!_uses.ContainsKey(anchor))
        {
            _uses.Add(anchor, 0);
        }
    }

    /// <summary>The slug of a text, whatever other headings there are.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            if (text[i] is ' ' or '-')
            {
                slug.Append('-');
            }
            else if (IsKept(CharUnicodeInfo.GetUnicodeCategory(text, i)) || IsEnclosed(char.IsSurrogatePair(text, i) ? char.ConvertToUtf32(text, i) : text[i]))
            {
                slug.Append(text, i, char.IsSurrogatePair(text, i) ? 2 : 1);
            }
        }

        return Lower(slug.ToString());
    }

    /// <summary>A text in lower case by Unicode's full case mapping, which makes two characters of the Turkish İ and is else the invariant culture's.</summary>
    public static string Lower(string text) => text.Replace("İ", "i\u0307").ToLowerInvariant();

    // Letters in circles and squares are symbols by category and letters by the property Alphabetic, which decides here.
    private static bool IsEnclosed(int codePoint) => codePoint is (>= 0x24B6 and <= 0x24E9) or (>= 0x1F130 and <= 0x1F149) or (>= 0x1F150 and <= 0x1F169) or (>= 0x1F170 and <= 0x1F189);

    private static bool IsKept(UnicodeCategory category) => category is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation;
}
