using Markdig;
using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace ContentSdk.Core.Reading;

/// <summary>
/// Check boxes where GitHub has them: at the beginning of a list item and with white space behind. Markdig's own parser takes the text of
/// <c>- see [x](other.md)</c> for one too.
/// </summary>
internal sealed class TaskBoxes : IMarkdownExtension
{
    private const int BoxLength = 3;

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new BoxParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.AddIfNotAlready<HtmlTaskListRenderer>();
        }
    }

    private sealed class BoxParser : TaskListInlineParser
    {
        public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
            processor.Root?.FirstChild is null && processor.Block?.Parent?.IndexOf(processor.Block) == 0 && slice.PeekCharExtra(BoxLength) is '\0' or ' ' or '\t' or '\n' && base.Match(processor, ref slice);
    }
}
