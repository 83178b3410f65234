using System.Reflection.Metadata;

[assembly: MetadataUpdateHandler(typeof(ContentSdk.ContentUpdates))]

namespace ContentSdk;

/// <summary>Drops what was read from content that hot reload has replaced.</summary>
internal static class ContentUpdates
{
    public static void ClearCache(Type[]? updatedTypes) => ContentStore.Reset();
}
