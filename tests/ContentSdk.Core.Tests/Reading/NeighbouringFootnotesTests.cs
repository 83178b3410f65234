using System.Text.RegularExpressions;
using ContentSdk.Core.Maps;

namespace ContentSdk.Core.Tests.Reading;

public sealed partial class NeighbouringFootnotesTests
{
    private const string Notes = "\n\n[^1]: One.\n\n[^2]: Two.\n\n[^note]: Three.\n\n[guide]: b.md\n";

    // The text, the footnotes that are shown in it in order, and the text of all notes below.
    [Theory]
    [InlineData("a[^1]", "1", "One.")]
    [InlineData("a[^1] [^2]", "1 2", "One. Two.")]
    [InlineData("a[^1][^2]", "1 2", "One. Two.")]
    [InlineData("a[^note][^1][^2].", "1 2 3", "Three. One. Two.")]
    [InlineData("a[^2][^2]", "1 1", "Two.")]
    [InlineData("# a[^1][^2]", "1 2", "One. Two.")]
    [InlineData("a[^1][nothing]", "1", "One.")]
    [InlineData("a[^nothing][^2]", "1", "Two.")]
    [InlineData("`[^1][^2]`", "", "")]
    [InlineData("\\[^1][^2]", "1", "Two.")]
    [InlineData("[text][guide] [^1]", "1", "One.")]
    public void Are_all_shown(string text, string shown, string notes)
    {
        var html = DocumentReader.Parse(text + Notes).Source.Html;
        Assert.Equal(shown, string.Join(' ', Reference().Matches(html).Select(match => match.Groups[1].Value)));
        Assert.Equal(notes, string.Join(' ', new[] { "One.", "Two.", "Three." }.Where(note => html.Contains(note, StringComparison.Ordinal)).OrderBy(note => html.IndexOf(note, StringComparison.Ordinal))));
    }

    [GeneratedRegex("<sup>([0-9]+)</sup>")]
    private static partial Regex Reference();
}
