using System.Globalization;
using ContentSdk.Core.Maps;
using ContentSdk.Core.Resolving;
using ContentSdk.Generator.Planning;

namespace ContentSdk.Generator.Tests;

/// <summary>Whose references are looked for again after edits, and that they are what a fresh look finds.</summary>
public sealed class ProjectReferencesTests
{
    private const int Documents = 24;

    /// <summary>Document 0 refers to 1, 1 to 2 and so on.</summary>
    private static readonly string[] Chain = [.. Enumerable.Range(0, Documents).Select(i => Text(i, i + 1))];

    // What an edit makes of a document's text, for some of them; the places where the references differ afterwards.
    [Theory]
    [InlineData("nothing", new int[0], new int[0])]
    [InlineData("words", new[] { 5 }, new int[0])]
    [InlineData("heading", new[] { 5 }, new[] { 4 })]
    [InlineData("link", new[] { 5 }, new[] { 5 })]
    [InlineData("link, then heading", new[] { 5, 9 }, new[] { 5, 8 })]
    [InlineData("heading", new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19 }, new[] { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18 })]
    [InlineData("heading, one by one", new[] { 3, 4, 9 }, new[] { 2, 3, 8 })]
    public void Stay_the_same_objects_but_for_those_that_an_edit_changed(string edit, int[] edited, int[] changed)
    {
        var outlines = Chain.Select(Outline).ToArray();
        var references = new ProjectReferences(Index(outlines), []);
        var before = references.Resolve(Directory(outlines), default);
        var after = before;
        foreach (var i in edited)
        {
            outlines[i] = Outline(Edited(edit, i), i);
            after = edit.EndsWith("one by one", StringComparison.Ordinal) ? references.Resolve(Directory(outlines), default) : after;
        }

        after = references.Resolve(Directory(outlines), default);
        Assert.Equal(changed, Enumerable.Range(0, Documents).Where(i => !ReferenceEquals(before.Items[i], after.Items[i])));
        Assert.Equal(new ProjectReferences(Index(outlines), []).Resolve(Directory(outlines), default), after);

        // And again from there: what refers to what was found anew.
        outlines[7] = Outline(Text(7, 8, "Other words."), 7);
        outlines[8] = Outline(Text(8, 9, heading: "Elsewhere"), 8);
        Assert.Equal(new ProjectReferences(Index(outlines), []).Resolve(Directory(outlines), default), references.Resolve(Directory(outlines), default));
    }

    [Fact]
    public void A_driver_that_goes_on_from_an_older_state_gets_that_states_references()
    {
        var outlines = Chain.Select(Outline).ToArray();
        var references = new ProjectReferences(Index(outlines), []);
        var older = Directory(outlines);
        var first = references.Resolve(older, default);
        outlines[5] = Outline(Edited("heading", 5), 5);
        Assert.NotEqual(first, references.Resolve(Directory(outlines), default));
        Assert.Equal(first, references.Resolve(older, default));
    }

    private static string Edited(string edit, int i) => edit switch
    {
        "words" => Text(i, i + 1, "Other words."),
        "link" => Text(i, 0),
        "link, then heading" when i == 5 => Text(i, 0),
        _ => Text(i, i + 1, heading: "Elsewhere"),
    };

    private static string Text(int i, int target, string words = "Words.", string heading = "Here") =>
        string.Create(CultureInfo.InvariantCulture, $"# Document {i}\n\n## {heading}\n\n{words} See [the next](d{target:00}.md#here).\n");

    private static DocumentOutline Outline(string text, int i) => new(DocumentReader.Read(string.Create(CultureInfo.InvariantCulture, $"d{i:00}.md"), DocumentReader.Parse(text)).Head);

    private static DocumentIndex Index(DocumentOutline[] outlines) => new([.. outlines.Select(outline => outline.Address)]);

    private static ContentDirectory Directory(DocumentOutline[] outlines) => new([.. outlines], Index(outlines), []);
}
