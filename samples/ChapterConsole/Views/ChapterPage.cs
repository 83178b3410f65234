using ChapterConsole.Content;
using ContentSdk;
using Spectre.Console;

namespace ChapterConsole.Views;

/// <summary>One chapter: its sections with fields, its case studies with the sections they lead to, its people and levels.</summary>
internal static class ChapterPage
{
    public static void Write(IAnsiConsole console, Chapter chapter)
    {
        console.Write(new Rule(Markup.Escape(Headline.Of("Chapter", chapter.Number, chapter.Title))).LeftJustified());
        if (chapter.Subtitle is { } subtitle)
        {
            console.WriteLine(subtitle);
        }

        console.WriteLine($"{chapter.Body.WordCount} words, {chapter.Body.ReadingTime.TotalMinutes:0} minutes to read; {chapter.Source}");
        WriteFields(console, chapter.Fields);
        WriteAll(console, "Sections", chapter.Sections, section => Headline.Of("", section.Number, section.Title));
        WriteAll(console, "Case studies", chapter.CaseStudies, study => study.Company is { } company ? $"{company}: {study.Title}" : study.Title);
        WriteAll(console, "Characters", chapter.Characters.SelectMany(character => character.Acts.Prepend<IEntry>(character)), Person);
        WriteAll(console, "Experts", chapter.Experts, Voice);
        WriteAll(console, "Levels", chapter.Levels, level => level.Covers is { } covers ? $"{level.Title} ({covers})" : level.Title);
        WriteAll(console, "Patterns", chapter.Patterns, pattern => Headline.Of("", pattern.Number, pattern.Title));
    }

    private static void WriteAll<TEntry>(IAnsiConsole console, string name, IEnumerable<TEntry> entries, Func<TEntry, string> title)
        where TEntry : IEntry
    {
        var isFirst = true;
        foreach (var entry in entries)
        {
            if (isFirst)
            {
                console.WriteLine();
                console.MarkupLine($"[bold underline]{name}[/]");
                isFirst = false;
            }

            console.MarkupLine("[bold]" + Markup.Escape(title(entry)) + "[/]");
            WriteFields(console, entry.Fields);
            foreach (var item in entry.Items)
            {
                console.Write(new Padder(new Text("- " + item)).Padding(2, 0, 0, 0));
            }

            WriteReferences(console, entry);
        }
    }

    private static string Person(IEntry entry) => entry switch
    {
        Character { Arc: { } arc } character => $"{character.Title}: {arc}",
        Act act => "  " + Headline.Of("Act", act.Number, act.Title),
        _ => entry.Title,
    };

    private static string Voice(Expert expert) => expert.Title
        + (expert.Organisation is { } organisation ? $" ({organisation})" : "")
        + (expert.Role is { } role ? $": {role}" : "");

    private static void WriteFields(IAnsiConsole console, FieldList fields)
    {
        if (fields.Count == 0)
        {
            return;
        }

        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(2)).AddColumn();
        foreach (var field in fields)
        {
            var value = field.Items.Count > 0 ? string.Join("\n", field.Items.Select(item => "- " + item)) : field.Text;
            grid.AddRow($"[dim]{Markup.Escape(field.Label)}[/]", Markup.Escape(value));
        }

        console.Write(grid);
    }

    private static void WriteReferences(IAnsiConsole console, IEntry entry)
    {
        foreach (var reference in entry.References)
        {
            var targets = reference.Targets.Count == 0 ? "nothing in this content" : string.Join(", ", reference.Targets.Select(Name));
            console.Write(new Padder(new Markup($"[dim]→[/] {Markup.Escape(targets)}")).Padding(2, 0, 0, 0));
        }

        if (entry.ReferencedBy.Count > 0)
        {
            console.Write(new Padder(new Markup($"[dim]←[/] {Markup.Escape(string.Join(", ", entry.ReferencedBy.Select(Name)))}")).Padding(2, 0, 0, 0));
        }
    }

    private static string Name(IEntry entry) => Headline.Of(entry.Kind is EntryKind.CaseStudy ? "Case study" : entry.Kind.ToString(), entry.Number, entry.Title);
}
