using ContentSdk.Core.Models;

namespace ContentSdk.Core.Reading;

/// <summary>A value of YAML with where it stands. An alias is the node that its anchor names, so a node can stand in a tree many times.</summary>
/// <param name="Range">Where it stands, white space behind it not included.</param>
internal abstract record YamlNode(SourceRange Range);

/// <summary>A scalar.</summary>
/// <param name="Text">Its text, with quotes, escapes and folding undone.</param>
/// <param name="IsPlain">Whether it stands without quotes, so that <c>~</c> and <c>null</c> mean nothing.</param>
/// <param name="Origin">Where <paramref name="Text"/> stands.</param>
/// <param name="Range">Where it stands, with its quotes.</param>
internal sealed record YamlScalar(string Text, bool IsPlain, TextOrigin Origin, SourceRange Range) : YamlNode(Range)
{
    /// <summary>Whether it stands in quotes, and not below <c>|</c> or <c>&gt;</c>.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether it is written as no value at all.</summary>
    public bool IsNull => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>A sequence.</summary>
internal sealed record YamlSequence(IReadOnlyList<YamlNode> Items, SourceRange Range) : YamlNode(Range);

/// <summary>A mapping, its pairs in the order of the text. A key may stand in it twice, which is a fault.</summary>
internal sealed record YamlMapping(IReadOnlyList<(YamlNode Key, YamlNode Value)> Pairs, SourceRange Range) : YamlNode(Range);

/// <summary>A text of YAML, read.</summary>
/// <param name="Root">What it holds; null when it holds nothing, or nothing before its first fault.</param>
/// <param name="Faults">What is wrong with it.</param>
internal sealed record YamlTree(YamlNode? Root, IReadOnlyList<YamlFault> Faults);

/// <summary>Something wrong in a text of YAML.</summary>
/// <param name="What">What is wrong and what to do, as the rest of a sentence.</param>
/// <param name="Range">Where.</param>
internal sealed record YamlFault(string What, SourceRange Range);
