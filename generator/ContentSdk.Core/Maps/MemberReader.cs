using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Maps;

/// <summary>Reads the bullets of a list that introduce entries: <c>**Name (Organisation)**: what they bring</c>, <c>1. Company: Title</c>.</summary>
internal sealed class MemberReader(Vocabulary vocabulary)
{
    private const int MostWordsOfName = 4;

    /// <summary>What each bullet of a list introduces, null for a remark between them; null when the list introduces no entries, but holds fields or sentences.</summary>
    /// <param name="list">The list.</param>
    /// <param name="kind">The kind of entries that the heading above announces.</param>
    public IReadOnlyList<Introduction?>? Members(ListBlock list, EntryKind kind)
    {
        var bold = list.Items.Select(item => Bold(item, kind, list.First is not null)).ToList();
        var names = bold.ConvertAll(introduction => introduction is not null && vocabulary.IsCommonLabel(introduction.Name) ? null : introduction);
        var found = names.Count(name => name is not null);
        if (found < bold.Count(introduction => introduction is not null))
        {
            // "**Note**: …" among "**Ann Lee (Acme)**: …" is about them; with no brackets there, all are fields.
            return 2 * found > names.Count && names.Any(name => name is not null && IsTelling(name, kind)) ? names : null;
        }

        if (found == 0)
        {
            return null;
        }

        if (found == bold.Count)
        {
            return bold;
        }

        // Beside "**Ann Lee (Acme)**: …" a bullet may name somebody without bold, or be a remark.
        if (!bold.Any(introduction => introduction is not null && IsTelling(introduction, kind)) || !list.Items.Where((_, i) => bold[i] is null).All(IsPlain))
        {
            return null;
        }

        var members = bold.Select((introduction, i) => introduction ?? Companion(list.Items[i], kind)).ToList();
        return 2 * members.Count(member => member is not null) >= members.Count ? members : null;
    }

    /// <summary>The acts that the bullets of a list open, <c>- **Act I: The Start**: …</c>; null when one of them opens none.</summary>
    public IReadOnlyList<Introduction>? Acts(ListBlock list)
    {
        var acts = list.Items.Select(item => Bold(item, EntryKind.Act)).OfType<Introduction>().Where(introduction => introduction.Form.Kind is EntryKind.Act).ToList();
        return acts.Count > 0 && acts.Count == list.Items.Count ? acts : null;
    }

    // Null when the bullet is written in no form that introduces an entry.
    private Introduction? Bold(ListItem item, EntryKind kind, bool isOrdered = false)
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
        // "**Name**, Organisation: role"; behind brackets it is what they are there.
        else if (text.StartsWith(", ", StringComparison.Ordinal) && text.IndexOf(": ", StringComparison.Ordinal) is var colon and > 2)
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

    // "Jane Doe – soil microbiologist" introduces an entry where the bullets beside it do; null when it is any sentence.
    private Introduction? Companion(ListItem item, EntryKind kind)
    {
        if (kind is not (EntryKind.Expert or EntryKind.Character or EntryKind.CaseStudy) || item.Blocks.Count == 0 || item.Blocks[0] is not ParagraphBlock { Lines: [{ Strong: null } line, ..] } paragraph)
        {
            return null;
        }

        var (cut, length) = EntryForms.FirstDash(line.Text) is { Cut: > 0 } dash ? dash : (line.Text.IndexOf(": ", StringComparison.Ordinal), 2);
        if (cut <= 0 || !IsName(line.Text.Substring(0, cut)))
        {
            return null;
        }

        var name = kind is EntryKind.CaseStudy ? line.Text : line.Text.Substring(0, cut);
        return new Introduction(name, line.Text.Substring(kind is EntryKind.CaseStudy ? line.Text.Length : cut + length), paragraph.Lines.Skip(1).ToList(), line, HeadingForm.Parse(name, vocabulary));
    }

    // A bullet with nothing in bold is no field.
    private static bool IsPlain(ListItem item) => item.Blocks.Count > 0 && item.Blocks[0] is ParagraphBlock { Lines: [{ Strong: null }, ..] };

    // "Name (Organisation)", "Company: Title": the form itself says what is introduced.
    private static bool IsTelling(Introduction introduction, EntryKind kind) =>
        kind is EntryKind.CaseStudy ? introduction.Name.IndexOf(": ", StringComparison.Ordinal) > 0 || EntryForms.FirstDash(introduction.Name).Cut > 0 : kind is EntryKind.Expert or EntryKind.Character && introduction.Form.Remark is not null;

    private static bool IsName(string text)
    {
        var words = Tokenizer.Read(text).Where(token => token.Kind is not TokenKind.Symbol).ToList();
        return words.Count is > 0 and <= MostWordsOfName && words.All(word => word.IsCapitalized || word.Kind is TokenKind.Code);
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
}

/// <summary>A bullet that introduces an entry.</summary>
/// <param name="Name">The bold phrase as written, with the brackets behind it.</param>
/// <param name="Text">What follows it on the line.</param>
/// <param name="Rest">The lines below.</param>
/// <param name="Line">The line itself.</param>
/// <param name="Form">What the name says by its form.</param>
internal sealed record Introduction(string Name, string Text, IReadOnlyList<Line> Rest, Line Line, HeadingForm Form);
