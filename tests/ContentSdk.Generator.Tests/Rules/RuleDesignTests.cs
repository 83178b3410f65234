using System.Text.RegularExpressions;
using ContentSdk.Core.Checks;

namespace ContentSdk.Generator.Tests.Rules;

/// <summary>Holds each rule together with its page, its row in the index, its row in the release tracking and its tests.</summary>
public sealed partial class RuleDesignTests
{
    private static readonly string Pages = Path.Combine(Repository.Root, "docs", "rules");

    public static TheoryData<string> Ids { get; } = [.. KnownRules.All.Select(rule => rule.Id)];

    public static TheoryData<string> DocumentIds { get; } = [.. KnownRules.All.Where(rule => rule is not ProjectRule).Select(rule => rule.Id)];

    public static TheoryData<string> DeclarationIds { get; } = [.. KnownRules.All.Where(rule => rule.Family == "Declarations").Select(rule => rule.Id)];

    [Fact]
    public void Every_rule_of_the_assembly_is_run()
    {
        var classes = typeof(Rule).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(Rule))).Select(type => type.Name).Order(StringComparer.Ordinal);
        Assert.Equal(classes, KnownRules.All.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));
        Assert.Equal(KnownRules.All.Count, KnownRules.All.DistinctBy(rule => rule.Id).Count());
        Assert.Equal(KnownRules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), new ContentSdk.Generator.Rules.ContentAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rules_class_is_named_as_its_title(string id)
    {
        Assert.Equal(string.Concat(Find(id).Title.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant())), Find(id).GetType().Name);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_stands_in_the_index_and_in_the_release_tracking(string id)
    {
        var rule = Find(id);
        Assert.Contains($"| [{id}]({id}.md) | {rule.Severity.ToString().ToLowerInvariant()} | {rule.Title} |", File.ReadAllText(Path.Combine(Pages, "README.md")), StringComparison.Ordinal);
        Assert.Contains($"{id} | ContentSdk.{rule.Family} | {rule.Severity} | {rule.Title}\n", File.ReadAllText(Path.Combine(Repository.Root, "generator", "ContentSdk.Generator", "AnalyzerReleases.Unshipped.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_stands_there_that_is_no_rule()
    {
        string[] pages = [.. Directory.EnumerateFiles(Pages, "CSDK*.md").Select(file => Path.GetFileNameWithoutExtension(file))];
        var tracked = RuleRow().Matches(File.ReadAllText(Path.Combine(Repository.Root, "generator", "ContentSdk.Generator", "AnalyzerReleases.Unshipped.md"))).Select(match => match.Value);
        Assert.Equal(KnownRules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));
        Assert.Equal(KnownRules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), tracked.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rules_page_tells_what_to_do_and_when_it_says_nothing(string id)
    {
        var page = Page(id);
        Assert.StartsWith($"# {id}: {Find(id).Title}\n\n{Find(id).Severity}\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## What to do\n", page, StringComparison.Ordinal);
        Assert.Contains("\n## When it says nothing\n", page, StringComparison.Ordinal);
        Assert.Contains($"{Find(id).Severity.ToString().ToLowerInvariant()} {id}: ", Block(page, "text"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(DocumentIds))]
    public async Task A_rules_page_shows_what_the_build_prints(string id)
    {
        var page = Page(id);
        var project = page.Contains("```csharp\n", StringComparison.Ordinal) ? Diagnosed.Project(Block(page, "csharp")) : null;
        var found = await Diagnosed.RunAsync([.. BrokenDocumentTests.Companions(), new CorpusFile(Corpus.Root + "a.md", Block(page, "markdown"))], BrokenDocumentTests.Assets, compilation: project);
        var printed = string.Join('\n', found.Where(diagnostic => diagnostic.Location.GetLineSpan().Path == Corpus.Root + "a.md").Select(Diagnosed.Text));
        Assert.Equal(Block(page, "text"), printed);
        Assert.All(found.Where(diagnostic => diagnostic.Location.GetLineSpan().Path == Corpus.Root + "a.md"), diagnostic => Assert.Equal(id, diagnostic.Id));
    }

    [Theory]
    [MemberData(nameof(DeclarationIds))]
    public async Task The_page_of_a_rule_about_declarations_shows_what_the_build_prints(string id)
    {
        var found = await DeclarationRuleTests.RunAsync(Block(Page(id), "csharp"));
        var printed = found.Select(diagnostic => diagnostic.Location.GetLineSpan() is var span ? $"Post.cs({span.StartLinePosition.Line + 1 - Diagnosed.LinesBeforeCode},{span.StartLinePosition.Character + 1}): {Diagnosed.Text(diagnostic).Split(": ", 2)[1]}" : "");
        Assert.Equal(Block(Page(id), "text"), string.Join('\n', printed));
    }

    [Theory]
    [MemberData(nameof(DocumentIds))]
    public void A_rule_has_a_broken_document_of_its_own(string id)
    {
        Assert.Contains("{|" + id + ":", File.ReadAllText(Path.Combine(Repository.Root, "tests", "ContentSdk.Generator.Tests", "Rules", "Broken", id + ".md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_about_projects_has_a_test_of_its_own()
    {
        var tests = typeof(ProjectRuleTests).GetMethods().Concat(typeof(DeclarationRuleTests).GetMethods()).Select(method => method.Name).ToList();
        Assert.All(KnownRules.All.OfType<ProjectRule>(), rule => Assert.Contains(tests, test => test.StartsWith(rule.Id + "_", StringComparison.Ordinal)));
    }

    private static Rule Find(string id) => KnownRules.All.Single(rule => rule.Id == id);

    private static string Page(string id) => File.ReadAllText(Path.Combine(Pages, id + ".md")).ReplaceLineEndings("\n");

    private static string Block(string page, string language)
    {
        var start = page.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return page[start..page.IndexOf("\n```\n", start, StringComparison.Ordinal)];
    }

    [GeneratedRegex("^CSDK[0-9]{4}", RegexOptions.Multiline)]
    private static partial Regex RuleRow();
}
