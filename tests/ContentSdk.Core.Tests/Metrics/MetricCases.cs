namespace ContentSdk.Core.Tests.Metrics;

/// <summary>The table of quantities in <c>quantities.txt</c>: a text, an arrow, and its metrics with a semicolon between them.</summary>
internal static class MetricCases
{
    private const string Arrow = " => ";

    public static IEnumerable<(string Text, string Expected)> All { get; } = File.ReadLines(Path.Combine(Repository.Root, "tests", "ContentSdk.Core.Tests", "Metrics", "quantities.txt"))
        .Where(line => line.Length > 0 && !line.StartsWith("// ", StringComparison.Ordinal))
        .Select(line => line.Split(Arrow) is [var text, var expected] ? (text, expected) : throw new InvalidDataException(line));
}
