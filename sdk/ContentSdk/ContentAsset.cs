namespace ContentSdk;

/// <summary>A file beside the content that an entry names, such as a cover; when the project was built it existed.</summary>
/// <param name="Path">Its path under the content root, with forward slashes.</param>
/// <param name="Width">The width of an image in pixels; null when it is no image whose size the build knows.</param>
/// <param name="Height">The height of an image in pixels; null when it is no image whose size the build knows.</param>
public sealed record ContentAsset(string Path, int? Width = null, int? Height = null)
{
    /// <summary>The path.</summary>
    public override string ToString() => Path;
}
