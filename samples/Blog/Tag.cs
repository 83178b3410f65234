using ContentSdk;

namespace Blog;

/// <summary>A subject; one file holds all of them, each under its key.</summary>
/// <param name="Label">What readers see.</param>
/// <param name="Description">What belongs to it.</param>
[ContentCollection("tags.yml")]
public sealed partial record Tag(string Label, string Description);
