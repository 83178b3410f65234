using ContentSdk.Core.Models;

namespace ContentSdk.Core.Checks.Metrics;

/// <summary>The headers of the columns of a text's tables, as far as their rows begin with a bar.</summary>
internal sealed class ColumnHeaders
{
    private readonly string _source;

    // For each row the first one of its table, by where they start.
    private readonly Dictionary<int, int> _firstRows = [];

    public ColumnHeaders(string source)
    {
        _source = source;
        int? first = null;
        for (var start = 0; start < source.Length; start = source.IndexOf('\n', start) is var end and >= 0 ? end + 1 : source.Length)
        {
            first = source[start] == '|' ? first ?? start : null;
            if (first is { } row)
            {
                _firstRows.Add(start, row);
            }
        }
    }

    /// <summary>The header of the column that a range stands in; empty where it stands in no table.</summary>
    public string Above(SourceRange range)
    {
        var row = FigurePlace.Line(_source, range);
        if (!_firstRows.TryGetValue(row.Start, out var first))
        {
            return "";
        }

        var column = 0;
        for (var i = row.Start; i < range.Start; i++)
        {
            column += _source[i] == '|' ? 1 : 0;
        }

        var header = FigurePlace.Line(_source, new SourceRange(first, first));
        var cells = _source.Substring(header.Start, header.Length).Split('|');
        return column < cells.Length ? cells[column] : "";
    }
}
