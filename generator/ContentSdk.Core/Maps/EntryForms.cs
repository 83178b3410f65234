using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Maps;

/// <summary>What the form of a heading or bullet says beside its title: the company of a case study, an expert's organisation, what a level covers.</summary>
internal sealed class EntryForms(Vocabulary vocabulary)
{
    private const int MostWordsOfName = 4;

    private readonly NumberedReader _numbers = new(vocabulary);

    /// <summary>Sets title, number and form of an entry from what its heading says.</summary>
    public void Apply(EntryBuilder entry, HeadingForm form)
    {
        entry.Number = form.Number;
        entry.Title = form.FullTitle(vocabulary);
        switch (entry.Kind)
        {
            case EntryKind.CaseStudy:
                SplitCompany(entry, form);
                break;
            case EntryKind.Character:
                SplitArc(entry, form);
                break;
            case EntryKind.Expert:
                SplitOrganisation(entry, form);
                break;
        }

        var mention = form.Remark is { } words ? _numbers.ReadPhrase(words) : null;
        if (entry.Kind is EntryKind.Level)
        {
            entry.Form = entry.Form with { Covers = mention };
        }

        if (mention is not null)
        {
            entry.AddMention(mention);
        }

        if (entry.Title.Length == 0)
        {
            entry.Title = null;
        }
    }

    /// <summary>A line of its own in bold, or a label, that opens an entry by its words: <c>**Act I: The Start**</c>. Null when it opens none.</summary>
    public HeadingForm? Opens(Line line)
    {
        if (line.Strong is null || !vocabulary.MayNameKind(line.Strong))
        {
            return null;
        }

        if (line.StrongAlone is { } strong && !line.TryLabel(out _, out _, out _))
        {
            return HeadingForm.Parse(strong, vocabulary) is { Kind: not (null or EntryKind.Chapter) } form ? form : null;
        }

        if (!line.TryLabel(out var label, out var value, out _) || HeadingForm.Parse(label, vocabulary) is not { Kind: { } kind and not EntryKind.Chapter } labelled)
        {
            return null;
        }

        // "**Act I: The Start**: how it begins" opens an act; "**Story 1**: how it begins" is a field, and so is "**Related Section**:".
        var opens = value.Length == 0
            ? labelled.Number is not null || (kind is EntryKind.Section && !vocabulary.MeansReference(label))
            : labelled.Number is not null && (labelled.Title.Length > 0 || kind is EntryKind.Act);
        return opens ? labelled : null;
    }

    /// <summary>A bullet that introduces an entry; null when it is written in no such form.</summary>
    public Introduction? Introduction(ListItem item, EntryKind kind, bool isOrdered = false)
    {
        if (item.Blocks.Count == 0 || item.Blocks[0] is not ParagraphBlock { Lines.Count: > 0 } paragraph)
        {
            return null;
        }

        var line = paragraph.Lines[0];
        var rest = paragraph.Lines.Skip(1).ToList();
        if (line.Strong is null)
        {
            return kind is EntryKind.Expert ? Plain(line, rest) : kind is EntryKind.CaseStudy && isOrdered ? Titled(line, rest) : null;
        }

        var name = line.Strong.TrimEnd(':', '：', ' ');
        var text = line.Rest.Trim();

        // "**Name** (Organisation): role" puts the brackets outside the bold phrase.
        if (text.Length > 0 && text[0] == '(' && text.IndexOf(')') is var close and > 0)
        {
            name += " " + text.Substring(0, close + 1);
            text = text.Substring(close + 1);
        }

        // "**Name**, Organisation: role".
        if (text.StartsWith(", ", StringComparison.Ordinal) && text.IndexOf(": ", StringComparison.Ordinal) is var colon and > 2)
        {
            name += " (" + text.Substring(2, colon - 2) + ")";
            text = text.Substring(colon);
        }

        var form = HeadingForm.Parse(name, vocabulary);
        if (name.Length == 0 || (form.Kind is { } other && other != kind && form.Number is not null))
        {
            return null;
        }

        return new Introduction(name, Titles.TrimSeparators(text.TrimStart('：')), rest, line, form);
    }

