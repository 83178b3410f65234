using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentSdk.Generator.Tests;

/// <summary>Drop files, run, ask. Immutable: every change gives a new corpus with the same driver behind it, so that what is cached can be asked.</summary>
internal sealed class Corpus
{
    public const string Root = "/project/content/";

    public static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "mscorlib.dll" or "netstandard.dll").Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Entry).Assembly.Location),
    ];

    private readonly ImmutableSortedDictionary<string, CorpusFile> _files;
    private readonly ProjectOptions _properties;
    private readonly CSharpCompilation _compilation;
    private readonly GeneratorDriver _driver;

    private Corpus(ImmutableSortedDictionary<string, CorpusFile> files, ProjectOptions properties, CSharpCompilation compilation, GeneratorDriver? driver)
    {
        (_files, _properties, _compilation) = (files, properties, compilation);
        var before = driver ?? CSharpGeneratorDriver.Create([new ContentGenerator().AsSourceGenerator()], files.Values, (CSharpParseOptions)compilation.SyntaxTrees[0].Options, properties, new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        _driver = before.RunGenerators(compilation);
    }

    /// <summary>A corpus of files by their paths under the content root.</summary>
    public static Corpus Of(params (string Path, string Text)[] files) => Make(files.Select(file => new CorpusFile(Root + file.Path, file.Text)), "", LanguageVersion.CSharp12, "Book");

    /// <summary>A corpus in a project that says more: properties as the build writes them, code of its own, a language version.</summary>
    public static Corpus In(IEnumerable<CorpusFile> files, string code = "", LanguageVersion language = LanguageVersion.CSharp12, string? rootNamespace = "Book", params (string Name, string Value)[] properties) =>
        Make(files, code, language, rootNamespace, properties);

    public GeneratorDriverRunResult Result => _driver.GetRunResult();

    /// <summary>The generated files by their hint names.</summary>
    public IReadOnlyDictionary<string, string> Generated => Result.Results[0].GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    public string this[string hintName] => Generated[hintName];

    public Corpus With(string path, string text) => Edit(_files.SetItem(path, new CorpusFile(Root + path, text)));

    public Corpus Without(string path) => Edit(_files.Remove(path));

    public Corpus Rename(string path, string other) => Edit(_files.Remove(path).SetItem(other, new CorpusFile(Root + other, _files[path].GetText()!.ToString())));

    /// <summary>The same files with an edit of the project's C#.</summary>
    public Corpus WithCode(string code) =>
        new(_files, _properties, _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)_compilation.SyntaxTrees[0].Options)), _driver);

    /// <summary>The same project under another assembly name.</summary>
    public Corpus Named(string assembly) => new(_files, _properties, _compilation.WithAssemblyName(assembly), null);

    /// <summary>The same files in a project that references one more assembly, or another form of one that it references.</summary>
    public Corpus Referencing(MetadataReference reference, MetadataReference? instead = null) =>
        new(_files, _properties, instead is null ? _compilation.AddReferences(reference) : _compilation.ReplaceReference(instead, reference), _driver);

    /// <summary>The compiled assembly.</summary>
    public byte[] Image(bool isReference = false)
    {
        using var image = new MemoryStream();
        var emitted = Compile().Emit(image, options: new Microsoft.CodeAnalysis.Emit.EmitOptions(metadataOnly: isReference, includePrivateMembers: !isReference));
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Take(5)));
        return image.ToArray();
    }

    /// <summary>Runs once more with nothing changed.</summary>
    public Corpus Again() => new(_files, _properties, _compilation, _driver);

    /// <summary>Compiles everything under warnings as errors with documentation checked, and fails with the first complaint.</summary>
    public CSharpCompilation Compile()
    {
        Assert.All(Result.Results, result => Assert.Null(result.Exception));
        Assert.Empty(Result.Diagnostics);
        var compilation = WithGenerated();
        var complaints = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
        Assert.True(complaints.Count == 0, string.Join("\n", complaints.Take(5)));
        return compilation;
    }

    /// <summary>The project with what was generated for it, whether or not that compiles.</summary>
    public CSharpCompilation WithGenerated() => _compilation.AddSyntaxTrees(Result.GeneratedTrees);

    /// <summary>Compiles, loads and runs a C# expression against the content.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="libraries">The assemblies that the project references beside the usual ones.</param>
    public string Evaluate(string expression, params byte[][] libraries)
    {
        var probe = $$"""
            #nullable enable
            using System; using System.Linq; using ContentSdk; using Book.Content;
            internal static class Probe { public static string Run() => System.FormattableString.Invariant($"{({{expression}})}"); }
            """;
        var compilation = Compile().AddSyntaxTrees(CSharpSyntaxTree.ParseText(probe, (CSharpParseOptions)_compilation.SyntaxTrees[0].Options));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Take(5)));
        image.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        foreach (var library in libraries)
        {
            using var stream = new MemoryStream(library);
            context.LoadFromStream(stream);
        }

        var assembly = context.LoadFromStream(image);
        try
        {
            return (string)assembly.GetType("Probe")!.GetMethod("Run")!.Invoke(null, null)!;
        }
        catch (TargetInvocationException exception)
        {
            throw exception.InnerException!;
        }
    }

    /// <summary>What each step did, as <c>Plan: Modified</c>; steps of which nothing was computed anew are left out.</summary>
    public IReadOnlyList<string> Recomputed()
    {
        var steps = Result.Results[0].TrackedSteps;
        return Steps.All.Where(steps.ContainsKey)
            .Select(step => (step, Reasons: steps[step].SelectMany(run => run.Outputs).Select(output => output.Reason).Where(reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)).GroupBy(reason => reason).Select(group => group.Count() > 1 ? $"{group.Key} x{group.Count()}" : group.Key.ToString())))
            .Where(step => step.Reasons.Any())
            .Select(step => $"{step.step}: {string.Join(", ", step.Reasons)}").ToList();
    }

    /// <summary>The generated files whose text was written again.</summary>
    public IReadOnlyList<string> Rewritten() =>
        Result.Results[0].TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs)
            .Where(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
            .SelectMany(output => HintNames(output.Value)).Order(StringComparer.Ordinal).ToList();

    // The driver hands out what an output step produced as a tuple of its own types; the hint names in it are all that is asked for.
    private static IEnumerable<string> HintNames(object value) =>
        value is System.Runtime.CompilerServices.ITuple { Length: > 0 } tuple && tuple[0] is System.Collections.IEnumerable sources
            ? sources.Cast<object>().Select(source => (string)source.GetType().GetProperty("HintName", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)!.GetValue(source)!)
            : [];

    private static Corpus Make(IEnumerable<CorpusFile> files, string code, LanguageVersion language, string? rootNamespace, params (string Name, string Value)[] properties)
    {
        var tree = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(language, DocumentationMode.Diagnose));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error, nullableContextOptions: NullableContextOptions.Enable)
            .WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress), new("CS8021", ReportDiagnostic.Suppress)]);
        return new Corpus(
            files.ToImmutableSortedDictionary(file => file.Path.StartsWith(Root, StringComparison.Ordinal) ? file.Path[Root.Length..] : file.Path, file => file, StringComparer.Ordinal),
            new ProjectOptions(properties.Append(("RootNamespace", rootNamespace ?? ""))),
            CSharpCompilation.Create("Project", [tree], References, options),
            null);
    }

    private Corpus Edit(ImmutableSortedDictionary<string, CorpusFile> files)
    {
        var driver = _driver;
        foreach (var (path, file) in files)
        {
            if (!_files.TryGetValue(path, out var before))
            {
                driver = driver.AddAdditionalTexts([file]);
            }
            else if (!ReferenceEquals(before, file))
            {
                driver = driver.ReplaceAdditionalText(before, file);
            }
        }

        return new Corpus(files, _properties, _compilation, driver.RemoveAdditionalTexts([.. _files.Where(file => !files.ContainsKey(file.Key)).Select(file => file.Value)]));
    }
}
