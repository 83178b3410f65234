using ContentSdk.Fuzz;

namespace ContentSdk.Generator.Tests.Hostile;

/// <summary>What the fuzzer found once stays found. Here all of it is compiled, of which the fuzzer has no time for more than a part.</summary>
public sealed class FuzzInputsTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Inputs => FuzzInputs.Of(TargetNames.Emission);

    [Theory]
    [MemberData(nameof(Inputs))]
    public Task Becomes_code_as_promised(string target, string path)
    {
        Assert.Equal(TargetNames.Emission, target);
        return FuzzInputs.RunAsync(path, bytes => EmissionTarget.Run(bytes, isCompiled: true));
    }
}
