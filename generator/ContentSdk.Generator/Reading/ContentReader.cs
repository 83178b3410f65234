using ContentSdk.Core.Collections;
using ContentSdk.Core.Maps;
using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Reading;

/// <summary>What it takes to read a file as content.</summary>
/// <param name="Root">The folder that content lives in.</param>
/// <param name="Vocabulary">The words that mean something in maps.</param>
/// <param name="Collections">The collections that the project declares.</param>
internal sealed record ContentReader(ContentRoot Root, Vocabulary Vocabulary, CollectionSet Collections)
{
    /// <summary>A file's path under the root; null when it is no content: neither markdown nor data that a collection holds.</summary>
    public string? PathOf(AdditionalText file) =>
        Root.Relative(file.Path) is { } path && (DocumentReader.FormatOf(path) is TextFormat.Markdown || Collections.Find(path) is not null) ? path : null;

    /// <summary>The file as a document; null when it is no content, cannot be read, or has no entry in it.</summary>
    public Document? Read(AdditionalText file, CancellationToken cancellation) =>
        PathOf(file) is { } path && file.GetText(cancellation) is { } text && DocumentReader.Read(path, ParsedTexts.Of(text, path), Vocabulary, Collections.Find(path)) is { Head.Entries.Count: > 0 } document ? document : null;
}
