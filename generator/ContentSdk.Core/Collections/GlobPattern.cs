using System.Text;
using System.Text.RegularExpressions;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Collections;

/// <summary>
/// A glob over paths under the content root: <c>*</c> and <c>?</c> within a name, <c>**</c> over folders, <c>{a,b}</c> for either,
/// <c>[a-z]</c> for one of several characters. Letter case counts.
/// </summary>
internal sealed class GlobPattern
{
    private static readonly char[] Wildcards = ['*', '?', '{', '['];

    private readonly Lazy<Regex>? _regex;

    public GlobPattern(string pattern)
    {
        IsExclusion = pattern.StartsWith("!", StringComparison.Ordinal);
        Text = Normalize(pattern.Substring(IsExclusion ? 1 : 0));
        _regex = Text.IndexOfAny(Wildcards) < 0 ? null : new(() => Compile(Text));
    }

    /// <summary>The pattern with forward slashes, without <c>!</c> and <c>./</c>.</summary>
    public string Text { get; }

    /// <summary>Whether it leaves files out.</summary>
    public bool IsExclusion { get; }

    /// <summary>Whether it names one file.</summary>
    public bool IsLiteral => _regex is null;

    /// <summary>The folder that all its files are in, with a slash at the end; empty for the root.</summary>
    public string Base
    {
        get
        {
            var end = Text.IndexOfAny(Wildcards);
            return Text.Substring(0, Text.LastIndexOf('/', end < 0 ? Text.Length - 1 : Math.Max(end - 1, 0)) + 1);
        }
    }

    public bool Matches(string path)
    {
        if (_regex is null)
        {
            return path == Text;
        }

        try
        {
            return _regex.Value.IsMatch(path);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    // What is no pattern after all, such as [z-a], names itself.
    private static Regex Compile(string glob)
    {
        try
        {
            return LinearRegex.Make("^" + ToRegex(glob) + "$", RegexOptions.CultureInvariant | RegexOptions.Singleline, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException)
        {
            return new Regex("^" + Regex.Escape(glob) + "$", RegexOptions.CultureInvariant);
        }
    }

    private static string Normalize(string pattern)
    {
        pattern = pattern.Trim().Replace('\\', '/');
        while (pattern.StartsWith("./", StringComparison.Ordinal) || pattern.StartsWith("/", StringComparison.Ordinal))
        {
            pattern = pattern.Substring(pattern[0] == '/' ? 1 : 2);
        }

        // Any folders below any folders are any folders.
        while (pattern.Contains("**/**/"))
        {
            pattern = pattern.Replace("**/**/", "**/");
        }

        return pattern;
    }

    private static string ToRegex(string glob)
    {
        var regex = new StringBuilder();
        var depth = 0;
        for (var i = 0; i < glob.Length; i++)
        {
            switch (glob[i])
            {
                case '*' when i + 1 < glob.Length && glob[i + 1] == '*':
                    var isWhole = (i == 0 || glob[i - 1] == '/') && i + 2 < glob.Length && glob[i + 2] == '/';
                    regex.Append(isWhole ? "(?:[^/]+/)*" : ".*");
                    i += isWhole ? 2 : 1;
                    break;
                case '*':
                    regex.Append("[^/]*");
                    break;
                case '?':
                    regex.Append("[^/]");
                    break;
                case '{' when glob.IndexOf('}', i) > 0:
                    depth++;
                    regex.Append("(?:");
                    break;
                case '}' when depth > 0:
                    depth--;
                    regex.Append(')');
                    break;
                case ',' when depth > 0:
                    regex.Append('|');
                    break;
                case '[' when glob.IndexOf(']', i + 2 <= glob.Length ? i + 1 : i) is var end && end > i + 1:
                    var set = glob.Substring(i + 1, end - i - 1);
                    var isNegated = set[0] is '!' or '^';
                    regex.Append('[').Append(isNegated ? "^/" : "").Append(Regex.Escape(isNegated ? set.Substring(1) : set).Replace("]", "\\]")).Append(']');
                    i = end;
                    break;
                default:
                    regex.Append(Regex.Escape(glob[i].ToString()));
                    break;
            }
        }

        // A brace that nothing closes is a character.
        return depth == 0 ? regex.ToString() : Regex.Escape(glob);
    }
}
