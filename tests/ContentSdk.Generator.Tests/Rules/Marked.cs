using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Tests.Rules;

/// <summary>A document with what is wrong in it marked: <c>{|CSDK2001:nowhere.md|}</c>.</summary>
internal static partial class Marked
{
    /// <summary>The document without marks.</summary>
    public static string Text(string marked) => Mark().Replace(marked, "$2");

    /// <summary>The document with marks put where the rules see something wrong.</summary>
    public static string With(string text, IEnumerable<(string Id, TextSpan Span)> problems)
    {
        var marked = new StringBuilder(text);
        foreach (var (id, span) in problems.OrderByDescending(problem => problem.Span.Start))
        {
            marked.Insert(span.End, "|}").Insert(span.Start, "{|" + id + ":");
        }

        return marked.ToString();
    }

    [GeneratedRegex(@"\{\|(CSDK\d{4}):(.*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Mark();
}
