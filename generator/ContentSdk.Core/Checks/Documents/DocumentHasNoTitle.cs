using ContentSdk.Core.Models;

namespace ContentSdk.Core.Checks.Documents;

/// <summary>CSDK1001: nothing names the document: no heading of its own, no title in front matter, no chapter in the file's name.</summary>
internal sealed class DocumentHasNoTitle() : DocumentRule("CSDK1001", RuleSeverity.Warning, "Document has no title")
{
    // Texts that are copied as they are, and that nobody may change.
    private static readonly HashSet<string> LegalTexts = new(["license", "licence", "notice", "copying"], StringComparer.OrdinalIgnoreCase);

    // Sidebars, templates and parts that other pages hold: "_sidebar.md", ".github/ISSUE_TEMPLATE/bug.md".
    private static bool IsNoPage(string path) => path.Split('/').Any(segment => segment.Length > 0 && segment[0] is '_' or '.');

    internal override IEnumerable<Problem> Check(CheckedDocument document)
    {
        // A declaration says itself whether its entries have titles.
        if (document.Head.Declared is not null)
        {
            yield break;
        }

        var root = document.Head.Root;
        var name = DocumentPath.WithoutExtension(document.Head.Path.Substring(document.Head.Path.LastIndexOf('/') + 1));
        var hasHeading = root.Heading.Length > 0 || document.Source.Links.HasHtmlTitle || document.Head.Entries.Any(entry => entry.Level == 1);

        // Front matter that cannot be read may hold a title, and so does that of other tools.
        var mayHaveTitle = document.Source.FrontMatter.Faults.Count > 0 || document.Source.Text.Text.StartsWith("+++", StringComparison.Ordinal);
        if (root.Title is null && !hasHeading && !mayHaveTitle && !LegalTexts.Contains(name) && !IsNoPage(document.Head.Path))
        {
            yield return At(document.Beginning, "'" + document.Head.Path + "' has no title; begin it with a heading such as '# A Title' or give its front matter a 'title'");
        }
    }
}
