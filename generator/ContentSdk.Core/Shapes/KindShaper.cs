using System.Globalization;
using ContentSdk.Core.Models;
using ContentSdk.Core.Naming;

namespace ContentSdk.Core.Shapes;

/// <summary>Infers the properties of each kind from the labels that its entries have.</summary>
public static class KindShaper
{
    /// <summary>The kinds that a generated class exists for as soon as there is a document.</summary>
    public static IReadOnlyList<EntryKind> Kinds { get; } =
    [
        EntryKind.Document, EntryKind.Chapter, EntryKind.Section, EntryKind.CaseStudy, EntryKind.Character, EntryKind.Act, EntryKind.Expert, EntryKind.Level, EntryKind.Pattern, EntryKind.Topic,
    ];

    /// <summary>The shapes of all kinds.</summary>
    public static EquatableArray<KindShape> Infer(IEnumerable<LabelledDocument> documents)
    {
        var tallies = Kinds.ToDictionary(kind => kind, _ => new KindTally());
        foreach (var document in documents)
        {
            for (var i = 0; i < document.Head.Entries.Count; i++)
            {
                var entry = document.Head.Entries[i];
                if (tallies.TryGetValue(entry.Kind, out var tally))
                {
                    tally.Add(document, i);
                }
            }
        }

        return Kinds.Select(kind => new KindShape(kind, Properties(kind, tallies[kind]))).ToEquatableArray();
    }

    private static EquatableArray<PropertyShape> Properties(EntryKind kind, KindTally tally)
    {
        var properties = new List<PropertyShape>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var label in tally.Labels.Values.OrderBy(label => label.Spelling, StringComparer.Ordinal))
        {
            var wanted = Identifier.From(label.Spelling);
            if (wanted.Length == 0 || ReservedNames.IsReserved(kind, wanted))
            {
                continue;
            }

            // "R&D" and "R and D" are two labels with one name.
            var name = wanted;
            for (var number = 2; !names.Add(name); number++)
            {
                name = wanted + number.ToString(CultureInfo.InvariantCulture);
            }

            properties.Add(new PropertyShape(name, label.Spelling, label.Entries == tally.Entries, label.IsReference, label.Target, label.Source, label.Documents));
        }

        return properties.OrderBy(property => property.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>The labels of a kind while they are being counted.</summary>
    private sealed class KindTally
    {
        private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

        public int Entries { get; private set; }

        public Dictionary<string, LabelTally> Labels { get; } = new(StringComparer.Ordinal);

        public void Add(LabelledDocument document, int index)
        {
            Entries++;
            _seen.Clear();
            var entry = document.Head.Entries[index];
            foreach (var field in entry.Fields)
            {
                var normal = Identifier.Normal(field.Label);
                if (normal.Length == 0)
                {
                    continue;
                }

                if (!Labels.TryGetValue(normal, out var label))
                {
                    Labels.Add(normal, label = new LabelTally(document.Head.Path));
                }

                label.Add(field, document, index, isFirst: _seen.Add(normal));
            }
        }
    }

    private sealed class LabelTally(string source)
    {
        private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);
        private string _last = "";
        private EntryKind? _target;
        private bool _differs;

        public string Source { get; } = source;

        public int Entries { get; private set; }

        public int Documents { get; private set; }

        public bool IsReference { get; private set; } = true;

        public EntryKind? Target => _differs ? null : _target;

        /// <summary>The spelling that most entries use; of equally common ones the first in ordinal order.</summary>
        public string Spelling => _spellings.OrderByDescending(spelling => spelling.Value).ThenBy(spelling => spelling.Key, StringComparer.Ordinal).First().Key;

        public void Add(Field field, LabelledDocument document, int index, bool isFirst)
        {
            _spellings[field.Label] = _spellings.TryGetValue(field.Label, out var uses) ? uses + 1 : 1;
            if (isFirst)
            {
                Entries++;
            }

            if (_last != document.Head.Path)
            {
                Documents++;
                _last = document.Head.Path;
            }

            IsReference &= field.MeansReference;
            for (var i = field.Mentions.First; i < field.Mentions.End; i++)
            {
                var kind = document.TargetKinds[index][i];
                _differs |= kind is null || (_target is not null && _target != kind);
                _target ??= kind;
            }
        }
    }
}
