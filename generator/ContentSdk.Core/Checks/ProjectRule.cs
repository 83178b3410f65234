namespace ContentSdk.Core.Checks;

/// <summary>A rule about the project that holds content. Those who know the project look; the rule has the words.</summary>
public abstract class ProjectRule : Rule
{
    private protected ProjectRule(string id, RuleSeverity severity, string title)
        : base(id, severity, title)
    {
    }
}
