using ContentSdk.Core.Models;
using ContentSdk.Core.Naming;
using ContentSdk.Core.Shapes;
using ContentSdk.Generator.Planning;

namespace ContentSdk.Generator.Emission;

/// <summary>The types that exist for one document only, because named members hang on them.</summary>
internal sealed class LeafTypes
{
    private readonly TypeNames _names;
    private readonly DocumentHead _head;
    private readonly string _owner;
    private readonly bool _hasSets;
    private readonly string?[] _metricTypes;
    private readonly string[] _types;

    public LeafTypes(ShardDocument document, TypeNames names, NameDepth depth)
    {
        _names = names;
        _head = document.Document.Head;
        _owner = document.Name;
        _hasSets = depth is not NameDepth.Entries && _head.Root.Kind is EntryKind.Chapter;
        _metricTypes = new string?[_head.Entries.Count];
        _types = new string[_head.Entries.Count];
        var positions = new Dictionary<EntryKind, int>();
        for (var i = 0; i < _types.Length; i++)
        {
            var entry = _head.Entries[i];
            var position = positions.TryGetValue(entry.Kind, out var before) ? before : 0;
            positions[entry.Kind] = position + 1;
            var leaf = TypeNames.Leaf(_owner, entry.Kind, position);
            var hasMetrics = depth is NameDepth.Leaf && _head.Root.Kind is EntryKind.Chapter && entry.Metrics.Any(metric => !metric.IsQualitative);
            _metricTypes[i] = hasMetrics && i > 0 ? TypeNames.Metrics(leaf) : null;
            _types[i] = i == 0 && _hasSets ? _owner
                : i == 0 ? names.Kind(entry.Kind)
                : entry.Kind is EntryKind.Character && _hasSets ? leaf
                : _metricTypes[i] is { } metrics && KindsFile.HasNamedMetrics(entry.Kind) ? names.Kind(entry.Kind) + "<" + metrics + ">"
                : names.Kind(entry.Kind);
        }
    }

    /// <summary>The entries that are made of another type than that of their kind.</summary>
    public IEnumerable<(int Index, string Type)> Special => Enumerable.Range(0, _types.Length).Where(i => _types[i] != _names.Kind(_head.Entries[i].Kind)).Select(i => (i, _types[i]));

    public void Write(CodeWriter code)
    {
        if (!_hasSets)
        {
            return;
        }

        WriteOwner(code, 0, _owner);
        for (var i = 1; i < _types.Length; i++)
        {
            if (_head.Entries[i].Kind is EntryKind.Character)
            {
                WriteOwner(code, i, _types[i]);
            }

            if (_metricTypes[i] is { } type)
            {
                WriteMetrics(code, _head.Entries[i], type);
            }
        }
    }

    /// <summary>A class whose lists have named members.</summary>
    private void WriteOwner(CodeWriter code, int index, string type)
    {
        var kind = _head.Entries[index].Kind;
        var lists = ReservedNames.Lists(kind).Where(list => Below(index, list).Any()).ToList();
        var title = _head.Entries[index].Title ?? _head.Entries[index].Heading;
        code.Summary(title, _head.Path);
        code.Block($"{_names.Accessibility} sealed class {type} : {_names.Kind(kind)}", () =>
        {
            foreach (var list in lists)
            {
                var name = TypeNames.List(type, list);
                code.Summary(FormattableString.Invariant($"{ReservedNames.Plural(list)} of “{title}”."), _head.Path);
                code.Line($"public new {name} {ReservedNames.Plural(list)} => ({name})base.{ReservedNames.Plural(list)};");
            }

            if (_metricTypes[index] is { } metrics)
            {
                code.Summary(FormattableString.Invariant($"Metrics of “{title}”."), _head.Path);
                code.Line($"public new {metrics} Metrics => ({metrics})base.Metrics;");
                code.Line($"protected override {TypeNames.Sdk}MetricList CreateMetrics() => new {metrics}();");
            }

            if (lists.Count > 0)
            {
                code.Block($"protected override object? CreateList({TypeNames.Sdk}EntryKind kind) => kind switch", () =>
                {
                    foreach (var list in lists)
                    {
                        code.Line($"{TypeNames.EntryKindValue(list)} => new {TypeNames.List(type, list)}(),");
                    }

                    code.Line("_ => null,");
                }, "};");
            }
        });
        code.Line();
        foreach (var list in lists)
        {
            WriteList(code, TypeNames.List(type, list), list, Below(index, list).ToList());
        }
    }

    private void WriteList(CodeWriter code, string type, EntryKind kind, List<int> members)
    {
        var names = MemberNames.OfEntries(members.Select(member => _head.Entries[member]).ToList(), type);
        code.Block($"{_names.Accessibility} sealed class {type} : {_names.ListOf(kind)}", () =>
        {
            for (var i = 0; i < members.Count; i++)
            {
                var entry = _head.Entries[members[i]];
                var cast = _types[members[i]] == _names.Kind(kind) ? "" : "(" + _types[members[i]] + ")";
                code.Summary(entry.Number is { } number ? FormattableString.Invariant($"{TypeNames.Words(kind)} {number}: {entry.Title ?? entry.Heading}") : entry.Title ?? entry.Heading, _head.Path + "#" + entry.LocalKey);
                code.Line(FormattableString.Invariant($"public {_types[members[i]]} {names[i]} => {cast}At({i});"));
            }
        });
        code.Line();
    }

    private void WriteMetrics(CodeWriter code, Entry entry, string type)
    {
        var names = MemberNames.OfMetrics(entry.Metrics, type);
        code.Block($"{_names.Accessibility} sealed class {type} : {TypeNames.Sdk}MetricList", () =>
        {
            for (var i = 0; i < names.Count; i++)
            {
                if (names[i] is { } name)
                {
                    code.Summary(entry.Metrics[i].Text, _head.Path + "#" + entry.LocalKey);
                    code.Line(FormattableString.Invariant($"public {TypeNames.Sdk}Metric {name} => At({i});"));
                }
            }
        });
        code.Line();
    }

    private IEnumerable<int> Below(int index, EntryKind kind)
    {
        for (var i = index + 1; i < _head.Entries.Count; i++)
        {
            if (_head.Entries[i].Kind != kind)
            {
                continue;
            }

            var above = _head.Entries[i].Parent;
            while (above > index)
            {
                above = _head.Entries[above].Parent;
            }

            if (above == index)
            {
                yield return i;
            }
        }
    }
}
