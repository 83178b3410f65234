using ContentSdk.Core.Checks;
using ContentSdk.Core.Maps;

namespace ContentSdk.Core.Tests.Checks;

/// <summary>What the rules say of documents, as <c>CSDK2001 the marked text</c>, of the first of them.</summary>
internal static class Checked
{
    public static IReadOnlyList<string> Of(params (string Path, string Text)[] documents) => Problems(documents, null).Select(problem => $"{problem.Id} {problem.Text}").ToList();

    public static IReadOnlyList<(string Id, string Text, string Message)> Problems((string Path, string Text)[] documents, IReadOnlyCollection<string>? assets)
    {
        var parsed = documents.ToDictionary(document => document.Path, document => DocumentReader.Parse(document.Text), StringComparer.Ordinal);
        var catalog = new Catalog(parsed.Keys, assets, path => parsed.GetValueOrDefault(path), Vocabulary.Default);
        var (first, text) = documents[0];
        return catalog.Check(first).Select(problem => (problem.Rule.Id, Text: parsed[first].InFile(problem.Range), problem.Message)).Select(problem => (problem.Id, text[problem.Text.Start..problem.Text.End], problem.Message)).ToList();
    }
}
