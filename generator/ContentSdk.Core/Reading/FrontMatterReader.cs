using System.Globalization;
using ContentSdk.Core.Models;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ContentSdk.Core.Reading;

/// <summary>Reads YAML front matter from YamlDotNet's events, so that no depth of nesting and no number of aliases can exhaust the compiler.</summary>
internal sealed class FrontMatterReader
{
    private const int DeepestNesting = 32;
    private const int MostNodes = 10_000;

    private readonly string _yaml;
    private readonly int _offset;
    private readonly List<FrontMatterValue> _values = [];
    private readonly List<FrontMatterFault> _faults = [];
    private readonly Dictionary<string, Node> _anchors = new(StringComparer.Ordinal);
    private readonly Stack<NodeEvent> _open = new();
    private int _visited;

    private FrontMatterReader(string yaml, int offset) => (_yaml, _offset) = (yaml, offset);

    /// <summary>Reads a mapping; whatever is wrong with the text is told in <see cref="FrontMatter.Faults"/>.</summary>
    /// <param name="yaml">What stands between the lines of dashes.</param>
    /// <param name="offset">Where that begins in the document.</param>
    public static FrontMatter Read(string yaml, int offset = 0) =>
        // YamlDotNet ends lines at these as YAML 1.1 does; in YAML 1.2, and for everybody who copies text from a page, they are white space.
        new FrontMatterReader(yaml.Replace('\u2028', ' ').Replace('\u2029', ' ').Replace('\u0085', ' '), offset).Read();

    private FrontMatter Read()
    {
        var parser = new Parser(new StringReader(_yaml));
        try
        {
            parser.Consume<StreamStart>();
            if (parser.TryConsume<DocumentStart>(out _))
            {
                var root = ReadNode(parser, 0);
                if (root is Mapping mapping)
                {
                    Flatten(mapping, "", 0);
                    parser.Consume<DocumentEnd>();
                }
                else if (root is not Scalar { Text: "" })
                {
                    Report("it must hold keys with values, such as 'title: A Title'", (int)root.Start.Index, (int)root.End.Index);
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
                Report(YamlFaults.Explain(exception.Message, CharacterAt(range.Start)), range.Start, range.End);
            }
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or IndexOutOfRangeException)
        {
            // What is open at the end of the text, and a NUL in a plain scalar, have no exception of YAML's own.
            var place = (int)(_open.Count > 0 ? _open.Peek().Start : parser.Current?.End ?? default).Index;
            var bracket = _open.Count > 0 ? CharacterAt(place) : '\0';
            Report(bracket is '[' or '{' ? "the '" + bracket + "' is not closed" : "it cannot be read from here on", place, place);
        }

        return new FrontMatter(_values, _faults);
    }

    // A bracket that is open where the text, or its line, has come to an end is what is wrong.
    private int? OpenBracket(YamlException exception)
    {
        if (_open.Count == 0 || (int)_open.Peek().Start.Index is var start && CharacterAt(start) is not ('[' or '{'))
        {
            return null;
        }

        // The parser looks one step ahead, so it may have met the closing bracket and what is wrong behind it.
        var end = (int)Math.Min(exception.End.Index, _yaml.Length);
        var close = CharacterAt(start) == '[' ? ']' : '}';
        if (_yaml.Substring(start, Math.Max(0, end - start)).Count(character => character == close) >= _yaml.Substring(start, Math.Max(0, end - start)).Count(character => character == CharacterAt(start)))
        {
            return null;
        }

        return _yaml.IndexOf('\n', start, Math.Max(0, end - start)) >= 0 || _yaml.Substring(end).Trim().Length == 0 ? start : null;
    }

    private Node ReadNode(IParser parser, int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new YamlException(parser.Current!.Start, parser.Current.End, "nested deeper than " + DeepestNesting.ToString(CultureInfo.InvariantCulture) + " levels");
        }

        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            return _anchors.TryGetValue(alias.Value.Value, out var target)
                ? target
                : throw new YamlException(alias.Start, alias.End, "there is no anchor '" + alias.Value.Value + "'");
        }

