using ContentSdk.Core.Models;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Generator.Planning;

/// <summary>For each document by its position those whose references look into it, and perhaps some that did once.</summary>
internal sealed class Finders
{
    private readonly int[][] _finders;

    private Finders(int[][] finders) => _finders = finders;

    public static Finders Of(EquatableArray<DocumentOutline> documents, DocumentIndex index)
    {
        var finders = Enumerable.Range(0, documents.Count).Select(_ => new List<int>()).ToArray();
        for (var i = 0; i < documents.Count; i++)
        {
            foreach (var position in new LookUps(documents[i].Head).In(index))
            {
                finders[position].Add(i);
            }
        }

        return new Finders(Array.ConvertAll(finders, list => list.ToArray()));
    }

    public IReadOnlyList<int> Of(int position) => _finders[position];

    /// <summary>The same, with what one document finds now.</summary>
    public Finders With(int finder, DocumentOutline document, DocumentIndex index)
    {
        var finders = (int[][])_finders.Clone();
        foreach (var position in new LookUps(document.Head).In(index))
        {
            finders[position] = finders[position].Contains(finder) ? finders[position] : [.. finders[position], finder];
        }

        return new Finders(finders);
    }
}
