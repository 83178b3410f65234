using ContentSdk.Core.Libraries;
using ContentSdk.Core.Models;
using ContentSdk.Core.Resolving;

namespace ContentSdk.Generator.Planning;

/// <summary>
/// Finds out what became of the references of a project's documents, and after an edit only of those that the edit may have changed: of what was edited, and of what
/// found that. It stays the same as long as documents are found by the same paths, keys and numbers: equal to another of the same addresses and libraries.
/// </summary>
internal sealed class ProjectReferences : IEquatable<ProjectReferences>
{
    // Who finds what is patched for each of them; for many it is as soon looked for again.
    private const int FewEdits = 16;

    private readonly DocumentIndex _index;
    private readonly EquatableArray<ContentLibrary> _libraries;

    // What was found out last spares work and decides nothing: whichever of two runs at once comes to be remembered, the same comes out.
    private Memory? _last;

    public ProjectReferences(DocumentIndex index, EquatableArray<ContentLibrary> libraries) => (_index, _libraries) = (index, libraries);

    /// <summary>What became of all references, document by document.</summary>
    /// <param name="directory">The documents of the index, and the libraries.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public Many<DocumentReferences> Resolve(ContentDirectory directory, CancellationToken cancellation)
    {
        if (_last is not { } last)
        {
            _last = new Memory(directory.Documents, Many<DocumentReferences>.Of(Enumerable.Range(0, directory.Documents.Count).Select(Resolved)), null);
            return _last.References;
        }

        var edited = Enumerable.Range(0, directory.Documents.Count).Where(i => !ReferenceEquals(last.Documents[i], directory.Documents[i])).ToList();
        if (edited.Count == 0)
        {
            return last.References;
        }

        var finders = last.Finders ?? Finders.Of(last.Documents, _index);
        var references = last.References.Items.ToArray();
        foreach (var i in edited.Concat(edited.SelectMany(finders.Of)).Distinct())
        {
            // What is equal stays the same object, so that whoever compares sees it at once.
            references[i] = Resolved(i) is var anew && anew.Equals(references[i]) ? references[i] : anew;
        }

        _last = new Memory(directory.Documents, Many<DocumentReferences>.Of(references), edited.Count > FewEdits ? null : edited.Aggregate(finders, (finders, i) => finders.With(i, directory.Documents[i], _index)));
        return _last.References;

        DocumentReferences Resolved(int i)
        {
            cancellation.ThrowIfCancellationRequested();
            return DocumentReferences.Of(ResolvedDocument.Resolve(directory.Corpus, directory.Documents[i].Head), directory.Corpus);
        }
    }

    public bool Equals(ProjectReferences? other) => other is not null && _index.Equals(other._index) && _libraries.Equals(other._libraries);

    public override bool Equals(object? obj) => Equals(obj as ProjectReferences);

    public override int GetHashCode() => _index.GetHashCode();

    private sealed record Memory(EquatableArray<DocumentOutline> Documents, Many<DocumentReferences> References, Finders? Finders);
}
