using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace ContentSdk.Package.Tests;

/// <summary>What is in the package.</summary>
public sealed class PackageTests
{
    private const int KiB = 1024;

    [Fact]
    public void Holds_the_library_the_compilers_parts_and_the_build_files_and_nothing_else()
    {
        using var package = ZipFile.OpenRead(PackedPackages.File("ContentSdk"));
        Assert.Equal(
            [
                "LICENSE", "README.md", "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/ContentSdk.CodeFixes.dll", "analyzers/dotnet/cs/ContentSdk.Core.dll", "analyzers/dotnet/cs/ContentSdk.Generator.dll", "analyzers/dotnet/cs/ContentSdk.Tasks.dll", "analyzers/dotnet/cs/Markdig.dll", "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/ContentSdk.props", "build/ContentSdk.targets", "icon.png",
                "lib/net10.0/ContentSdk.dll", "lib/net10.0/ContentSdk.xml", "lib/net8.0/ContentSdk.dll", "lib/net8.0/ContentSdk.xml", "lib/netstandard2.0/_._",
            ],
            package.Entries.Select(entry => entry.FullName).Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name is not ("[Content_Types].xml" or "ContentSdk.nuspec")).Order(StringComparer.Ordinal));
        using var symbols = ZipFile.OpenRead(PackedPackages.File("ContentSdk", "snupkg"));
        Assert.Equal(["lib/net10.0/ContentSdk.pdb", "lib/net8.0/ContentSdk.pdb"], symbols.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_its_licence_readme_icon_and_commit_and_depends_on_nothing()
    {
        using var package = ZipFile.OpenRead(PackedPackages.File("ContentSdk"));
        using var stream = package.GetEntry("ContentSdk.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single();
        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
        Assert.Equal(("MIT", "README.md", "icon.png"), (Value("license"), Value("readme"), Value("icon")));
        Assert.Matches("^[0-9a-f]{40}$", metadata.Elements().Single(element => element.Name.LocalName == "repository").Attribute("commit")!.Value);
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");
    }

    [Fact]
    public void The_templates_hold_no_more_than_they_need()
    {
        using var package = ZipFile.OpenRead(PackedPackages.File("ContentSdk.Templates"));
        Assert.All(package.Entries, entry => Assert.DoesNotContain("/obj/", entry.FullName, StringComparison.Ordinal));
        Assert.InRange(new FileInfo(PackedPackages.File("ContentSdk.Templates")).Length, 1, 24 * KiB);
    }

    [Fact]
    public void Stays_within_its_budget_of_size()
    {
        // At the time of writing 0.97 MiB and 64 KiB. Most of the package is Markdig, YamlDotNet and Core, which stay in the compiler.
        Assert.InRange(new FileInfo(PackedPackages.File("ContentSdk")).Length, 1, 1200 * KiB);
        using var package = ZipFile.OpenRead(PackedPackages.File("ContentSdk"));
        Assert.All(package.Entries.Where(entry => entry.FullName.StartsWith("lib/", StringComparison.Ordinal) && entry.Name == "ContentSdk.dll"), entry => Assert.InRange(entry.Length, 1, 96 * KiB));
    }

    [Fact]
    public void Every_assembly_is_deterministic_and_names_no_folder_of_the_machine_that_made_it()
    {
        using var package = ZipFile.OpenRead(PackedPackages.File("ContentSdk"));
        foreach (var entry in package.Entries.Where(entry => entry.Name.StartsWith("ContentSdk", StringComparison.Ordinal) && entry.Name.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using var stream = entry.Open();
            using var image = new MemoryStream();
            stream.CopyTo(image);
            image.Position = 0;
            using var reader = new PEReader(image, PEStreamOptions.LeaveOpen);
            var debug = reader.ReadDebugDirectory();
            Assert.Contains(debug, item => item.Type is DebugDirectoryEntryType.Reproducible);
            Assert.DoesNotContain(Repository.Root, System.Text.Encoding.UTF8.GetString(image.ToArray()), StringComparison.Ordinal);
            foreach (var embedded in debug.Where(item => item.Type is DebugDirectoryEntryType.EmbeddedPortablePdb))
            {
                using var provider = reader.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);
                var symbols = provider.GetMetadataReader();
                Assert.All(symbols.Documents, document => Assert.StartsWith("/_", symbols.GetString(symbols.GetDocument(document).Name), StringComparison.Ordinal));
            }
        }
    }
}
