namespace ContentSdk.Core.Models;

/// <summary>A document with where what is in it stands.</summary>
/// <param name="Document">The document.</param>
/// <param name="Places">Where the parts of its head stand.</param>
public sealed record ReadDocument(Document Document, DocumentPlaces Places)
{
    /// <summary>For each entry of a declared collection its values with their places; empty for a document in none.</summary>
    internal IReadOnlyList<Collections.Binding> Bindings { get; init; } = [];
}
