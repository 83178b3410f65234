using System.Globalization;
using ContentSdk.Core.Models;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ContentSdk.Core.Reading;

/// <summary>Reads YAML into a tree with places, from YamlDotNet's events, so that no depth of nesting exhausts the compiler.</summary>
internal sealed class YamlReader
{
    private const int DeepestNesting = 32;

    // Ten lines of aliases can stand for a billion values.
    private const int MostAliased = 250_000;
    private const int NodeWeight = 8;

    private readonly string _yaml;
    private readonly int _offset;
    private readonly List<YamlFault> _faults = [];
    private readonly Dictionary<string, (YamlNode Node, long Weight)> _anchors = new(StringComparer.Ordinal);
    private readonly Stack<NodeEvent> _open = new();
    private YamlNode? _root;

    // How long everything would be that was read so far if each alias were written out, and how much of that is aliases.
    private long _weight;
    private long _aliased;

    // YamlDotNet ends lines at these as YAML 1.1 does; in YAML 1.2, and for everybody who copies text from a page, they are white space.
    private YamlReader(string yaml, int offset) => (_yaml, _offset) = (yaml.Replace('\u2028', ' ').Replace('\u2029', ' ').Replace('\u0085', ' '), offset);

    /// <summary>Reads the first document of a text; none is invalid.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="offset">Where it begins in the file that ranges are of.</param>
    public static YamlTree Read(string yaml, int offset) => new YamlReader(yaml, offset).Read();

    private YamlTree Read()
    {
        var parser = new Parser(new StringReader(_yaml));
        try
        {
            parser.Consume<StreamStart>();
            if (parser.TryConsume<DocumentStart>(out _))
            {
                _root = ReadNode(parser, 0);
                parser.Consume<DocumentEnd>();
                if (parser.TryConsume<DocumentStart>(out var second))
                {
                    Report("a second document begins here, and a file holds one", (int)second.Start.Index, (int)second.End.Index);
                }
            }
        }
        catch (YamlException exception)
        {
            if (OpenBracket(exception) is { } bracket)
            {
                Report("the '" + _yaml[bracket] + "' is not closed", bracket, bracket);
            }
            else
            {
                var range = YamlFaults.Locate(exception.Message, _yaml, (int)exception.Start.Index, (int)exception.End.Index);
                Report(YamlFaults.Unquoted(exception.Message, _yaml, range.Start) ?? YamlFaults.Explain(exception.Message, CharacterAt(range.Start)), range.Start, range.End);
            }
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or IndexOutOfRangeException)
        {
            // What is open at the end of the text, and a NUL in a plain scalar, have no exception of YAML's own. What the parser has just opened is
            // open too, although it failed before it could be told.
            var open = _open.Prepend(parser.Current as NodeEvent).OfType<NodeEvent>().Select(node => (int)node.Start.Index).ToList();
            var bracket = open.FindIndex(start => CharacterAt(start) is '[' or '{') is var first && first < 0 ? -1 : open[first];
            var place = bracket >= 0 ? bracket : open.Count > 0 ? open[0] : (int)(parser.Current?.End ?? default).Index;
            Report(bracket >= 0 ? "the '" + CharacterAt(bracket) + "' is not closed" : "it cannot be read from here on", place, place);
        }

        return new YamlTree(_root, _faults);
    }

    // A bracket that is open where the text, or its line, has come to an end is what is wrong. The parser looks one step ahead, so it may have met the
    // closing bracket of the innermost and what is wrong behind it.
    private int? OpenBracket(YamlException exception)
    {
        var end = (int)Math.Min(exception.End.Index, _yaml.Length);
        foreach (var open in _open)
        {
            var start = (int)open.Start.Index;
            if (CharacterAt(start) is not ('[' or '{'))
            {
                continue;
            }

            var inside = _yaml.Substring(start, Math.Max(0, end - start));
            var close = CharacterAt(start) == '[' ? ']' : '}';
            if (inside.Count(character => character == close) < inside.Count(character => character == CharacterAt(start)))
            {
                return !IsClosed(start) && (inside.IndexOf('\n') >= 0 || _yaml.Substring(end).Trim(' ', '\n', '\t', ']', '}').Length == 0) ? start : null;
            }
        }

        return null;
    }

