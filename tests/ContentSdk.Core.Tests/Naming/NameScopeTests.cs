using ContentSdk.Core.Models;
using ContentSdk.Core.Naming;

namespace ContentSdk.Core.Tests.Naming;

public sealed class NameScopeTests
{
    [Theory]
    [InlineData("A B A", "A B A2")]
    [InlineData("A A A2", "A A3 A2")]
    [InlineData("Count All Own", "CountSection AllSection OwnSection")]
    [InlineData("Cost2 Cost2", "Cost2 Cost2_2")]
    [InlineData("ToString GetType Equals", "ToStringSection GetTypeSection EqualsSection")]
    public void Duplicates_in_a_document_are_numbered_and_reserved_names_get_their_kind(string wanted, string expected)
    {
        Assert.Equal(expected.Split(' '), NameScope.Number(wanted.Split(' '), "Own", "Section"));
    }

    [Fact]
    public void A_name_that_two_documents_want_goes_to_neither()
    {
        Assert.Equal(["AX", "AY", "B"], NameScope.Distinguish([["A", "AX"], ["A", "AY"], ["B"]], "Set", []));
    }

    [Fact]
    public void A_new_document_cannot_take_the_name_of_another()
    {
        IReadOnlyList<string> old = ["Chapter1Start", "Chapter1StartBook"];
        IReadOnlyList<string>[] more = [["Chapter1", "Chapter1Start"], ["Chapter1", "Chapter1Later"], old];
        Assert.Equal("Chapter1Start", NameScope.Distinguish([old], "Set", [])[0]);
        Assert.Equal("Chapter1Start", NameScope.Distinguish(more, "Set", [])[2]);
        Assert.Equal(3, NameScope.Distinguish(more, "Set", []).Distinct().Count());
    }

    [Fact]
    public void Documents_ask_for_number_then_title_then_path()
    {
        var head = Outline.Read("# Chapter 4: Money Matters\n", "books/second-edition/four.md").Head;
        Assert.Equal(["Chapter4", "Chapter4MoneyMatters", "Chapter4SecondEdition", "Chapter4BooksSecondEditionFour"], DocumentNames.Candidates(head));
        Assert.Equal("Pinned", DocumentNames.Candidates(Outline.Read("---\nname: pinned\n---\n# X\n").Head)[0]);
        Assert.Equal("Notes", DocumentNames.Candidates(Outline.Read("text\n", "a/notes.md").Head)[0]);
    }

    [Fact]
    public void Explicit_ids_pin_members()
    {
        var head = Outline.Read("# Chapter 1: A\n\n## Section 1: Long title {#short}\n").Head;
        Assert.Equal(["Short"], MemberNames.OfEntries(head.Entries.Where(entry => entry.Kind is EntryKind.Section).ToList(), "X"));
    }
}
