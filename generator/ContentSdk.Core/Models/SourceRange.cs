namespace ContentSdk.Core.Models;

/// <summary>
/// Characters of a text from <paramref name="Start"/> up to <paramref name="End"/>. Ranges are of the text that was parsed, whose line ends are all one
/// character; <see cref="Maps.ParsedText.InFile"/> makes them ranges of the file.
/// </summary>
/// <param name="Start">Position of the first character, from 0.</param>
/// <param name="End">Position behind the last character; never less than <paramref name="Start"/>.</param>
public readonly record struct SourceRange(int Start, int End)
{
    /// <summary>The number of characters.</summary>
    public int Length => End - Start;
}
