using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ContentSdk.Core.Reading;

/// <summary>Reads YAML front matter from YamlDotNet's events, so that no depth of nesting and no number of aliases can exhaust the compiler.</summary>
internal sealed class FrontMatterReader
{
    private const int DeepestNesting = 32;
    private const int MostNodes = 10_000;

    private readonly List<FrontMatterValue> _values = [];
    private int _visited;
    private readonly Dictionary<string, Node> _anchors = new(StringComparer.Ordinal);

    /// <summary>Reads a mapping; whatever is wrong with the text is told in <see cref="FrontMatter.Error"/>.</summary>
    public static FrontMatter Read(string yaml)
    {
        var reader = new FrontMatterReader();
        try
        {
            var parser = new Parser(new StringReader(yaml));
            parser.Consume<StreamStart>();
            if (parser.TryConsume<DocumentStart>(out _))
            {
                var root = reader.ReadNode(parser, 0);
                if (root is not Mapping mapping)
                {
                    return root is Scalar { Text: "" } ? FrontMatter.Empty : FrontMatter.Empty with { Error = "front matter must hold keys and values" };
                }

                reader.Flatten(mapping, "", 0);
                parser.Consume<DocumentEnd>();
            }

            return new FrontMatter(reader._values, null);
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException or ArgumentException or FormatException or IndexOutOfRangeException)
        {
            // The scanner meets a NUL in a plain scalar with an InvalidOperationException; whatever it throws, it is the text that is at fault.
            return new FrontMatter(reader._values, exception.Message);
        }
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
        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<Node>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(ReadNode(parser, depth + 1));
            }

            node = new Sequence(items);
        }
        else if (parser.TryConsume<MappingStart>(out _))
        {
            var pairs = new List<(string, Node)>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var key = ReadNode(parser, depth + 1);
                pairs.Add((key is Scalar scalar ? scalar.Text : "", ReadNode(parser, depth + 1)));
            }

            node = new Mapping(pairs);
        }
        else
        {
            node = new Scalar(parser.Consume<YamlDotNet.Core.Events.Scalar>().Value);
        }

        if (!anchor.IsEmpty)
        {
            _anchors[anchor.Value] = node;
        }

        return node;
    }

    private void Flatten(Mapping mapping, string prefix, int depth)
    {
        foreach (var (key, node) in mapping.Pairs)
        {
            // An alias may stand many times in what it stands for; the limits keep ten lines from becoming a billion values.
            if (key.Length == 0 || ++_visited > MostNodes || depth > DeepestNesting)
            {
                continue;
            }

            switch (node)
            {
                case Scalar scalar:
                    _values.Add(new FrontMatterValue(prefix + key, scalar.Text, null));
                    break;
                case Sequence sequence:
                    var items = sequence.Items.OfType<Scalar>().Select(item => item.Text).ToArray();
                    _values.Add(new FrontMatterValue(prefix + key, string.Join(", ", items), items));
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

    private abstract record Node;

    private sealed record Scalar(string Text) : Node;

    private sealed record Sequence(List<Node> Items) : Node;

    private sealed record Mapping(List<(string Key, Node Value)> Pairs) : Node;
}
