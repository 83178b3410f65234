using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ContentSdk;

/// <summary>The fields of an entry, in the order of the text.</summary>
[DebuggerDisplay("Count = {Count}")]
[CollectionBuilder(typeof(FieldList), nameof(Create))]
public sealed class FieldList : IReadOnlyList<Field>
{
    private readonly Field[] _fields;

    private FieldList(Field[] fields) => _fields = fields;

    /// <summary>A list without fields.</summary>
    public static FieldList Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _fields.Length;

    /// <inheritdoc/>
    public Field this[int index] => _fields[index];

    /// <summary>Makes a list; the target of a collection expression.</summary>
    /// <param name="fields">The fields, in order.</param>
    public static FieldList Create(ReadOnlySpan<Field> fields) => new(fields.ToArray());

    /// <summary>The first field with a label; null when there is none. Letter case, spaces and punctuation do not count.</summary>
    /// <param name="label">The label.</param>
    public Field? Find(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        foreach (var field in _fields)
        {
            if (AreSame(field.Label, label))
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>Looks for the first field with a label. Letter case, spaces and punctuation do not count.</summary>
    /// <param name="label">The label.</param>
    /// <param name="field">The field; null when there is none.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string label, [NotNullWhen(true)] out Field? field)
    {
        field = Find(label);
        return field is not null;
    }

    /// <inheritdoc/>
    public IEnumerator<Field> GetEnumerator() => ((IEnumerable<Field>)_fields).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // The generator gives labels one property when they agree in these characters; the two must compare alike.
    private static bool Counts(char character) => char.IsLetterOrDigit(character) || character is '#' or '+' or '&' or '@' or '%'
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool AreSame(string left, string right)
    {
        if (string.Equals(left, right, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        int i = 0, j = 0;
        while (true)
        {
            while (i < left.Length && !Counts(left[i]))
            {
                i++;
            }

            while (j < right.Length && !Counts(right[j]))
            {
                j++;
            }

            if (i == left.Length || j == right.Length)
            {
                return i == left.Length && j == right.Length;
            }

            if (char.ToUpperInvariant(left[i++]) != char.ToUpperInvariant(right[j++]))
            {
                return false;
            }
        }
    }
}
