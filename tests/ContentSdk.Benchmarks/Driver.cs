using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentSdk.Benchmarks;

/// <summary>A generator over a corpus, as the compiler server holds it.</summary>
internal sealed class Driver
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12);
    private static readonly SyntaxTree Code = CSharpSyntaxTree.ParseText("internal class Program;", ParseOptions);

    private readonly ImmutableArray<AdditionalText> _files;
    private readonly IIncrementalGenerator _generator;
    private readonly CSharpCompilation _compilation;
    private GeneratorDriver _driver;
    private AdditionalText _edited;
    private int _edits;

    public Driver(IIncrementalGenerator generator, int documents)
    {
        _generator = generator;
        _files = [.. BenchmarkCorpus.Make(documents).Select(file => new MemoryText("/project/content/" + file.Path, file.Text))];
        _edited = _files[documents / 2];
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll").Append(typeof(Entry).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path));
        _compilation = CSharpCompilation.Create("Project", [Code], references);
        _driver = Make(_files).RunGenerators(_compilation);
    }

    /// <summary>Everything anew, with texts that nobody has parsed yet.</summary>
    public int Cold() => Count(Make([.. _files.Select(file => new MemoryText(file.Path, file.GetText()!.ToString()))]).RunGenerators(_compilation));

    public int NoChange() => Keep(_driver.RunGenerators(_compilation));

    public int CSharpEdit() =>
        Keep(_driver.RunGenerators(_compilation.ReplaceSyntaxTree(Code, CSharpSyntaxTree.ParseText(FormattableString.Invariant($"internal class Program{_edits++};"), ParseOptions))));

    public int BodyEdit() => Edit(text => text + FormattableString.Invariant($"\nOne more sentence {_edits++}.\n"));

    public int TitleEdit() => Edit(text => text.Replace("# Document", FormattableString.Invariant($"# Edited {_edits++} Document"), StringComparison.Ordinal));

    private int Edit(Func<string, string> change)
    {
        var original = _files[_files.Length / 2];
        var edited = new MemoryText(original.Path, change(original.GetText()!.ToString()));
        var driver = _driver.ReplaceAdditionalText(_edited, edited);
        _edited = edited;
        return Keep(driver.RunGenerators(_compilation));
    }

    private int Keep(GeneratorDriver driver)
    {
        _driver = driver;
        return Count(driver);
    }

    private static int Count(GeneratorDriver driver) => driver.GetRunResult().GeneratedTrees.Length;

    private CSharpGeneratorDriver Make(ImmutableArray<AdditionalText> files) => CSharpGeneratorDriver.Create([_generator.AsSourceGenerator()], files, ParseOptions, new BenchmarkOptions());
}
