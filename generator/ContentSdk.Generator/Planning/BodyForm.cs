using ContentSdk.Core.Models;

namespace ContentSdk.Generator.Planning;

/// <summary>How bodies stand in the assembly.</summary>
internal enum BodyForm
{
    /// <summary>
    /// As UTF-8 data, which is read in place. It is the data of fields, which a reference assembly holds too, and which the runtime does not always survive
    /// when a hot reload changes it.
    /// </summary>
    Utf8,

    /// <summary>As text inside of methods, which has neither fault. It is encoded when it is first asked for.</summary>
    Text,

    /// <summary>In a resource, which a task of the build writes beside the compiler: that of a large corpus, whose literals would take the compiler long.</summary>
    Resource,
}

/// <summary>How tables stand in the assembly.</summary>
internal enum TableForm
{
    /// <summary>As text that says what it holds.</summary>
    Text,

    /// <summary>As text with two bytes of UTF-8 in each character: the compiler takes time, and holds back, by characters.</summary>
    Packed,

    /// <summary>As UTF-8 data, which the compiler is slow with and puts no limit to.</summary>
    Utf8,
}

/// <summary>How the documents stand in the assembly.</summary>
/// <param name="Bodies">Their HTML.</param>
/// <param name="HasTextTables">Whether all tables are text.</param>
/// <param name="PackedShards">Where they are not, for each shard whether its tables are packed; those of the others are data.</param>
internal sealed record StoredForm(BodyForm Bodies, bool HasTextTables, EquatableArray<bool> PackedShards)
{
    // All text inside of methods together may have eight million characters (CS8103). A fourth is for bodies, and a million and a half for the tables of keys and references.
    private const int MostBodies = 2_000_000;
    private const int MostTables = 4_000_000;
    private const int MostTablesWithoutBodies = 6_500_000;

    /// <summary>How the tables of a shard stand.</summary>
    public TableForm Tables(int shard) => HasTextTables ? TableForm.Text : PackedShards[shard] ? TableForm.Packed : TableForm.Utf8;

    /// <summary>The form that the project asks for; else text for who needs it, unless the bodies are too long for it, and UTF-8 for all others.</summary>
    public static StoredForm Choose(IEnumerable<DocumentSize> shards, Audience audience, BodyForm? asked)
    {
        var (bodies, tables) = (0L, 0L);
        var bytes = new List<long>();
        var isBeside = asked is BodyForm.Resource;
        foreach (var size in shards)
        {
            bodies += size.Body;
            tables += size.Table;
            bytes.Add(size.TableBytes - (isBeside ? size.Excerpts : 0));
        }

        var form = asked ?? ((audience.Others || audience.HotReload) && bodies <= MostBodies ? BodyForm.Text : BodyForm.Utf8);
        var rest = form is BodyForm.Text ? MostTables : MostTablesWithoutBodies;

        // Beside a resource nothing is ever edited while it runs, and there is much of it.
        if (!isBeside && tables <= rest)
        {
            return new StoredForm(form, HasTextTables: true, []);
        }

        var packed = bytes.ConvertAll(length =>
        {
            var isPacked = length / 2 <= rest;
            rest -= isPacked ? (int)(length / 2) : 0;
            return isPacked;
        });
        return new StoredForm(form, HasTextTables: false, packed.ToEquatableArray());
    }
}

/// <summary>A document with what is taken of it once: its outline, the hash of its path, and its size.</summary>
internal sealed record SizedDocument(Document Document, DocumentOutline Outline, uint PathHash, DocumentSize Size)
{
    /// <summary>The document's path under the content root.</summary>
    public string Path => Document.Head.Path;

    /// <summary>One of a document; null of none.</summary>
    public static SizedDocument? Of(Document? document) => document is null ? null : new SizedDocument(document, new DocumentOutline(document.Head), KeyHash.Of(document.Head.Path), DocumentSize.Of(document));

    /// <summary>The same with the objects of an earlier reading wherever these are equal: all of it, or the outline.</summary>
    public SizedDocument KeepWhatIsEqual(SizedDocument? earlier) => earlier is null ? this : Equals(earlier) ? earlier : this with { Outline = Outline.Equals(earlier.Outline) ? earlier.Outline : Outline };
}

/// <summary>How long a document is where it is stored, in characters.</summary>
/// <param name="Body">Its HTML.</param>
/// <param name="Table">Its table, about.</param>
/// <param name="TableBytes">Its table in bytes of UTF-8, about.</param>
/// <param name="Excerpts">How many of these bytes the body has too.</param>
internal sealed record DocumentSize(long Body, long Table, long TableBytes, long Excerpts)
{
    // What a fact takes beside the author's words, more often too much than too little.
    private const int EntryLength = 64;
    private const int FieldLength = 24;
    private const int MetricLength = 56;
    private const int ReferenceLength = 24;
    private const int ItemLength = 3;

    public static DocumentSize None { get; } = new(0, 0, 0, 0);

    public static DocumentSize operator +(DocumentSize left, DocumentSize right) => new(left.Body + right.Body, left.Table + right.Table, left.TableBytes + right.TableBytes, left.Excerpts + right.Excerpts);

    public static DocumentSize Of(Document document)
    {
        var table = document.Head.Path.Length + document.Head.Key.Length;
        for (var i = 0; i < document.Head.Entries.Count; i++)
        {
            var entry = document.Head.Entries[i];
            table += EntryLength + entry.LocalKey.Length + (entry.Anchor == entry.LocalKey ? 0 : entry.Anchor.Length) + entry.Heading.Length + (entry.Title is { } title && title != entry.Heading ? title.Length : 0)
                + document.Body.Parts[i].Excerpt.Length + entry.Items.Sum(item => item.Length + ItemLength)
                + entry.Fields.Sum(field => FieldLength + field.Label.Length + (field.IsList ? 0 : field.Text.Length) + (field.Html?.Length ?? 0) + field.Items.Sum(item => item.Length + ItemLength))
                + entry.Metrics.Sum(metric => MetricLength + metric.Text.Length + metric.Subject.Length) + entry.Mentions.Sum(mention => ReferenceLength + mention.Text.Length);
        }

        // The values of a declared entry are about what its fields are, said once more.
        table *= document.Head.Declared is null ? 1 : 2;

        // As many bytes for each character as the HTML has; as many as there can be where there is none.
        var html = document.Body.Html.Length;
        return new DocumentSize(html, table, html == 0 ? 3L * table : (long)table * document.Body.Parts[0].Length / html, document.Body.Parts.Sum(part => part.ExcerptLength));
    }
}