    /// <summary>A bullet without bold words that introduces an entry as well as those beside it do: <c>Jane Doe – soil microbiologist</c>. Null when it is any sentence.</summary>
    public Introduction? Companion(ListItem item, EntryKind kind)
    {
        if (kind is not (EntryKind.Expert or EntryKind.Character or EntryKind.CaseStudy) || item.Blocks.Count == 0 || item.Blocks[0] is not ParagraphBlock { Lines: [{ Strong: null } line, ..] } paragraph)
        {
            return null;
        }

        var (cut, length) = FirstDash(line.Text) is { Cut: > 0 } dash ? dash : (line.Text.IndexOf(": ", StringComparison.Ordinal), 2);
        if (cut <= 0 || !IsName(line.Text.Substring(0, cut)))
        {
            return null;
        }

        var name = kind is EntryKind.CaseStudy ? line.Text : line.Text.Substring(0, cut);
        return new Introduction(name, line.Text.Substring(kind is EntryKind.CaseStudy ? line.Text.Length : cut + length), paragraph.Lines.Skip(1).ToList(), line, HeadingForm.Parse(name, vocabulary));
    }

    /// <summary>Whether a bullet has nothing in bold, so that it is no field.</summary>
    public static bool IsPlain(ListItem item) => item.Blocks.Count > 0 && item.Blocks[0] is ParagraphBlock { Lines: [{ Strong: null }, ..] };

    /// <summary>Whether an introduction says by its form what it introduces: <c>Name (Organisation)</c>, <c>Company: Title</c>.</summary>
    public static bool IsTelling(Introduction introduction, EntryKind kind) =>
        kind is EntryKind.CaseStudy ? introduction.Name.IndexOf(": ", StringComparison.Ordinal) > 0 || FirstDash(introduction.Name).Cut > 0 : kind is EntryKind.Expert or EntryKind.Character && introduction.Form.Remark is not null;

    private static bool IsName(string text)
    {
        var words = Tokenizer.Read(text).Where(token => token.Kind is not TokenKind.Symbol).ToList();
        return words.Count is > 0 and <= MostWordsOfName && words.All(word => word.IsCapitalized || word.Kind is TokenKind.Code);
    }

    /// <summary>A bullet that opens an act, <c>- **Act I: The Start**: …</c>.</summary>
    public Introduction? Act(ListItem item) => Introduction(item, EntryKind.Act) is { Form.Kind: EntryKind.Act } act ? act : null;

    /// <summary>Gives an entry what stands behind its name.</summary>
    public void Introduce(EntryBuilder entry, Introduction introduction, string? group)
    {
        if (entry.Kind is EntryKind.Expert)
        {
            entry.Form = entry.Form with { Role = introduction.Text.Length == 0 ? entry.Form.Role : introduction.Text, Group = group };
        }
        else if (entry.Kind is EntryKind.Level && entry.Form.Covers is null && _numbers.ReadPhrase(introduction.Text) is { } covers)
        {
            entry.Form = entry.Form with { Covers = covers };
            entry.AddMention(covers);
        }
        else if (entry.Title is null && introduction.Text.Length > 0)
        {
            entry.Title = introduction.Text;
        }
    }

    // "1. Company: Title" in a numbered list.
    private Introduction? Titled(Line line, List<Line> rest)
    {
        var colon = line.Text.IndexOf(": ", StringComparison.Ordinal);
        return colon is < 2 or > 60 || line.Text.Length > 120 || !char.IsUpper(line.Text[0]) ? null : new Introduction(line.Text, "", rest, line, HeadingForm.Parse(line.Text, vocabulary));
    }

