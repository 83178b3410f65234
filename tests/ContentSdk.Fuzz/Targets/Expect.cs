using System.Text;

namespace ContentSdk.Fuzz;

/// <summary>What targets hold results to. They throw where a promise is broken, and a fuzzer takes that for a crash.</summary>
internal static class Expect
{
    /// <summary>An input as text: what is no UTF-8 becomes replacement characters, as in any file.</summary>
    public static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    /// <summary>Fails with a sentence unless something holds.</summary>
    public static void That(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new BrokenPromiseException(otherwise);
        }
    }
}

/// <summary>Nothing was thrown, and yet the result is none that was promised.</summary>
/// <param name="message">What is wrong with it.</param>
internal sealed class BrokenPromiseException(string message) : Exception(message);
