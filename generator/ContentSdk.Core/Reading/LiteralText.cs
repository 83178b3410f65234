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
    private const int LongestLabel = 999;

    private readonly string _source;
    private readonly StringBuilder _text = new();
    private readonly List<int> _places = [];

    private LiteralText(string source) => _source = source;

    public static LiteralText Of(ContainerInline inlines, string source)
    {
        var text = new LiteralText(source);
        text.Append(inlines);
        return text;
    }

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
            while (end < _text.Length && _text[end] is not ('<' or '>' or Opaque) && !char.IsWhiteSpace(_text[end]))
            {
                end++;
            }

            if (end < _text.Length && _text[end] == '>' && IsDocumentPath(_text.ToString(i + 1, end - i - 1)))
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
        return (path.StartsWith("./", StringComparison.Ordinal) && path.Length > 2) || (path.StartsWith("../", StringComparison.Ordinal) && path.Length > 3)
            || (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && path.Length > 3 && path.IndexOf(':') < 0);
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
        var before = open > 0 && _text[open - 1] == '!' ? open - 2 : open - 1;
        if (before >= 0 && (char.IsLetterOrDigit(_text[before]) || _text[before] is '_' or ')' or ']' or '[' or Opaque))
        {
            return null;
        }

        var isCollapsed = end == close + 2;
        var range = isCollapsed ? new SourceRange(_places[open] + 1, _places[close]) : new SourceRange(_places[close + 1] + 1, _places[end]);
        var label = _source.Substring(range.Start, range.Length).Trim();
        var text = _source.Substring(_places[open] + 1, _places[close] - _places[open] - 1).Trim();
        var isPattern = IsPattern(label) || IsPattern(text) || (end + 1 < _text.Length && _text[end + 1] is '*' or '+' or '?' or '{');
        var areNumbers = !isCollapsed && label.All(char.IsDigit) && text.All(char.IsDigit);
        return label.Length == 0 || text.Length == 0 || label[0] == '^' || text[0] == '^' || isPattern || areNumbers ? null : new MissingDefinition(label, range);
    }

    // "[A-Za-z][0-9]".
    private static bool IsPattern(string text) => text.Contains("a-z") || text.Contains("A-Z") || text.Contains("0-9") || (text.Length > 0 && text[0] == '\\');

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
                case DelimiterInline delimiter:
                    // A bracket that opened nothing holds what follows it.
                    AppendWritten(delimiter.ToLiteral(), delimiter.Span.Start);
                    Append((ContainerInline)delimiter);
                    break;
                case ContainerInline nested and not LinkInline:
                    Append(nested);
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

    private void AppendWritten(string text, int start)
    {
        for (var i = 0; i < text.Length; i++)
        {
            Append(text[i], start + i);
        }
    }

    private void Append(char character, int place)
    {
        _text.Append(character);
        _places.Add(place);
    }
}
