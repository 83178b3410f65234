using System.Text.RegularExpressions;

namespace ContentSdk.Core.Reading;

/// <summary>Takes a file of data apart. JSON is read as the YAML that it is, and held to its own stricter rules.</summary>
internal static class DataReader
{
    private const int MostNodes = 200_000;

    private static readonly Regex JsonLiteral = new(@"^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?)$", RegexOptions.CultureInvariant);

    /// <summary>Reads any text; none is invalid.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">What it is written in.</param>
    public static SourceDocument Read(string text, TextFormat format)
    {
        var clean = CleanText.Of(text);
        var tree = YamlReader.Read(clean.Text, 0);
        var faults = tree.Faults.ToList();
        if (format is TextFormat.Json && tree.Root is not null)
        {
            var budget = MostNodes;
            CheckJson(tree.Root, clean.Text, faults, ref budget);
        }

        var isBroken = faults.Count > 0;
        if (tree.Root is not null)
        {
            FindRepeatedKeys(tree.Root, faults, []);
        }

        var values = tree.Root is YamlMapping mapping ? FrontMatterReader.Of(mapping) : FrontMatter.Empty with { Root = tree.Root };
        return new SourceDocument(clean, values with { Faults = faults, IsBroken = isBroken }, [], "", SourceLinks.None) { Format = format };
    }

    private static void FindRepeatedKeys(YamlNode node, List<YamlFault> faults, HashSet<object> seen)
    {
        // What an alias stands for is looked at once. Mappings and sequences are told apart by the lists that they hold, which aliases share.
        if (node is YamlSequence sequence && seen.Add(sequence.Items))
        {
            foreach (var item in sequence.Items)
            {
                FindRepeatedKeys(item, faults, seen);
            }
        }
        else if (node is YamlMapping mapping && seen.Add(mapping.Pairs))
        {
            var keys = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (key, value) in mapping.Pairs)
            {
                if (key is YamlScalar { Text: var text } && text != "<<" && !keys.Add(text))
                {
                    faults.Add(FrontMatterReader.Repeated(text, key.Range));
                }

                FindRepeatedKeys(value, faults, seen);
            }
        }
    }

    private static string WhatIsWrong(string plain) =>
        plain.Length == 0 ? "a value is missing here"
        : plain.StartsWith("//", StringComparison.Ordinal) || plain.StartsWith("/*", StringComparison.Ordinal) ? "JSON has no comments"
        : plain.All(character => character is >= '0' and <= '9') ? "a number begins with no 0"
        : "text stands in double quotes: \"" + plain + "\"";

    private static void CheckJson(YamlNode node, string text, List<YamlFault> faults, ref int budget)
    {
        if (--budget < 0)
        {
            return;
        }

        switch (node)
        {
            case YamlScalar { IsPlain: true } plain when !JsonLiteral.IsMatch(plain.Text):
                faults.Add(new YamlFault(WhatIsWrong(plain.Text), plain.Range));
                break;
            case YamlScalar { IsPlain: false, Range.Length: > 0 } quoted when text[quoted.Range.Start] != '"':
                faults.Add(new YamlFault("text stands in double quotes", quoted.Range));
                break;
            case YamlSequence sequence:
                foreach (var item in sequence.Items)
                {
                    CheckJson(item, text, faults, ref budget);
                }

                break;
            case YamlMapping mapping:
                foreach (var (key, value) in mapping.Pairs)
                {
                    CheckJson(key, text, faults, ref budget);
                    CheckJson(value, text, faults, ref budget);
                }

                break;
        }
    }
}
