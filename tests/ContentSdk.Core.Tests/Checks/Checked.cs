using ContentSdk.Core.Collections;
using ContentSdk.Core.Checks;
using ContentSdk.Core.Maps;

namespace ContentSdk.Core.Tests.Checks;

/// <summary>What the rules say of documents.</summary>
internal static class Checked
{
    /// <summary>What is said of the first of some documents, as <c>CSDK2001 the marked text</c>.</summary>
    public static IReadOnlyList<string> Of(params (string Path, string Text)[] documents) =>
        All(documents, null).Where(problem => problem.Path == documents[0].Path).Select(problem => $"{problem.Id} {problem.Text}").ToList();

    /// <summary>What is said of all documents.</summary>
    public static IReadOnlyList<(string Path, string Id, string Text, string Message)> All(IReadOnlyCollection<(string Path, string Text)> documents, IReadOnlyCollection<string>? assets)
    {
        var parsed = documents.ToDictionary(document => document.Path, document => DocumentReader.Parse(document.Text), StringComparer.Ordinal);
        var catalog = new Catalog(parsed.Keys, assets, path => parsed.GetValueOrDefault(path), Vocabulary.Default, CollectionSet.Empty, []);
        return documents.SelectMany(document => catalog.Check(document.Path).Select(problem =>
        {
            var range = parsed[document.Path].InFile(problem.Range);
            return (document.Path, problem.Rule.Id, document.Text[range.Start..range.End], problem.Message);
        })).ToList();
    }
}
