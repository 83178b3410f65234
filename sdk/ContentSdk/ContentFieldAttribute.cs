namespace ContentSdk;

/// <summary>Gives a property of a declared collection a key of its own in front matter, in place of its name in camel, kebab or snake case.</summary>
/// <param name="name">The key, compared by ordinal.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ContentFieldAttribute(string name) : Attribute
{
    /// <summary>The key.</summary>
    public string Name { get; } = name;
}
