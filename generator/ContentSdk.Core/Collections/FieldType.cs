using ContentSdk.Core.Models;

namespace ContentSdk.Core.Collections;

/// <summary>What a value must be; a closed set.</summary>
public abstract record FieldType
{
    private FieldType()
    {
    }

    /// <summary>What it is called, as the object of a sentence.</summary>
    public virtual string Noun => "a mapping";

    /// <summary>A single value.</summary>
    /// <param name="Kind">Which.</param>
    public sealed record Scalar(ScalarKind Kind) : FieldType
    {
        /// <inheritdoc/>
        public override string Noun => ScalarReader.Noun(Kind);
    }

    /// <summary>A member of an enum.</summary>
    /// <param name="Type">The enum's full name.</param>
    /// <param name="Name">Its own name.</param>
    /// <param name="Members">Its members, in the order of the declaration.</param>
    /// <param name="IsFlags">Whether a value may be several of them, with commas between.</param>
    public sealed record Enumeration(string Type, string Name, EquatableArray<EnumMember> Members, bool IsFlags) : FieldType
    {
        /// <inheritdoc/>
        public override string Noun => Members.Count == 0 ? "a member of " + Name : CheckEvaluator.OneOf(Members.Select(member => member.Written).ToList());
    }

    /// <summary>Values in order.</summary>
    /// <param name="Type">The property's type as C# writes it.</param>
    /// <param name="Item">What each must be.</param>
    /// <param name="IsItemNullable">Whether an item may be none.</param>
    /// <param name="IsImmutableArray">Whether the property is an <c>ImmutableArray</c>; else an array will do.</param>
    public sealed record List(string Type, FieldType Item, bool IsItemNullable, bool IsImmutableArray) : FieldType
    {
        /// <inheritdoc/>
        public override string Noun => "a list";
    }

    /// <summary>Values under keys of the author's.</summary>
    /// <param name="Type">The property's type as C# writes it.</param>
    /// <param name="Value">What each must be.</param>
    /// <param name="IsValueNullable">Whether a value may be none.</param>
    public sealed record Map(string Type, FieldType Value, bool IsValueNullable) : FieldType;

    /// <summary>A mapping.</summary>
    /// <param name="Type">The full name of the record that it is read into, which <see cref="CollectionSchema.Records"/> has.</param>
    public sealed record Mapping(string Type) : FieldType;

    /// <summary>The name of an entry.</summary>
    /// <param name="Target">The full name of the declared type; null for an entry of an inferred kind.</param>
    /// <param name="Kind">The inferred kind; null for a declared type, and for any entry.</param>
    /// <param name="Name">What the target is called in C#.</param>
    public sealed record Reference(string? Target, EntryKind? Kind, string Name) : FieldType
    {
        /// <summary>The assembly whose inferred kind it is; null for the one at hand.</summary>
        public string? Library { get; init; }

        /// <summary>The full name of that kind's class; null for a kind of the assembly at hand, whose classes are made here.</summary>
        public string? LibraryType { get; init; }

        /// <inheritdoc/>
        public override string Noun => "the name of an entry of " + Name;
    }

    /// <summary>The path of a file beside the content.</summary>
    public sealed record Asset : FieldType
    {
        /// <inheritdoc/>
        public override string Noun => "the path of a file under the content root";
    }

    /// <summary>A quantity, written as in prose.</summary>
    public sealed record Quantity : FieldType
    {
        /// <inheritdoc/>
        public override string Noun => "one quantity, such as 99.9% uptime";
    }

    /// <summary>Something that no value can be read into. The declaration's rule says so; here it only keeps its place.</summary>
    public sealed record Unsupported : FieldType;
}

/// <summary>A member of an enum.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Alias">The name that <c>[JsonStringEnumMemberName]</c> gives it; null when none does.</param>
public sealed record EnumMember(string Name, string? Alias)
{
    /// <summary>The name to write: the attribute's, else the C# name in kebab case.</summary>
    public string Written => Alias ?? FieldNames.Separated(Name, '-');

    internal bool IsNamed(string text) => text == Alias || FieldNames.Forms(Name).Contains(text, StringComparer.Ordinal);
}

// The members are named after the types that they stand for.
#pragma warning disable CA1720

/// <summary>Single values.</summary>
public enum ScalarKind
{
    /// <summary>Any text.</summary>
    String,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A single character.</summary>
    Char,

    /// <summary>A whole number, as are the next nine.</summary>
    SByte,

    /// <summary>A whole number.</summary>
    Byte,

    /// <summary>A whole number.</summary>
    Int16,

    /// <summary>A whole number.</summary>
    UInt16,

    /// <summary>A whole number.</summary>
    Int32,

    /// <summary>A whole number.</summary>
    UInt32,

    /// <summary>A whole number.</summary>
    Int64,

    /// <summary>A whole number.</summary>
    UInt64,

    /// <summary>A whole number.</summary>
    Int128,

    /// <summary>A whole number.</summary>
    UInt128,

    /// <summary>A number.</summary>
    Half,

    /// <summary>A number.</summary>
    Single,

    /// <summary>A number.</summary>
    Double,

    /// <summary>A number whose decimal digits are kept.</summary>
    Decimal,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A date, with a time or without.</summary>
    DateTime,

    /// <summary>A date and a time with its offset from UTC.</summary>
    DateTimeOffset,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A span of time.</summary>
    Duration,

    /// <summary>A GUID.</summary>
    Guid,

    /// <summary>A URI, absolute or relative.</summary>
    Uri,

    /// <summary>A version of two to four numbers.</summary>
    Version,
}
