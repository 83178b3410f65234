namespace ContentSdk.Generator.Tests.Collections;

/// <summary>Projects with declarations, asked both ways: what the rules say, and what code sees.</summary>
internal static class Declared
{
    /// <summary>What stands above the code of each project; the analyzer's projects have the same.</summary>
    private const string Usings = "#nullable enable\n#pragma warning disable CS1591\nusing System; using System.Collections.Generic; using System.Collections.Immutable; using System.ComponentModel.DataAnnotations; using ContentSdk;\nnamespace Book;\n";

    public static Corpus Corpus(string code, params (string Path, string Text)[] files) => Tests.Corpus.In(Files(files), Usings + code);

    /// <summary>The same with other settings of the build.</summary>
    public static Corpus Corpus(string code, IEnumerable<(string Path, string Text)> files, params (string Name, string Value)[] properties) => Tests.Corpus.In(Files(files), Usings + code, properties: properties);

    /// <summary>What the build prints of files and code.</summary>
    public static async Task<string> PrintedAsync(string code, params (string Path, string Text)[] files) =>
        string.Join('\n', (await Diagnosed.RunAsync(Files(files), compilation: Diagnosed.Project(code))).Select(Diagnosed.Text));

    public static string WithUsings(string code) => Usings + code;

    private static IEnumerable<CorpusFile> Files(IEnumerable<(string Path, string Text)> files) => files.Select(file => new CorpusFile(Tests.Corpus.Root + file.Path, file.Text));
}
