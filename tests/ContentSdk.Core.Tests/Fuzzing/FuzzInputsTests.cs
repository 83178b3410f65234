using ContentSdk.Fuzz;

namespace ContentSdk.Core.Tests.Fuzzing;

/// <summary>What the fuzzer found once stays found.</summary>
public sealed class FuzzInputsTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Inputs => FuzzInputs.Of(TargetNames.OfCore);

    [Theory]
    [MemberData(nameof(Inputs))]
    public Task Is_read_as_promised(string target, string path) => FuzzInputs.RunAsync(path, bytes => CoreTargets.Run(target, bytes));
}
