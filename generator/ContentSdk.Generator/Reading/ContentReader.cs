using ContentSdk.Core.Collections;
using ContentSdk.Core.Maps;
using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Reading;

/// <summary>What it takes to read a file as content.</summary>
/// <param name="Root">The folder that content lives in.</param>
/// <param name="Settings">How the project wants its documents read.</param>
/// <param name="Collections">The collections that the project declares.</param>
internal sealed record ContentReader(ContentRoot Root, ReadingSettings Settings, CollectionSet Collections)
{
    /// <summary>A file's text, taken apart.</summary>
    public ParsedText Parse(SourceText text, string path) => ParsedTexts.Of(text, path, Settings.RawHtml);

    /// <summary>Whether a file is content: markdown, or data that a collection holds.</summary>
    /// <param name="path">Its path under the root.</param>
    /// <param name="collection">The collection that it is in; null when it is in none.</param>
    public bool Holds(string path, out CollectionSchema? collection)
    {
        collection = Collections.Find(path);
        return collection is not null || DocumentReader.FormatOf(path) is TextFormat.Markdown;
    }

    /// <summary>The file as a document; null when it is no content, cannot be read, or has no entry in it.</summary>
    public Document? Read(AdditionalText file, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Root.Relative(file.Path) is { } path && Holds(path, out var collection) && file.GetText(cancellation) is { } text
        && DocumentReader.Read(path, Parse(text, path), Settings.Vocabulary, collection) is { Head.Entries.Count: > 0 } document ? document : null;
    }
}
