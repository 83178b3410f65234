using ContentSdk.Core.Models;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator;

// The pipeline hands objects on and never structures. The compiler's tables of steps are generic, and the runtime compiles them anew for each structure that is handed
// on, a tuple of two such included: with tuples in tuples those were more than a quarter of the methods that the first build of a process compiled for us (decision 26).

/// <summary>Results of two steps side by side.</summary>
internal sealed record Pair<TLeft, TRight>(TLeft Left, TRight Right);

/// <summary>The results of a step that has several.</summary>
internal sealed record Many<T>(EquatableArray<T> Items)
{
    public static Many<T> Of(IEnumerable<T> items) => new(items.ToEquatableArray());
}

/// <summary>Puts results of steps together.</summary>
internal static class StepResults
{
    /// <summary>The results of two steps, to be combined further; the last combination before a step may be the compiler's own.</summary>
    public static IncrementalValueProvider<Pair<TLeft, TRight>> With<TLeft, TRight>(this IncrementalValueProvider<TLeft> left, IncrementalValueProvider<TRight> right)
        where TLeft : class?
        where TRight : class? =>
        left.Combine(right).Select(static (pair, _) => new Pair<TLeft, TRight>(pair.Left, pair.Right));

    /// <summary>Each result of a step beside that of another.</summary>
    public static IncrementalValuesProvider<Pair<TLeft, TRight>> With<TLeft, TRight>(this IncrementalValuesProvider<TLeft> left, IncrementalValueProvider<TRight> right)
        where TLeft : class?
        where TRight : class? =>
        left.Combine(right).Select(static (pair, _) => new Pair<TLeft, TRight>(pair.Left, pair.Right));
}
