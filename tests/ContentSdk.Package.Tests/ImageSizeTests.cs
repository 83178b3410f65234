using System.Buffers.Binary;

namespace ContentSdk.Package.Tests;

/// <summary>The sizes of images, read from the beginning of their files.</summary>
public sealed class ImageSizeTests
{
    public static TheoryData<string, byte[], int?, int?> Images { get; } = new()
    {
        { "png", [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, .. Big(640), .. Big(480), 8, 2, 0, 0, 0], 640, 480 },
        { "gif", [.. "GIF89a"u8, 0x80, 0x02, 0xE0, 0x01, 0, 0, 0], 640, 480 },
        { "bmp", [.. "BM"u8, .. new byte[16], 0x80, 0x02, 0, 0, 0x20, 0xFE, 0xFF, 0xFF, .. new byte[10]], 640, 480 },
        { "jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. new byte[14], 0xFF, 0xC4, 0, 4, 1, 2, 0xFF, 0xC2, 0, 17, 8, 0x01, 0xE0, 0x02, 0x80, 3, 0, 0, 0], 640, 480 },
        { "webp lossy", [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8 "u8, 0, 0, 0, 0, 0, 0, 0, 0x9D, 0x01, 0x2A, 0x80, 0x02, 0xE0, 0x01, 0, 0], 640, 480 },
        { "webp lossless", [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8L"u8, 0, 0, 0, 0, 0x2F, 0x7F, 0xC2, 0x77, 0x00, .. new byte[10]], 640, 480 },
        { "webp extended", [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 0x7F, 0x02, 0, 0xDF, 0x01, 0, 0, 0], 640, 480 },
        { "svg", [.. "<?xml version=\"1.0\"?>\n<!-- a --><svg xmlns='x' width=\"640px\" height='480'>"u8], 640, 480 },
        { "svg with a box", [.. "<svg viewBox=\"0 0 640 480\" width=\"100%\"></svg>"u8], 640, 480 },
        { "svg without a size", [.. "<svg></svg>"u8], null, null },
        { "png cut short", [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0], null, null },
        { "jpeg cut short", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], null, null },
        { "jpeg with a part of no length", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, .. new byte[40]], null, null },
        { "empty", [], null, null },
        { "text", [.. "no image at all, and longer than a header"u8], null, null },
    };

    [Theory]
    [MemberData(nameof(Images))]
    public void A_size_is_read(string what, byte[] file, int? width, int? height)
    {
        Assert.NotEmpty(what);
        using var stream = new MemoryStream(file);
        var size = Tasks.ImageHeader.Read(stream);
        Assert.Equal((width, height), (size?.Width, size?.Height));
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("missing.png")]
    public void A_file_that_is_no_image_or_not_there_has_none(string name)
    {
        Assert.Null(Tasks.ImageHeader.Read(Path.Combine(Path.GetTempPath(), "contentsdk-none", name)));
    }

    private static byte[] Big(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
