using System.Text;

namespace ContentSdk.Core.Resolving;

/// <summary>A link's destination, taken apart.</summary>
/// <param name="Path">The path under the content root without <c>.</c> and <c>..</c>; empty for the document itself.</param>
/// <param name="Fragment">What follows <c>#</c>, decoded; null when there is no <c>#</c>.</param>
/// <param name="LeavesRoot">Whether <c>..</c> leads out of the content root.</param>
internal sealed record LinkTarget(string Path, string? Fragment, bool LeavesRoot)
{
    /// <summary>Takes a destination apart; null when it leads to another site or is no path.</summary>
    /// <param name="destination">The destination as written.</param>
    /// <param name="from">Path of the document that holds the link.</param>
    public static LinkTarget? Parse(string destination, string from)
    {
        destination = destination.Trim();
        if (destination.Length == 0 || destination.StartsWith("//", StringComparison.Ordinal) || destination.StartsWith("\\\\", StringComparison.Ordinal) || HasScheme(destination))
        {
            return null;
        }

        string? fragment = null;
        var hash = destination.IndexOf('#');
        if (hash >= 0)
        {
            fragment = Decode(destination.Substring(hash + 1));
            destination = destination.Substring(0, hash);
        }

        var query = destination.IndexOf('?');
        destination = Decode(query >= 0 ? destination.Substring(0, query) : destination).Replace('\\', '/');
        if (destination.Length == 0)
        {
            return new LinkTarget("", fragment, false);
        }

        var slash = from.LastIndexOf('/');
        var segments = new List<string>();
        if (destination[0] != '/' && slash >= 0)
        {
            segments.AddRange(from.Substring(0, slash).Split('/'));
        }

        foreach (var segment in destination.Split('/'))
        {
            if (segment == "..")
            {
                if (segments.Count == 0)
                {
                    return new LinkTarget(destination, fragment, true);
                }

                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment.Length > 0 && segment != ".")
            {
                segments.Add(segment);
            }
        }

        return new LinkTarget(string.Join("/", segments), fragment, false);
    }

    private const int LongestExtension = 8;

    /// <summary>Whether the path is that of another file than a document, by its ending: <c>release-1.2</c> has none.</summary>
    public bool IsAsset
    {
        get
        {
            var name = Path.Substring(Path.LastIndexOf('/') + 1);
            var extension = name.Substring(name.LastIndexOf('.') + 1);
            return name.LastIndexOf('.') > 0 && extension.Length is > 0 and <= LongestExtension && extension.All(char.IsLetterOrDigit) && extension.Any(char.IsLetter)
                && !string.Equals(extension, "md", StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>The way from a document to a file, both by their paths under the content root.</summary>
    public static string Relative(string from, string to)
    {
        var here = from.Split('/');
        var there = to.Split('/');
        var common = 0;
        while (common < here.Length - 1 && common < there.Length - 1 && here[common] == there[common])
        {
            common++;
        }

        return string.Join("/", Enumerable.Repeat("..", here.Length - 1 - common).Concat(there.Skip(common)));
    }

    private static bool HasScheme(string destination)
    {
        // "notes.md:12" is a line of a document.
        var colon = destination.IndexOf(':');
        if (colon < 2 || destination.Substring(0, colon).EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        for (var i = 0; i < colon; i++)
        {
            if (!(destination[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (i > 0 && destination[i] is (>= '0' and <= '9') or '+' or '-' or '.')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Decodes percent escapes as UTF-8. A malformed one stays as it is.</summary>
    internal static string Decode(string text)
    {
        if (text.IndexOf('%') < 0)
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        var bytes = new List<byte>();
        for (var i = 0; i < text.Length;)
        {
            bytes.Clear();
            var start = i;
            while (i + 2 < text.Length && text[i] == '%' && Hex(text[i + 1]) >= 0 && Hex(text[i + 2]) >= 0)
            {
                bytes.Add((byte)((Hex(text[i + 1]) << 4) | Hex(text[i + 2])));
                i += 3;
            }

            if (bytes.Count == 0)
            {
                decoded.Append(text[i++]);
                continue;
            }

            var run = Encoding.UTF8.GetString(bytes.ToArray());
            decoded.Append(run.IndexOf('\uFFFD') >= 0 ? text.Substring(start, i - start) : run);
        }

        return decoded.ToString();
    }

    private static int Hex(char digit) => digit switch
    {
        >= '0' and <= '9' => digit - '0',
        >= 'a' and <= 'f' => digit - 'a' + 10,
        >= 'A' and <= 'F' => digit - 'A' + 10,
        _ => -1,
    };
}