    // "Name (Organisation): role" without bold; anything less could be any sentence.
    private Introduction? Plain(Line line, List<Line> rest)
    {
        var open = line.Text.IndexOf('(');
        var close = line.Text.IndexOf(')');
        if (open < 2 || close < open || !char.IsUpper(line.Text[0]))
        {
            return null;
        }

        var behind = line.Text.Substring(close + 1).TrimStart();
        if (behind.Length > 0 && behind[0] is not (':' or '-' or '–' or '—' or ','))
        {
            return null;
        }

        var name = line.Text.Substring(0, close + 1);
        return new Introduction(name, Titles.TrimSeparators(behind.TrimStart(',')), rest, line, HeadingForm.Parse(name, vocabulary));
    }

    private void SplitCompany(EntryBuilder entry, HeadingForm form)
    {
        var cut = form.Title.IndexOf(": ", StringComparison.Ordinal);
        var length = 2;
        if (cut < 0 && FirstDash(form.Title) is var dash && (form.HasLabel || form.IsNumbered || form.Title.Take(dash.Cut).Count(char.IsWhiteSpace) < 3))
        {
            (cut, length) = dash;
        }

        if (cut > 0 && cut + length < form.Title.Length)
        {
            entry.Form = entry.Form with { Company = Titles.TrimQuotes(form.Title.Substring(0, cut)) };
            entry.Title = Titles.TrimQuotes(form.FullTitle(vocabulary).Substring(cut + length));
        }
    }

    // "Sarah Chen (Scale AI)", "Sarah Chen, Scale AI", "Sarah Chen – Product Advisor".
    private static void SplitOrganisation(EntryBuilder entry, HeadingForm form)
    {
        entry.Title = form.Title;
        entry.Form = entry.Form with { Organisation = form.Remark };
        if (FirstDash(form.Title) is { Cut: > 0 } dash)
        {
            entry.Title = form.Title.Substring(0, dash.Cut);
            entry.Form = entry.Form with { Role = form.Title.Substring(dash.Cut + dash.Length) };
        }
        else if (form.Remark is null && form.Title.IndexOf(", ", StringComparison.Ordinal) is var comma and > 0)
        {
            entry.Title = form.Title.Substring(0, comma);
            entry.Form = entry.Form with { Organisation = form.Title.Substring(comma + 2) };
        }
    }

    // "Maya Patel's Operations Journey", "Maya Patel - The Journey", "Maya Patel, Operations Manager", "Maya Patel (The Operator)".
    private void SplitArc(EntryBuilder entry, HeadingForm form)
    {
        var title = form.Title;
        var (cut, length) = Math.Max(title.IndexOf("'s ", StringComparison.Ordinal), title.IndexOf("’s ", StringComparison.Ordinal)) is var possessive and > 0 ? (possessive, 3) : FirstDash(title);
        if (cut < 0)
        {
            (cut, length) = title.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0 ? (colon, 2) : (title.IndexOf(", ", StringComparison.Ordinal), 2);
        }

        entry.Title = cut > 0 ? title.Substring(0, cut) : title;
        var arc = cut > 0 ? Titles.TrimQuotes(title.Substring(cut + length)) : form.Remark is { } remark && !Titles.IsRemark(remark, vocabulary) ? remark : null;
        entry.Form = entry.Form with { Arc = string.IsNullOrEmpty(arc) ? null : arc };
    }

    private static (int Cut, int Length) FirstDash(string text)
    {
        foreach (var dash in new[] { " - ", " – ", " — " })
        {
            if (text.IndexOf(dash, StringComparison.Ordinal) is var cut and > 0)
            {
                return (cut, dash.Length);
            }
        }

        return (-1, 0);
    }
}

/// <summary>A bullet that introduces an entry.</summary>
/// <param name="Name">The bold phrase as written, with the brackets behind it.</param>
/// <param name="Text">What follows it on the line.</param>
/// <param name="Rest">The lines below.</param>
/// <param name="Line">The line itself.</param>
/// <param name="Form">What the name says by its form.</param>
internal sealed record Introduction(string Name, string Text, IReadOnlyList<Line> Rest, Line Line, HeadingForm Form);
