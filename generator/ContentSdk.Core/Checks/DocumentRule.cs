using ContentSdk.Core.Models;

namespace ContentSdk.Core.Checks;

/// <summary>A rule that looks at one document, and at others where a reference leads.</summary>
public abstract class DocumentRule : Rule
{
    private protected DocumentRule(string id, RuleSeverity severity, string title)
        : base(id, severity, title)
    {
    }

    /// <summary>The problems of a document, in any order.</summary>
    internal abstract IEnumerable<Problem> Check(CheckedDocument document);

    private protected Problem At(SourceRange range, string message) => new(this, range, message);
}
