using ContentSdk.Core.Checks;
using ContentSdk.Core.Collections;
using ContentSdk.Core.Maps;

namespace ContentSdk.Core.Tests.Checks;

public sealed class SuppressionTests
{
    private const string Link = "[x](no.md)\n\n";
    private const string Label = "[x][no]\n\n";

    public static TheoryData<string, string, string> Cases => new()
    {
        { "one comment, one line", "<!-- contentsdk-disable-next-line CSDK2001 -->\n" + Link + Link, "CSDK2001@6" },
        { "another rule", "<!-- contentsdk-disable-next-line CSDK2002 -->\n" + Link, "CSDK2001@4 CSDK9001@3" },
        { "all rules", "<!-- contentsdk-disable-next-line -->\n[x](no.md) [y][no]\n", "" },
        { "the same line", "[x](no.md) <!-- contentsdk-disable-line CSDK2001 -->\n\n" + Link, "CSDK2001@5" },
        { "two comments above one line", "<!-- contentsdk-disable-next-line CSDK2001 -->\n<!-- contentsdk-disable-next-line CSDK2003 -->\n[x](no.md) [y][no]\n", "" },
        { "a comment that is there twice", "<!-- contentsdk-disable-next-line CSDK2001 -->\n<!-- contentsdk-disable-next-line CSDK2001 -->\n[x](no.md)\n", "" },
        { "a block", "<!-- contentsdk-disable CSDK2001 -->\n\n" + Link + Link + "<!-- contentsdk-enable CSDK2001 -->\n\n" + Link, "CSDK2001@11" },
        { "a block without an end", "<!-- contentsdk-disable CSDK2001 -->\n\n" + Link + Label + Link, "CSDK2003@7" },
        { "two blocks of a rule, one end", "<!-- contentsdk-disable CSDK2001 -->\n\n" + Link + "<!-- contentsdk-disable CSDK2001 -->\n\n" + Link + "<!-- contentsdk-enable CSDK2001 -->\n\n" + Link, "CSDK2001@13" },
        { "a block in a block of all", "<!-- contentsdk-disable -->\n\n" + Link + "<!-- contentsdk-disable CSDK2003 -->\n\n" + Label + "<!-- contentsdk-enable -->\n\n" + Link, "CSDK2001@13" },
        { "a block of all that one rule leaves", "<!-- contentsdk-disable -->\n\n" + Link + Label + "<!-- contentsdk-enable CSDK2001 -->\n\n" + Link + Label, "CSDK2001@11" },
        { "a rule that leaves twice", "<!-- contentsdk-disable -->\n\n" + Link + "<!-- contentsdk-enable CSDK2001 -->\n\n" + Link + "<!-- contentsdk-enable CSDK2001 -->\n\n" + Link, "CSDK2001@13 CSDK2001@9" },
        { "a block of all after a rule has left the last", "<!-- contentsdk-disable -->\n\n" + Link + "<!-- contentsdk-enable CSDK2001 -->\n\n<!-- contentsdk-disable -->\n\n" + Link, "" },
        { "a block that nothing is in", "<!-- contentsdk-disable CSDK2003 -->\n\n" + Link + "<!-- contentsdk-enable CSDK2003 -->\n", "CSDK2001@5 CSDK9001@3" },
        { "an end without a block", Link + "<!-- contentsdk-enable CSDK2001 -->\n", "CSDK2001@3 CSDK9001@5" },
        { "a rule that nobody knows", "<!-- contentsdk-disable-next-line CSDK2099 -->\n" + Link, "CSDK2001@4 CSDK9001@3" },
        { "what is needless is let pass", "<!-- contentsdk-disable CSDK9001 -->\n\n<!-- contentsdk-disable-next-line CSDK2001 -->\n\ntext\n", "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_comment_silences_what_it_names_where_it_stands(string name, string text, string expected)
    {
        Assert.NotEmpty(name);
        text = "# A\n\n" + text;
        var parsed = DocumentReader.Parse(text);
        var catalog = new Catalog(["a.md"], [], _ => parsed, Vocabulary.Default, CollectionSet.Empty, []);
        var problems = catalog.Check("a.md").Select(problem => FormattableString.Invariant($"{problem.Rule.Id}@{text[..problem.Range.Start].Count(character => character == '\n') + 1}"));
        Assert.Equal(expected, string.Join(' ', problems.Order(StringComparer.Ordinal)));
    }
}
