using System.Buffers;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace ContentSdk;

/// <summary>A compiled value of a declared entry. Generated code reads it; its type and form were checked when the project was built.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerDisplay("{_name,nq}: {_shape} {_text,nq}")]
public sealed class ContentValue
{
    private static readonly SearchValues<char> SchemeCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-");

    private readonly StoredEntry? _entry;
    private readonly string _name;
    private readonly char _shape;
    private readonly string _text;
    private readonly Func<Metric>? _metric;
    private readonly List<ContentValue> _inside = [];

    private ContentValue(StoredEntry? entry, string name, char shape, string text, Func<Metric>? metric) => (_entry, _name, _shape, _text, _metric) = (entry, name, shape, text, metric);

    /// <summary>A mapping without values.</summary>
    public static ContentValue None { get; } = new(null, "", 'm', "", null);

    /// <summary>Whether it is no value, where the declaration permits that.</summary>
    public bool IsNull => _shape == 'n';

    /// <summary>The value of a property that always has one.</summary>
    /// <param name="name">The property.</param>
    /// <exception cref="KeyNotFoundException">It has none.</exception>
    public ContentValue this[string name] => Find(name) ?? throw new KeyNotFoundException($"There is no value '{name}'.");

    /// <summary>The value of a property; null when it has none.</summary>
    /// <param name="name">The property.</param>
    public ContentValue? Find(string name) => _inside.Find(value => value._name == name);

    /// <summary>The value as text.</summary>
    public string Text() => _text;

    /// <summary>The value as one of a type that reads itself from text.</summary>
    /// <typeparam name="T">A number, a date, a GUID and their like.</typeparam>
    public T Parse<T>()
        where T : ISpanParsable<T> => T.Parse(_text, CultureInfo.InvariantCulture);

    /// <summary>The value as a date with a time, in UTC where the author gave a zone.</summary>
    public DateTime DateTime() => System.DateTime.Parse(_text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    /// <summary>The value as a URI. Only a scheme makes it absolute, on every system.</summary>
    public Uri Uri() => new(_text, HasScheme(_text) ? UriKind.Absolute : UriKind.Relative);

    /// <summary>The value as a version.</summary>
    public Version Version() => System.Version.Parse(_text);

    /// <summary>The value as a member of an enum.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    public T Enum<T>()
        where T : struct, Enum => System.Enum.Parse<T>(_text);

    /// <summary>The value as a quantity.</summary>
    public Metric Metric() => _metric!();

    /// <summary>The value as a file.</summary>
    public ContentAsset Asset()
    {
        var parts = _text.Split('\t');
        return new ContentAsset(parts[0], Size(parts, 1), Size(parts, 2));
    }

    /// <summary>The value as a reference.</summary>
    /// <typeparam name="TEntry">What it leads to.</typeparam>
    public Reference<TEntry> Reference<TEntry>()
        where TEntry : class, IEntry => ContentSdk.Reference<TEntry>.Of(_entry!.Lists.References[int.Parse(_text, NumberStyles.None, CultureInfo.InvariantCulture)]);

    /// <summary>The values of a list.</summary>
    /// <typeparam name="T">What each is.</typeparam>
    /// <param name="read">Reads one.</param>
    public T[] List<T>(Func<ContentValue, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return _inside.Select(read).ToArray();
    }

    /// <summary>The values of a mapping with keys of the author's, in the order of the text.</summary>
    /// <typeparam name="T">What each is.</typeparam>
    /// <param name="read">Reads one.</param>
    public IReadOnlyDictionary<string, T> Dictionary<T>(Func<ContentValue, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new ReadOnlyDictionary<string, T>(_inside.ToDictionary(value => value._name, read, StringComparer.Ordinal));
    }

    /// <summary>Reads the lines of an entry's values: depth, name, shape, and what the shape wants.</summary>
    internal static ContentValue Read(StoredEntry entry, TableReader facts)
    {
        var open = new List<ContentValue> { new(entry, "", 'm', "", null) };
        while (facts.Next())
        {
            if (facts.Letter != 'V')
            {
                continue;
            }

            var depth = facts.Number() ?? 0;
            var name = facts.Text();
            var shape = facts.Value()[0];
            open.RemoveRange(depth + 1, open.Count - depth - 1);
            var value = Make(entry, name, shape, ref facts);
            open[^1]._inside.Add(value);
            open.Add(value);
        }

        return open[0];
    }

    private static ContentValue Make(StoredEntry entry, string name, char shape, ref TableReader facts)
    {
        switch (shape)
        {
            case 'q':
                var metric = facts.Metric(entry);
                return new ContentValue(entry, name, shape, metric.Text, () => metric);
            case 'a':
                return new ContentValue(entry, name, shape, facts.Text() + "\t" + facts.Text() + "\t" + facts.Text(), null);
            case 't':
                // A list of plain texts stands on one line.
                var list = new ContentValue(entry, name, 'l', "", null);
                while (facts.HasValue)
                {
                    list._inside.Add(new ContentValue(entry, "", 's', facts.Text(), null));
                }

                return list;
            default:
                return new ContentValue(entry, name, shape, facts.Text(), null);
        }
    }

    private static int? Size(string[] parts, int index) => parts[index].Length == 0 ? null : int.Parse(parts[index], NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool HasScheme(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(text[0]) && text.AsSpan(0, colon).IndexOfAnyExcept(SchemeCharacters) < 0;
    }
}
