using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ContentSdk.Core.Text;

namespace ContentSdk.Core.Collections;

/// <summary>Matches values with the pattern of an attribute, which is made once for all of them.</summary>
internal sealed class PatternMatcher
{
    // Who has met so many values that take too long is not kept waiting for the others.
    private const int MostTimeouts = 3;

    private static readonly ConditionalWeakTable<ValueCheck.Pattern, PatternMatcher> Known = new();

    private readonly Regex? _regex;
    private int _timeouts;

    private PatternMatcher(ValueCheck.Pattern pattern)
    {
        try
        {
            _regex = LinearRegex.Make(pattern.Expression, RegexOptions.None, pattern.Timeout < 0 ? Regex.InfiniteMatchTimeout : TimeSpan.FromMilliseconds(pattern.Timeout));
        }
        catch (ArgumentException)
        {
            // A pattern that is none is said at its attribute.
        }
    }

    public static PatternMatcher Of(ValueCheck.Pattern pattern) => Known.GetValue(pattern, static pattern => new PatternMatcher(pattern));

    /// <summary>Whether a whole text matches; one that takes too long does not, as at run time.</summary>
    public bool Matches(string text)
    {
        if (text.Length == 0 || _regex is null)
        {
            return true;
        }

        try
        {
            return Volatile.Read(ref _timeouts) < MostTimeouts && _regex.Match(text) is { Success: true, Index: 0 } match && match.Length == text.Length;
        }
        catch (RegexMatchTimeoutException)
        {
            Interlocked.Increment(ref _timeouts);
            return false;
        }
    }
}
