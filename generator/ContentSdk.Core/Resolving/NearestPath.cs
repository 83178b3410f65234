using System.Collections.Concurrent;
using ContentSdk.Core.Models;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Resolving;

/// <summary>Finds the file that a path was probably meant to name. What it knows of each kind of file is made once. Safe to use from several threads.</summary>
internal sealed class NearestPath(IReadOnlyCollection<string> paths)
{
    // Names that many folders have a file of.
    private static readonly HashSet<string> UsualNames = new(["index", "readme", "changelog", "history", "license", "contributing", "code_of_conduct", "security", "authors"], StringComparer.OrdinalIgnoreCase);

    private readonly ConcurrentDictionary<string, Files> _byExtension = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The file; null when none is near. Only files of the kind that was written are meant, and their ending is no part of what can be misspelled.</summary>
    public string? Find(string path)
    {
        var extension = path.LastIndexOf('.') > path.LastIndexOf('/') ? path.Substring(path.LastIndexOf('.')) : "";
        var files = _byExtension.GetOrAdd(extension, _ => new Files(paths.Where(candidate => extension.Length == 0 || candidate.EndsWith(extension, StringComparison.OrdinalIgnoreCase))));
        var bare = path.Substring(0, path.Length - extension.Length);
        var name = bare.Substring(bare.LastIndexOf('/') + 1);
        var folder = bare.Substring(0, bare.Length - name.Length);

        // A file of that name elsewhere was probably moved; then comes what is written almost alike, in the same folder first.
        var moved = UsualNames.Contains(name) ? [] : files.Named(name);
        var found = moved.Count == 1 ? moved[0] : files.In(folder)?.Find(name) is { } neighbour ? folder + neighbour : files.All.Find(bare);
        return found is null ? null : files[found];
    }

    /// <summary>Files of one kind, without their endings.</summary>
    private sealed class Files
    {
        private readonly Dictionary<string, string> _paths;
        private readonly ILookup<string, string> _byName;
        private readonly Dictionary<string, NameIndex> _byFolder;

        public Files(IEnumerable<string> paths)
        {
            _paths = paths.GroupBy(DocumentPath.WithoutExtension, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.OrderBy(path => path, StringComparer.Ordinal).First(), StringComparer.Ordinal);
            _byName = _paths.Keys.ToLookup(NameOf, StringComparer.Ordinal);
            _byFolder = _paths.Keys.GroupBy(path => path.Substring(0, path.Length - NameOf(path).Length), StringComparer.Ordinal).ToDictionary(group => group.Key, group => new NameIndex(group.Select(NameOf)), StringComparer.Ordinal);
            All = new NameIndex(_paths.Keys);
        }

        public NameIndex All { get; }

        public string this[string path] => _paths[path];

        public List<string> Named(string name) => _byName[name].Take(2).ToList();

        public NameIndex? In(string folder) => _byFolder.TryGetValue(folder, out var names) ? names : null;

        private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);
    }
}