    // Whether a bracket is closed anywhere below it; what is wrong is then something between.
    private bool IsClosed(int start)
    {
        var depth = 0;
        char? quote = null;
        for (var i = start; i < _yaml.Length; i++)
        {
            var character = _yaml[i];
            if (quote is not null)
            {
                i += quote == '"' && character == '\\' ? 1 : 0;
                quote = character == quote ? null : quote;
            }
            else if (character == '"' || (character == '\'' && !char.IsLetterOrDigit(_yaml[i - 1])))
            {
                quote = character;
            }
            else if (character is '[' or '{' or ']' or '}')
            {
                depth += character is '[' or '{' ? 1 : -1;
                if (depth == 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private YamlNode ReadNode(IParser parser, int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new YamlException(parser.Current!.Start, parser.Current.End, "nested deeper than " + DeepestNesting.ToString(CultureInfo.InvariantCulture) + " levels");
        }

        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            // What is wrong with a value is wrong where it is used; what stands inside it stands where its anchor does.
            if (!_anchors.TryGetValue(alias.Value.Value, out var target))
            {
                throw new YamlException(alias.Start, alias.End, "there is no anchor '" + alias.Value.Value + "'");
            }

            _weight += target.Weight;
            _aliased += target.Weight;
            return _aliased <= MostAliased ? At(target.Node, Range(alias.Start, alias.End)) : throw new YamlException(alias.Start, alias.End, "aliases stand for more than 250,000 characters up to here; write fewer of them, or refer to shorter values");
        }

        var anchor = (parser.Current as NodeEvent)?.Anchor ?? AnchorName.Empty;
        var before = _weight;
        _weight += NodeWeight + ((parser.Current as Scalar)?.Value.Length ?? 0);
        YamlNode node = parser.TryConsume<SequenceStart>(out var sequence) ? ReadSequence(parser, sequence, depth)
            : parser.TryConsume<MappingStart>(out var mapping) ? ReadMapping(parser, mapping, depth)
            : ReadScalar(parser.Consume<Scalar>());
        if (!anchor.IsEmpty)
        {
            _anchors[anchor.Value] = (node, _weight - before);
        }

        return node;
    }

    private static YamlNode At(YamlNode node, SourceRange range) => node switch
    {
        YamlScalar scalar => scalar with { Range = range, Origin = TextOrigin.InsteadOf(range) },
        YamlSequence sequence => sequence with { Range = range },
        YamlMapping mapping => mapping with { Range = range },
        _ => node,
    };

    private YamlSequence ReadSequence(IParser parser, SequenceStart start, int depth)
    {
        _open.Push(start);
        var items = new List<YamlNode>();
        SequenceEnd end;
        while (!parser.TryConsume(out end!))
        {
            items.Add(ReadNode(parser, depth + 1));
        }

        _open.Pop();
        return new YamlSequence(items, Range(start.Start, end.End));
    }

    private YamlMapping ReadMapping(IParser parser, MappingStart start, int depth)
    {
        _open.Push(start);
        var pairs = new List<(YamlNode, YamlNode)>();

        // What stands before a fault is kept.
        _root ??= new YamlMapping(pairs, Range(start.Start, start.End));
        MappingEnd end;
        while (!parser.TryConsume(out end!))
        {
            var key = ReadNode(parser, depth + 1);
            pairs.Add((key, ReadNode(parser, depth + 1)));
        }

        _open.Pop();
        return new YamlMapping(pairs, Range(start.Start, end.End));
    }

    // A quoted value stands between its quotes; one with escapes or folded lines is written in other characters.
    private YamlScalar ReadScalar(Scalar scalar)
    {
        var range = WithoutProperties(Range(scalar.Start, scalar.End), scalar);
        var found = scalar.Value.Length == 0 ? -1 : _yaml.IndexOf(scalar.Value, range.Start - _offset, range.Length, StringComparison.Ordinal);
        return new YamlScalar(scalar.Value, scalar.Style is ScalarStyle.Plain, found < 0 ? TextOrigin.InsteadOf(range) : TextOrigin.At(found + _offset), range) { IsQuoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted };
    }

    // An anchor or a tag stands before its value and is none of it.
    private SourceRange WithoutProperties(SourceRange range, Scalar scalar)
    {
        var start = range.Start - _offset;
        if (scalar.Anchor.IsEmpty && scalar.Tag.IsEmpty)
        {
            return range;
        }

        while (start < range.End - _offset && _yaml[start] is '&' or '!')
        {
            while (start < range.End - _offset && !char.IsWhiteSpace(_yaml[start]))
            {
                start++;
            }

            while (start < range.End - _offset && char.IsWhiteSpace(_yaml[start]))
            {
                start++;
            }
        }

        return new SourceRange(start + _offset, range.End);
    }

    private SourceRange Range(Mark start, Mark end)
    {
        var from = (int)Math.Min(start.Index, _yaml.Length);
        var to = (int)Math.Min(Math.Max(start.Index, end.Index), _yaml.Length);

        // The end of a block is the beginning of what follows it.
        while (to > from && char.IsWhiteSpace(_yaml[to - 1]))
        {
            to--;
        }

        return new SourceRange(_offset + from, _offset + to);
    }

    // A fault is shown on the line that it begins on, and never on nothing.
    private void Report(string what, int start, int end)
    {
        var from = Math.Min(start, _yaml.Length);
        while (from > 0 && (from == _yaml.Length || _yaml[from] == '\n'))
        {
            from--;
        }

        var lineEnd = _yaml.IndexOf('\n', from);
        lineEnd = lineEnd < 0 ? _yaml.Length : lineEnd;
        var to = Math.Min(Math.Max(end, from + 1), Math.Max(lineEnd, from));
        _faults.Add(new YamlFault(what, new SourceRange(_offset + from, _offset + to)));
    }

    private char CharacterAt(int index) => index >= 0 && index < _yaml.Length ? _yaml[index] : '\0';
}
