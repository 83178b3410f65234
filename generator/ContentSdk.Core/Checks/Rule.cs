namespace ContentSdk.Core.Checks;

/// <summary>What the product says about content. Its id and title are part of the contract with those who configure it.</summary>
/// <param name="id">Its id, such as <c>CSDK2001</c>.</param>
/// <param name="severity">How bad it is where nobody decides otherwise.</param>
/// <param name="title">What is wrong, as a short sentence without a full stop.</param>
public abstract class Rule(string id, RuleSeverity severity, string title)
{
    /// <summary>Its id, such as <c>CSDK2001</c>.</summary>
    public string Id { get; } = id;

    /// <summary>How bad it is where nobody decides otherwise.</summary>
    public RuleSeverity Severity { get; } = severity;

    /// <summary>What is wrong, as a short sentence without a full stop.</summary>
    public string Title { get; } = title;

    /// <summary>What it is about: the family that its id belongs to.</summary>
    public string Family => Id[4] switch
    {
        '1' => "Documents",
        '2' => "References",
        '3' => "Assets",
        '4' => "Metrics",
        '5' => "Declarations",
        _ => "SetUp",
    };
}

/// <summary>How bad a problem is.</summary>
public enum RuleSeverity
{
    /// <summary>Shown nowhere, but there for tools.</summary>
    Hidden,

    /// <summary>A suggestion.</summary>
    Information,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>An error, which fails the build.</summary>
    Error,
}

/// <summary>Something wrong in a document.</summary>
/// <param name="Rule">The rule that says so.</param>
/// <param name="Range">Where, in the text that was parsed.</param>
/// <param name="Message">What is wrong, with the author's words and what to do.</param>
public sealed record Problem(Rule Rule, Models.SourceRange Range, string Message)
{
    /// <summary>What is wrong, with the author's words and what to do. It goes to terminals and logs, so that control characters are replaced.</summary>
    public string Message { get; } = Message.Any(char.IsControl) ? string.Concat(Message.Select(character => char.IsControl(character) ? '\uFFFD' : character)) : Message;
}
