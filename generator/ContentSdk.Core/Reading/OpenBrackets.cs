using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownBlock = Markdig.Syntax.Block;

namespace ContentSdk.Core.Reading;

/// <summary>
/// Makes brackets that opened no link the literals that they are. Markdig leaves them in the tree as containers of all that follows, so that
/// 128 of them in one paragraph, as in <c>a[i][j]</c>, are more levels than it renders.
/// </summary>
internal static class OpenBrackets
{
    public static void Flatten(MarkdownBlock block)
    {
        if (block is LeafBlock { Inline: { } inlines })
        {
            Flatten(inlines);
        }
        else if (block is ContainerBlock container)
        {
            foreach (var child in container)
            {
                Flatten(child);
            }
        }
    }

    private static void Flatten(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LinkDelimiterInline bracket)
            {
                // Its children become its neighbours, and are looked at next.
                var literal = new LiteralInline(bracket.ToLiteral()) { Span = new SourceSpan(bracket.Span.Start, bracket.Span.Start + bracket.ToLiteral().Length - 1), Line = bracket.Line, Column = bracket.Column };
                bracket.ReplaceBy(literal, copyChildren: true);
                inline = literal;
            }
            else if (inline is ContainerInline nested)
            {
                Flatten(nested);
            }
        }
    }
}
