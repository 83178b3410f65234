using ContentSdk.Core.Collections;
using ContentSdk.Core.Models;

namespace ContentSdk.Generator.Schemas;

/// <summary>A declared collection as the compiler shows it: its schema, and the place that generated code must fit into.</summary>
/// <param name="Schema">What its entries must say.</param>
/// <param name="Home">Where the type stands.</param>
/// <param name="IsSealed">Whether nothing derives from it.</param>
/// <param name="BaseIsRecord">Whether it derives from another record.</param>
/// <param name="PrintsItself">Whether the project says itself how the type is written as text.</param>
/// <param name="OwnMembers">The names of an entry's members that the type has members of its own by.</param>
/// <param name="HasTitle">Whether its own title can be the entry's.</param>
internal sealed record CollectionDeclaration(CollectionSchema Schema, CollectionHome Home, bool IsSealed, bool BaseIsRecord, bool PrintsItself, EquatableArray<string> OwnMembers, bool HasTitle)
{
    /// <summary>Declarations in ordinal order of their types. Of two whose sets would have one name, the first has it.</summary>
    public static EquatableArray<CollectionDeclaration> InOrder(IEnumerable<CollectionDeclaration?> declarations)
    {
        var sets = new HashSet<string>(StringComparer.Ordinal);
        return declarations.OfType<CollectionDeclaration>().GroupBy(declaration => declaration.Schema.Type, StringComparer.Ordinal).Select(group => group.First()).OrderBy(declaration => declaration.Schema.Type, StringComparer.Ordinal)
            .Select(declaration => declaration.Home.HasSet && !sets.Add(declaration.Home.FullSetName) ? declaration with { Home = declaration.Home with { HasSet = false } } : declaration).ToEquatableArray();
    }

    /// <summary>The declaration as code is made of it: what values are checked for and what documentation says changes none.</summary>
    public CollectionDeclaration ForEmission() => this with
    {
        Schema = Schema with { Patterns = [], Records = Schema.Records.Select(record => record with { Description = "", Fields = record.Fields.Select(field => field with { Checks = [], Description = "" }).ToEquatableArray() }).ToEquatableArray() },
    };
}

/// <summary>Where a declared type stands, and its set beside it.</summary>
/// <param name="Namespace">The namespace of the type; empty for the global one.</param>
/// <param name="Containing">The types that it stands in, from the outside, as <c>partial class Outer</c>.</param>
/// <param name="Accessibility">How the type is accessible, which its set is too.</param>
/// <param name="Type">The full name of the type.</param>
/// <param name="Name">Its own name.</param>
/// <param name="SetName">The name of the set.</param>
/// <param name="SetMembers">What the project itself adds to the set.</param>
/// <param name="Patterns">What the set holds.</param>
/// <param name="HasSet">Whether the set's name is free.</param>
internal sealed record CollectionHome(string Namespace, EquatableArray<string> Containing, string Accessibility, string Type, string Name, string SetName, EquatableArray<string> SetMembers, EquatableArray<string> Patterns, bool HasSet)
{
    /// <summary>The name of the set with the namespace and types that it stands in.</summary>
    public string FullSetName => string.Join(".", Containing.Select(outer => outer.Substring(outer.LastIndexOf(' ') + 1)).Prepend(Namespace).Append(SetName)).TrimStart('.').Replace("@", "");
}
