using ContentSdk.Core.Models;

namespace ContentSdk.Core.Naming;

/// <summary>The C# names that documents ask for, from the shortest to one that only that document can have.</summary>
public static class DocumentNames
{
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

        var folder = slash < 0 ? "" : document.Path.Substring(0, slash);
        var parent = Identifier.From(folder.Substring(folder.LastIndexOf('/') + 1));
        if (parent.Length > 0)
        {
            names.Add(basis + parent);
        }

        // Names have a limit and whole paths need not fit it, so each part of the path is made a name by itself.
        names.Add(basis + string.Concat(DocumentPath.WithoutExtension(document.Path).Split('/').Select(Identifier.From)));
        return names;
    }
}
