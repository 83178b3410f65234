using ContentSdk.Core.Collections;

namespace ContentSdk.Core.Checks.Fields;

/// <summary>CSDK1004: a value is not of the type that the declaration gives its field.</summary>
internal sealed class FieldHasTheWrongType() : FieldRule("CSDK1004", RuleSeverity.Error, "Field has the wrong type")
{
    internal override bool Says(FieldFault fault) => fault is FieldFault.WrongType;

    internal override string Say(FieldFault fault)
    {
        var wrong = (FieldFault.WrongType)fault;
        var subject = wrong.Path.Length == 0 ? "An entry" : "'" + wrong.Path + "'";
        return subject + " must be " + wrong.Expected + ", not " + wrong.Text + (wrong.Advice.Length == 0 ? "" : "; " + wrong.Advice);
    }
}
