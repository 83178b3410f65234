using ContentSdk.Core.Models;
using ContentSdk.Core.Resolving;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Collections;

/// <summary>Which of an entry's names a name is. The run-time library declares the same values; a test holds the two together.</summary>
public enum NameForm
{
    /// <summary>Its key.</summary>
    Key,

    /// <summary>Its key without the folder that all files of the collection are in.</summary>
    InFolder,

    /// <summary>What stands behind the <c>#</c> of its key in a file of many, and else behind the last slash.</summary>
    Last,

    /// <summary>Its file's path without extension, where a date or front matter made the key another.</summary>
    Path,

    /// <summary>The name of its file without extension, likewise.</summary>
    File,
}

/// <summary>An entry by one of its names.</summary>
/// <param name="Name">The name.</param>
/// <param name="Entry">The entry's position in <see cref="CollectionEntries.Entries"/>.</param>
/// <param name="Form">Which of its names it is.</param>
public readonly record struct EntryName(string Name, int Entry, NameForm Form);

/// <summary>The entries of a declared collection, with the names that they can be called by.</summary>
public sealed class CollectionEntries
{
    private readonly Dictionary<string, EntryName> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _ambiguous = new(StringComparer.Ordinal);
    private readonly List<EntryAddress> _entries = [];
    private readonly List<DocumentHead> _documents = [];
    private readonly Lazy<IReadOnlyList<string>> _names;
    private readonly Lazy<NameIndex> _nearest;
    private readonly Lazy<NameIndex> _nearestOfAll;

    /// <summary>The entries of a collection.</summary>
    /// <param name="folder">The folder that all its files are in.</param>
    /// <param name="documents">Its files.</param>
    /// <param name="library">The assembly that they are compiled in; null for the one at hand.</param>
    internal CollectionEntries(string folder, IEnumerable<DocumentHead> documents, string? library)
    {
        _names = new(ShortestNames);
        _nearest = new(() => new NameIndex(Names));
        _nearestOfAll = new(() => new NameIndex(_byName.Keys));
        Folder = folder;
        foreach (var document in documents)
        {
            for (var i = 0; i < document.Declared!.Entries.Count; i++)
            {
                _entries.Add(new EntryAddress(document.Path, i, library));
                _documents.Add(document);
            }
        }

        // A longer name never gives way to a shorter one, and of two that are equally long neither has it.
        foreach (var form in new[] { NameForm.Key, NameForm.InFolder, NameForm.Last, NameForm.Path, NameForm.File })
        {
            Add(form);
        }
    }

    /// <summary>The folder that all its files are in, with a slash at the end; empty for the root.</summary>
    public string Folder { get; }

    /// <summary>Where its entries stand, in the order of paths and then of the text.</summary>
    public IReadOnlyList<EntryAddress> Entries => _entries;

    /// <summary>All names, in ordinal order.</summary>
    public IEnumerable<EntryName> AllNames => _byName.Values.OrderBy(name => name.Name, StringComparer.Ordinal);

    /// <summary>For each entry its shortest name.</summary>
    public IReadOnlyList<string> Names => _names.Value;

    /// <summary>The name that was probably meant; null when none is near.</summary>
    /// <param name="name">The name that is written.</param>
    public string? Nearest(string name) => _nearest.Value.Find(name) ?? _nearestOfAll.Value.Find(name);

    /// <summary>The document that an entry stands in.</summary>
    /// <param name="entry">The entry's position.</param>
    public DocumentHead DocumentOf(int entry) => _documents[entry];

    /// <summary>Whether a name is the name of an entry.</summary>
    /// <param name="name">The name.</param>
    public bool Has(string name) => _byName.ContainsKey(name);

    /// <summary>The keys of the entries that share a name; none where one or none has it.</summary>
    /// <param name="name">The name.</param>
    public IReadOnlyList<string> Sharing(string name) => _ambiguous.TryGetValue(name, out var entries) ? entries.ConvertAll(entry => NameOf(entry, NameForm.Key)!) : [];

    /// <summary>The entries that a name may mean: one, none, or several.</summary>
    /// <param name="name">The name, or a path to the file.</param>
    /// <param name="from">Path of the file that the name stands in.</param>
    internal IReadOnlyList<EntryAddress> Find(string name, string from)
    {
        foreach (var form in Forms(name, from))
        {
            if (_byName.TryGetValue(form, out var found))
            {
                return [_entries[found.Entry]];
            }

            if (_ambiguous.TryGetValue(form, out var several))
            {
                return several.ConvertAll(entry => _entries[entry]);
            }
        }

        return [];
    }

    /// <summary>A name in one form; null when the entry has none in it.</summary>
    private string? NameOf(int entry, NameForm form)
    {
        var document = _documents[entry];
        var key = CollectionIndex.KeyOf(document, document.Entries[_entries[entry].Entry]);
        return form switch
        {
            NameForm.Key => key,
            NameForm.InFolder => Folder.Length > 0 && key.StartsWith(Folder, StringComparison.Ordinal) && key.Length > Folder.Length ? key.Substring(Folder.Length) : null,
            NameForm.Last when document.Entries[_entries[entry].Entry].LocalKey is { Length: > 0 } local => local,
            NameForm.Last => key.Substring(key.LastIndexOf('/') + 1) is { Length: > 0 } last ? last : null,
            _ when _entries[entry].Entry > 0 || key.IndexOf('#') >= 0 => null,
            NameForm.Path => DocumentPath.WithoutExtension(document.Path),
            _ => DocumentPath.WithoutExtension(document.Path.Substring(document.Path.LastIndexOf('/') + 1)),
        };
    }

    private List<string> ShortestNames() => _byName.Values.GroupBy(name => name.Entry).OrderBy(group => group.Key)
        .Select(group => group.OrderBy(name => name.Form is NameForm.Path or NameForm.File).ThenBy(name => name.Name.Length).ThenBy(name => name.Name, StringComparer.Ordinal).First().Name).ToList();

    private void Add(NameForm form)
    {
        var added = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < _entries.Count; i++)
        {
            if (NameOf(i, form) is { } name && !_byName.ContainsKey(name) && !_ambiguous.ContainsKey(name))
            {
                if (!added.TryGetValue(name, out var entries))
                {
                    added.Add(name, entries = []);
                }

                entries.Add(i);
            }
        }

        foreach (var pair in added)
        {
            // Two entries of one key are a mistake that its own rule tells; the first has the name.
            if (pair.Value.Count == 1 || form is NameForm.Key)
            {
                _byName.Add(pair.Key, new EntryName(pair.Key, pair.Value[0], form));
            }
            else
            {
                _ambiguous.Add(pair.Key, pair.Value);
            }
        }
    }

    // A name as it stands, then as a path from the file or the root, then without a file's ending.
    private static IEnumerable<string> Forms(string name, string from)
    {
        yield return name;
        var path = LinkTarget.Parse(name, from) is { LeavesRoot: false, Path.Length: > 0 } target ? target.Path + (target.Fragment is { } fragment ? "#" + fragment : "") : null;
        if (path is not null && (name[0] is '.' or '/' || name.IndexOf('/') >= 0))
        {
            yield return path;
        }

        foreach (var written in new[] { name.TrimStart('/'), path })
        {
            if (written is not null && Maps.DocumentReader.FormatOf(written) is not null)
            {
                yield return DocumentPath.WithoutExtension(written);
            }
        }
    }
}
