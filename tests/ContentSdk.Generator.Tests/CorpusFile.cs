using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Tests;

/// <summary>A markdown file as the compiler hands it over; one without text cannot be read.</summary>
internal sealed class CorpusFile(string path, SourceText? text) : AdditionalText
{
    public CorpusFile(string path, string text)
        : this(path, SourceText.From(text, Encoding.UTF8))
    {
    }

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
