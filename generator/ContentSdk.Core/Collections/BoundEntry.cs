using ContentSdk.Core.Models;

namespace ContentSdk.Core.Collections;

/// <summary>What a document says as an entry, or as entries, of a collection. It has no positions, so that code can be made of it.</summary>
/// <param name="Collection">The full name of the declared type.</param>
/// <param name="Entries">One for each of the first of <see cref="DocumentHead.Entries"/>, in the same order.</param>
public sealed record DeclaredContent(string Collection, EquatableArray<BoundEntry> Entries);

/// <summary>An entry's values, read as its declaration wants them.</summary>
/// <param name="Fields">The fields that have a value, in the order of the declaration.</param>
/// <param name="Faults">What is wrong with it, in the order of the text.</param>
public sealed record BoundEntry(EquatableArray<BoundField> Fields, EquatableArray<FieldFault> Faults)
{
    /// <summary>Whether no value of the declared type can be made of it.</summary>
    public bool IsFaulty => Faults.Any(IsFatal);

    /// <summary>Whether a fault leaves a property without a value.</summary>
    internal static bool IsFatal(FieldFault fault) => fault is FieldFault.Missing or FieldFault.WrongType or FieldFault.Unread;

    /// <summary>The references in it, in the order of its fields.</summary>
    public IEnumerable<BoundValue.Reference> References => Fields.SelectMany(bound => bound.Value.Inside()).OfType<BoundValue.Reference>();

    /// <summary>The files that it names, in the order of its fields.</summary>
    public IEnumerable<BoundValue.Asset> Assets => Fields.SelectMany(bound => bound.Value.Inside()).OfType<BoundValue.Asset>();

    /// <summary>The quantities in it, in the order of its fields.</summary>
    public IEnumerable<Metric> Quantities => Fields.SelectMany(bound => bound.Value.Inside()).OfType<BoundValue.Quantity>().Select(quantity => quantity.Metric);
}

/// <summary>A value with the name of its property, or of its key in a dictionary.</summary>
public sealed record BoundField(string Name, BoundValue Value);

/// <summary>A value; a closed set.</summary>
public abstract record BoundValue
{
    private BoundValue()
    {
    }

    /// <summary>The value itself and all inside it, in order.</summary>
    internal virtual IEnumerable<BoundValue> Inside() => [this];

    /// <summary>No value.</summary>
    public sealed record None : BoundValue;

    /// <summary>A single value in the one form that the run-time library reads.</summary>
    public sealed record Scalar(string Text) : BoundValue;

    /// <summary>Values in order.</summary>
    public sealed record List(EquatableArray<BoundValue> Items) : BoundValue
    {
        internal override IEnumerable<BoundValue> Inside() => Items.SelectMany(item => item.Inside()).Prepend(this);
    }

    /// <summary>Values under names.</summary>
    public sealed record Mapping(EquatableArray<BoundField> Fields) : BoundValue
    {
        internal override IEnumerable<BoundValue> Inside() => Fields.SelectMany(bound => bound.Value.Inside()).Prepend(this);
    }

    /// <summary>A quantity.</summary>
    public sealed record Quantity(Metric Metric) : BoundValue;

    /// <summary>The path of a file under the content root.</summary>
    public sealed record Asset(string Path) : BoundValue;

    /// <summary>The name of an entry, which only all documents together resolve.</summary>
    /// <param name="Text">The author's words.</param>
    /// <param name="Type">What it must name.</param>
    public sealed record Reference(string Text, FieldType.Reference Type) : BoundValue;
}

/// <summary>Something wrong in an entry's values; a closed set, without positions and without words.</summary>
/// <param name="Path">The keys that lead to the field, such as <c>address.city</c>.</param>
public abstract record FieldFault(string Path)
{
    /// <summary>A field that must be there is not.</summary>
    /// <param name="Path">The keys that lead to it.</param>
    /// <param name="Field">The field.</param>
    /// <param name="Owner">The name of the record that wants it.</param>
    /// <param name="IsEmpty">Whether the key is there, without a value.</param>
    /// <param name="Misspelled">The unknown key that is probably meant for it; null when there is none.</param>
    public sealed record Missing(string Path, FieldSchema Field, string Owner, bool IsEmpty, string? Misspelled) : FieldFault(Path);

    /// <summary>A value is not what it must be.</summary>
    /// <param name="Path">The keys that lead to it.</param>
    /// <param name="Text">The author's text.</param>
    /// <param name="Expected">What it must be, as the object of a sentence.</param>
    /// <param name="Advice">What to do, as the rest of a sentence; empty when there is nothing to add.</param>
    public sealed record WrongType(string Path, string Text, string Expected, string Advice) : FieldFault(Path);

    /// <summary>A key that the declaration does not know.</summary>
    /// <param name="Path">The keys that lead to it.</param>
    /// <param name="Key">The key.</param>
    /// <param name="Owner">The name of the record.</param>
    /// <param name="Nearest">What is probably meant; null when nothing is near.</param>
    /// <param name="Known">The keys that the record has.</param>
    public sealed record Unknown(string Path, string Key, string Owner, string? Nearest, EquatableArray<string> Known) : FieldFault(Path);

    /// <summary>A field that is given for the second time, under another spelling of its name.</summary>
    public sealed record Repeated(string Path, string Key, string First) : FieldFault(Path);

    /// <summary>A value that a validation attribute refuses.</summary>
    /// <param name="Path">The keys that lead to it.</param>
    /// <param name="Text">The author's text; null where the reason tells it, or for a list or mapping.</param>
    /// <param name="Reason">What it must be, or the declaration's own message.</param>
    /// <param name="Advice">What to do, as the rest of a sentence; empty when there is nothing to add.</param>
    /// <param name="IsOwnMessage">Whether the declaration words it.</param>
    public sealed record Invalid(string Path, string? Text, string Reason, string Advice, bool IsOwnMessage) : FieldFault(Path);

    /// <summary>The file is broken, so that nobody knows what the entry says.</summary>
    public sealed record Unread(string What) : FieldFault("");
}
