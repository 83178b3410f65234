using System.Text;

namespace ContentSdk.Tasks;

/// <summary>A body as it is stored.</summary>
/// <param name="Html">The HTML in UTF-8.</param>
/// <param name="Hash">A hash of the text that it was made of.</param>
internal sealed record Body(byte[] Html, ulong Hash);

/// <summary>The file of bodies; the run-time library's <c>BodyResource</c> reads it and tells the format.</summary>
internal static class BodyFile
{
    private const int Version = 1;
    private const int HeaderLength = 24;
    private const int EntryLength = 24;

    private static readonly byte[] Magic = Encoding.ASCII.GetBytes("CSDKBODY");

    // Another version of the renderer may render otherwise.
    private static readonly ulong Stamp = BitConverter.ToUInt64(typeof(Core.Maps.DocumentReader).Module.ModuleVersionId.ToByteArray(), 0);

    /// <summary>What a file holds, by path; nothing when there is none, or when another renderer wrote it.</summary>
    public static Dictionary<string, Body> Read(string file)
    {
        var bodies = new Dictionary<string, Body>(StringComparer.Ordinal);
        if (!File.Exists(file))
        {
            return bodies;
        }

        var bytes = File.ReadAllBytes(file);
        if (bytes.Length < HeaderLength || !bytes.Take(Magic.Length).SequenceEqual(Magic) || BitConverter.ToInt32(bytes, 8) != Version || BitConverter.ToUInt64(bytes, 16) != Stamp)
        {
            return bodies;
        }

        for (var i = 0; i < BitConverter.ToInt32(bytes, 12); i++)
        {
            var entry = HeaderLength + (i * EntryLength);
            var html = new byte[BitConverter.ToInt32(bytes, entry + 12)];
            Array.Copy(bytes, BitConverter.ToInt32(bytes, entry + 8), html, 0, html.Length);
            bodies[Encoding.UTF8.GetString(bytes, BitConverter.ToInt32(bytes, entry), BitConverter.ToInt32(bytes, entry + 4))] = new Body(html, BitConverter.ToUInt64(bytes, entry + 16));
        }

        return bodies;
    }

    /// <summary>Writes bodies, unless the file holds them already.</summary>
    public static void Write(string file, IReadOnlyDictionary<string, Body> bodies)
    {
        var entries = bodies.Select(body => (Path: Encoding.UTF8.GetBytes(body.Key), Body: body.Value)).ToList();
        entries.Sort((left, right) => Compare(left.Path, right.Path));
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write(entries.Count);
        writer.Write(Stamp);
        var start = checked(HeaderLength + (entries.Count * EntryLength));
        foreach (var (path, body) in entries)
        {
            writer.Write(start);
            writer.Write(path.Length);
            writer.Write(checked(start + path.Length));
            writer.Write(body.Html.Length);
            writer.Write(body.Hash);
            start = checked(start + path.Length + body.Html.Length);
        }

        foreach (var (path, body) in entries)
        {
            writer.Write(path);
            writer.Write(body.Html);
        }

        writer.Flush();
        var bytes = memory.ToArray();
        if (!File.Exists(file) || !File.ReadAllBytes(file).SequenceEqual(bytes))
        {
            File.WriteAllBytes(file, bytes);
        }
    }

    /// <summary>What a body is made of: FNV-1a (Fowler, Noll, Vo) with 64 bits over UTF-16 code units.</summary>
    public static ulong Hash(Core.Reading.RawHtml rawHtml, string text)
    {
        var hash = unchecked((14695981039346656037UL ^ (ulong)rawHtml) * 1099511628211UL);
        foreach (var unit in text)
        {
            hash = unchecked((hash ^ unit) * 1099511628211UL);
        }

        return hash;
    }

    private static int Compare(byte[] left, byte[] right)
    {
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            if (left[i] != right[i])
            {
                return left[i] - right[i];
            }
        }

        return left.Length - right.Length;
    }
}
