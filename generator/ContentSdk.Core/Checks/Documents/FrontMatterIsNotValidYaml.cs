using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Checks.Documents;

/// <summary>CSDK1002: front matter is no valid YAML, or no mapping; or a file of data is not what its name says.</summary>
internal sealed class FrontMatterIsNotValidYaml() : DocumentRule("CSDK1002", RuleSeverity.Error, "Front matter is not valid YAML")
{
    internal override IEnumerable<Problem> Check(CheckedDocument document) =>
        document.Source.FrontMatter.Faults.Select(fault => At(fault.Range, Subject(document.Source.Format) + ": " + fault.What));

    private static string Subject(TextFormat format) => format switch
    {
        TextFormat.Json => "The file is not valid JSON",
        TextFormat.Yaml => "The file is not valid YAML",
        _ => "The front matter is not valid YAML",
    };
}
