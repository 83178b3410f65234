using Microsoft.CodeAnalysis;

namespace ContentSdk.Benchmarks;

/// <summary>The least that any generator over these files can do: it reads each text and emits one constant.</summary>
[Generator]
public sealed class FloorGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var lengths = context.AdditionalTextsProvider.Select(static (file, cancellation) => file.GetText(cancellation)!.Length);
        var total = lengths.Collect().Select(static (lengths, _) => lengths.Sum(length => (long)length));
        context.RegisterSourceOutput(total, static (output, total) => output.AddSource("Floor.g.cs", FormattableString.Invariant($"internal static class Floor {{ public const long Total = {total}; }}")));
    }
}
