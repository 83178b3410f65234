using ChapterConsole.Content;
using Spectre.Console;

namespace ChapterConsole.Views;

/// <summary>All chapters with what is in them.</summary>
internal static class ChapterTree
{
    public static Tree Of(IEnumerable<Chapter> chapters)
    {
        var tree = new Tree("[bold]Chapters[/]");
        foreach (var chapter in chapters)
        {
            var node = tree.AddNode(Markup.Escape(Headline.Of("Chapter", chapter.Number, chapter.Title)));
            Add(node, "Sections", chapter.Sections.Select(section => Headline.Of("", section.Number, section.Title)));
            Add(node, "Case studies", chapter.CaseStudies.Select(study => study.Company is { } company ? $"{company}: {study.Title}" : study.Title));
            Add(node, "Characters", chapter.Characters.Select(character => $"{character.Title} in {character.Acts.Count} acts"));
            Add(node, "Experts", chapter.Experts.GroupBy(expert => expert.Group).Select(group => $"{group.Key}: {string.Join(", ", group)}"));
            Add(node, "Levels", chapter.Levels.Select(level => level.Covers is { } covers ? $"{level.Title} ({covers})" : level.Title));
            Add(node, "Patterns", chapter.Patterns.Select(pattern => Headline.Of("", pattern.Number, pattern.Title)));
        }

        return tree;
    }

    private static void Add(TreeNode chapter, string name, IEnumerable<string> members)
    {
        var lines = members.ToList();
        if (lines.Count > 0)
        {
            chapter.AddNode($"[dim]{name}[/]").AddNodes(lines.Select(Markup.Escape));
        }
    }
}
