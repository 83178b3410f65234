using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace ContentSdk.Tasks;

/// <summary>Writes the JSON schemas, which the generator makes, to files of their own, where editors find them.</summary>
public sealed class WriteJsonSchemas : Task
{
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
        foreach (var (name, schema) in GeneratedSchemas.Read(File.ReadAllLines(Source)))
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
}
