using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Maps;

/// <summary>What the form of a heading or bullet says beside its title: the company of a case study, an expert's organisation, what a level covers.</summary>
internal sealed class EntryForms(Vocabulary vocabulary)
{
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
            // "Bo Lind (Fog) – Founder", "Bo Lind – Founder, Fog".
            var name = form.Title.Substring(0, dash.Cut);
            var role = form.Title.Substring(dash.Cut + dash.Length);
            var organisation = form.Remark ?? Titles.TakeRemark(ref name);
            var comma = organisation is null && IsOrganisation(role, out var only) ? only : -1;
            entry.Title = name;
            entry.Form = entry.Form with { Organisation = comma > 0 ? role.Substring(comma + 2) : organisation, Role = comma > 0 ? role.Substring(0, comma) : role };
        }
        else if (form.Remark is null && form.Title.IndexOf(", ", StringComparison.Ordinal) is var separator and > 0)
        {
            entry.Title = form.Title.Substring(0, separator);
            entry.Form = entry.Form with { Organisation = form.Title.Substring(separator + 2) };
        }
    }

    // Behind the one comma of a role, in capitals: neither "Bread, Salt, and Water" nor "Professor, Emeritus".
    private static bool IsOrganisation(string role, out int comma)
    {
        comma = role.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && role.IndexOf(',', comma + 1) < 0 && char.IsUpper(role[0]) && role.Substring(comma + 2) is { Length: > 0 } tail && char.IsUpper(tail[0]) && !Vocabulary.NameSuffixes.Contains(tail.TrimEnd('.').ToLowerInvariant());
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

        // "Antagonist: Maya Patel" names the part before the person.
        if (cut > 0 && title[cut] == ':' && Vocabulary.Roles.Contains(title.Substring(0, cut).ToLowerInvariant()))
        {
            entry.Title = Titles.TrimQuotes(title.Substring(cut + length));
            return;
        }

        entry.Title = cut > 0 ? title.Substring(0, cut) : title;
        var arc = cut > 0 ? Titles.TrimQuotes(title.Substring(cut + length)) : form.Remark is { } remark && !Titles.IsRemark(remark, vocabulary) ? remark : null;
        entry.Form = entry.Form with { Arc = string.IsNullOrEmpty(arc) ? null : arc };
    }

    /// <summary>The first dash between spaces, and how long it is with them; -1 where there is none.</summary>
    internal static (int Cut, int Length) FirstDash(string text)
    {
        foreach (var dash in new[] { " - ", " -- ", " – ", " — " })
        {
            if (text.IndexOf(dash, StringComparison.Ordinal) is var cut and > 0)
            {
                return (cut, dash.Length);
            }
        }

        return (-1, 0);
    }
}
