namespace ContentSdk.Core.Reading;

/// <summary>The signs of a paragraph of which each costs the parser a look at all others: it walks back over what it has read for an address, and on to the end for what never closes.</summary>
internal struct ParagraphSigns
{
    /// <summary>How many brackets of one form may stand open.</summary>
    public const int MostBrackets = 5_000;

    /// <summary>How many links by label there may be: those that have no definition stand open too.</summary>
    public const int MostReferences = 5_000;

    /// <summary>How many declarations and processing instructions there may be.</summary>
    public const int MostInstructions = 5_000;

    /// <summary>How many addresses there may be.</summary>
    public const int MostAddresses = 8_000;

    /// <summary>How many cells may be missing: rows are filled up to the width of the widest one.</summary>
    public const int MostFilledCells = 100_000;

    private static readonly string[] Addresses = ["://", "mailto:", "tel:", "www."];

    private int _widest;
    private int _bars;
    private int _squares;
    private int _rounds;
    private int _references;
    private int _instructions;
    private int _addresses;

    /// <summary>How many lines there are.</summary>
    public int Lines { get; private set; }

    /// <summary>What there is too much of, as the end of a sentence; null when it is in order.</summary>
    public readonly string? Exceeding =>
        _squares > MostBrackets || _rounds > MostBrackets ? FormattableString.Invariant($"has more than {MostBrackets} brackets in one paragraph that nothing closes")
        : _references > MostReferences ? FormattableString.Invariant($"has more than {MostReferences} links by label in one paragraph or table")
        : _instructions > MostInstructions ? FormattableString.Invariant($"has more than {MostInstructions} declarations or processing instructions of HTML in one paragraph")
        : _addresses > MostAddresses ? FormattableString.Invariant($"has more than {MostAddresses} addresses in one paragraph or table")
        : ((long)Lines * _widest) - _bars > MostFilledCells ? FormattableString.Invariant($"has a table whose rows lack more than {MostFilledCells} cells")
        : null;

    /// <summary>Goes on with a line.</summary>
    public void Add(string text, int start, int end)
    {
        var bars = 0;
        for (var i = start; i < end; i++)
        {
            switch (text[i])
            {
                case '|':
                    bars++;
                    break;
                case '[':
                    _squares++;
                    _references += i > start && text[i - 1] == ']' ? 1 : 0;
                    break;
                case ']':
                    _squares = Math.Max(0, _squares - 1);
                    break;
                case '(':
                    _rounds++;
                    break;
                case ')':
                    _rounds = Math.Max(0, _rounds - 1);
                    break;
                case '<' when i + 1 < end && text[i + 1] is '?' or '!':
                    _instructions++;
                    break;
                case ':' or 'w' or 'W' or 'm' or 'M' or 't' or 'T':
                    _addresses += IsAddress(text, i) ? 1 : 0;
                    break;
            }
        }

        (Lines, _widest, _bars) = (Lines + 1, Math.Max(_widest, bars), _bars + bars);
    }

    private static bool IsAddress(string text, int position)
    {
        foreach (var address in Addresses)
        {
            if (string.Compare(text, position, address, 0, address.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
