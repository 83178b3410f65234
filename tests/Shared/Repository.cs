using System.Runtime.CompilerServices;

namespace ContentSdk.TestSupport;

/// <summary>Where things are in the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(ThisFolder(), "..", ".."));

    /// <summary>The customer's maps, which stand beside the repository and not in it.</summary>
    public static string CustomerMaps { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared", "maps"));

    public static string Content { get; } = Path.Combine(Root, "content");

    /// <summary>Skips the test, visibly, where the customer's maps are not at hand.</summary>
    public static string CustomerMap(string name)
    {
        Assert.SkipUnless(Directory.Exists(CustomerMaps), "The customer's maps are not on this machine.");
        return File.ReadAllText(Path.Combine(CustomerMaps, name));
    }

    private static string ThisFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
