using System.Diagnostics;

namespace ContentSdk.Package.Tests;

/// <summary>A real project in a folder of its own, built by real commands.</summary>
internal sealed class TestProject : IDisposable
{
    private const string Program = """
        foreach (var document in App.Content.Documents.All) { System.Console.WriteLine(document.Source + "=" + document.Title); }
        """;

    private string _output = "";

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

    public void Copy(string file, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, path))!);
        File.Copy(file, Path.Combine(Folder, path));
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
        (_output, var code) = Run(["build", "-v:q", "-nologo", "-p:BuildProjectReferences=false", .. arguments]);
        return (Lines(" CSDK"), code == 0);
    }

    /// <summary>The compiler's own errors in what the last build printed.</summary>
    /// <param name="prefix">What their numbers begin with.</param>
    public IReadOnlyList<string> Errors(string prefix) => Lines("error " + prefix).Where(line => !line.Contains(" CSDK", StringComparison.Ordinal)).ToList();

    private List<string> Lines(string part)
    {
        var folder = Folder + Path.DirectorySeparatorChar;
        return _output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains(part, StringComparison.Ordinal))
            .Select(line => line.Replace(" [" + folder + "App.csproj]", "", StringComparison.Ordinal).Replace(folder, "", StringComparison.Ordinal).Replace('\\', '/')).Distinct().Order(StringComparer.Ordinal).ToList();
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
