using ContentSdk.Core.Models;
using ContentSdk.Generator.Reading;

namespace ContentSdk.Generator.Planning;

/// <summary>One generated file.</summary>
/// <param name="Index">Which.</param>
/// <param name="Documents">Its documents, by their slots.</param>
/// <param name="Names">Their C# names; empty for those in a declared collection.</param>
/// <param name="Handles">For each of them, by entries and mentions, the handles of what it leads to; null for a mention that is no reference.</param>
/// <param name="Declared">For each of them its entries of a declared collection; none where nothing is declared.</param>
/// <param name="Images">For each of them the sizes of the images that its values name; none where there are no images.</param>
internal sealed record Shard(int Index, EquatableArray<SizedDocument> Documents, EquatableArray<string> Names, EquatableArray<EquatableArray<EquatableArray<string?>>> Handles, EquatableArray<EquatableArray<PlacedEntry>> Declared, EquatableArray<EquatableArray<ImageSize>> Images)
{
    public static Shard Of(ShardDocuments documents, EquatableArray<DocumentReferences> references, NamePlan names, CatalogPlan catalog, Layout layout, EquatableArray<ImageSize> images)
    {
        var positions = layout.PositionsIn(documents.Index);
        return new Shard(
            documents.Index,
            documents.Documents,
            names.Shards[documents.Index],
            positions.Select(position => references[position].HandlesIn(layout)).ToEquatableArray(),
            catalog.Declared.Count == 0 ? [] : positions.Select(catalog.DeclaredAt).ToEquatableArray(),
            images.Count == 0 ? [] : ImagesOf(documents.Documents, images));
    }

    /// <summary>The document at a slot.</summary>
    public ShardDocument this[int slot] => new(Documents[slot].Document, Names[slot], Handles[slot], Declared.Count == 0 ? [] : Declared[slot], Images.Count == 0 ? [] : Images[slot]);

    private static EquatableArray<EquatableArray<ImageSize>> ImagesOf(EquatableArray<SizedDocument> documents, EquatableArray<ImageSize> images)
    {
        var named = new HashSet<string>(documents.SelectMany(document => document.Document.Head.Declared?.Entries ?? []).SelectMany(entry => entry.Assets).Select(asset => asset.Path), StringComparer.Ordinal);
        if (named.Count == 0)
        {
            return [];
        }

        var sizes = images.Where(image => named.Contains(image.Path)).GroupBy(image => image.Path, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return documents.Select(document => (document.Document.Head.Declared?.Entries ?? []).SelectMany(entry => entry.Assets).Select(asset => sizes.TryGetValue(asset.Path, out var size) ? size : null).OfType<ImageSize>().Distinct().ToEquatableArray()).ToEquatableArray();
    }
}

/// <summary>A document with what others decide for it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Name">Its C# name.</param>
/// <param name="Handles">For each entry and mention the handles of what it leads to; null for a mention that is no reference.</param>
/// <param name="Declared">Its entries of a declared collection.</param>
/// <param name="Images">The sizes of the images that its values name.</param>
internal readonly record struct ShardDocument(Document Document, string Name, EquatableArray<EquatableArray<string?>> Handles, EquatableArray<PlacedEntry> Declared, EquatableArray<ImageSize> Images);
