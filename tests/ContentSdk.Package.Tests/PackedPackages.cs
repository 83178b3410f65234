using System.Diagnostics;

namespace ContentSdk.Package.Tests;

/// <summary>The packages as they are shipped, packed once for all tests, and a cache of packages that holds nothing else at the start.</summary>
internal static class PackedPackages
{
    private static readonly string Home = Path.Combine(Path.GetTempPath(), "contentsdk-feed-" + Guid.NewGuid().ToString("N")[..8]);
    private static readonly Lazy<string> Packed = new(Pack);

    /// <summary>The cache that projects of these tests restore packages into.</summary>
    public static string Cache { get; } = Path.Combine(Home, "cache");

    /// <summary>The folder with the packages.</summary>
    public static string Feed => Packed.Value;

    /// <summary>The version that they all have.</summary>
    public static string Version { get; } = System.Xml.Linq.XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("Version").Single().Value;

    public static string File(string id, string extension = "nupkg") => Path.Combine(Feed, $"{id}.{Version}.{extension}");

    /// <summary>A <c>nuget.config</c> that adds the folder to the sources of the machine.</summary>
    public static string Configuration => $"""
        <configuration>
          <packageSources>
            <add key="packed" value="{Feed}" />
          </packageSources>
        </configuration>
        """;

    /// <summary>Lets a process use the cache of these tests, and a newer .NET where an older one is not installed.</summary>
    public static ProcessStartInfo InOwnCache(ProcessStartInfo start)
    {
        start.Environment["NUGET_PACKAGES"] = Cache;
        start.Environment["DOTNET_ROLL_FORWARD"] = "Major";

        // The repository's builds may be CI builds; a user's is none.
        start.Environment.Remove("CI");
        start.Environment.Remove("ContinuousIntegrationBuild");
        return start;
    }

    private static string Pack()
    {
        Directory.CreateDirectory(Home);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Home, recursive: true);
        var feed = Path.Combine(Home, "feed");
        foreach (var project in new[] { "sdk/ContentSdk", "templates/ContentSdk.Templates" })
        {
            var start = new ProcessStartInfo("dotnet", ["pack", project, "-c", "Release", "-p:ContinuousIntegrationBuild=true", "-o", feed, "-v:q", "-nologo"]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true };
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, output);
        }

        return feed;
    }
}
