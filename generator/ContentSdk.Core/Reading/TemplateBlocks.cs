namespace ContentSdk.Core.Reading;

/// <summary>What Liquid shows as it is, or not at all, whatever markdown makes of it: <c>{% highlight js %} … {% endhighlight %}</c>.</summary>
internal static class TemplateBlocks
{
    private const string Open = "{%";
    private const string Close = "%}";

    private static readonly string[] Names = ["highlight", "comment", "codeblock"];

    private const int LongestName = 24;

    /// <summary>Where they stand.</summary>
    public static Stretches Of(string source)
    {
        var blocks = new Stretches();
        var open = (Start: -1, Name: "");
        for (var i = source.IndexOf(Open, StringComparison.Ordinal); i >= 0; i = source.IndexOf(Open, i, StringComparison.Ordinal))
        {
            var close = source.IndexOf(Close, i, StringComparison.Ordinal);
            if (close < 0)
            {
                break;
            }

            // A tag in code is spoken of.
            var name = i > 0 && source[i - 1] == '`' ? "" : NameIn(source, i + Open.Length, close);
            if (open.Start < 0 && Array.IndexOf(Names, name) >= 0)
            {
                open = (i, name);
            }
            else if (open.Start >= 0 && name == "end" + open.Name)
            {
                blocks.Add(open.Start, close + Close.Length);
                open.Start = -1;
            }

            i = close + Close.Length;
        }

        return blocks;
    }

    // "{% highlight js %}", "{%- comment -%}".
    private static string NameIn(string source, int start, int end) => source.Substring(start, Math.Min(end - start, LongestName)).Trim(' ', '-', '\n', '\t').Split(' ')[0];
}
