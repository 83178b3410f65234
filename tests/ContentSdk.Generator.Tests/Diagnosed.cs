using System.Collections.Immutable;
using ContentSdk.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentSdk.Generator.Tests;

/// <summary>What the analyzer says of a project's content.</summary>
internal static class Diagnosed
{
    /// <summary>All diagnostics in the order of files and places.</summary>
    /// <param name="files">The documents by their paths under the content root.</param>
    /// <param name="assets">The other files under the root; null when the build lists none.</param>
    /// <param name="options">Settings; those of the corpus's usual project when null.</param>
    /// <param name="compilation">The project; one that takes content when null.</param>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(IEnumerable<CorpusFile> files, IReadOnlyCollection<string>? assets = null, ProjectOptions? options = null, Compilation? compilation = null)
    {
        var texts = files.Cast<AdditionalText>().ToList();
        if (assets is not null)
        {
            texts.Add(new CorpusFile("/project/obj/ContentSdk.assets.txt", "# ContentSdk assets 1\n" + string.Join('\n', assets) + "\n"));
        }

        var found = await (compilation ?? Project()).WithAnalyzers([new ContentAnalyzer()], new AnalyzerOptions([.. texts], options ?? new ProjectOptions())).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    /// <summary>How many lines stand before the code of a project.</summary>
    public const int LinesBeforeCode = 3;

    /// <summary>A project with code of its own, which needs to state no namespaces of what collections are declared with.</summary>
    public static CSharpCompilation Project(string code) => Project().AddSyntaxTrees(CSharpSyntaxTree.ParseText(
        "#nullable enable\nusing System; using System.Collections.Generic; using System.Collections.Immutable; using System.ComponentModel.DataAnnotations; using ContentSdk;\nnamespace Book;\n" + code, new CSharpParseOptions(LanguageVersion.CSharp12), "Code.cs"));

    public static CSharpCompilation Project(LanguageVersion language = LanguageVersion.CSharp12, bool hasLibrary = true) =>
        CSharpCompilation.Create("Project", [CSharpSyntaxTree.ParseText("", new CSharpParseOptions(language))], hasLibrary ? Corpus.References : [], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>A diagnostic as the build prints it, without the project.</summary>
    public static string Text(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var place = diagnostic.Location.Kind is LocationKind.None ? "project" : $"{span.Path.Replace(Corpus.Root, "", StringComparison.Ordinal)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})";
        return $"{place}: {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
