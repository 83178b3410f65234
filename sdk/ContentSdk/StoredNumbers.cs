using System.Buffers.Text;

namespace ContentSdk;

/// <summary>
/// A table of numbers in generated code: eight hexadecimal digits each, in UTF-8, read where they stand. A span of numbers would be smaller, but after a hot reload
/// that changes its length the runtime takes it for damaged.
/// </summary>
internal readonly ref struct StoredNumbers(ReadOnlySpan<byte> digits)
{
    private const int Width = 8;

    private readonly ReadOnlySpan<byte> _digits = digits;

    public int Length => _digits.Length / Width;

    public int this[int index] => Utf8Parser.TryParse(_digits.Slice(index * Width, Width), out uint number, out _, 'X') ? unchecked((int)number) : throw new FormatException("A table of numbers holds something else.");

    public int[] ToArray()
    {
        var numbers = new int[Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = this[i];
        }

        return numbers;
    }
}
