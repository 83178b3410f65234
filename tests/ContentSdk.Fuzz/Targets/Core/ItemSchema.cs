using ContentSdk.Core.Collections;
using ContentSdk.Core.Models;

namespace ContentSdk.Fuzz;

/// <summary>A declaration with fields of every type and every validation, as the generator would read it from C#.</summary>
internal static class ItemSchema
{
    private const string NodeType = "Book.Node";

    private static readonly FieldType Text = new FieldType.Scalar(ScalarKind.String);

    private static readonly RecordSchema Node = new(
        NodeType,
        "Node",
        [
            new("Name", null, Text, IsNullable: false, FieldPresence.RequiredParameter, [], ""),
            new("Next", null, new FieldType.Mapping(NodeType), IsNullable: true, FieldPresence.OptionalParameter, [], ""),
            new("Below", null, new FieldType.List("System.Collections.Generic.IReadOnlyList<Book.Node>", new FieldType.Mapping(NodeType), IsItemNullable: false, IsImmutableArray: false), IsNullable: true, FieldPresence.OptionalParameter, [], ""),
            new("Named", null, new FieldType.Map("System.Collections.Generic.IReadOnlyDictionary<string, Book.Node>", new FieldType.Mapping(NodeType), IsValueNullable: false), IsNullable: true, FieldPresence.OptionalParameter, [], ""),
        ],
        "");

    /// <summary>The declaration.</summary>
    public static CollectionSchema Item { get; } = new("Book.Item", "Item", "Items", ["items/**", "all.yml", "all.json", "!items/draft*"], [new("Book.Item", "Item", Fields().ToEquatableArray(), ""), Node]);

    private static IEnumerable<FieldSchema> Fields()
    {
        // A field for each kind of single value, named after it: int32, date, timeOfDay.
        foreach (var kind in Enum.GetValues<ScalarKind>())
        {
            yield return Optional(kind.ToString(), new FieldType.Scalar(kind));
        }

        yield return new("Text", null, Text, IsNullable: false, FieldPresence.Required, [new ValueCheck.Required(AllowsEmpty: false, null), new ValueCheck.Length(1, 12, null), new ValueCheck.Pattern("([a-z]+ ?)+", -1, null), new ValueCheck.Values([new(ScalarKind.String, "no"), new(null, null)], IsDenied: true, null)], "");
        yield return Optional("Stars", new FieldType.Scalar(ScalarKind.Int32), new ValueCheck.Range(ScalarKind.Int32, "1", "5", ExcludesMinimum: false, ExcludesMaximum: true, "{0} has {1} to {2} stars"));
        yield return Optional("Weight", new FieldType.Scalar(ScalarKind.Double), new ValueCheck.Range(ScalarKind.Double, "0.5", "1E+3", ExcludesMinimum: true, ExcludesMaximum: false, null));
        yield return Optional("Price", new FieldType.Scalar(ScalarKind.Decimal), new ValueCheck.Range(ScalarKind.Decimal, "0", "99.90", ExcludesMinimum: false, ExcludesMaximum: false, null));
        yield return Optional("Since", new FieldType.Scalar(ScalarKind.DateTime), new ValueCheck.Range(ScalarKind.DateTime, "2000-01-01", "2030-12-31", ExcludesMinimum: false, ExcludesMaximum: false, null));
        yield return Optional("Link", Text, new ValueCheck.Url(null));
        yield return Optional("Mail", Text, new ValueCheck.Email(null));
        yield return Optional("Blob", Text, new ValueCheck.Base64(null));
        yield return Optional("Colour", new FieldType.Enumeration("Book.Colour", "Colour", [new("Red", null), new("DarkBlue", "navy"), new("@class", null)], IsFlags: false), new ValueCheck.Values([new(null, "Red")], IsDenied: false, null));
        yield return Optional("Days", new FieldType.Enumeration("Book.Days", "Days", [new("Monday", null), new("Tuesday", null)], IsFlags: true));
        yield return Optional("Tags", new FieldType.List("System.Collections.Generic.IReadOnlyList<string?>", Text, IsItemNullable: true, IsImmutableArray: false), new ValueCheck.Length(1, 3, null));
        yield return Optional("Numbers", new FieldType.List("System.Collections.Immutable.ImmutableArray<int>", new FieldType.Scalar(ScalarKind.Int32), IsItemNullable: false, IsImmutableArray: true));
        yield return Optional("Names", new FieldType.Map("System.Collections.Generic.IReadOnlyDictionary<string, string?>", Text, IsValueNullable: true));
        yield return Optional("Tree", new FieldType.Mapping(NodeType));
        yield return Optional("See", new FieldType.Reference(null, null, "IEntry"));
        yield return Optional("Others", new FieldType.List("System.Collections.Generic.IReadOnlyList<ContentSdk.Reference<Book.Item>>", new FieldType.Reference("Book.Item", null, "Item"), IsItemNullable: false, IsImmutableArray: false));
        yield return Optional("Section", new FieldType.Reference(null, Core.Models.EntryKind.Section, "Section"));
        yield return Optional("Picture", new FieldType.Asset());
        yield return Optional("Gain", new FieldType.Quantity());
        yield return new("Own", "own-key", Text, IsNullable: false, FieldPresence.Optional, [], "");
    }

    private static FieldSchema Optional(string property, FieldType type, params ValueCheck[] checks) => new(property, null, type, IsNullable: true, FieldPresence.Optional, checks.ToEquatableArray(), "");
}
