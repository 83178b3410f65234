using System.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentSdk.Core.Reading;

/// <summary>What becomes of HTML in markdown.</summary>
public enum RawHtml
{
    /// <summary>It is the author's, and stays as it is.</summary>
    Keep,

    /// <summary>It is shown as text, comments are left out, and links that could run a script are no links: for text that somebody else wrote.</summary>
    Escape,
}

/// <summary>Renders HTML in markdown as text.</summary>
internal static class EscapedHtml
{
    // What a reader's page can be left for without anything being run in it.
    private static readonly string[] HarmlessSchemes = ["http", "https", "mailto", "tel", "ftp", "content"];

    /// <summary>Makes a renderer write no HTML that is not markdown's own.</summary>
    public static void Use(HtmlRenderer renderer)
    {
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new BlockRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(new InlineRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new AutolinkRenderer());
    }

    /// <summary>Whether a destination is a path or has a scheme that runs nothing. Browsers pass over white space and control characters in a scheme.</summary>
    private static bool IsHarmless(string? destination)
    {
        var bare = string.Concat((destination ?? "").Where(character => character > ' ' && !char.IsControl(character) && !char.IsWhiteSpace(character)));
        var end = bare.IndexOfAny([':', '/', '?', '#']);
        return end < 0 || bare[end] != ':' || HarmlessSchemes.Contains(bare.Substring(0, end), StringComparer.OrdinalIgnoreCase);
    }

    // An open comment would hide what follows it, and is text like everything else.
    private static string WithoutComments(string html)
    {
        var text = new StringBuilder(html.Length);
        var rest = 0;
        for (var start = html.IndexOf("<!--", StringComparison.Ordinal); start >= 0; start = html.IndexOf("<!--", rest, StringComparison.Ordinal))
        {
            var end = html.IndexOf("-->", start + 4, StringComparison.Ordinal);
            if (end < 0)
            {
                break;
            }

            text.Append(html, rest, start - rest);
            rest = end + 3;
        }

        return text.Append(html, rest, html.Length - rest).ToString();
    }

    private sealed class BlockRenderer : HtmlObjectRenderer<HtmlBlock>
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock block)
        {
            var text = WithoutComments(block.Lines.ToString()).Trim();
            if (text.Length > 0)
            {
                renderer.EnsureLine();
                renderer.Write("<p>").WriteEscape(text);
                renderer.WriteLine("</p>");
            }
        }
    }

    private sealed class InlineRenderer : HtmlObjectRenderer<HtmlInline>
    {
        protected override void Write(HtmlRenderer renderer, HtmlInline inline) => renderer.WriteEscape(WithoutComments(inline.Tag));
    }

    private sealed class LinkRenderer : LinkInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            if (IsHarmless(link.GetDynamicUrl?.Invoke() ?? link.Url))
            {
                base.Write(renderer, link);
            }
            else
            {
                renderer.WriteChildren(link);
            }
        }
    }

    private sealed class AutolinkRenderer : AutolinkInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline link)
        {
            if (link.IsEmail || IsHarmless(link.Url))
            {
                base.Write(renderer, link);
            }
            else
            {
                renderer.WriteEscape(link.Url);
            }
        }
    }
}
