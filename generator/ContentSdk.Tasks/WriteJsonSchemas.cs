using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace ContentSdk.Tasks;

/// <summary>Writes the JSON schemas, which the generator makes, to files of their own, where editors find them.</summary>
public sealed class WriteJsonSchemas : Task
{
    // How the generator marks where a schema begins and ends.
    private const string Opening = "// schema: ";
    private const string Fence = "\"\"\"";

    /// <summary>The generated file that holds the schemas.</summary>
    [Required]
    public string Source { get; set; } = "";

    /// <summary>The folder for the schemas.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        Directory.CreateDirectory(Folder);
        foreach (var (name, schema) in Read(File.ReadAllLines(Source)))
        {
            var path = Path.Combine(Folder, name);
            if (!File.Exists(path) || File.ReadAllText(path) != schema)
            {
                File.WriteAllText(path, schema);
                Log.LogMessage(MessageImportance.Normal, "ContentSdk wrote {0}", path);
            }
        }

        return true;
    }

    internal static IEnumerable<(string Name, string Schema)> Read(IReadOnlyList<string> lines)
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
