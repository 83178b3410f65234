using ContentSdk.Core.Models;

namespace ContentSdk.Core.Naming;

/// <summary>The C# names that documents ask for, from the shortest to one that only that document can have.</summary>
public static class DocumentNames
{
    /// <summary>The names of an entry of a declared collection: by its title, else by its key, then with its folder and path.</summary>
    /// <param name="document">The document that it stands in.</param>
    /// <param name="entry">Its position in that.</param>
    /// <param name="hasName">Whether the declaration has a name of its own, beside which a title is what somebody is and not what they are called.</param>
    public static IReadOnlyList<string> OfDeclared(DocumentHead document, int entry, bool hasName)
    {
        var local = document.Entries[entry].LocalKey;
        var title = hasName ? "" : Identifier.From(document.Entries[entry].Title ?? "");
        var key = Identifier.From(local.Length > 0 ? local : LastName(document.Key));
        var pinned = document.PinnedName is { } name && local.Length == 0 ? Identifier.From(name) : "";
        var basis = pinned.Length > 0 ? pinned : title.Length > 0 ? title : key.Length > 0 ? key : "Entry";
        var names = new List<string> { basis };
        if (key.Length > 0 && key != basis)
        {
            names.Add(basis + key);
        }

        if (Identifier.From(LastName(FolderOf(document.Path))) is { Length: > 0 } folder)
        {
            names.Add(basis + folder);
        }

        names.Add(basis + string.Concat(DocumentPath.WithoutExtension(document.Path).Split('/').Append(local).Select(Identifier.From)));
        return names;
    }

    /// <summary>The names of one document.</summary>
    public static IReadOnlyList<string> Candidates(DocumentHead document)
    {
        var title = document.Root.Title is { } text ? Identifier.From(text) : "";
        var slash = document.Path.LastIndexOf('/');
        var file = Identifier.From(DocumentPath.WithoutExtension(document.Path.Substring(slash + 1)));
        var pinned = document.PinnedName is { } name ? Identifier.From(name) : "";
        var basis = pinned.Length > 0 ? pinned
            : document.Root is { Kind: EntryKind.Chapter, Number: { } number } ? "Chapter" + number.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : title.Length > 0 ? title
            : file.Length > 0 ? file
            : document.Root.Kind.ToString();
        var names = new List<string> { basis };
        if (title.Length > 0 && title != basis)
        {
            names.Add(basis + title);
        }

        var parent = Identifier.From(LastName(FolderOf(document.Path)));
        if (parent.Length > 0)
        {
            names.Add(basis + parent);
        }

        // Names have a limit and whole paths need not fit it, so each part of the path is made a name by itself.
        names.Add(basis + string.Concat(DocumentPath.WithoutExtension(document.Path).Split('/').Select(Identifier.From)));
        return names;
    }

    private static string FolderOf(string path) => path.LastIndexOf('/') is var slash && slash < 0 ? "" : path.Substring(0, slash);

    // An index file is called as its folder is.
    private static string LastName(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        return string.Equals(name, "index", StringComparison.OrdinalIgnoreCase) && FolderOf(path) is { Length: > 0 } folder ? LastName(folder) : name;
    }
}
