using ContentSdk.Core.Collections;

namespace ContentSdk.Core.Checks.Fields;

/// <summary>CSDK1006: a value has its field's type and is refused by a validation attribute.</summary>
internal sealed class ValueFailsValidation() : FieldRule("CSDK1006", RuleSeverity.Error, "Value fails validation")
{
    internal override bool Says(FieldFault fault) => fault is FieldFault.Invalid;

    internal override string Say(FieldFault fault)
    {
        var invalid = (FieldFault.Invalid)fault;
        return invalid.IsOwnMessage ? invalid.Reason : "'" + invalid.Path + "' " + invalid.Reason + (invalid.Text is null ? "" : ", not '" + invalid.Text + "'") + (invalid.Advice.Length == 0 ? "" : "; " + invalid.Advice);
    }
}
