using System.Text;
using ContentSdk.Core.Models;
using Markdig.Syntax.Inlines;

namespace ContentSdk.Core.Reading;

/// <summary>
/// What a paragraph holds that markdown took for words, with where each character stands: here is what an author meant as a link and markdown did not.
/// Code, links and escaped characters stand in it as one character that is none of an author's.
/// </summary>
internal sealed class LiteralText
{
    private const char Opaque = '\uFFFC';
    private const char Boundary = '\uFFFB';
    private const char Code = '\uFFFA';
    private const int LongestLabel = 999;

    private readonly string _source;
    private readonly StringBuilder _builder = new();
    private readonly List<int> _places = [];
    private readonly string _text;
    private Stretches? _formulas;

    private LiteralText(ContainerInline inlines, string source)
    {
        _source = source;
        Append(inlines);
        _text = _builder.ToString();
    }

    private Stretches Formulas => _formulas ??= MathText.Of(_text);

    public static LiteralText Of(ContainerInline inlines, string source) => new(inlines, source);

    /// <summary>Links by labels that are defined nowhere. A bare <c>[label]</c> is prose, and so are indices and patterns such as <c>a[i][j]</c>.</summary>
    public IEnumerable<MissingDefinition> MissingDefinitions()
    {
        var open = new List<int>();
        for (var i = 0; i < _text.Length; i++)
        {
            if (_text[i] == '[')
            {
                open.Add(i);
            }
            else if (_text[i] == ']' && open.Count > 0)
            {
                var start = open[open.Count - 1];
                open.RemoveAt(open.Count - 1);
                if (i + 1 < _text.Length && _text[i + 1] == '[' && _places[i + 1] == _places[i] + 1 && LabelEnd(i + 2) is var end and > 0)
                {
                    if (Reference(start, i, end) is { } reference)
                    {
                        yield return reference;
                    }

                    i = end;
                }
            }
        }
    }

    /// <summary>Destinations in angle brackets that lead to a document: <c>&lt;./other.md&gt;</c>.</summary>
    public IEnumerable<SourceRange> Autolinks()
    {
        for (var i = 0; i < _text.Length; i++)
        {
            if (_text[i] != '<')
            {
                continue;
            }

            var end = i + 1;
            while (end < _text.Length && _text[end] is not ('<' or '>' or Opaque or Code or Boundary) && !char.IsWhiteSpace(_text[end]))
            {
                end++;
            }

            if (end < _text.Length && _text[end] == '>' && IsDocumentPath(_text.Substring(i + 1, end - i - 1)))
            {
                yield return new SourceRange(_places[i + 1], _places[end]);
            }

            i = end - 1;
        }
    }

    /// <summary>Destinations with spaces, which markdown takes for words: <c>[text](my page.md)</c>.</summary>
    public IEnumerable<SourceRange> SpacedDestinations()
    {
        var isOpen = false;
        for (var i = 0; i + 1 < _text.Length; i++)
        {
            isOpen |= _text[i] == '[';
            if (_text[i] != ']')
            {
                continue;
            }

            var isLink = isOpen && _text[i + 1] == '(';
            isOpen = false;
            if (!isLink)
            {
                continue;
            }

            var end = i + 2;
            while (end < _text.Length && _text[end] is not (')' or '(' or '<' or '"' or '\n' or Opaque or Code or Boundary))
            {
                end++;
            }

            if (end < _text.Length && _text[end] == ')' && _text.Substring(i + 2, end - i - 2) is var destination && destination.Trim().IndexOf(' ') > 0 && IsFile(destination) && !Formulas.Holds(i))
            {
                yield return new SourceRange(_places[i + 2], _places[end]);
            }

            i = end - 1;
        }
    }

    private static bool IsFile(string destination)
    {
        var path = destination.Split('#')[0].TrimEnd();
        return path.LastIndexOf('.') is var dot and > 0 && FileEndings.Contains(path.Substring(dot + 1)) && path.IndexOf(", ", StringComparison.Ordinal) < 0;
    }

    private static readonly HashSet<string> FileEndings = new(["md", "markdown", "html", "htm", "pdf", "png", "jpg", "jpeg", "gif", "svg", "webp"], StringComparer.OrdinalIgnoreCase);

    private static bool IsDocumentPath(string text)
    {
        var end = text.IndexOfAny(['?', '#']);
        var path = end < 0 ? text : text.Substring(0, end);
        return (path.StartsWith("./", StringComparison.Ordinal) && path.Length > 2) || (path.StartsWith("../", StringComparison.Ordinal) && path.Length > 3);
    }

    private int LabelEnd(int start)
    {
        for (var i = start; i < _text.Length && i - start <= LongestLabel; i++)
        {
            if (_text[i] == ']')
            {
                return i;
            }

            if (_text[i] is '[' or Opaque)
            {
                return -1;
            }
        }

        return -1;
    }

