using ContentSdk.Core.Collections;
using ContentSdk.Core.Models;
using ContentSdk.Core.Resolving;
using ContentSdk.Generator.Schemas;

namespace ContentSdk.Generator.Planning;

/// <summary>The JSON schema of a collection.</summary>
/// <param name="FileName">The name of its file.</param>
/// <param name="Text">The schema.</param>
internal sealed record NamedJsonSchema(string FileName, string Text)
{
    /// <summary>The schemas of all collections, with the names of all entries; of two types with one name the second is named with its namespace.</summary>
    public static EquatableArray<NamedJsonSchema> Of(Corpus corpus, EquatableArray<CollectionDeclaration> declarations)
    {
        var schemas = declarations.Select(declaration => declaration.Schema).ToList();
        var index = new CollectionIndex(new CollectionSet(schemas), corpus);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return schemas.Select(schema => new NamedJsonSchema((names.Add(schema.Name) ? schema.Name : schema.Type.Replace("global::", "")) + ".schema.json", JsonSchema.Write(schema, index.Names))).ToEquatableArray();
    }
}
