using System.Globalization;
using System.Text.RegularExpressions;

namespace ContentSdk.Tasks;

/// <summary>Reads the size of an image from the beginning of its file: PNG, JPEG, GIF, WebP, BMP and SVG.</summary>
internal static class ImageHeader
{
    // Enough for every format but JPEG, whose parts are skipped one by one, and SVG.
    private const int HeaderLength = 32;
    private const int SvgLength = 4096;
    private const int MostJpegParts = 1000;

    private static readonly HashSet<string> Endings = new([".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".svg"], StringComparer.OrdinalIgnoreCase);
    private static readonly Regex SvgTag = new(@"<svg\b[^>]*>", RegexOptions.CultureInvariant);

    /// <summary>Width and height in pixels; null for what is no image, is damaged or cannot be read.</summary>
    /// <param name="path">The file.</param>
    public static (int Width, int Height)? Read(string path)
    {
        if (!Endings.Contains(Path.GetExtension(path)))
        {
            return null;
        }

        try
        {
            using var file = File.OpenRead(path);
            return Read(file) is { Width: > 0, Height: > 0 } size ? size : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Width and height in pixels; null for what is no image or is damaged.</summary>
    /// <param name="file">The image, at its beginning; it must be able to seek.</param>
    internal static (int Width, int Height)? Read(Stream file)
    {
        var header = new byte[HeaderLength];
        var length = Fill(file, header);
        if (length >= 24 && Starts(header, 0x89, (byte)'P', (byte)'N', (byte)'G'))
        {
            return (Big(header, 16, 4), Big(header, 20, 4));
        }

        if (length >= 10 && Starts(header, (byte)'G', (byte)'I', (byte)'F'))
        {
            return (Little(header, 6, 2), Little(header, 8, 2));
        }

        if (length >= 26 && Starts(header, (byte)'B', (byte)'M'))
        {
            return (Little(header, 18, 4), Math.Abs(Little(header, 22, 4)));
        }

        if (length >= 30 && Starts(header, (byte)'R', (byte)'I', (byte)'F', (byte)'F') && header[8] == 'W')
        {
            return WebP(header);
        }

        return Starts(header, 0xFF, 0xD8) ? Jpeg(file) : Svg(file);
    }

    // The three forms of WebP: lossy, lossless and extended.
    private static (int, int)? WebP(byte[] header) => (char)header[15] switch
    {
        ' ' => (Little(header, 26, 2) & 0x3FFF, Little(header, 28, 2) & 0x3FFF),
        'L' => ((Little(header, 21, 4) & 0x3FFF) + 1, ((Little(header, 21, 4) >> 14) & 0x3FFF) + 1),
        'X' => (Little(header, 24, 3) + 1, Little(header, 27, 3) + 1),
        _ => null,
    };

    private static (int, int)? Jpeg(Stream file)
    {
        file.Position = 2;
        var part = new byte[9];
        for (var i = 0; i < MostJpegParts && Fill(file, part) == part.Length && part[0] == 0xFF; i++)
        {
            // Start of frame: C0 to CF, but for the three that hold tables.
            if (part[1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (Big(part, 7, 2), Big(part, 5, 2));
            }

            file.Position += Big(part, 2, 2) + 2 - part.Length;
        }

        return null;
    }

    private static (int, int)? Svg(Stream file)
    {
        file.Position = 0;
        var head = new byte[SvgLength];
        var text = System.Text.Encoding.UTF8.GetString(head, 0, Fill(file, head));
        if (SvgTag.Match(text) is not { Success: true } tag)
        {
            return null;
        }

        if (Length(tag.Value, "width") is { } width && Length(tag.Value, "height") is { } height)
        {
            return (width, height);
        }

        var box = Regex.Match(tag.Value, @"\sviewBox=[""']\s*\S+[\s,]+\S+?[\s,]+(?<width>[\d.]+)[\s,]+(?<height>[\d.]+)", RegexOptions.CultureInvariant);
        return box.Success && Whole(box.Groups["width"].Value) is { } boxWidth && Whole(box.Groups["height"].Value) is { } boxHeight ? (boxWidth, boxHeight) : null;
    }

    // A length in percent says nothing of pixels.
    private static int? Length(string tag, string name) => Regex.Match(tag, @"\s" + name + @"=[""'](?<number>[\d.]+)(px)?[""']", RegexOptions.CultureInvariant) is { Success: true } match ? Whole(match.Groups["number"].Value) : null;

    private static int? Whole(string number) => double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is >= 0 and < int.MaxValue ? (int)Math.Round(value) : null;

    private static int Fill(Stream file, byte[] buffer)
    {
        var length = 0;
        while (length < buffer.Length && file.Read(buffer, length, buffer.Length - length) is var read and > 0)
        {
            length += read;
        }

        return length;
    }

    private static bool Starts(byte[] header, params byte[] mark) => mark.SequenceEqual(header.Take(mark.Length));

    private static int Big(byte[] bytes, int start, int count) => Enumerable.Range(0, count).Aggregate(0, (value, i) => (value << 8) | bytes[start + i]);

    private static int Little(byte[] bytes, int start, int count) => Enumerable.Range(0, count).Aggregate(0, (value, i) => value | (bytes[start + i] << (8 * i)));
}
