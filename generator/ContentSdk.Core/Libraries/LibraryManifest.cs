using System.Globalization;
using System.Text;
using ContentSdk.Core.Collections;
using ContentSdk.Core.Models;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Libraries;

/// <summary>
/// What an assembly says of its content to those that reference it, in lines of values with tabs between: a collection (<c>C</c> type, set, folder), a document
/// (<c>D</c> path, key, position of its collection, how many of its entries are that collection's), an entry of it (<c>E</c> kind, local key, anchor, title)
/// and an anchor inside an entry (<c>A</c> anchor, entry). No text and no position is in it, so that an edit of a body leaves it as it is.
/// </summary>
public static class LibraryManifest
{
    /// <summary>The version of the form. A reader takes its own only.</summary>
    public const int Version = 1;

    /// <summary>Writes a library's content down.</summary>
    /// <param name="collections">Its collections.</param>
    /// <param name="documents">Its documents.</param>
    public static string Write(IReadOnlyList<LibraryDeclaration> collections, IEnumerable<DocumentHead> documents)
    {
        var text = new StringBuilder();
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var collection in collections)
        {
            positions[collection.Type] = positions.Count;
            ValueLine.Append(text, 'C', collection.Type, collection.SetName, collection.Folder);
        }

        foreach (var document in documents)
        {
            var declared = document.Declared is { } content && positions.TryGetValue(content.Collection, out var position) ? (Position: Number(position), content.Entries.Count) : (Position: "", Count: 0);
            ValueLine.Append(text, 'D', document.Path, document.Key, declared.Position, Number(declared.Count));
            foreach (var entry in document.Entries)
            {
                ValueLine.Append(text, 'E', entry.Kind.ToString(), entry.LocalKey, entry.Anchor == entry.LocalKey ? "" : entry.Anchor, entry.Title ?? "");
            }

            foreach (var anchor in document.Anchors)
            {
                ValueLine.Append(text, 'A', anchor.Id, Number(anchor.Entry));
            }
        }

        return text.ToString();
    }

    /// <summary>Reads a library's content; a line that is not understood is passed over.</summary>
    /// <param name="name">The assembly's name.</param>
    /// <param name="version">The version of the form.</param>
    /// <param name="store">The full name of its store.</param>
    /// <param name="text">What <see cref="Write"/> wrote.</param>
    public static ContentLibrary Read(string name, int version, string store, string text)
    {
        if (version != Version)
        {
            return ContentLibrary.NotUnderstood(name);
        }

        var collections = new List<LibraryDeclaration>();
        var documents = new List<DocumentHead>();
        string[]? open = null;
        var entries = new List<Entry>();
        var anchors = new List<EntryAnchor>();
        foreach (var line in text.Split('\n'))
        {
            var values = line.Split('\t');
            switch (values[0])
            {
                case "C" when values.Length == 4:
                    collections.Add(new LibraryDeclaration(Plain(values[1]), Plain(values[2]), Plain(values[3])));
                    break;
                case "D" when values.Length == 5:
                    Close();
                    open = values;
                    break;
                case "E" when values.Length == 5 && Enum.TryParse<EntryKind>(values[1], out var kind):
                    var local = Plain(values[2]);
                    entries.Add(new Entry(kind, entries.Count == 0 ? -1 : 0, local, values[3].Length == 0 ? local : Plain(values[3]), 0, Plain(values[4]), Plain(values[4]), null, null, EntryForm.None, [], [], [], []));
                    break;
                case "A" when values.Length == 3 && int.TryParse(values[2], NumberStyles.None, CultureInfo.InvariantCulture, out var entry):
                    anchors.Add(new EntryAnchor(Plain(values[1]), entry));
                    break;
            }
        }

        Close();
        return new ContentLibrary(name, store, collections.ToEquatableArray(), documents.ToEquatableArray());

        void Close()
        {
            if (open is not null && entries.Count > 0)
            {
                var declared = int.TryParse(open[3], NumberStyles.None, CultureInfo.InvariantCulture, out var position) && position < collections.Count && int.TryParse(open[4], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                    ? new DeclaredContent(collections[position].Type, Enumerable.Repeat(new BoundEntry([], []), Math.Min(count, entries.Count)).ToEquatableArray()) : null;
                documents.Add(new DocumentHead(Plain(open[1]), Plain(open[2]), null, false, entries.ToEquatableArray(), anchors.ToEquatableArray()) { Declared = declared });
            }

            entries.Clear();
            anchors.Clear();
        }
    }

    private static string Plain(string value)
    {
        if (value.IndexOf('\\') < 0)
        {
            return value;
        }

        var plain = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            plain.Append(value[i] != '\\' || ++i == value.Length ? value[Math.Min(i, value.Length - 1)] : value[i] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', 'b' => '\b', var other => other });
        }

        return plain.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
