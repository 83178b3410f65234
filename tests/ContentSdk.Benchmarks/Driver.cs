using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentSdk.Benchmarks;

/// <summary>A generator over a corpus, as the compiler server holds it.</summary>
internal sealed class Driver
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12);

    private readonly string _code;
    private readonly SyntaxTree _tree;
    private readonly ImmutableArray<AdditionalText> _files;
    private readonly IIncrementalGenerator _generator;
    private readonly CSharpCompilation _compilation;
    private GeneratorDriver _driver;
    private AdditionalText _edited;
    private readonly int _middle;
    private int _edits;

    public Driver(IIncrementalGenerator generator, int documents, bool isConcurrent = true)
        : this(generator, BenchmarkCorpus.Make(documents), documents, "internal class Program;", isConcurrent)
    {
    }

    /// <param name="generator">What is measured.</param>
    /// <param name="files">Documents, and what they refer to behind them.</param>
    /// <param name="documents">How many of the files are documents.</param>
    /// <param name="code">The project's code.</param>
    /// <param name="isConcurrent">Whether the compiler may work on several threads.</param>
    public Driver(IIncrementalGenerator generator, IEnumerable<(string Path, string Text)> files, int documents, string code, bool isConcurrent = true)
    {
        _generator = generator;
        _code = code;
        _tree = CSharpSyntaxTree.ParseText(code, ParseOptions);
        _files = [.. files.Select(file => new MemoryText("/project/content/" + file.Path, file.Text))];
        _middle = documents / 2;
        _edited = _files[_middle];
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "System.ComponentModel.Annotations.dll").Append(typeof(Entry).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path));
        _compilation = CSharpCompilation.Create("Project", [_tree], references, new CSharpCompilationOptions(OutputKind.ConsoleApplication, concurrentBuild: isConcurrent));
        _driver = Make(_files).RunGenerators(_compilation);
    }

    /// <summary>Everything anew, with texts that nobody has parsed yet.</summary>
    public int Cold() => Count(Make([.. _files.Select(file => new MemoryText(file.Path, file.GetText()!.ToString()))]).RunGenerators(_compilation));

    public int NoChange() => Keep(_driver.RunGenerators(_compilation));

    public int CSharpEdit() =>
        Keep(_driver.RunGenerators(With(_code + FormattableString.Invariant($"\ninternal class Program{_edits++};"))));

    /// <summary>Another bound for the length of titles: everything is bound again, and nothing comes out otherwise.</summary>
    public int DeclarationEdit() => Keep(_driver.RunGenerators(With(_code.Replace("StringLength(200)", FormattableString.Invariant($"StringLength({200 + _edits++})"), StringComparison.Ordinal))));

    private CSharpCompilation With(string code) => _compilation.ReplaceSyntaxTree(_tree, CSharpSyntaxTree.ParseText(code, ParseOptions));

    public int BodyEdit() => Edit(text => text + FormattableString.Invariant($"\nOne more sentence {_edits++}.\n"));

    public int ValueEdit() => Edit(text => text.Replace("tags: [one, two]", FormattableString.Invariant($"tags: [one, two, t{_edits++}]"), StringComparison.Ordinal));

    public int TitleEdit() => Edit(text => text.Replace("title: Document", FormattableString.Invariant($"title: Edited {_edits++} Document"), StringComparison.Ordinal));

    private int Edit(Func<string, string> change)
    {
        var original = _files[_middle];
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
