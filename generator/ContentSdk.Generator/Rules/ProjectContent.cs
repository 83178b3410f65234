using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ContentSdk.Core.Checks;
using ContentSdk.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentSdk.Generator.Rules;

/// <summary>A project's content as the rules see it: which files are documents, and what they say.</summary>
internal sealed class ProjectContent
{
    // The list of the other files under the content root, which the build writes; the compiler itself sees markdown only.
    private const string AssetList = "ContentSdk.assets.txt";
    private const string AssetListHeader = "# ContentSdk assets 1";

    // An edit of C# brings another compilation with the same options, for which nothing is built anew.
    private static readonly ConditionalWeakTable<AnalyzerOptions, ProjectContent> Known = new();

    private readonly Dictionary<string, AdditionalText> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<AdditionalText, string> _paths = [];
    private readonly ConcurrentDictionary<string, IReadOnlyList<Problem>> _problems = new(StringComparer.Ordinal);
    private readonly Lazy<Catalog> _catalog;

    private ProjectContent(AnalyzerOptions options)
    {
        var global = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        var root = ContentRoot.Read(global);
        foreach (var file in options.AdditionalFiles)
        {
            Assets = Path.GetFileName(file.Path) == AssetList ? file : Assets;
            if (root.Relative(file.Path) is { } path && !_files.ContainsKey(path))
            {
                _files.Add(path, file);
                _paths.Add(file, path);
            }
        }

        First = _files.Count == 0 ? null : _files[_files.Keys.OrderBy(path => path, StringComparer.Ordinal).First()];
        _catalog = new(() => new Catalog(_files.Keys, AssetsIn(Assets), path => _files[path].GetText() is { } text ? ParsedTexts.Of(text) : null, ContentSettings.Vocabulary(global)));
    }

    /// <summary>The first document in the order of paths; null when the project has none.</summary>
    public AdditionalText? First { get; }

    /// <summary>The list of the other files under the root; null when the build gives none.</summary>
    public AdditionalText? Assets { get; }

    public static ProjectContent Of(AnalyzerOptions options) => Known.GetValue(options, static options => new ProjectContent(options));

    /// <summary>A file's path under the content root; null when it is no document, or stands in the project twice.</summary>
    public string? PathOf(AdditionalText file) => _paths.TryGetValue(file, out var path) ? path : null;

    /// <summary>What the rules say of a document, in ranges of its file.</summary>
    public IReadOnlyList<Problem> Check(string path, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return _problems.GetOrAdd(path, path =>
        {
            var parsed = ParsedTexts.Of(_files[path].GetText(cancellation)!);
            return _catalog.Value.Check(path).Select(problem => problem with { Range = parsed.InFile(problem.Range) }).ToList();
        });
    }

    private static List<string>? AssetsIn(AdditionalText? list)
    {
        if (list?.GetText() is not { } text || text.Lines[0].ToString().TrimEnd() != AssetListHeader)
        {
            return null;
        }

        return text.Lines.Skip(1).Select(line => line.ToString().Trim().Replace('\\', '/')).Where(line => line.Length > 0).ToList();
    }
}
