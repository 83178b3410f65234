namespace ContentSdk.Core.Checks.SetUp;

/// <summary>CSDK9001: a comment to the rules keeps none of them from saying anything, or they do not understand it.</summary>
internal sealed class SuppressionIsNeedless() : Rule("CSDK9001", RuleSeverity.Warning, "Suppression is needless");
