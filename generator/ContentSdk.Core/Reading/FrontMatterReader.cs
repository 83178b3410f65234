using System.Globalization;
using ContentSdk.Core.Models;

namespace ContentSdk.Core.Reading;

/// <summary>Reads front matter: the tree of its YAML as values under paths of keys.</summary>
internal sealed class FrontMatterReader
{
    private const int DeepestNesting = 32;
    private const int MostNodes = 10_000;

    private readonly List<FrontMatterValue> _values = [];
    private readonly List<YamlFault> _faults;
    private int _visited;

    private FrontMatterReader(IEnumerable<YamlFault> faults) => _faults = [.. faults];

    /// <summary>Reads a mapping; whatever is wrong with the text is told in <see cref="FrontMatter.Faults"/>.</summary>
    /// <param name="yaml">What stands between the lines of dashes.</param>
    /// <param name="offset">Where that begins in the document.</param>
    public static FrontMatter Read(string yaml, int offset = 0)
    {
        var tree = YamlReader.Read(yaml, offset);
        var reader = new FrontMatterReader(tree.Faults);
        if (tree.Root is YamlMapping mapping)
        {
            reader.Flatten(mapping, "", 0);
        }
        else if (tree.Root is not (null or YamlScalar { Text: "" }))
        {
            reader._faults.Add(new YamlFault("it must hold keys with values, such as 'title: A Title'", FirstLine(tree.Root.Range, yaml, offset)));
        }

        return new FrontMatter(reader._values, reader._faults) { Root = tree.Root, IsBroken = tree.Faults.Count > 0 };
    }

    /// <summary>The values of a mapping that stands in a file of its own.</summary>
    public static FrontMatter Of(YamlMapping mapping)
    {
        var reader = new FrontMatterReader([]);
        reader.Flatten(mapping, "", 0);
        return new FrontMatter(reader._values, reader._faults) { Root = mapping };
    }

    /// <summary>The fault of a key that stands in a mapping already.</summary>
    public static YamlFault Repeated(string key, SourceRange range) => new("the key '" + key + "' stands here for the second time; keep one of the two", range);

    private static SourceRange FirstLine(SourceRange range, string yaml, int offset)
    {
        var end = yaml.IndexOf('\n', range.Start - offset);
        return end < 0 ? range : new SourceRange(range.Start, Math.Min(range.End, end + offset));
    }

    private void Flatten(YamlMapping mapping, string prefix, int depth)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (keyNode, node) in mapping.Pairs)
        {
            // An alias may stand many times in what it stands for; the limits keep ten lines from becoming a billion values.
            if (keyNode is not YamlScalar { Text: { Length: > 0 } key } || ++_visited > MostNodes || depth > DeepestNesting)
            {
                continue;
            }

            if (!keys.Add(key) && key != "<<")
            {
                _faults.Add(Repeated(key, keyNode.Range));
            }

            Flatten(prefix + key, node, keyNode.Range, depth);
        }
    }

    private void Flatten(string path, YamlNode node, SourceRange keyRange, int depth)
    {
        switch (node)
        {
            case YamlScalar scalar:
                _values.Add(new FrontMatterValue(path, scalar.Text, null, keyRange, scalar.Origin) { IsNull = scalar.IsNull });
                break;
            case YamlSequence sequence:
                var items = sequence.Items.OfType<YamlScalar>().Select(item => new FrontMatterItem(item.Text, item.Origin)).ToArray();
                _values.Add(new FrontMatterValue(path, string.Join(", ", items.Select(item => item.Text)), items, keyRange, TextOrigin.InsteadOf(sequence.Range)));
                for (var i = 0; i < sequence.Items.Count && ++_visited <= MostNodes; i++)
                {
                    if (sequence.Items[i] is YamlMapping entry)
                    {
                        Flatten(entry, path + "." + (i + 1).ToString(CultureInfo.InvariantCulture) + ".", depth + 1);
                    }
                }

                break;
            case YamlMapping nested:
                Flatten(nested, path + ".", depth + 1);
                break;
        }
    }
}
