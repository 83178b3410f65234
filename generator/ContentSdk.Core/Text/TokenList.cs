using System.Collections;

namespace ContentSdk.Core.Text;

/// <summary>The tokens of a text, looked at where they lie: readers ask a dozen things of each, and a copy for every question is most of what they would do.</summary>
/// <param name="capacity">How many there will be, roughly.</param>
internal sealed class TokenList(int capacity) : IReadOnlyList<Token>
{
    // What stands beyond the ends: no word, number or sign that anybody writes.
    private static readonly Token[] Nothing = [new(TokenKind.Symbol, "\0", 0, 0, false)];

    private Token[] _tokens = new Token[capacity];

    public int Count { get; private set; }

    /// <summary>The token at a position.</summary>
    public ref readonly Token this[int i] => ref _tokens[i];

    Token IReadOnlyList<Token>.this[int index] => this[index];

    /// <summary>The token at a position; one that is no word, number or sign anybody writes beyond the ends.</summary>
    public ref readonly Token Peek(int i) => ref (uint)i < (uint)Count ? ref _tokens[i] : ref Nothing[0];

    /// <summary>The text of a token in lower case.</summary>
    public string Lower(int i) => this[i].Text.ToLowerInvariant();

    /// <summary>The first token from a position on that something holds for; -1 when there is none.</summary>
    public int FindIndex(int start, Predicate<Token> match) => Array.FindIndex(_tokens, start, Count - start, match);

    public void Add(in Token token)
    {
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, Math.Max(4, 2 * Count));
        }

        _tokens[Count++] = token;
    }

    public IEnumerator<Token> GetEnumerator() => ((IEnumerable<Token>)new ArraySegment<Token>(_tokens, 0, Count)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
