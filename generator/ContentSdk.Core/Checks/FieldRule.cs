using ContentSdk.Core.Collections;

namespace ContentSdk.Core.Checks;

/// <summary>A rule that says one kind of fault of an entry's values.</summary>
internal abstract class FieldRule(string id, RuleSeverity severity, string title) : DocumentRule(id, severity, title)
{
    internal sealed override IEnumerable<Problem> Check(CheckedDocument document) => document.FieldFaults().Where(found => Says(found.Fault)).Select(found => At(found.Range, Say(found.Fault)));

    /// <summary>Whether a fault is of this rule's kind.</summary>
    internal abstract bool Says(FieldFault fault);

    /// <summary>The message.</summary>
    internal abstract string Say(FieldFault fault);
}
