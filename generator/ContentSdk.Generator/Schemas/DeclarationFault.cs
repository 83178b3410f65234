using ContentSdk.Core.Checks;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Schemas;

/// <summary>Something wrong in a declaration.</summary>
/// <param name="Rule">The rule that says so.</param>
/// <param name="Location">Where.</param>
/// <param name="Message">What.</param>
internal sealed record DeclarationFault(Rule Rule, Location Location, string Message);
