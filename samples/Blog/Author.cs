using ContentSdk;

namespace Blog;

/// <summary>Somebody who writes: a YAML file each.</summary>
/// <param name="Name">The name that readers see.</param>
/// <param name="Home">Their own pages; null when they have none.</param>
/// <param name="Since">When they began to write here.</param>
[ContentCollection("authors/*.yml")]
public sealed partial record Author(string Name, Uri? Home = null, DateOnly? Since = null);
