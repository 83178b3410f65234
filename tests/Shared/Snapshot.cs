using System.Runtime.CompilerServices;

namespace ContentSdk.TestSupport;

/// <summary>
/// Compares text with a file beside the test, by Verify's convention: <c>Class.Case.verified.txt</c>; on a difference the text is
/// written to <c>.received.</c>, which replaces the verified file once a human has looked at it.
/// </summary>
internal static class Snapshot
{
    public static void Matches(string actual, string name, string extension = "txt", [CallerFilePath] string testFile = "")
    {
        var folder = Path.GetDirectoryName(testFile)!;
        var stem = Path.Combine(folder, Path.GetFileNameWithoutExtension(testFile) + "." + name);
        var (verified, received) = (stem + ".verified." + extension, stem + ".received." + extension);
        actual = actual.ReplaceLineEndings("\n");
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail($"{Path.GetFileName(received)} differs from {Path.GetFileName(verified)}: {FirstDifference(expected ?? "", actual)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
        {
            line++;
        }

        return $"line {line + 1}, expected '{(line < left.Length ? left[line] : "the end")}' but got '{(line < right.Length ? right[line] : "the end")}'";
    }
}
