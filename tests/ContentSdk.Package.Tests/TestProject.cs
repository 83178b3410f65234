using System.Diagnostics;

namespace ContentSdk.Package.Tests;

/// <summary>A real project in a folder of its own, built by real commands.</summary>
internal sealed class TestProject : IDisposable
{
    private const string Program = """
        foreach (var document in App.Content.Documents.All) { System.Console.WriteLine(document.Source + "=" + document.Title); }
        """;

    public TestProject(string folder = "app", string properties = "", string program = Program)
    {
        Folder = Path.Combine(Path.GetTempPath(), "contentsdk-" + Guid.NewGuid().ToString("N")[..8], folder);
        Directory.CreateDirectory(Folder);
        Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <RootNamespace>App</RootNamespace>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                {properties}
              </PropertyGroup>
              <Import Project="{Path.Combine(Repository.Root, "sdk", "ContentSdk", "build", "ContentSdk.FromSource.props")}" />
            </Project>
            """);
        Write("Program.cs", program);

        // The repository's own settings are none of a user's.
        Write("Directory.Build.props", "<Project />");
    }

    public string Folder { get; }

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, path))!);
        File.WriteAllText(Path.Combine(Folder, path), text);
    }

    public void Delete(string path) => File.Delete(Path.Combine(Folder, path));

    /// <summary>Builds without building the repository anew, fails with what the build said, and runs the program.</summary>
    public string BuildAndRun()
    {
        Dotnet("build", "-v:q", "-nologo", "-p:BuildProjectReferences=false");
        return Dotnet("bin/Debug/net10.0/App.dll");
    }

    /// <summary>The diagnostics of ours that a build prints, sorted, with paths from the project's folder; and whether it succeeded.</summary>
    public (IReadOnlyList<string> Lines, bool Succeeded) Build(params string[] arguments)
    {
        var (output, code) = Run(["build", "-v:q", "-nologo", "-p:BuildProjectReferences=false", .. arguments]);
        var folder = Folder + Path.DirectorySeparatorChar;
        var lines = output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains(" CSDK", StringComparison.Ordinal))
            .Select(line => line.Replace(" [" + folder + "App.csproj]", "", StringComparison.Ordinal).Replace(folder, "", StringComparison.Ordinal).Replace('\\', '/'));
        return (lines.Distinct().Order(StringComparer.Ordinal).ToList(), code == 0);
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);

    private string Dotnet(params string[] arguments)
    {
        var (output, code) = Run(arguments);
        Assert.True(code == 0, output);
        return output;
    }

    private (string Output, int Code) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return ((output + error.Result).Trim().ReplaceLineEndings("\n"), process.ExitCode);
    }
}
