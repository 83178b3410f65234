namespace ContentSdk;

/// <summary>
/// An entry is used that was compiled although something is wrong with it: a diagnostic was turned down, or the entry is a draft.
/// The message names the file and the diagnostics.
/// </summary>
public sealed class InvalidContentException : InvalidOperationException
{
    /// <summary>Makes an exception without a message of its own.</summary>
    public InvalidContentException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">The file and what is wrong in it.</param>
    public InvalidContentException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">The file and what is wrong in it.</param>
    /// <param name="innerException">What caused it.</param>
    public InvalidContentException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
