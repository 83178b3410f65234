namespace ContentSdk.Core.Checks.Documents;

/// <summary>CSDK1002: front matter is no valid YAML, or no mapping.</summary>
internal sealed class FrontMatterIsNotValidYaml() : DocumentRule("CSDK1002", RuleSeverity.Error, "Front matter is not valid YAML")
{
    internal override IEnumerable<Problem> Check(CheckedDocument document) =>
        document.Source.FrontMatter.Faults.Select(fault => At(fault.Range, "The front matter is not valid YAML: " + fault.What));
}
