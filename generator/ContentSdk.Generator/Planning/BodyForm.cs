using System.Collections.Immutable;
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

/// <summary>How the documents stand in the assembly.</summary>
/// <param name="Bodies">Their HTML.</param>
/// <param name="HasTextTables">Whether their tables are text, which the compiler is quick with; else UTF-8 data.</param>
internal sealed record StoredForm(BodyForm Bodies, bool HasTextTables)
{
    // All text inside of methods together may have eight million characters (CS8103). A fourth is for bodies, and one for the tables of keys and references.
    private const int MostBodies = 2_000_000;
    private const int MostTables = 4_000_000;
    private const int MostTablesWithoutBodies = MostTables + MostBodies;

    /// <summary>The form that the project asks for; else text for who needs it, unless the bodies are too long for it, and UTF-8 for all others.</summary>
    public static StoredForm Choose(IEnumerable<DocumentSize> documents, Audience audience, BodyForm? asked)
    {
        var (bodies, tables) = (0L, 0L);
        foreach (var document in documents)
        {
            bodies += document.Body;
            tables += document.Table;
        }

        var form = asked ?? ((audience.Others || audience.HotReload) && bodies <= MostBodies ? BodyForm.Text : BodyForm.Utf8);
        return new StoredForm(form, tables <= (form is BodyForm.Text ? MostTables : MostTablesWithoutBodies));
    }
}

/// <summary>A document with its size, which is taken once.</summary>
internal sealed record SizedDocument(Document Document, DocumentSize Size)
{
    /// <summary>One of a document; none of none.</summary>
    public static ImmutableArray<SizedDocument> Of(Document? document) => document is null ? [] : [new SizedDocument(document, DocumentSize.Of(document))];
}

/// <summary>How long a document is where it is stored, in characters.</summary>
/// <param name="Body">Its HTML.</param>
/// <param name="Table">Its table, about.</param>
internal readonly record struct DocumentSize(int Body, int Table)
{
    private const int LineLength = 40;

    public static DocumentSize Of(Document document)
    {
        var table = document.Head.Path.Length + document.Head.Key.Length;
        for (var i = 0; i < document.Head.Entries.Count; i++)
        {
            var entry = document.Head.Entries[i];
            table += (2 * LineLength) + (2 * entry.LocalKey.Length) + (2 * entry.Heading.Length) + document.Body.Parts[i].Excerpt.Length + entry.Items.Sum(item => item.Length + 3)
                + entry.Fields.Sum(field => LineLength + field.Label.Length + (field.IsList ? 0 : field.Text.Length) + (field.Html?.Length ?? 0) + field.Items.Sum(item => item.Length + 3))
                + entry.Metrics.Sum(metric => (2 * LineLength) + metric.Text.Length + metric.Subject.Length) + entry.Mentions.Sum(mention => LineLength + mention.Text.Length);
        }

        return new DocumentSize(document.Body.Html.Length, table);
    }
}
