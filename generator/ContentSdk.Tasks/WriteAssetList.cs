using System.Globalization;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace ContentSdk.Tasks;

/// <summary>Writes the names of all files under the content root for the compiler, with the sizes of images. A list that says nothing new is left as it is.</summary>
public sealed class WriteAssetList : Task
{
    private const string Header = "# ContentSdk assets 1";

    /// <summary>The files; their paths under the content root are put together of their own metadata.</summary>
    [Required]
    public ITaskItem[] Assets { get; set; } = [];

    /// <summary>The list.</summary>
    [Required]
    public string File { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        var lines = Assets.Select(asset => Line(asset.GetMetadata("RecursiveDir") + asset.GetMetadata("Filename") + asset.GetMetadata("Extension"), asset.GetMetadata("FullPath")));
        var text = string.Join("\n", lines.Prepend(Header)) + "\n";
        if (!System.IO.File.Exists(File) || System.IO.File.ReadAllText(File) != text)
        {
            System.IO.File.WriteAllText(File, text);
        }

        return true;
    }

    private static string Line(string path, string file) =>
        ImageHeader.Read(file) is { } size ? path + "\t" + size.Width.ToString(CultureInfo.InvariantCulture) + "\t" + size.Height.ToString(CultureInfo.InvariantCulture) : path;
}
