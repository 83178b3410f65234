namespace ContentSdk.Tasks;

/// <summary>Takes JSON schemas out of the generated file that holds them as literals.</summary>
internal static class GeneratedSchemas
{
    // How the generator marks where a schema begins.
    private const string Opening = "// schema: ";
    private const string Fence = "\"\"\"";

    /// <summary>The schemas with the names of their files.</summary>
    /// <param name="lines">The generated file.</param>
    public static IEnumerable<(string Name, string Schema)> Read(IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].TrimStart().StartsWith(Opening, StringComparison.Ordinal))
            {
                continue;
            }

            // The literal opens on the next line, with as many quotes as its text needs, and its text keeps its own indentation.
            var name = lines[i].Trim().Substring(Opening.Length);
            var fence = new string('"', lines[i + 1].Length - lines[i + 1].TrimEnd('"').Length);
            var schema = lines.Skip(i + 2).TakeWhile(line => !line.TrimStart().StartsWith(fence, StringComparison.Ordinal)).ToList();
            yield return (name, fence.StartsWith(Fence, StringComparison.Ordinal) ? string.Join("\n", schema) + "\n" : "");
        }
    }
}
