using System.Diagnostics;
using ContentSdk.Fuzz;
using SharpFuzz;

// ContentSdk.Fuzz <target>              is run by a fuzzer, which hands an input over at a time
// ContentSdk.Fuzz <target> <path> ...   runs files, or those of folders, once and says what became of each; whatever is generated is compiled
string[] names = [.. TargetNames.OfCore, TargetNames.Emission];
if (args.Length == 0 || !names.Contains(args[0], StringComparer.Ordinal))
{
    Console.Error.WriteLine("Say which target: " + string.Join(", ", names));
    return 2;
}

Action<byte[]> target = args[0] != TargetNames.Emission ? bytes => CoreTargets.Run(args[0], bytes)
    : args.Length == 1 ? EmissionTarget.Run
    : bytes => EmissionTarget.Run(bytes, isCompiled: true);

if (args.Length == 1)
{
    // In a process of its own, so that an overflow of the stack or an end by the clock takes the fuzzer's server not with it.
    Fuzzer.OutOfProcess.Run(stream =>
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        target(bytes.ToArray());
    });
    return 0;
}

var failures = 0;
foreach (var path in args.Skip(1).SelectMany(path => Directory.Exists(path) ? Directory.GetFiles(path).Order(StringComparer.Ordinal) : Enumerable.Repeat(path, 1)))
{
    var clock = Stopwatch.StartNew();
    string said;
    try
    {
        target(File.ReadAllBytes(path));
        said = "ok";
    }
#pragma warning disable CA1031 // Whatever a target throws is what is looked for.
    catch (Exception exception)
#pragma warning restore CA1031
    {
        said = exception.ToString();
        failures++;
    }

    Console.WriteLine(FormattableString.Invariant($"{path}: {clock.ElapsedMilliseconds} ms: {said}"));
}

return failures == 0 ? 0 : 1;
