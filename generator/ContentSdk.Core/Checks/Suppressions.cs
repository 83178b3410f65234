using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Checks;

/// <summary>
/// What a document's comments keep the rules from saying: <c>&lt;!-- contentsdk-disable-next-line CSDK2001 --&gt;</c>, <c>-disable-line</c>,
/// <c>-disable</c> up to <c>-enable</c>. Without ids a comment speaks of all rules; what follows <c>--</c> is its reason.
/// </summary>
internal sealed class Suppressions
{
    private const string Prefix = "contentsdk-";
    private const string All = "";

    private static readonly string[] Directives = ["disable-next-line", "disable-line", "disable", "enable"];

    private readonly string _text;
    private readonly List<int> _lineStarts = [0];
    private readonly List<Suppression> _suppressions = [];
    private readonly List<Problem> _problems = [];

    // The blocks that no comment has ended yet, by their rule.
    private readonly Dictionary<string, List<Suppression>> _open = new(StringComparer.Ordinal);

    // For each rule the lines from behind which it may speak again in blocks that speak of all.
    private readonly Dictionary<string, List<int>> _enabled = new(StringComparer.Ordinal);

    // The lines that the last comment looked over; those that stand among them speak of the same one.
    private (int First, int Last) _passed = (0, -1);

    private Suppressions(SourceDocument source)
    {
        _text = source.Text.Text;
        for (var i = _text.IndexOf('\n'); i >= 0; i = _text.IndexOf('\n', i + 1))
        {
            _lineStarts.Add(i + 1);
        }
    }

