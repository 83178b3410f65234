using System.Globalization;

namespace ContentSdk.Core.Naming;

/// <summary>Gives members of one set names of their own.</summary>
public static class NameScope
{
    /// <summary>The members that a set of entries has whatever the content: its base class's, and those of <see cref="object"/>.</summary>
    public static IReadOnlyCollection<string> OfLists { get; } = ["All", "TryGet", "Count", "Item", "At", "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize", "GetEnumerator"];

    /// <summary>
    /// Names the members of a set within one document, in order. A name that is taken gets 2, 3 and so on; a reserved one gets its kind.
    /// </summary>
    /// <param name="wanted">The names wanted, in document order.</param>
    /// <param name="owner">The name of the set's class, which no member can have.</param>
    /// <param name="suffix">What a reserved name gets, such as <c>Section</c>.</param>
    public static IReadOnlyList<string> Number(IReadOnlyList<string> wanted, string owner, string suffix)
    {
        var names = new string[wanted.Count];
        var claimed = new HashSet<string>(wanted, StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < wanted.Count; i++)
        {
            var basis = IsReserved(wanted[i], owner) ? wanted[i] + suffix : wanted[i];
            var name = basis;

            // "Cost 2" may be a title of its own; a number that somebody else asked for is passed over.
            while (taken.Contains(name) || (name != basis && claimed.Contains(name)) || IsReserved(name, owner))
            {
                var number = next[basis] = next.TryGetValue(basis, out var last) ? last + 1 : 2;
                name = basis + (char.IsDigit(basis[basis.Length - 1]) ? "_" : "") + number.ToString(CultureInfo.InvariantCulture);
            }

            taken.Add(name);
            names[i] = name;
        }

        return names;
    }

    /// <summary>
    /// Names members that come from different documents. Where names collide, each of them gets a suffix, from its own title and then from its path,
    /// so that a new document can never take the name of another one.
    /// </summary>
    /// <param name="wanted">For each member its names from the shortest to the longest, the last of which should be unique.</param>
    /// <param name="owner">The name of the set's class, which no member can have.</param>
    /// <param name="reserved">What no member can be called beside that.</param>
    public static IReadOnlyList<string> Distinguish(IReadOnlyList<IReadOnlyList<string>> wanted, string owner, IReadOnlyCollection<string> reserved)
    {
        bool IsFree(string name) => !IsReserved(name, owner) && !reserved.Contains(name);

        var names = new string[wanted.Count];
        var open = Enumerable.Range(0, wanted.Count).ToList();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var step = 0; open.Count > 0; step++)
        {
            var isLast = wanted.All(candidates => step >= candidates.Count - 1);
            var groups = open.GroupBy(member => wanted[member][Math.Min(step, wanted[member].Count - 1)], StringComparer.Ordinal).ToList();
            open = [];
            foreach (var group in groups)
            {
                var members = group.ToList();
                if (members.Count == 1 && IsFree(group.Key) && taken.Add(group.Key))
                {
                    names[members[0]] = group.Key;
                }
                else if (isLast)
                {
                    // Only paths that differ in nothing but punctuation get here; members stand in the order of their paths.
                    var number = 2;
                    foreach (var member in members)
                    {
                        var name = group.Key + "_";
                        for (; !IsFree(name) || !taken.Add(name); number++)
                        {
                            name = group.Key + "_" + number.ToString(CultureInfo.InvariantCulture);
                        }

                        names[member] = name;
                    }
                }
                else
                {
                    open.AddRange(members);
                }
            }
        }

        return names;
    }

    private static bool IsReserved(string name, string owner) =>
        name == owner || OfLists.Contains(name) || name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal);
}
