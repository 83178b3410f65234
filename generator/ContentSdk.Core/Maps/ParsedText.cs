using ContentSdk.Core.Collections;
using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Maps;

/// <summary>A markdown text, taken apart; what <see cref="DocumentReader"/> makes documents of. Safe to use from several threads.</summary>
public sealed class ParsedText
{
    private readonly RawHtml _rawHtml;
    private Reading? _last;
    private Reading? _unbound;
    private SourceDocument? _unread;

    internal ParsedText(SourceDocument source, RawHtml rawHtml)
    {
        _rawHtml = rawHtml;
        Source = source with { Blocks = [] };
        _unread = source;
    }

    /// <summary>The text without its blocks, which are most of it: they are let go when they have been read.</summary>
    internal SourceDocument Source { get; }

    /// <summary>
    /// Reads the text as a document. The last reading is kept, since generator and analyzer ask for the same one; two projects that read
    /// one text with other words each read it for themselves.
    /// </summary>
    /// <param name="path">Path under the content root, with forward slashes.</param>
    /// <param name="vocabulary">The words that carry a meaning in maps.</param>
    /// <param name="collection">The collection that the file is in; null when it is in none.</param>
    public ReadDocument Read(string path, Vocabulary vocabulary, CollectionSchema? collection)
    {
        if (_last is { } last && last.Path == path && last.Vocabulary.Equals(vocabulary) && Equals(last.Collection, collection))
        {
            return last.Document;
        }

        var document = collection is null ? MapReader.Read(path, WithBlocks(), vocabulary) : DeclaredReader.Read(path, this, vocabulary, collection);
        _last = new Reading(path, vocabulary, collection, document);
        return document;
    }

    /// <summary>Reads the text as a document of a declared collection, before its values are bound; another declaration binds what was read for the last one.</summary>
    internal ReadDocument ReadUnbound(string path, Vocabulary vocabulary)
    {
        if (_unbound is { } last && last.Path == path && last.Vocabulary.Equals(vocabulary))
        {
            return last.Document;
        }

        var document = MapReader.Read(path, WithBlocks(), vocabulary, isDeclared: true);
        _unbound = new Reading(path, vocabulary, null, document);
        return document;
    }

    /// <summary>Where a range of the parsed text stands in the file, whose line ends may be two characters each.</summary>
    public SourceRange InFile(SourceRange range) => Source.Text.InFile(range);

    // Who reads a text with other words, or in another collection, takes it apart once more.
    private SourceDocument WithBlocks() => Interlocked.Exchange(ref _unread, null) ?? (Source.Format is TextFormat.Markdown ? MarkdownReader.Read(Source.Text.Text, _rawHtml) : Source);

    private sealed record Reading(string Path, Vocabulary Vocabulary, CollectionSchema? Collection, ReadDocument Document);
}
