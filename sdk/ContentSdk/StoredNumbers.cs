using System.Globalization;

namespace ContentSdk;

/// <summary>
/// A table of numbers in generated code: eight hexadecimal digits each, read where they stand. A span of numbers or bytes would be smaller, but the runtime does not
/// always survive a hot reload that changes one.
/// </summary>
internal readonly ref struct StoredNumbers(string digits)
{
    private const int Width = 8;

    private readonly string _digits = digits;

    public int Length => _digits.Length / Width;

    public int this[int index] => unchecked((int)uint.Parse(_digits.AsSpan(index * Width, Width), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));

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
