using ContentSdk.Core.Collections;

namespace ContentSdk.Core.Checks.Fields;

/// <summary>CSDK1005: an entry has a field that its declaration does not know, or one field under two spellings.</summary>
internal sealed class FieldIsNotKnown() : FieldRule("CSDK1005", RuleSeverity.Warning, "Field is not known")
{
    internal override bool Says(FieldFault fault) => fault is FieldFault.Unknown or FieldFault.Repeated;

    internal override string Say(FieldFault fault) => fault is FieldFault.Unknown unknown
        ? unknown.Owner + " has no field '" + unknown.Key + "'; " + (unknown.Nearest is { } nearest ? "write '" + nearest + "'?" : unknown.Known.Count == 0 ? "it has none" : "its fields are " + string.Join(", ", unknown.Known))
        : "'" + ((FieldFault.Repeated)fault).Key + "' is given already, as '" + ((FieldFault.Repeated)fault).First + "'; keep one of the two";
}
