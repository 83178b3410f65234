using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ContentSdk.Core.Checks;
using ContentSdk.Core.Collections;
using ContentSdk.Core.Libraries;
using ContentSdk.Core.Models;
using ContentSdk.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentSdk.Generator.Rules;

/// <summary>A project's content as the rules see it: which files are documents, and what they say.</summary>
internal sealed class ProjectContent
{
    // An edit of C# brings another compilation with the same options, for which nothing is built anew unless it declares other collections.
    private static readonly ConditionalWeakTable<AnalyzerOptions, Latest> Known = new();

    private readonly Dictionary<string, AdditionalText> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<AdditionalText, string> _paths = [];
    private readonly ConcurrentDictionary<string, IReadOnlyList<Problem>> _problems = new(StringComparer.Ordinal);
    private readonly Lazy<Catalog> _catalog;
    private readonly ContentReader _reader;
    private readonly string[] _order;
    private readonly TaskCompletionSource<bool> _isRead = new();
    private int _next;
    private int _read;

    private ProjectContent(AnalyzerOptions options, CollectionSet collections, EquatableArray<ContentLibrary> libraries)
    {
        Libraries = libraries;
        Collections = collections;
        var global = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        var reader = new ContentReader(ContentRoot.Read(global, LinkList.FilesIn(options.AdditionalFiles.FirstOrDefault(file => LinkList.Is(file.Path))?.GetText())), ReadingSettings.Read(global), collections);
        _reader = reader;
        var candidates = new List<string>();
        foreach (var file in options.AdditionalFiles)
        {
            Assets = AssetList.Is(file.Path) ? file : Assets;
            if (reader.Root.Relative(file.Path) is not { } path || _files.ContainsKey(path))
            {
                continue;
            }

            candidates.Add(path);
            if (reader.Holds(path, out _))
            {
                _files.Add(path, file);
                _paths.Add(file, path);
            }
        }

        Candidates = candidates;
        _order = [.. _files.Keys];
        HasBuildFiles = reader.Root.Path is not null || candidates.Count > 0;
        First = _files.Count == 0 ? null : _files[_files.Keys.OrderBy(path => path, StringComparer.Ordinal).First()];
        _catalog = new(() => new Catalog(_files.Keys, AssetList.PathsIn(Assets?.GetText()), path => _files[path].GetText() is { } text ? reader.Parse(text, path) : null, reader.Settings.Vocabulary, collections, libraries));
    }

    /// <summary>The collections that the project declares.</summary>
    public CollectionSet Collections { get; }

    /// <summary>The content of other assemblies that it references.</summary>
    public EquatableArray<ContentLibrary> Libraries { get; }

    /// <summary>Whether the package's build files gave the project its content, or somebody did by hand.</summary>
    public bool HasBuildFiles { get; }

    /// <summary>The paths of all files that may be content, in a collection or not.</summary>
    public IReadOnlyCollection<string> Candidates { get; }

    /// <summary>The first document in the order of paths; null when the project has none.</summary>
    public AdditionalText? First { get; }

    /// <summary>The list of the other files under the root; null when the build gives none.</summary>
    public AdditionalText? Assets { get; }

    public static ProjectContent Of(AnalyzerOptions options, CollectionSet collections, EquatableArray<ContentLibrary> libraries)
    {
        var latest = Known.GetOrCreateValue(options);
        lock (latest)
        {
            return latest.Content is { } content && content.Collections.Equals(collections) && content.Libraries.Equals(libraries) ? content : latest.Content = new ProjectContent(options, collections, libraries);
        }
    }

    /// <summary>Whether an entry of a declared collection has a name.</summary>
    public bool HasKey(string type, string key) => _catalog.Value.Entries.Of(type).Has(key);

    /// <summary>The keys of the entries of a declared collection that share a name.</summary>
    public IReadOnlyList<string> KeysSharing(string type, string name) => _catalog.Value.Entries.Of(type).Sharing(name);

    /// <summary>Whether an entry of an inferred kind has a key.</summary>
    public bool HasKey(EntryKind kind, string key) => _catalog.Value.Keys(kind).Contains(key);

    /// <summary>The name in a declared collection that was probably meant; null when none is near.</summary>
    public string? NearestKey(string type, string key) => _catalog.Value.Entries.Of(type).Nearest(key);

    /// <summary>The key of an inferred kind that was probably meant; null when none is near.</summary>
    public string? NearestKey(EntryKind kind, string key) => Catalog.NearestKey(key, _catalog.Value.Keys(kind));

    /// <summary>A file's path under the content root; null when it is no document, or stands in the project twice.</summary>
    public string? PathOf(AdditionalText file) => _paths.TryGetValue(file, out var path) ? path : null;

    /// <summary>What the rules say of a document, in ranges of its file.</summary>
    public IReadOnlyList<Problem> Check(string path, CancellationToken cancellation)
    {
        ReadAll(cancellation);
        return _problems.GetOrAdd(path, path =>
        {
            var parsed = _reader.Parse(_files[path].GetText(cancellation)!, path);
            return _catalog.Value.Check(path).Select(problem => problem with { Range = parsed.InFile(problem.Range) }).ToList();
        });
    }

    /// <summary>
    /// Reads all documents, which the catalog asks for as one. All threads that want to check share them out, and each of them stops between two documents where
    /// the compiler has changed its mind; what was read stays with its text.
    /// </summary>
    private void ReadAll(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (_isRead.Task.IsCompleted)
        {
            return;
        }

        for (var i = Interlocked.Increment(ref _next) - 1; i < _order.Length; i = Interlocked.Increment(ref _next) - 1)
        {
            try
            {
                cancellation.ThrowIfCancellationRequested();
                if (_files[_order[i]].GetText(cancellation) is { } text)
                {
                    _reader.Parse(text, _order[i]).Read(_order[i], _reader.Settings.Vocabulary, Collections.Find(_order[i]));
                }
            }
            finally
            {
                if (Interlocked.Increment(ref _read) == _order.Length)
                {
                    _isRead.SetResult(true);
                }
            }
        }

        _isRead.Task.Wait(cancellation);
    }

    /// <summary>The content of a project's options as its latest compilation declares it.</summary>
    private sealed class Latest
    {
        public ProjectContent? Content { get; set; }
    }
}
