using System.Text.RegularExpressions;

namespace ContentSdk.Core.Text;

/// <summary>Regular expressions that somebody else wrote, matched in time that grows with the text alone wherever the runtime can.</summary>
internal static class LinearRegex
{
    // RegexOptions.NonBacktracking of .NET 7 and later. It finds the same matches.
    private const RegexOptions NonBacktracking = (RegexOptions)1024;

    /// <summary>Makes an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="options">Its options.</param>
    /// <param name="timeout">How long a match may take where it cannot be linear: on .NET Framework, and with references back and looks around.</param>
    /// <exception cref="ArgumentException">It is no regular expression.</exception>
    public static Regex Make(string expression, RegexOptions options, TimeSpan timeout)
    {
        try
        {
            return new Regex(expression, options | NonBacktracking, timeout);
        }
        catch (Exception exception) when (exception is NotSupportedException or ArgumentOutOfRangeException)
        {
            return new Regex(expression, options, timeout);
        }
    }
}
