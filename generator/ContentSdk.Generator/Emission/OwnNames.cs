using ContentSdk.Core.Collections;

namespace ContentSdk.Generator.Emission;

/// <summary>The names of what generated code adds to a declared record for itself: none that the declaration uses.</summary>
internal sealed class OwnNames
{
    private readonly string _prefix = "__";

    public OwnNames(CollectionSchema schema)
    {
        var used = schema.Records.SelectMany(record => record.Fields.Select(field => field.Property).Append(record.Type.Substring(record.Type.LastIndexOfAny(['.', '+']) + 1))).ToList();
        while (used.Any(name => name.StartsWith(_prefix, StringComparison.Ordinal)))
        {
            _prefix += "_";
        }
    }

    /// <summary>The field that holds what an entry has beside its values.</summary>
    public string Content => _prefix + "content";

    /// <summary>The method that reads a record, up to its number.</summary>
    public string Read => _prefix + "Read";

    /// <summary>The method that reads what has a default of its own, up to its number.</summary>
    public string Rest => _prefix + "Rest";
}