    /// <summary>The problems that no comment speaks of, and the comments that speak of none.</summary>
    public static IEnumerable<Problem> Apply(SourceDocument source, IEnumerable<Problem> problems)
    {
        var comments = source.Links.Comments.Where(comment => comment.Text.TrimStart().StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)).OrderBy(comment => comment.Range.Start).ToList();
        return comments.Count == 0 ? problems : new Suppressions(source).Apply(comments, problems);
    }

    private List<Problem> Apply(List<Comment> comments, IEnumerable<Problem> problems)
    {
        foreach (var comment in comments)
        {
            Read(comment);
        }

        var left = Left([.. problems], _suppressions);
        var own = _suppressions.Where(suppression => suppression.Id == KnownRules.NeedlessSuppression.Id).ToList();
        _problems.AddRange(_suppressions.Where(suppression => !suppression.IsUsed && suppression.Id != KnownRules.NeedlessSuppression.Id).Select(Needless));
        left.AddRange(Left(_problems, own));
        return left;
    }

    /// <summary>The problems that no suppression covers; notes which suppressions cover any.</summary>
    private List<Problem> Left(IReadOnlyList<Problem> problems, IReadOnlyList<Suppression> suppressions)
    {
        var left = new List<(int Position, Problem Problem)>();
        foreach (var rule in problems.Select((problem, position) => (Position: position, Problem: problem, Line: LineOf(problem.Range.Start))).GroupBy(found => found.Problem.Rule.Id, StringComparer.Ordinal))
        {
            var found = rule.OrderBy(found => found.Line).ToList();
            var lines = found.ConvertAll(found => found.Line);
            var covered = new List<(int First, int Last)>();
            foreach (var suppression in suppressions.Where(suppression => suppression.Id is null || suppression.Id == rule.Key))
            {
                var (first, last) = (suppression.FirstLine, LastLine(suppression, rule.Key));
                if (Next(lines, first) is { } line && line <= last)
                {
                    suppression.IsUsed = true;
                    covered.Add((first, last));
                }
            }

            // Both stand in the order of lines, so one walk over both tells them apart.
            covered.Sort();
            var (passed, end) = (0, -1);
            foreach (var (position, problem, line) in found)
            {
                for (; passed < covered.Count && covered[passed].First <= line; passed++)
                {
                    end = Math.Max(end, covered[passed].Last);
                }

                if (line > end)
                {
                    left.Add((position, problem));
                }
            }
        }

        return left.OrderBy(found => found.Position).Select(found => found.Problem).ToList();
    }

    // What speaks of all rules speaks of each up to where that one may speak again.
    private int LastLine(Suppression suppression, string rule)
    {
        var enabled = suppression.Id is null && suppression.IsBlock && _enabled.TryGetValue(rule, out var lines) ? Next(lines, suppression.FirstLine) : null;
        return Math.Min(suppression.LastLine, enabled ?? int.MaxValue);
    }

    /// <summary>The first of lines in order that is a line or behind it; null when all are before it.</summary>
    private static int? Next(List<int> lines, int line)
    {
        var next = lines.BinarySearch(line);
        next = next < 0 ? ~next : next;
        return next < lines.Count ? lines[next] : null;
    }

    private void Read(Comment comment)
    {
        var start = comment.Range.Start + (comment.Text.Length - comment.Text.TrimStart().Length);
        var text = comment.Text.Trim();
        var reason = text.IndexOf(" --", StringComparison.Ordinal);
        var words = Words(reason < 0 ? text : text.Substring(0, reason), start);
        var name = words[0].Text.Substring(Prefix.Length).ToLowerInvariant();
        if (Array.IndexOf(Directives, name) < 0)
        {
            var nearest = Text.NearestName.Find(name, Directives);
            _problems.Add(Say(words[0], "'" + words[0].Text + "' is no comment that the rules know" + (nearest is null ? "; they know " + string.Join(", ", Directives.Select(known => Prefix + known)) : "; write '" + Prefix + nearest + "'")));
            return;
        }

        // Without ids a comment speaks of all rules. What follows the ids and is like none of them is the reason, with or without dashes before it.
        var ids = words.Skip(1).TakeWhile((word, i) => i == 0 || word.Text.Any(char.IsDigit)).Select(word => (Id: (string?)word.Text.ToUpperInvariant(), Word: word)).ToList();
        foreach (var (id, word) in ids.Count > 0 ? ids : [(null, words[0])])
        {
            if (id is not null && !KnownRules.IsKnown(id))
            {
                var nearest = Text.NearestName.Find(id, KnownRules.All.Select(rule => rule.Id));
                _problems.Add(Say(word, "There is no rule '" + word.Text + "'" + (nearest is null ? "; take it out" : "; the nearest is " + nearest)));
            }
            else if (name == "enable")
            {
                Enable(id, word, LineOf(comment.Range.Start));
            }
            else
            {
                Add(new Suppression(id, new SourceRange(word.Start, word.Start + word.Text.Length), First(name, comment), Last(name, comment)));
            }
        }
    }

    private void Add(Suppression suppression)
    {
        _suppressions.Add(suppression);
        if (suppression.IsBlock)
        {
            if (!_open.TryGetValue(suppression.Id ?? All, out var open))
            {
                _open.Add(suppression.Id ?? All, open = []);
            }

            open.Add(suppression);
        }
    }

    private int First(string directive, Comment comment) => directive == "disable-next-line" ? NextLine(comment) : LineOf(comment.Range.Start);

    private int Last(string directive, Comment comment) => directive switch
    {
        "disable" => int.MaxValue,
        "disable-next-line" => NextLine(comment),
        _ => LineOf(comment.Range.End),
    };

    // Formatters put an empty line behind a comment of its own, and several comments may stand above one line.
    private int NextLine(Comment comment)
    {
        var first = LineOf(comment.Range.End) + 1;
        if (first <= _passed.Last && first >= _passed.First)
        {
            return _passed.Last;
        }

        var line = first;
        while (line + 1 < _lineStarts.Count && HoldsNothing(_text.Substring(_lineStarts[line], _lineStarts[line + 1] - _lineStarts[line]).Trim()))
        {
            line++;
        }

        _passed = (first, line);
        return line;
    }

    private static bool HoldsNothing(string line) =>
        line.Length == 0 || (line.StartsWith("<!--", StringComparison.Ordinal) && line.EndsWith("-->", StringComparison.Ordinal) && line.IndexOf("-->", StringComparison.Ordinal) == line.Length - 3 && line.Contains(Prefix));

    private void Enable(string? id, (string Text, int Start) word, int line)
    {
        var closed = _open.Where(open => id is null || open.Key == id).ToList();
        foreach (var open in closed)
        {
            open.Value.ForEach(suppression => suppression.LastLine = line);
            _open.Remove(open.Key);
        }

        if (id is not null && _open.ContainsKey(All))
        {
            if (!_enabled.TryGetValue(id, out var lines))
            {
                _enabled.Add(id, lines = []);
            }

            lines.Add(line);
        }
        else if (closed.Count == 0)
        {
            _problems.Add(Say(word, "'" + word.Text + "' ends no " + Prefix + "disable; take it out"));
        }
    }

    private static Problem Needless(Suppression suppression) =>
        new(KnownRules.NeedlessSuppression, suppression.Range, suppression.Id is { } id ? id + " has nothing to say here; take it out of the comment" : "The rules have nothing to say here; take the comment out");

    private static Problem Say((string Text, int Start) word, string message) => new(KnownRules.NeedlessSuppression, new SourceRange(word.Start, word.Start + word.Text.Length), message);

    private static List<(string Text, int Start)> Words(string text, int offset)
    {
        var words = new List<(string, int)>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && text[i] != ',' && !char.IsWhiteSpace(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                words.Add((text.Substring(start, i - start), offset + start));
            }

            i++;
        }

        return words;
    }

    private int LineOf(int position)
    {
        var found = _lineStarts.BinarySearch(position);
        return found < 0 ? ~found - 1 : found;
    }

    /// <summary>What one id of one comment speaks of.</summary>
    private sealed class Suppression(string? id, SourceRange range, int firstLine, int lastLine)
    {
        public string? Id => id;

        public SourceRange Range => range;

        public int FirstLine => firstLine;

        public int LastLine { get; set; } = lastLine;

        /// <summary>Whether it goes on until a comment ends it.</summary>
        public bool IsBlock { get; } = lastLine == int.MaxValue;

        public bool IsUsed { get; set; }
    }
}
