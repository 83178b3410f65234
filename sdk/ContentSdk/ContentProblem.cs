using System.Globalization;

namespace ContentSdk;

/// <summary>Something that is wrong with the content.</summary>
/// <param name="Id">The rule's id, such as <c>CSDK2001</c>.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Source">Path of the document under the content root.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record ContentProblem(string Id, string Severity, string Source, int Line, int Column, string Message)
{
    /// <summary>The problem as a build prints it, with the path under the content root.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Source}({Line},{Column}): {Severity} {Id}: {Message}");

    /// <summary>Reads the lines that generated code holds.</summary>
    internal static ContentProblem[] Read(string table)
    {
        var problems = new List<ContentProblem>();
        for (var reader = new TableReader(table, 0, table.Length); reader.Next();)
        {
            problems.Add(new ContentProblem(reader.Text(), reader.Text().ToLowerInvariant(), reader.Text(), reader.Number() ?? 1, reader.Number() ?? 1, reader.Text()));
        }

        return problems.ToArray();
    }
}
