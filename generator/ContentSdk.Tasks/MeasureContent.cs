using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace ContentSdk.Tasks;

/// <summary>Tells how long the documents of a project are.</summary>
public sealed class MeasureContent : Task
{
    /// <summary>Files, of which those in markdown count.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>Their length together, in bytes.</summary>
    [Output]
    public long Length { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        foreach (var file in Files)
        {
            if (file.ItemSpec.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && new FileInfo(file.GetMetadata("FullPath")) is { Exists: true } found)
            {
                Length += found.Length;
            }
        }

        return true;
    }
}
