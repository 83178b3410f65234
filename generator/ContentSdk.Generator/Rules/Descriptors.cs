using System.Collections.Immutable;
using ContentSdk.Core.Checks;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Rules;

/// <summary>Core's rules as the compiler knows rules. Title and severity are Core's; the message is whole when it gets here.</summary>
internal static class Descriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = KnownRules.All.ToImmutableDictionary(rule => rule.Id, Make, StringComparer.Ordinal);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. ById.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];

    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    private static DiagnosticDescriptor Make(Rule rule) => new(rule.Id, rule.Title, "{0}", "ContentSdk." + rule.Family, SeverityOf(rule.Severity), isEnabledByDefault: true);

    private static DiagnosticSeverity SeverityOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        RuleSeverity.Information => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };
}
