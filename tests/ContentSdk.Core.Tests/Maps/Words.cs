using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ContentSdk.Core.Maps;
using ContentSdk.Core.Models;

namespace ContentSdk.Core.Tests.Maps;

/// <summary>The words of a document, once from its model and once, by a way that shares no code with it, from its HTML.</summary>
internal static partial class Words
{
    public static string OfModel(Document document, string source)
    {
        var text = new StringBuilder();
        foreach (var part in DocumentReader.Flow(document.Head.Path, source).Where(part => part.Kind is not FlowKind.FrontMatter))
        {
            var entry = document.Head.Entries[part.Entry];
            text.Append(part.Kind switch
            {
                FlowKind.Heading => entry.Heading,
                FlowKind.Item => entry.Items[part.Index],
                FlowKind.Field => FieldWords(entry.Fields[part.Index]),
                _ => Tag().Replace(part.Text, ""),
            }).Append('\n');
        }

        return Split(text.ToString());
    }

    public static string OfHtml(string html)
    {
        html = FootnoteMark().Replace(html, "");
        html = Image().Replace(html, match => match.Groups["alt"].Value);
        return Split(WebUtility.HtmlDecode(Tag().Replace(html, "")));
    }

    private static string FieldWords(Models.Field field) => field.Label + "\n" + (field.IsList ? "" : field.Text) + "\n" + string.Join('\n', field.Items);

    private static string Split(string text) => string.Join(' ', Word().Matches(text).Select(match => match.Value));

    [GeneratedRegex(@"[\p{L}\p{N}\p{M}]+")]
    private static partial Regex Word();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<img [^>]*?alt=\"(?<alt>[^\"]*)\"[^>]*>")]
    private static partial Regex Image();

    [GeneratedRegex("<a [^>]*class=\"footnote-(ref|back-ref)\"[^>]*>.*?</a>", RegexOptions.Singleline)]
    private static partial Regex FootnoteMark();
}
