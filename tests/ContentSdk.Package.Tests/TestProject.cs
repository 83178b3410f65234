using System.Diagnostics;

namespace ContentSdk.Package.Tests;

/// <summary>A real project in a folder of its own that references the package, built by real commands.</summary>
internal sealed class TestProject : IDisposable
{
    private const string Program = """
        foreach (var document in App.Content.Documents.All) { System.Console.WriteLine(document.Source + "=" + document.Title); }
        """;

    private readonly string _framework;
    private string _output = "";

    public TestProject(string folder = "app", string properties = "", string program = Program, string framework = "net10.0", string sdk = "Microsoft.NET.Sdk", string items = "", bool isStrict = true)
    {
        _framework = framework;
        Folder = Path.Combine(Path.GetTempPath(), "contentsdk-" + Guid.NewGuid().ToString("N")[..8], folder);
        Directory.CreateDirectory(Folder);
        Write("App.csproj", ProjectFile(sdk, framework, $"""
            <OutputType>Exe</OutputType>
            <RootNamespace>App</RootNamespace>
            {(isStrict ? "<Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors><GenerateDocumentationFile>true</GenerateDocumentationFile>" : "")}
            {properties}
            """, items));
        Write("Program.cs", program);
        Write("../nuget.config", PackedPackages.Configuration);
    }

    public string Folder { get; }

    /// <summary>A project file that references the package.</summary>
    public static string ProjectFile(string sdk, string framework, string properties, string items = "") => $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <TargetFramework>{framework}</TargetFramework>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="ContentSdk" Version="{PackedPackages.Version}" />
            {items}
          </ItemGroup>
        </Project>
        """;

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, path))!);
        File.WriteAllText(Path.Combine(Folder, path), text);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public void Copy(string file, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, path))!);
        File.Copy(file, Path.Combine(Folder, path));
    }

    public void Delete(string path) => File.Delete(Path.Combine(Folder, path));

    /// <summary>Builds, fails with what the build said if it was anything, and runs the program.</summary>
    public string BuildAndRun(params string[] arguments)
    {
        Assert.DoesNotContain("warning", Dotnet(["build", "-v:q", "-nologo", .. arguments]), StringComparison.Ordinal);
        return Dotnet($"bin/Debug/{_framework}/App.dll");
    }

    /// <summary>The diagnostics of ours that a build prints, sorted, with paths from the project's folder; and whether it succeeded.</summary>
    public (IReadOnlyList<string> Lines, bool Succeeded) Build(params string[] arguments)
    {
        (_output, var code) = Run("dotnet", ["build", "-v:q", "-nologo", .. arguments]);
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

    public void Dispose() => Directory.Delete(Path.Combine(Path.GetTempPath(), Path.GetRelativePath(Path.GetTempPath(), Folder).Split(Path.DirectorySeparatorChar)[0]), recursive: true);

    /// <summary>Runs a command of the SDK in the project's folder and fails with what it said unless it succeeds.</summary>
    public string Dotnet(params string[] arguments)
    {
        var (output, code) = Run("dotnet", arguments);
        Assert.True(code == 0, output);
        return output;
    }

    /// <summary>Runs a program in the project's folder.</summary>
    public (string Output, int Code) Run(string program, params string[] arguments)
    {
        using var process = Process.Start(PackedPackages.InOwnCache(new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true }))!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return ((output + error.Result).Trim().ReplaceLineEndings("\n"), process.ExitCode);
    }
}
