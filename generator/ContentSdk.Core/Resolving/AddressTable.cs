using ContentSdk.Core.Text;

namespace ContentSdk.Core.Resolving;

/// <summary>All files under the content root by their paths: what a link can lead to, without a look into any of them.</summary>
public sealed class AddressTable
{
    private readonly HashSet<string> _documents;
    private readonly HashSet<string> _assets;
    private readonly Lazy<Dictionary<string, string>> _anyCase;
    private readonly Lazy<HashSet<string>> _folders;

    /// <summary>A table of paths with forward slashes.</summary>
    /// <param name="documents">The paths of documents.</param>
    /// <param name="assets">The paths of all other files; null when nobody knows them.</param>
    public AddressTable(IEnumerable<string> documents, IEnumerable<string>? assets)
    {
        _documents = new HashSet<string>(documents, StringComparer.Ordinal);
        _assets = new HashSet<string>(assets ?? [], StringComparer.Ordinal);
        KnowsAssets = assets is not null;
        _folders = new(() => Folders(AllPaths()));
        _anyCase = new(() => AllPaths().Concat(_folders.Value).GroupBy(path => NormalForm.Of(path), StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.OrderBy(path => path, StringComparer.Ordinal).First(), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Whether it is known which files there are beside documents.</summary>
    public bool KnowsAssets { get; }

    internal IReadOnlyCollection<string> Documents => _documents;

    internal IReadOnlyCollection<string> Assets => _assets;

    /// <summary>The document that a path names, with or without extension, or with an index file in it; null when there is none.</summary>
    internal string? FindDocument(string path) => DocumentForms(path).FirstOrDefault(_documents.Contains);

    internal bool HasAsset(string path) => _assets.Contains(path);

    internal bool HasFolder(string path) => path.Length == 0 || _folders.Value.Contains(path);

    /// <summary>The document or other file whose path differs in letter case only.</summary>
    internal string? FindInAnyCase(string path) => DocumentForms(path).Prepend(path).Select(form => _anyCase.Value.TryGetValue(NormalForm.Of(form), out var actual) ? actual : null).FirstOrDefault(actual => actual is not null);

    /// <summary>The paths of documents that a path in a link may mean, in the order in which they are tried.</summary>
    internal static string[] DocumentForms(string path) =>
        path.Length == 0 ? ["index.md", "README.md", "_index.md"] : [path, path + ".md", path + "/index.md", path + "/README.md", path + "/_index.md"];

    private IEnumerable<string> AllPaths() => _documents.Concat(_assets);

    private static HashSet<string> Folders(IEnumerable<string> paths)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            for (var slash = path.LastIndexOf('/'); slash > 0 && folders.Add(path.Substring(0, slash)); slash = path.LastIndexOf('/', slash - 1))
            {
            }
        }

        return folders;
    }
}
