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
    private const int LongestLabel = 999;

    private readonly string _source;
    private readonly StringBuilder _builder = new();
    private readonly List<int> _places = [];
    private readonly string _text;

    private LiteralText(ContainerInline inlines, string source)
    {
        _source = source;
        Append(inlines);
        _text = _builder.ToString();
    }

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
            while (end < _text.Length && _text[end] is not ('<' or '>' or Opaque or Boundary) && !char.IsWhiteSpace(_text[end]))
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
        if (IsPartOfWord(isImage ? open - 2 : open - 1, isImage) || IsMath(open))
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
        before >= 0 && ((_text[before] < '\u2E80' && char.IsLetterOrDigit(_text[before])) || _text[before] is '_' or ')' or ']' or Opaque || (_text[before] == '[' && !isImage));

    // Footnotes, patterns, ellipses, quoted keys, calls.
    private static bool IsNoLabel(string label) =>
        label.Length == 0 || label[0] is '^' or '"' or '\'' or '\\' || !label.Any(char.IsLetterOrDigit) || label.Contains("(\"") || label.Contains("a-z") || label.Contains("A-Z") || label.Contains("0-9");

    // "[1][2]", "[^1][x]", "[a-z][0]", "[00:00][00:10]", "[a, b][0]", "["x"][y]".
    private static bool AreIndices(string text, string label) =>
        IsNoLabel(text) || (label.All(character => !char.IsLetter(character)) && (text.All(character => !char.IsLetter(character)) || text.IndexOf(',') >= 0));

    // "[Ctrl][Alt][Del]"; "[a][b][]" ends in a link of its own.
    private bool IsFollowedByLabel(int end) => end + 1 < _text.Length && _text[end + 1] == '[' && LabelEnd(end + 2) > end + 2;

    // "$[a][b]$" and "$$ … $$": an opening sign has neither white space nor a figure behind it, a closing one no white space before.
    private bool IsMath(int position)
    {
        for (var i = _text.IndexOf('$'); i >= 0 && i < position; i = i + 1 < _text.Length ? _text.IndexOf('$', i + 1) : -1)
        {
            var isBlock = i + 1 < _text.Length && _text[i + 1] == '$';
            var close = isBlock ? _text.IndexOf("$$", i + 2, StringComparison.Ordinal) + 1 : Closing(i);
            if (close > position)
            {
                return true;
            }

            i = close > i ? close : isBlock ? i + 1 : i;
        }

        return false;
    }

    private int Closing(int open)
    {
        if (open + 1 >= _text.Length || char.IsWhiteSpace(_text[open + 1]) || char.IsDigit(_text[open + 1]))
        {
            return -1;
        }

        var close = _text.IndexOf('$', open + 1);
        return close > 0 && !char.IsWhiteSpace(_text[close - 1]) && _text.IndexOf('\n', open, close - open) < 0 ? close : -1;
    }

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