        var anchor = (parser.Current as NodeEvent)?.Anchor ?? AnchorName.Empty;
        Node node;
        if (parser.TryConsume<SequenceStart>(out var sequence))
        {
            _open.Push(sequence);
            var items = new List<Node>();
            SequenceEnd end;
            while (!parser.TryConsume(out end!))
            {
                items.Add(ReadNode(parser, depth + 1));
            }

            _open.Pop();
            node = new Sequence(items, sequence.Start, end.End);
        }
        else if (parser.TryConsume<MappingStart>(out var mapping))
        {
            _open.Push(mapping);
            var pairs = new List<(Node, Node)>();
            MappingEnd end;
            while (!parser.TryConsume(out end!))
            {
                var key = ReadNode(parser, depth + 1);
                pairs.Add((key, ReadNode(parser, depth + 1)));
            }

            _open.Pop();
            node = new Mapping(pairs, mapping.Start, end.End);
        }
        else
        {
            var scalar = parser.Consume<YamlDotNet.Core.Events.Scalar>();
            node = new Scalar(scalar.Value, scalar.Start, scalar.End);
        }

        if (!anchor.IsEmpty)
        {
            _anchors[anchor.Value] = node;
        }

        return node;
    }

    private void Flatten(Mapping mapping, string prefix, int depth)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (keyNode, node) in mapping.Pairs)
        {
            // An alias may stand many times in what it stands for; the limits keep ten lines from becoming a billion values.
            if (keyNode is not Scalar { Text: { Length: > 0 } key } || ++_visited > MostNodes || depth > DeepestNesting)
            {
                continue;
            }

            if (!keys.Add(key) && key != "<<")
            {
                Report("the key '" + key + "' stands here for the second time; keep one of the two", (int)keyNode.Start.Index, (int)keyNode.End.Index);
            }

            var keyRange = Range(keyNode.Start, keyNode.End);
            switch (node)
            {
                case Scalar scalar:
                    _values.Add(new FrontMatterValue(prefix + key, scalar.Text, null, keyRange, Origin(scalar)));
                    break;
                case Sequence sequence:
                    var items = sequence.Items.OfType<Scalar>().Select(item => new FrontMatterItem(item.Text, Origin(item))).ToArray();
                    _values.Add(new FrontMatterValue(prefix + key, string.Join(", ", items.Select(item => item.Text)), items, keyRange, TextOrigin.InsteadOf(Range(sequence.Start, sequence.End))));
                    for (var i = 0; i < sequence.Items.Count && ++_visited <= MostNodes; i++)
                    {
                        if (sequence.Items[i] is Mapping entry)
                        {
                            Flatten(entry, prefix + key + "." + (i + 1).ToString(CultureInfo.InvariantCulture) + ".", depth + 1);
                        }
                    }

                    break;
                case Mapping nested:
                    Flatten(nested, prefix + key + ".", depth + 1);
                    break;
            }
        }
    }

    // A quoted value stands between its quotes; one with escapes or folded lines is written in other characters.
    private TextOrigin Origin(Scalar scalar)
    {
        var range = Range(scalar.Start, scalar.End);
        var found = scalar.Text.Length == 0 ? -1 : _yaml.IndexOf(scalar.Text, range.Start - _offset, range.Length, StringComparison.Ordinal);
        return found < 0 ? TextOrigin.InsteadOf(range) : TextOrigin.At(found + _offset);
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
        _faults.Add(new FrontMatterFault(what, new SourceRange(_offset + from, _offset + to)));
    }

    private char CharacterAt(int index) => index >= 0 && index < _yaml.Length ? _yaml[index] : '\0';

    private abstract record Node(Mark Start, Mark End);

    private sealed record Scalar(string Text, Mark Start, Mark End) : Node(Start, End);

    private sealed record Sequence(List<Node> Items, Mark Start, Mark End) : Node(Start, End);

    private sealed record Mapping(List<(Node Key, Node Value)> Pairs, Mark Start, Mark End) : Node(Start, End);
}
