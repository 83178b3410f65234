using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Serialization;

namespace ContentSdk;

/// <summary>An entry's text as HTML, rendered at compile time.</summary>
[DebuggerDisplay("{WordCount} words: {Excerpt,nq}")]
[JsonConverter(typeof(BodyJsonConverter))]
public sealed class Body
{
    private const int WordsPerMinute = 200;

    private readonly StoredEntry? _stored;
    private readonly byte[] _html;
    private IReadOnlyList<TocItem>? _toc;

    private Body(byte[] html, int wordCount, string excerpt)
    {
        _html = html;
        WordCount = wordCount;
        Excerpt = excerpt;
    }

    internal Body(StoredEntry stored, int wordCount, string excerpt)
        : this([], wordCount, excerpt) => _stored = stored;

    /// <summary>A body without text.</summary>
    public static Body Empty { get; } = new([], 0, "");

    /// <summary>The text as UTF-8 encoded HTML. In an application's Release build, and in any build of a large corpus, it is a view of the assembly's own memory; else it is encoded once, when it is first asked for.</summary>
    public ReadOnlySpan<byte> Html => _stored is null ? _html : _stored.Html();

    /// <summary>The headings inside, in order.</summary>
    public IReadOnlyList<TocItem> Toc => _toc ?? Once.Set(ref _toc, _stored?.Toc() ?? []);

    /// <summary>The number of words, those of entries below included; code and markup do not count.</summary>
    public int WordCount { get; }

    /// <summary>How long it takes to read at 200 words a minute, in whole minutes, at least one where there are words.</summary>
    public TimeSpan ReadingTime => TimeSpan.FromMinutes((WordCount + WordsPerMinute - 1) / WordsPerMinute);

    /// <summary>The first paragraph of running text, shortened at a word; empty when there is none.</summary>
    public string Excerpt { get; }

    /// <summary>Makes a body from HTML, as a test does.</summary>
    /// <param name="html">The HTML.</param>
    public static Body FromHtml(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return new Body(Encoding.UTF8.GetBytes(html), 0, "");
    }

    /// <summary>Writes the HTML.</summary>
    /// <param name="writer">Where to.</param>
    public void WriteTo(IBufferWriter<byte> writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Html);
    }

    /// <summary>Writes the HTML.</summary>
    /// <param name="stream">Where to.</param>
    public void WriteTo(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Html);
    }

    /// <summary>Writes the HTML.</summary>
    /// <param name="writer">Where to.</param>
    public void WriteTo(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var decoder = Encoding.UTF8.GetDecoder();
        Span<char> buffer = stackalloc char[512];
        var rest = Html;
        while (!rest.IsEmpty)
        {
            decoder.Convert(rest, buffer, flush: true, out var read, out var written, out _);
            writer.Write(buffer[..written]);
            rest = rest[read..];
        }
    }

    /// <summary>The HTML as a string, decoded anew at each call.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Html);
}
