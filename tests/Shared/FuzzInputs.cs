namespace ContentSdk.TestSupport;

/// <summary>The inputs that the fuzzer starts with, and those that once broke something.</summary>
internal static class FuzzInputs
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>The files of some targets, each with its target and its path in the fuzzer's folder.</summary>
    public static IEnumerable<TheoryDataRow<string, string>> Of(params IEnumerable<string> targets) =>
        from target in targets
        from folder in new[] { "corpus", "found" }
        let path = Path.Combine(Folder, folder, target)
        where Directory.Exists(path)
        from file in Directory.GetFiles(path).Order(StringComparer.Ordinal)
        select new TheoryDataRow<string, string>(target, Path.GetRelativePath(Folder, file).Replace('\\', '/'));

    /// <summary>Runs a target on a file; what never ends fails.</summary>
    /// <param name="path">The file's path in the fuzzer's folder.</param>
    /// <param name="target">The target.</param>
    public static async Task RunAsync(string path, Action<byte[]> target)
    {
        var bytes = await File.ReadAllBytesAsync(Path.Combine(Folder, path));
        await Task.Run(() => target(bytes)).WaitAsync(Longest);
    }

    private static string Folder { get; } = Path.Combine(Repository.Root, "tests", "ContentSdk.Fuzz");
}
