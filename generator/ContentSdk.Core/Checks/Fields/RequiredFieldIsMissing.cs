using ContentSdk.Core.Collections;

namespace ContentSdk.Core.Checks.Fields;

/// <summary>CSDK1003: an entry lacks a field that its declaration requires, or gives it no value.</summary>
internal sealed class RequiredFieldIsMissing() : FieldRule("CSDK1003", RuleSeverity.Error, "Required field is missing")
{
    internal override bool Says(FieldFault fault) => fault is FieldFault.Missing;

    internal override string Say(FieldFault fault)
    {
        var missing = (FieldFault.Missing)fault;
        return missing.IsEmpty ? "'" + missing.Path + "' has no value; " + missing.Owner + " needs " + missing.Field.Type.Noun
            : missing.Misspelled is { } misspelled ? "'" + missing.Path + "' is missing; is '" + misspelled + "' meant for it?"
            : "'" + missing.Path + "' is missing; add '" + missing.Field.WrittenKey + ":' with " + missing.Field.Type.Noun + ", which " + missing.Owner + " needs";
    }
}
