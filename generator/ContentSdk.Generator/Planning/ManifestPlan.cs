using ContentSdk.Core.Collections;
using ContentSdk.Core.Libraries;
using ContentSdk.Core.Models;
using ContentSdk.Core.Resolving;
using ContentSdk.Generator.Schemas;

namespace ContentSdk.Generator.Planning;

/// <summary>What a library says of its content to those that reference it.</summary>
internal static class ManifestPlan
{
    /// <summary>The manifest of all entries that can be used, and that others may see.</summary>
    public static string Of(Corpus corpus, EquatableArray<CollectionDeclaration> declarations, CollectionIndex index)
    {
        var hidden = new HashSet<string>(declarations.Where(declaration => declaration.Home.Accessibility != "public").Select(declaration => declaration.Schema.Type), StringComparer.Ordinal);
        return LibraryManifest.Write(
            declarations.Where(declaration => !hidden.Contains(declaration.Schema.Type)).Select(declaration => new LibraryDeclaration(declaration.Schema.Type, declaration.Schema.SetName, index.Of(declaration.Schema.Type).Folder)).ToList(),
            corpus.Documents.Where(document => document.Declared is not { } declared || !hidden.Contains(declared.Collection)).Select(document => Usable(document, index)).Where(document => document.Entries.Count > 0));
    }

    private static DocumentHead Usable(DocumentHead document, CollectionIndex index)
    {
        if (document.Declared is not { } declared)
        {
            return document;
        }

        var isUsable = Enumerable.Range(0, document.Entries.Count).Select(entry => index.IsUsable(new EntryAddress(document.Path, entry))).ToList();

        // What stands in the text of an entry that cannot be used goes with it.
        return isUsable[0] || declared.Entries.Count > 1
            ? document with { Entries = document.Entries.Where((_, i) => isUsable[i]).ToEquatableArray(), Declared = declared with { Entries = declared.Entries.Where((_, i) => isUsable[i]).ToEquatableArray() } }
            : document with { Entries = [] };
    }
}