    private MissingDefinition? Reference(int open, int close, int end)
    {
        var isImage = open > 0 && _text[open - 1] == '!';
        if (IsPartOfWord(isImage ? open - 2 : open - 1, isImage) || Formulas.Holds(open))
        {
            return null;
        }

        var isCollapsed = end == close + 2;
        var range = isCollapsed ? new SourceRange(_places[open] + 1, _places[close]) : new SourceRange(_places[close + 1] + 1, _places[end]);
        var label = _source.Substring(range.Start, range.Length).Trim();
        var text = _source.Substring(_places[open] + 1, _places[close] - _places[open] - 1).Trim();
        return text.Length == 0 || IsNoLabel(label) || (!isCollapsed && AreIndices(text, label)) || (end + 1 < _text.Length && _text[end + 1] is '*' or '+' or '?') || IsFollowedByLabel(end)
            ? null
            : new MissingDefinition(label, range);
    }

    // "a[i][j]", "f()[0][1]"; scripts without spaces between words have links right behind a letter.
    private bool IsPartOfWord(int before, bool isImage) =>
        before >= 0 && ((_text[before] < '\u2E80' && char.IsLetterOrDigit(_text[before])) || _text[before] is '_' or ')' or ']' or Opaque or Code || (_text[before] == '[' && !isImage));

    // Footnotes, patterns, ellipses, quoted keys, calls, options, citations, and names that a tool of the build looks up: "std::vec::Vec", "package.module.name".
    private static bool IsNoLabel(string written) => written.Trim('`') is var label &&
        (label.Length == 0 || label[0] is '^' or '"' or '\'' or '\\' or '-' or '@' or '$' || label.Contains("::") || !label.Any(char.IsLetterOrDigit) || label.Contains("(\"") || label.Contains("a-z") || label.Contains("A-Z") || label.Contains("0-9") || IsQualifiedName(label));

    private static bool IsQualifiedName(string label) => label.IndexOf('.') > 0 && char.IsLetter(label[0]) && label.All(character => char.IsLetterOrDigit(character) || character is '.' or '_') && char.IsLetter(label[label.Length - 1]);

    // "[1][2]", "[^1][x]", "[a-z][0]", "[00:00][00:10]", "[a, b][0]", "["x"][y]".
    private static bool AreIndices(string text, string label) =>
        IsNoLabel(text) || (label.All(character => !char.IsLetter(character)) && (text.All(character => !char.IsLetter(character)) || text.IndexOf(',') >= 0));

    // "[Ctrl][Alt][Del]"; "[a][b][]" ends in a link of its own.
    private bool IsFollowedByLabel(int end) => end + 1 < _text.Length && _text[end + 1] == '[' && LabelEnd(end + 2) > end + 2;

    /// <summary>Anchors that other tools take from text: <c>{#id .class}</c>, <c>{: #id }</c>, <c>(id)=</c> on a line of its own.</summary>
    public IEnumerable<SourceRange> Anchors()
    {
        for (var i = 0; i < _text.Length; i++)
        {
            if (_text[i] == '{')
            {
                var end = i + 1;
                while (end < _text.Length && _text[end] is not ('}' or '{' or '\n'))
                {
                    end++;
                }

                for (var j = i + 1; end < _text.Length && _text[end] == '}' && j < end; j++)
                {
                    if (_text[j] == '#' && (_text[j - 1] is '{' or ':' or '*' || char.IsWhiteSpace(_text[j - 1])))
                    {
                        var start = ++j;
                        while (j < end && !char.IsWhiteSpace(_text[j]))
                        {
                            j++;
                        }

                        if (j > start)
                        {
                            yield return new SourceRange(_places[start], _places[j - 1] + 1);
                        }
                    }
                }

                i = end - 1;
            }
            else if (_text[i] == '(' && (i == 0 || _text[i - 1] == '\n'))
            {
                var end = i + 1;
                while (end < _text.Length && _text[end] != ')' && !char.IsWhiteSpace(_text[end]))
                {
                    end++;
                }

                if (end > i + 1 && end + 1 < _text.Length && _text[end] == ')' && _text[end + 1] == '=' && (end + 2 == _text.Length || _text[end + 2] == '\n'))
                {
                    yield return new SourceRange(_places[i + 1], _places[end]);
                }
            }
        }
    }

    private void Append(ContainerInline container)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Append(literal);
                    break;
                case LineBreakInline:
                    Append('\n', inline.Span.Start);
                    break;
                case ContainerInline nested and not LinkInline:
                    Append(nested);
                    break;
                case HtmlInline or HtmlEntityInline:
                    Append(Boundary, inline.Span.Start);
                    break;
                case CodeInline:
                    Append(Code, inline.Span.Start);
                    break;
                default:
                    Append(Opaque, inline.Span.Start);
                    break;
            }
        }
    }

    private void Append(LiteralInline literal)
    {
        var skipped = literal.IsFirstCharacterEscaped ? 1 : 0;
        var content = literal.Content;
        var start = literal.Span.Start + skipped;
        if (literal.Span.IsEmpty || literal.Span.End >= _source.Length)
        {
            return;
        }

        if (content.Length != literal.Span.Length - skipped)
        {
            // A table's cell is given without the spaces around it.
            var found = _source.IndexOf(content.ToString(), literal.Span.Start, literal.Span.Length, StringComparison.Ordinal);
            if (found < 0)
            {
                Append(Opaque, literal.Span.Start);
                return;
            }

            start = found;
        }

        for (var i = 0; i < content.Length; i++)
        {
            Append(i < skipped ? Opaque : content.Text[content.Start + i], start + i);
        }
    }

    private void Append(char character, int place)
    {
        _builder.Append(character);
        _places.Add(place);
    }
}
