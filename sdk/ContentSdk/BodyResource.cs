using System.Buffers.Binary;
using System.Reflection;
using System.Text;

namespace ContentSdk;

/// <summary>
/// The bodies of a large corpus, as a task of the build wrote them into a resource of the assembly. They are read where they lie in memory; nothing is copied.
/// </summary>
/// <remarks>
/// <code>
/// 0   CSDKBODY
/// 8   version, documents          four bytes each, as all numbers are, the lowest first
/// 16  which renderer wrote it, eight bytes
/// 24  for each document, in the order of the bytes of its path: start and length of the path, start and length of its HTML, eight bytes of a hash of its text
/// </code>
/// Starts count from the first byte; texts are UTF-8.
/// </remarks>
internal sealed unsafe class BodyResource
{
    /// <summary>The name of the resource.</summary>
    public const string Name = "ContentSdk.Bodies";

    private const int Version = 1;
    private const int HeaderLength = 24;
    private const int EntryLength = 24;

    // The memory is the assembly's, which stays as long as its store.
    private readonly byte[]? _copy;
    private readonly byte* _start;
    private readonly int _length;

    private BodyResource(Stream stream)
    {
        _length = checked((int)stream.Length);
        if (stream is UnmanagedMemoryStream memory)
        {
            _start = memory.PositionPointer;
        }
        else
        {
            _copy = new byte[_length];
            stream.ReadExactly(_copy);
        }
    }

    /// <summary>The resource of an assembly.</summary>
    /// <exception cref="InvalidOperationException">It has none, or one that this library does not understand.</exception>
    public static BodyResource Of(Assembly assembly)
    {
        if (assembly.GetManifestResourceStream(Name) is not { } stream)
        {
            throw new InvalidOperationException($"{assembly.GetName().Name} was compiled to have the bodies of its content in the resource '{Name}', and has none; the build files of the ContentSdk package write it. Set ContentSdkBodies to Utf8 or Text to compile without it.");
        }

        var resource = new BodyResource(stream);
        return resource._length >= HeaderLength && resource.Bytes[..8].SequenceEqual("CSDKBODY"u8) && resource.Number(8) == Version
            ? resource
            : throw new InvalidOperationException($"The resource '{Name}' of {assembly.GetName().Name} was written by another version of ContentSdk.");
    }

    /// <summary>The HTML of the document at a path; empty when there is none.</summary>
    public ReadOnlySpan<byte> Find(string path)
    {
        ReadOnlySpan<byte> wanted = Encoding.UTF8.GetBytes(path);
        var (low, high) = (0, Number(12) - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var entry = HeaderLength + (middle * EntryLength);
            var order = wanted.SequenceCompareTo(Bytes.Slice(Number(entry), Number(entry + 4)));
            if (order == 0)
            {
                return Bytes.Slice(Number(entry + 8), Number(entry + 12));
            }

            (low, high) = order < 0 ? (low, middle - 1) : (middle + 1, high);
        }

        return default;
    }

    private ReadOnlySpan<byte> Bytes => _copy is null ? new ReadOnlySpan<byte>(_start, _length) : _copy;

    private int Number(int start) => BinaryPrimitives.ReadInt32LittleEndian(Bytes[start..]);
}
