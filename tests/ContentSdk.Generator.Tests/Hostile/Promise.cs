using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Tests.Hostile;

/// <summary>
/// What is promised for any bytes in any file: the generator throws nothing, what it writes compiles to an assembly, the rules say something of their own or
/// nothing, and each thing they say stands inside its file.
/// </summary>
internal static class Promise
{
    private const string Usings = "#nullable enable\n#pragma warning disable CS1591\nusing System; using System.Collections.Generic; using System.Collections.Immutable; using System.ComponentModel.DataAnnotations; using ContentSdk;\nnamespace Book;\n";

    private const int Batch = 50;
    private const int LinesOfAFailure = 8;

    /// <summary>The encoding of the compiler's own, which refuses nothing and so shows half of surrogate pairs.</summary>
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Holds files to the promise.</summary>
    public static Task<Kept> KeptAsync(params (string Path, string Text)[] files) => KeptAsync("", files);

    /// <summary>Holds files of a project with code of its own to the promise.</summary>
    public static Task<Kept> KeptAsync(string code, params (string Path, string Text)[] files) => KeptAsync(code, files.Select(file => new CorpusFile(Corpus.Root + file.Path, file.Text)).ToList());

    /// <summary>Holds files as the compiler hands them over to the promise.</summary>
    public static async Task<Kept> KeptAsync(string code, IReadOnlyList<CorpusFile> files)
    {
        var corpus = Generated(code, files);
        var said = await Diagnosed.RunAsync(files, compilation: code.Length > 0 ? Diagnosed.Project(code) : null);
        Assert.All(said, diagnostic => Check(diagnostic, files));
        return new Kept(corpus, said.Select(Diagnosed.Text).ToList());
    }

    /// <summary>Holds many cases to the promise, many in one project; what fails is looked for case by case.</summary>
    /// <param name="code">The project's own code, whose patterns reach into every folder.</param>
    /// <param name="cases">What each case is called, and its files.</param>
    public static async Task KeptByEachAsync(string code, IEnumerable<(string Name, (string Path, string Text)[] Files)> cases)
    {
        var failures = new List<string>();
        foreach (var batch in cases.Chunk(Batch))
        {
            if (await FailureAsync(code, batch.SelectMany((one, i) => one.Files.Select(file => (FormattableString.Invariant($"case{i}/{file.Path}"), file.Text)))) is { } together)
            {
                var alone = new List<string>();
                foreach (var (name, files) in batch)
                {
                    if (await FailureAsync(code, files.Select(file => ("case/" + file.Path, file.Text))) is { } failure)
                    {
                        alone.Add(name + ": " + failure);
                    }
                }

                failures.AddRange(alone.Count > 0 ? alone : ["together only: " + string.Join(" | ", batch.Select(one => one.Name)) + ": " + together]);
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    private static async Task<string?> FailureAsync(string code, IEnumerable<(string Path, string Text)> files)
    {
        try
        {
            await KeptAsync(code, [.. files]);
            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return string.Join("\n", exception.ToString().Split('\n').Take(LinesOfAFailure));
        }
    }

    /// <summary>Holds the generator alone to it.</summary>
    public static Corpus Generated(string code, IReadOnlyList<CorpusFile> files)
    {
        var corpus = Corpus.In(files, code.Length > 0 ? Usings + code : "");
        corpus.Compile();
        Assert.All(corpus.Generated, file => Assert.True(CanBeWritten(file.Value), file.Key + " holds half a surrogate pair"));
        return corpus;
    }

    /// <summary>What was generated, file by file, does not depend on the order of the content or on an earlier run.</summary>
    public static void IsDeterministic(Kept kept, string code, IReadOnlyList<CorpusFile> files)
    {
        var again = Corpus.In(files.Reverse().Select(file => new CorpusFile(file.Path, file.GetText()!.ToString())), code.Length > 0 ? Usings + code : "").Generated;
        Assert.Equal(kept.Corpus.Generated.Select(file => (file.Key, file.Value)).OrderBy(file => file.Key, StringComparer.Ordinal), again.Select(file => (file.Key, file.Value)).OrderBy(file => file.Key, StringComparer.Ordinal));
    }

    /// <summary>Bytes as the compiler decodes them.</summary>
    public static CorpusFile File(string path, byte[] bytes)
    {
        var decoder = typeof(SourceText).Assembly.GetType("Microsoft.CodeAnalysis.Text.EncodedStringText")!.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            .Single(method => method.Name == "Create" && method.GetParameters().Length == 4 && method.GetParameters()[0].ParameterType == typeof(Stream) && method.GetParameters()[1].ParameterType == typeof(Encoding));
        using var stream = new MemoryStream(bytes);
        try
        {
            return new CorpusFile(Corpus.Root + path, (SourceText)decoder.Invoke(null, [stream, null, SourceHashAlgorithm.Sha256, false])!);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is InvalidDataException)
        {
            // What the compiler takes for no text it says itself, and hands over as a file without one.
            return new CorpusFile(Corpus.Root + path, (SourceText?)null);
        }
    }

    private static bool CanBeWritten(string text)
    {
        try
        {
            _ = Strict.GetByteCount(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    private static void Check(Diagnostic diagnostic, IReadOnlyList<CorpusFile> files)
    {
        Assert.StartsWith("CSDK", diagnostic.Id, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        if (diagnostic.Location.Kind is LocationKind.ExternalFile)
        {
            // A file that cannot be read has no text to point into.
            if (files.First(file => file.Path == diagnostic.Location.GetLineSpan().Path).GetText() is not { } text)
            {
                return;
            }

            Assert.InRange(diagnostic.Location.SourceSpan.End, 0, text.Length);
            Assert.Equal(text.Lines.GetLinePosition(diagnostic.Location.SourceSpan.Start), diagnostic.Location.GetLineSpan().StartLinePosition);
        }
    }
}

/// <summary>Content that kept the promise.</summary>
/// <param name="Corpus">What was generated.</param>
/// <param name="Said">What the rules said, as the build prints it.</param>
internal sealed record Kept(Corpus Corpus, IReadOnlyList<string> Said);
