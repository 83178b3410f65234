using System.Collections.Immutable;
using ContentSdk.Generator.Reading;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Planning;

/// <summary>
/// Reads the files of a project as documents, and of files that it has read before only those that are other objects now, as the compiler's own steps do. A document
/// that comes out as before is handed on as the same object, and so is an outline whose head does. Equal to another that reads in the same way.
/// </summary>
internal sealed class ProjectDocuments : IEquatable<ProjectDocuments>
{
    // Each costs a copy of the set; a set of many new ones is as soon made.
    private const int FewEdits = 16;

    private readonly ContentReader _reader;

    // What was read last spares work and decides nothing: whichever of two runs at once comes to be remembered, the same comes out.
    private Memory? _last;

    public ProjectDocuments(ContentReader reader) => _reader = reader;

    /// <summary>All documents among the files.</summary>
    public DocumentSet Read(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var last = _last;
        var documents = new SizedDocument?[files.Length];
        var replaced = last?.Files.Length == files.Length ? new List<int>() : null;
        for (var i = 0; i < files.Length; i++)
        {
            if (last is not null && last.Holds(files[i], i))
            {
                documents[i] = last.Documents[i];
                continue;
            }

            var place = last?.Find(files[i], i);
            documents[i] = place is not { } known ? SizedDocument.Of(_reader.Read(files[i], cancellation))
                : last!.Holds(files[i], known) ? last.Documents[known]
                : SizedDocument.Of(_reader.Read(files[i], cancellation))?.KeepWhatIsEqual(last.Documents[known]);
            if (place != i || documents[i] is null != last!.Documents[i] is null || replaced is { Count: >= FewEdits })
            {
                replaced = null;
            }
            else if (!ReferenceEquals(documents[i], last.Documents[i]))
            {
                replaced?.Add(i);
            }
        }

        var set = replaced is null ? DocumentSet.Of(documents.OfType<SizedDocument>().ToList()) : replaced.Aggregate(last!.Set, (set, i) => set.Replace(last.Documents[i]!, documents[i]!));
        _last = new Memory(files, documents, set);
        return set;
    }

    public bool Equals(ProjectDocuments? other) => other is not null && _reader.Equals(other._reader);

    public override bool Equals(object? obj) => Equals(obj as ProjectDocuments);

    public override int GetHashCode() => _reader.GetHashCode();

    private sealed class Memory
    {
        private Dictionary<string, int>? _places;

        public Memory(ImmutableArray<AdditionalText> files, SizedDocument?[] documents, DocumentSet set) => (Files, Documents, Set) = (files, documents, set);

        public ImmutableArray<AdditionalText> Files { get; }

        public SizedDocument?[] Documents { get; }

        public DocumentSet Set { get; }

        /// <summary>Whether a file is the very one that was read in a place.</summary>
        public bool Holds(AdditionalText file, int place) => place < Files.Length && ReferenceEquals(Files[place], file);

        /// <summary>Where a file of the same path stood, most often in the same place.</summary>
        public int? Find(AdditionalText file, int expected) =>
            expected < Files.Length && Files[expected].Path == file.Path ? expected
            : (_places ??= Places()).TryGetValue(file.Path, out var place) ? place : null;

        private Dictionary<string, int> Places()
        {
            var places = new Dictionary<string, int>(Files.Length, StringComparer.Ordinal);
            for (var i = 0; i < Files.Length; i++)
            {
                places[Files[i].Path] = i;
            }

            return places;
        }
    }
}
