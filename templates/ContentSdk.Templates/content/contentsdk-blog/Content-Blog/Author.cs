using ContentSdk;

namespace Content_Blog;

/// <summary>Somebody who writes: a YAML file each.</summary>
/// <param name="Name">The name that readers see.</param>
/// <param name="Home">Their own pages; null when they have none.</param>
[ContentCollection("authors/*.yml")]
public sealed partial record Author(string Name, Uri? Home = null);
