namespace ContentSdk.Core.Reading;

/// <summary>Looks for a line such as <c>[label]: destination</c> in a text in which markdown found no such definition.</summary>
internal static class DefinitionLine
{
    /// <summary>What the line is.</summary>
    public enum Kind
    {
        /// <summary>There is none.</summary>
        None,

        /// <summary>It goes on with the paragraph above, since no definition can interrupt one.</summary>
        Paragraph,

        /// <summary>It stands by itself: a definition to its author, whose destination is a template's or whose neighbour the parser did not take.</summary>
        Definition,
    }

    public static Kind Find(string source, string label)
    {
        var mark = "[" + label + "]:";
        for (var found = source.IndexOf(mark, StringComparison.OrdinalIgnoreCase); found >= 0; found = source.IndexOf(mark, found + 1, StringComparison.OrdinalIgnoreCase))
        {
            var line = found == 0 ? 0 : source.LastIndexOf('\n', found - 1) + 1;
            if (IsIndentation(source, line, found))
            {
                var above = line < 2 ? -1 : source.LastIndexOf('\n', line - 2);
                var text = line == 0 ? "" : source.Substring(above + 1, line - above - 2).Trim(' ', '\t', '>');
                return text.Length == 0 || text[0] is '[' or '#' ? Kind.Definition : Kind.Paragraph;
            }
        }

        return Kind.None;
    }

    private static bool IsIndentation(string source, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (source[i] is not (' ' or '\t' or '>'))
            {
                return false;
            }
        }

        return true;
    }
}
