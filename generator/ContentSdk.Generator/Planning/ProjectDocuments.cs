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
    // So many are read in turn, and replaced in the last set one by one; for more it is as soon made anew.
    private const int Few = 16;

    private readonly ContentReader _reader;
    private readonly bool _isConcurrent;

    // What was read last spares work and decides nothing: whichever of two runs at once comes to be remembered, the same comes out.
    private Memory? _last;

    /// <param name="reader">What it takes to read a file.</param>
    /// <param name="isConcurrent">Whether many files are read at once on all processors, as the compiler compiles unless it is told otherwise.</param>
    public ProjectDocuments(ContentReader reader, bool isConcurrent) => (_reader, _isConcurrent) = (reader, isConcurrent);

    /// <summary>All documents among the files.</summary>
    public DocumentSet Read(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var last = _last;
        var documents = new SizedDocument?[files.Length];
        var unread = new List<int>();
        var stayed = last?.Files.Length == files.Length;
        for (var i = 0; i < files.Length; i++)
        {
            var place = last?.Find(files[i], i);
            documents[i] = place is { } known ? last!.Documents[known] : null;
            stayed &= place == i;
            if (place is null || !last!.Holds(files[i], place.Value))
            {
                unread.Add(i);
            }
        }

        void ReadAt(int i) => documents[i] = SizedDocument.Of(_reader.Read(files[i], cancellation))?.KeepWhatIsEqual(documents[i]);
        if (_isConcurrent && unread.Count > Few)
        {
            Parallel.ForEach(unread, new ParallelOptions { CancellationToken = cancellation }, ReadAt);
        }
        else
        {
            unread.ForEach(ReadAt);
        }

        var set = stayed && unread.Count <= Few && unread.All(i => documents[i] is null == last!.Documents[i] is null)
            ? unread.Where(i => !ReferenceEquals(documents[i], last!.Documents[i])).Aggregate(last!.Set, (set, i) => set.Replace(last.Documents[i]!, documents[i]!))
            : DocumentSet.Of(documents.OfType<SizedDocument>().ToList());
        _last = new Memory(files, documents, set);
        return set;
    }

    public bool Equals(ProjectDocuments? other) => other is not null && _isConcurrent == other._isConcurrent && _reader.Equals(other._reader);

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
            Holds(file, expected) || (expected < Files.Length && Files[expected].Path == file.Path) ? expected
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
