using ContentSdk.Core.Models;

namespace ContentSdk.Core.Checks.Metrics;

/// <summary>The headers of the columns of a text's tables, as far as their rows begin with a bar.</summary>
internal sealed class ColumnHeaders
{
    private const int LongestHeader = 200;

    private readonly string _source;

    // For each row the first one of its table, by where they start.
    private readonly Dictionary<int, int> _firstRows = [];

    // Where the last range stood: a row may have thousands of cells.
    private SourceRange _row;
    private int _position;
    private int _column;
    private int? _table;
    private string[] _headers = [];

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
    /// <param name="range">The range. Quickest for one that stands behind the last.</param>
    public string Above(SourceRange range)
    {
        if (range.Start < _position || range.End > _row.End)
        {
            _row = FigurePlace.Line(_source, range);
            (_position, _column) = (_row.Start, 0);
            Open(_firstRows.TryGetValue(_row.Start, out var first) ? first : null);
        }

        for (; _headers.Length > 0 && _position < range.Start; _position++)
        {
            _column += _source[_position] == '|' ? 1 : 0;
        }

        return _column < _headers.Length && _headers[_column].Length <= LongestHeader ? _headers[_column] : "";
    }

    // All rows of a table have the headers of its first.
    private void Open(int? table)
    {
        if (table != _table)
        {
            _table = table;
            _headers = table is { } first && FigurePlace.Line(_source, new SourceRange(first, first)) is var header ? _source.Substring(header.Start, header.Length).Split('|') : [];
        }
    }
}
