namespace ContentSdk.Core.Tests.Maps;

/// <summary>Maps in the styles of many authors. Each stands in <c>Styles</c> with the model that a careful reader would make of it.</summary>
public sealed class MapStyleTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ContentSdk.Core.Tests", "Maps", "Styles");

    public static IEnumerable<TheoryDataRow<string>> Names => Directory.GetFiles(Folder, "*.md").Select(path => new TheoryDataRow<string>(Path.GetFileNameWithoutExtension(path)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_read_as_its_author_meant_it(string name)
    {
        Snapshot.Matches(Outline.Of(File.ReadAllText(Path.Combine(Folder, name + ".md")), name + ".md"), name);
    }
}
