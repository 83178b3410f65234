using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using ContentSdk.Core.Checks;
using ContentSdk.Core.Collections;
using ContentSdk.Core.Maps;

namespace ContentSdk.Benchmarks;

/// <summary>Texts that were written to be slow, in three sizes that double: what is read in linear time takes twice as long for twice as much.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByParams)]
public class DoublingBenchmarks
{
    private static readonly string[] Syllables = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".Split(' ');

    private static readonly Dictionary<string, Func<int, string>> Texts = new()
    {
        ["headings"] = n => Repeat("# A\n\n", 4_000 * n),
        ["headings that nest"] = n => string.Concat(Enumerable.Range(0, 4_000 * n).Select(i => new string('#', 1 + (i % 6)) + " Section " + (i % 9) + "\n\n")),
        ["quotes in quotes"] = n => Repeat("> ", 1_000 * n) + "a",
        ["lists in lists"] = n => Repeat("- ", 1_000 * n) + "a",
        ["emphasis"] = n => Repeat("*a **b ", 1_000 * n),
        ["emphasis that never closes"] = n => Repeat("**a _b ", 1_000 * n),
        ["brackets"] = n => Repeat("[a] ", 500 * n),
        ["links that never close"] = n => Repeat("[a](", 500 * n),
        ["links that are closed"] = n => Repeat("[a](b.md)\n", 2_000 * n),
        ["links by label"] = n => Repeat("[a][b]\n", 1_000 * n),
        ["addresses"] = n => Repeat("http://a.b/c\n", 1_500 * n),
        ["addresses that run into each other"] = n => Repeat("www.a_", 1_500 * n),
        ["processing instructions"] = n => Repeat("a <? ", 1_000 * n),
        ["underlined headings"] = n => Repeat("a\n=\n", 4_000 * n),
        ["table columns"] = n => Repeat("|a", 500 * n) + "|\n" + Repeat("|-", 500 * n) + "|\n",
        ["table rows"] = n => "|a|b|\n|-|-|\n" + Repeat("|1%|2 ms|\n", 1_000 * n),
        ["definitions of one term"] = n => Repeat("a\n: b\n", 4_000 * n),
        ["lines of one field"] = n => "**Label**: a\n" + Repeat("more *words*\n", 4_000 * n),
        ["names of sections"] = n => "# Chapter 1: A\n\n" + string.Concat(Enumerable.Range(1, 1_000 * n).Select(i => $"## Section {i}: Some Title {i}\n\n**Integration Point**: Some Title {i}\n\n")),
        ["comments that turn rules off"] = n => Repeat("<!-- contentsdk-disable-next-line CSDK2001 -->\n[x](no.md)\n\n", 1_000 * n),
        ["links that lead nowhere"] = n => string.Concat(Enumerable.Range(0, 1_000 * n).Select(i => $"[x](no{i}.md)\n\n")),
        ["fields"] = n => Repeat("- **Label**: 40% more\n", 2_000 * n),
        ["quantities on one line"] = n => Repeat("40% more users, ", 1_000 * n),
        ["numbers without an end"] = n => Repeat("12,", 10_000 * n),
        ["sections that refer to each other"] = n => "# Chapter 1: A\n\n" + string.Concat(Enumerable.Range(1, 500 * n).Select(i => $"## Section {i}: T{i}\n\n**Integration Point**: Section {i} - T{i}\n\n")),
        ["front matter"] = n => "---\n" + string.Concat(Enumerable.Range(0, 2_000 * n).Select(i => $"k{i}: v\n")) + "---\n",
        ["YAML in YAML"] = n => "---\na: " + Repeat("[", 1_000 * n) + Repeat("]", 1_000 * n) + "\n---\n",
        ["one line"] = n => Repeat("word ", 40_000 * n),
        ["raw HTML"] = n => Repeat("<b>", 2_000 * n),
        ["names of experts with a slip"] = n => "# Chapter 1: A\n\n## Expert Voices\n" + string.Concat(Enumerable.Range(0, 500 * n).Select(i => $"- **{Name(i)} {Name(i + 7)} (Org{i})**: a\n")) + "\n## Section 1: B\n" + string.Concat(Enumerable.Range(0, 500 * n).Select(i => $"- **Expert**: {Name(i)}x {Name(i + 7)} (Org{i})\n")),
        ["names that name nothing"] = n => "# Chapter 1: A\n\n" + string.Concat(Enumerable.Range(1, 500 * n).Select(i => $"## Section {i}: {Name(i)} {Name(i + 3)} Thing\n- **Integration Point**: {Name(i + 5)} {Name(i)} Thang\n\n")),
        ["one long name"] = n => "# Chapter 1: A\n\n## Section 1: B\n- **Integration Point**: " + Repeat("word ", 10_000 * n) + "\n",
        ["labels with a slip"] = n => "# Chapter 1: A\n\n" + string.Concat(Enumerable.Range(0, 300 * n).Select(i => $"## Section {3 * i}: A\n**{Name(i)} story**: b\n\n## Section {(3 * i) + 1}: A\n**{Name(i)} story**: b\n\n## Section {(3 * i) + 2}: A\n**{Name(i)} storry**: b\n\n")),
        ["experts of one organisation"] = n => "# Chapter 1: A\n\n## Expert Voices\n" + string.Concat(Enumerable.Range(0, 300 * n).Select(i => $"- **{Name(i)} {Name(i + 7)} (Acme)**: a\n")) + string.Concat(Enumerable.Range(1, 300 * n).Select(i => $"\n## Section {i}: B\n- **Expert**: Acme\n")),
        ["definitions"] = n => string.Concat(Enumerable.Range(0, 1_000 * n).Select(i => $"[l{i}]: a.md\n")) + string.Concat(Enumerable.Range(0, 1_000 * n).Select(i => $"\n[x][l{i}]\n")),
    };

    private readonly Dictionary<int, string> _texts = [];

    /// <summary>The names of the texts.</summary>
    public static IEnumerable<string> Cases => Texts.Keys;

    /// <summary>What the text is made of.</summary>
    [ParamsSource(nameof(Cases))]
    public string Case { get; set; } = "";

    /// <summary>Makes the texts.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        foreach (var size in new[] { 1, 2, 4 })
        {
            _texts[size] = Texts[Case](size);
        }
    }

    /// <summary>The smallest size.</summary>
    [Benchmark(Baseline = true, Description = "n")]
    public int Once() => Read(1);

    /// <summary>Twice as much.</summary>
    [Benchmark(Description = "2 n")]
    public int Twice() => Read(2);

    /// <summary>Four times as much.</summary>
    [Benchmark(Description = "4 n")]
    public int FourTimes() => Read(4);

    // Texts are made before, and taken apart and checked here.
    private int Read(int size)
    {
        var parsed = DocumentReader.Parse(_texts[size]);
        return new Catalog(["a.md"], assets: [], _ => parsed, Vocabulary.Default, CollectionSet.Empty, []).Check("a.md").Count;
    }

    /// <summary>A name of four syllables, another for each number up to some ten thousand.</summary>
    private static string Name(int number)
    {
        var mixed = unchecked((uint)number * 2_654_435_761u);
        var name = string.Concat(Enumerable.Range(0, 4).Select(syllable => Syllables[(int)((mixed >> (8 * syllable)) % Syllables.Length)]));
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
