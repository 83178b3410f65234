using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;

namespace ContentSdk.Core.Reading;

/// <summary>
/// Footnotes that follow each other, <c>[^1][^2]</c>. Markdig keeps footnotes as definitions of links, and so takes the two for the link <c>[text][label]</c>, which
/// loses the first. GitHub shows both.
/// </summary>
internal sealed class NeighbouringFootnotes : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new FirstParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>Reads a footnote that a bracket follows; any other is the link parser's.</summary>
    private sealed class FirstParser : InlineParser
    {
        private const int LongestLabel = 100;

        public FirstParser() => OpeningCharacters = ['['];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            if (slice.PeekChar() != '^')
            {
                return false;
            }

            var end = slice.Text.IndexOf(']', slice.Start, Math.Min(slice.Length, LongestLabel));
            if (end < 0 || end >= slice.End || slice.Text[end + 1] != '['
                || !processor.Document.TryGetLinkReferenceDefinition(slice.Text.Substring(slice.Start + 1, end - slice.Start - 1), out var definition)
                || definition is not FootnoteLinkReferenceDefinition || definition.CreateLinkInline?.Invoke(processor, definition, null) is not { } link)
            {
                return false;
            }

            var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
            (link.Span, link.Line, link.Column) = (new SourceSpan(start, start + end - slice.Start), line, column);
            processor.Inline = link;
            slice.Start = end + 1;
            return true;
        }
    }
}
