using System.Globalization;
using System.Text;
using ContentSdk.Core.Maps;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace ContentSdk.Tasks;

/// <summary>
/// Writes the bodies of all documents into one file, which the compiler puts into the assembly as a resource: it takes no time there, however long the bodies are. A body whose text
/// has not changed is taken from the last file, and a file that would be the same is left as it is.
/// </summary>
public sealed class WriteBodies : Task
{
    /// <summary>The files of the content, with their links where they have any.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The content root, as a full path.</summary>
    [Required]
    public string Root { get; set; } = "";

    /// <summary>The folder that links are seen from.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>What becomes of HTML in the documents: <c>Keep</c> or <c>Escape</c>.</summary>
    public string RawHtml { get; set; } = "";

    /// <summary>The code page that the compiler is told to read files by; empty when it is told none.</summary>
    public string CodePage { get; set; } = "";

    /// <summary>The file to write.</summary>
    [Required]
    public string File { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        // As the generator reads it, so that what means nothing is what is not set.
        var rawHtml = string.Equals(RawHtml.Trim(), nameof(Core.Reading.RawHtml.Escape), StringComparison.OrdinalIgnoreCase) ? Core.Reading.RawHtml.Escape : Core.Reading.RawHtml.Keep;
        var cache = File + ".cache";
        var signature = Signature();
        if (System.IO.File.Exists(File) && System.IO.File.Exists(cache) && System.IO.File.ReadAllText(cache) == signature)
        {
            return true;
        }

        var last = BodyFile.Read(File);
        var bodies = new SortedDictionary<string, Body>(StringComparer.Ordinal);
        foreach (var file in Files)
        {
            if (PathOf(file) is { } path && DocumentReader.FormatOf(path) is Core.Reading.TextFormat.Markdown && !bodies.ContainsKey(path) && Text(file.GetMetadata("FullPath")) is { } text)
            {
                var hash = BodyFile.Hash(rawHtml, text);
                bodies.Add(path, last.TryGetValue(path, out var known) && known.Hash == hash ? known : new Body(Encoding.UTF8.GetBytes(DocumentReader.Render(text, rawHtml)), hash));
            }
        }

        BodyFile.Write(File, bodies);
        System.IO.File.WriteAllText(cache, signature);
        return true;
    }

    // What the last run looked at. A build in which nothing of it has changed opens no document.
    private string Signature()
    {
        var signature = BodyFile.Hash(default, FormattableString.Invariant($"{typeof(DocumentReader).Module.ModuleVersionId} {typeof(WriteBodies).Module.ModuleVersionId} {RawHtml} {CodePage} {Root}"));
        foreach (var file in Files)
        {
            var info = new FileInfo(file.GetMetadata("FullPath"));
            var length = info.Exists ? info.Length : -1;
            signature = unchecked((signature * 31) + BodyFile.Hash(default, FormattableString.Invariant($"{PathOf(file)} {length} {info.LastWriteTimeUtc.Ticks}")));
        }

        return signature.ToString("x16", CultureInfo.InvariantCulture);
    }

    // The path by which the generator knows the file: that of its link where it has one under the root.
    private string? PathOf(ITaskItem file)
    {
        var link = file.GetMetadata("Link");
        return (link.Length > 0 ? Below(Path.GetFullPath(Path.Combine(Project, link))) : null) ?? Below(file.GetMetadata("FullPath"));
    }

    private string? Below(string path)
    {
        path = path.Replace('\\', '/');
        var root = Root.Replace('\\', '/').TrimEnd('/') + "/";
        return path.StartsWith(root, StringComparison.Ordinal) ? path.Substring(root.Length) : null;
    }

    // A file that cannot be read has no body, and the compiler says so itself.
    private string? Text(string path)
    {
        try
        {
            var bytes = System.IO.File.ReadAllBytes(path);
            if (int.TryParse(CodePage, NumberStyles.None, CultureInfo.InvariantCulture, out var page))
            {
                return Decode(bytes, Encoding.GetEncoding(page));
            }

            // As the compiler decodes: what is not UTF-8 is in the machine's own encoding, unless a mark says otherwise.
            try
            {
                return Decode(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true));
            }
            catch (DecoderFallbackException)
            {
                return Decode(bytes, Encoding.GetEncoding(0));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    private static string Decode(byte[] bytes, Encoding encoding)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), encoding, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
