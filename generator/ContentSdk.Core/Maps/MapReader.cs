using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Maps;

/// <summary>
/// Reads a document into entries. It knows forms (a kind word with a number, a bold line of its own, a list below a heading that announces entries);
/// the words that carry a meaning come from <see cref="Vocabulary"/>.
/// </summary>
internal sealed class MapReader
{
    private readonly List<EntryBuilder> _entries = [];
    private readonly List<FlowPart> _flow;
    private readonly BlockReader _reader = new();
    private readonly HashSet<string> _localKeys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _keyCounts = new(StringComparer.Ordinal);
    private readonly bool _isMap;
    private readonly int? _chapter;
    private readonly Vocabulary _vocabulary;
    private readonly EntryForms _forms;
    private readonly MemberReader _members;
    private HeadingNode _root = null!;
    private HeadingNode? _titled;

    private MapReader(bool isMap, int? chapter, Vocabulary vocabulary, List<FlowPart>? flow = null)
    {
        (_isMap, _chapter, _vocabulary, _flow) = (isMap, chapter, vocabulary, flow ?? []);
        _forms = new EntryForms(vocabulary);
        _members = new MemberReader(vocabulary);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="path">Path under the content root, with forward slashes.</param>
    /// <param name="source">The text, taken apart.</param>
    /// <param name="vocabulary">The words that carry a meaning.</param>
    /// <param name="isDeclared">Whether it is in a declared collection: then it is no map, and its front matter is for the declaration to understand.</param>
    /// <param name="flow">Where the document's text is put in order, for who asks whether it is all there; null for who does not.</param>
    public static ReadDocument Read(string path, SourceDocument source, Vocabulary vocabulary, bool isDeclared = false, List<FlowPart>? flow = null)
    {
        var root = HeadingNode.Build(source.Blocks, vocabulary, isDeclared);
        if (isDeclared)
        {
            return new MapReader(isMap: false, chapter: null, vocabulary).Read(path, source, root, chapter: null, kind: null);
        }

        var chapter = ChapterHeading.Read(source.FrontMatter, root, path, vocabulary);
        var kind = source.FrontMatter.Scalar("kind");
        var isMap = string.Equals(kind, nameof(EntryKind.Chapter), StringComparison.OrdinalIgnoreCase)
            || (!string.Equals(kind, nameof(EntryKind.Document), StringComparison.OrdinalIgnoreCase) && (chapter.Number is not null || HasStrongForm(root, vocabulary)));
        return new MapReader(isMap, chapter.Number, vocabulary, flow).Read(path, source, root, chapter, kind);
    }

    private static bool HasStrongForm(HeadingNode root, Vocabulary vocabulary) =>
        root.Descendants().Prepend(root).Any(node => node.Form.IsStrong || node.Blocks.Any(block =>
            block is ParagraphBlock { Lines.Count: > 0 } paragraph && paragraph.Lines[0].StrongAlone is { } strong && HeadingForm.Parse(strong, vocabulary).IsStrong));

    /// <param name="path">Path under the content root.</param>
    /// <param name="source">The text, taken apart.</param>
    /// <param name="root">Its headings.</param>
    /// <param name="chapter">What it says of its chapter; null for a document in a declared collection.</param>
    /// <param name="kind">The kind that front matter states.</param>
    private ReadDocument Read(string path, SourceDocument source, HeadingNode root, ChapterHeading? chapter, string? kind)
    {
        var entry = Add(EntryKind.Document, -1, root.Heading?.Level ?? 0, root.Heading?.Line.Text ?? "", root.Heading?.Line, new HtmlRange(0, source.Html.Length));
        entry.Anchor = root.Heading?.Anchor ?? "";
        foreach (var value in source.FrontMatter.Values)
        {
            var field = FieldText.Of(value);
            if (chapter is null)
            {
                entry.AddData(field);
            }
            else
            {
                entry.AddField(field, FlowKind.FrontMatter);
            }
        }

        (_root, _titled) = (root, chapter?.Titled);
        ReadNode(root, 0, null, null);
        _reader.Open(entry);
        _reader.Read(root.Footer);
        _reader.Close();

        var map = _isMap && (kind is not null || chapter?.Number is not null || _entries.Any(found => found.Kind is not (EntryKind.Document or EntryKind.Topic))) ? chapter : null;
        entry.Kind = chapter is null ? EntryKind.Declared : map is null ? EntryKind.Document : EntryKind.Chapter;
        entry.Number = map?.Number;
        entry.Title = map is null ? DocumentTitle(source.FrontMatter, root) : map.Title;
        entry.Form = EntryForm.None with { Subtitle = map is null ? source.FrontMatter.Scalar("subtitle") : map.Subtitle };

        var key = source.FrontMatter.StatedKey?.Text.Trim() ?? DocumentPath.WithoutExtension(path);
        var entries = _entries.Select(builder => builder.Build()).ToEquatableArray();
        var head = new DocumentHead(path, key, source.FrontMatter.Scalar("name"), source.FrontMatter.IsDraft, entries, WrittenAnchors.Of(source, _entries));
        return new ReadDocument(new Document(head, BodyParts.Measure(source.Html, _entries, entries, _flow)), new DocumentPlaces(_entries.Select(builder => builder.Places()).ToEquatableArray()));
    }

    private static string? DocumentTitle(FrontMatter frontMatter, HeadingNode root)
    {
        var title = frontMatter.Scalar("title") ?? (root.Heading is { } heading ? Titles.TrimQuotes(Titles.TrimMarks(heading.Line.Text)) : "");
        return title.Length == 0 ? null : title;
    }

    private void ReadNode(HeadingNode node, int self, EntryKind? group, string? groupTitle)
    {
        // Below "# Story Map" the text under "## Chapter 7: Risk" is about the chapter, and so it is under "# The Title" below "# Chapter 7".
        var isChapter = ReferenceEquals(node, _titled) || (self > 0 && _entries[self].Parent == 0 && node.Form is { Kind: EntryKind.Chapter, Number: not null } && node.Form.Number == _chapter && _root.Form.Number is null);
        ReadOwnBlocks(node, isChapter ? 0 : self, group, groupTitle);
        var areNumbered = node.Children.Count(child => child.Form.IsNumbered) > node.Children.Count / 2;
        var outlined = new HashSet<EntryKind?>(node.Children.Where(child => child.Form.IsNumberedTwice).Select(child => child.Form.Kind));
        foreach (var child in node.Children)
        {
            ReadHeading(child, outlined.Contains(child.Form.Kind) ? child.Form.WithoutOutline() : child.Form, self, group, areNumbered);
        }

        _entries[self].Html = Extend(_entries[self].Html, node);
    }

    private void ReadHeading(HeadingNode node, HeadingForm form, int parent, EntryKind? group, bool siblingsAreNumbered)
    {
        var heading = node.Heading!;
        var own = form.Kind is not null and not EntryKind.Chapter && _isMap ? form.Kind
            : _chapter is { } chapter && Titles.IsPartOf(heading.Line.Text, chapter) ? EntryKind.Section : (EntryKind?)null;

        // "3. Expansion Examples: Title" is the third of its group before it is a group of examples.
        var announced = own is null && _isMap && !(group is not null && form.IsNumbered) && !(form.Group is EntryKind.Character && _entries[parent].Kind is EntryKind.Character) ? form.Group : null;
        var isMember = own is null && announced is null && group is not null && (form.IsNumbered || !siblingsAreNumbered)
            && !Vocabulary.GeneralTitles.Contains(form.Title.ToLowerInvariant());
        var isSubgroup = isMember && IntroducesEntries(node, group!.Value);
        var kind = own ?? (isMember && !isSubgroup ? group!.Value : EntryKind.Topic);

        var entry = Add(kind, parent, heading.Level, heading.Line.Text, heading.Line, heading.Html);
        entry.Anchor = heading.Anchor;
        entry.LocalKey = TakeLocalKey(Named(heading.Anchor, kind));
        entry.PinnedName = heading.IsPinned ? heading.Anchor : null;
        _forms.Apply(entry, form.Kind is null || own is not null || (_isMap && form.Kind is EntryKind.Chapter) ? form : HeadingForm.Plain(heading.Line.Text));
        foreach (var link in heading.Line.Links)
        {
            entry.AddMention(new LinkMention(link.Text, link.Destination));
        }

        var self = _entries.Count - 1;
        var below = kind is EntryKind.Topic ? announced ?? (isSubgroup ? group : null) : null;
        ReadNode(node, self, below, isSubgroup ? entry.Title : null);
    }

    /// <summary>Whether the bullets below a heading introduce entries of the group, rather than being fields of the heading.</summary>
    private bool IntroducesEntries(HeadingNode node, EntryKind group) =>
        group is EntryKind.Expert && node.Blocks.OfType<ListBlock>().Any(list => _members.Members(list, group) is not null);

    private void ReadOwnBlocks(HeadingNode node, int self, EntryKind? group, string? groupTitle)
    {
        _reader.Open(_entries[self]);
        var heading = _entries[self];
        var character = -1;
        for (var i = 0; i < node.Blocks.Count; i++)
        {
            if (i == node.Preamble)
            {
                _reader.Close();
                AddOwnHeading(node);
            }

            var block = node.Blocks[i];
            var next = i + 1 < node.Blocks.Count ? node.Blocks[i + 1] : null;
            if (group is EntryKind.Expert && block is ParagraphBlock { Lines.Count: 1 } above && next is ListBlock below && _members.Members(below, EntryKind.Expert) is not null && GroupLabel(above.Lines[0]) is { } groupLabel)
            {
                // "**Leaders**:" above bullets with names is a group of experts and no field.
                _reader.Open(heading);
                heading.AddText(groupLabel);
                groupTitle = groupLabel;
            }
            else if (block is ParagraphBlock { Lines.Count: > 0 } paragraph && BoldEntry(paragraph, next, node, group, out var isWhole) is { } form)
            {
                var line = paragraph.Lines[0];
                var hasText = line.TryLabel(out var label, out var value, out _) && !isWhole;
                value = isWhole ? "" : value;
                var owner = form.Kind is EntryKind.Act && character >= 0 ? character : self;
                var entry = OpenInline(form.Kind!.Value, owner, hasText ? label : line.Text, line, form, paragraph.Html);
                character = form.Kind is EntryKind.Character ? _entries.Count - 1 : form.Kind is EntryKind.Act ? character : -1;
                _reader.Open(entry);
                if (value.Length > 0)
                {
                    entry.Title ??= value;
                    _reader.ReadLines([line with { Strong = null, Text = value, Rest = value, Origin = line.OriginOf(value) }]);
                }

                _reader.Read(new ParagraphBlock(paragraph.Lines.Skip(1).ToList(), paragraph.Html, paragraph.Container));
            }
            else if (block is ListBlock entries && group is { } kind && (node.Children.Count == 0 || kind is EntryKind.Expert) && ReferenceEquals(_reader.Entry, heading) && _members.Members(entries, kind) is { } members)
            {
                for (var position = 0; position < entries.Items.Count; position++)
                {
                    if (members[position] is { } member)
                    {
                        ReadMember(member, entries.Items[position], kind, self, groupTitle ?? heading.Title, entries.First + position);
                    }
                    else
                    {
                        _reader.Open(heading);
                        _reader.Read(entries with { Items = [entries.Items[position]] });
                    }
                }

                _reader.Open(heading);
            }
            else if (_isMap && block is ListBlock list && _members.Acts(list) is { } acts)
            {
                for (var position = 0; position < acts.Count; position++)
                {
                    ReadMember(acts[position], list.Items[position], EntryKind.Act, self, null, null);
                }

                _reader.Open(heading);
            }
            else
            {
                _reader.Read(block);
            }

            if (!ReferenceEquals(_reader.Entry, heading) && block.Container == FirstContainer(node, block))
            {
                _reader.Entry.Html = new HtmlRange(_reader.Entry.Html.Start, Math.Max(_reader.Entry.Html.End, block.Html.End));
            }
        }

        _reader.Close();
        if (node.Preamble >= node.Blocks.Count)
        {
            AddOwnHeading(node);
        }
    }

    // Text may stand above the document's own heading; every other heading comes first in its part.
    private void AddOwnHeading(HeadingNode node)
    {
        if (ReferenceEquals(node, _root) && node.Heading is not null)
        {
            _flow.Add(new FlowPart(0, FlowKind.Heading, 0, ""));
        }
    }

    private static int FirstContainer(HeadingNode node, Block block) => node.Heading?.Container ?? block.Container;

    private string? GroupLabel(Line line) =>
        _forms.Opens(line) is not null ? null
        : line.TryLabel(out var label, out var value, out _) ? value.Length == 0 && !_vocabulary.IsCommonLabel(label) ? label : null
        : line.StrongAlone;

    /// <summary>A bold line of its own that opens an entry; null when the paragraph is anything else.</summary>
    private HeadingForm? BoldEntry(ParagraphBlock paragraph, Block? next, HeadingNode node, EntryKind? group, out bool isWhole)
    {
        var line = paragraph.Lines[0];
        isWhole = false;
        if (_isMap && _forms.Opens(line) is { } own)
        {
            return own;
        }

        if (line.TryLabel(out var label, out var value, out _))
        {
            // "**Company**: Title" above fields, below a heading that announces case studies.
            isWhole = group is not null && value.Length > 0 && node.Children.Count == 0 && HasLabelledList(paragraph, next) && !_vocabulary.IsCommonLabel(label);
            return isWhole ? HeadingForm.Parse(label + ": " + value, _vocabulary) with { Kind = group } : null;
        }

        if (line.StrongAlone is not { } strong)
        {
            return null;
        }

        if (group is { } kind && node.Children.Count == 0 && (next is ListBlock || paragraph.Lines.Count > 1))
        {
            return HeadingForm.Parse(strong, _vocabulary) with { Kind = kind };
        }

        return HasLabelledList(paragraph, next) ? HeadingForm.Parse(strong, _vocabulary) with { Kind = EntryKind.Topic } : null;
    }

    private static bool HasLabelledList(ParagraphBlock paragraph, Block? next) =>
        paragraph.Lines.Count == 1 && next is ListBlock list && list.Items.Count > 0 && list.Items.All(item => item.Blocks.Count > 0 && item.Blocks[0] is ParagraphBlock { Lines.Count: > 0 } first && first.Lines[0].TryLabel(out _, out _, out _));

    private void ReadMember(Introduction introduction, ListItem item, EntryKind kind, int parent, string? groupTitle, int? position)
    {
        var entry = OpenInline(kind, parent, introduction.Name, introduction.Line, introduction.Form, item.Html);
        _reader.Open(entry);
        _forms.Introduce(entry, introduction, kind is EntryKind.Expert ? groupTitle : null);
        entry.Number ??= kind is EntryKind.Expert or EntryKind.Character ? null : position;
        if (introduction.Text.Length > 0)
        {
            entry.AddProse(introduction.Text, introduction.Line.Links, introduction.Line.OriginOf(introduction.Text));
            entry.Excerpt = introduction.Text;
        }

        _reader.ReadLines(introduction.Rest);
        foreach (var block in item.Blocks.Skip(1))
        {
            _reader.Read(block);
        }

        _reader.Close();
    }

    private EntryBuilder OpenInline(EntryKind kind, int parent, string heading, Line line, HeadingForm form, HtmlRange html)
    {
        _reader.Close();
        var entry = Add(kind, parent, 0, heading, line, html);
        _forms.Apply(entry, form);
        var slug = Named(HeadingSlugs.Slug(heading.Trim()), kind);
        var anchor = _entries[parent].LocalKey;
        entry.LocalKey = TakeLocalKey(anchor.Length == 0 ? slug : anchor + "/" + slug);
        return entry;
    }

    private EntryBuilder Add(EntryKind kind, int parent, int level, string heading, Line? line, HtmlRange html)
    {
        var entry = new EntryBuilder(kind, _entries.Count, parent, level, heading, line, html, _vocabulary, _flow);
        if (parent >= 0)
        {
            _flow.Add(new FlowPart(_entries.Count, FlowKind.Heading, 0, ""));
        }

        _entries.Add(entry);
        return entry;
    }

    // "## 🎉" has an empty anchor, and the document's own key would be its. No anchor has a capital.
    private static string Named(string slug, EntryKind kind) => slug.Length > 0 ? slug : kind.ToString();

    private string TakeLocalKey(string wanted)
    {
        // The next number to try is kept, so that many entries of one name stay cheap.
        var key = wanted;
        while (!_localKeys.Add(key))
        {
            _keyCounts[wanted] = _keyCounts.TryGetValue(wanted, out var count) ? count + 1 : 1;
            key = wanted + "-" + _keyCounts[wanted].ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return key;
    }

    // A heading's share of the page ends with the last block of its own container below it.
    private static HtmlRange Extend(HtmlRange range, HeadingNode node)
    {
        if (node.Heading is not { } heading)
        {
            return range;
        }

        var end = range.End;
        foreach (var below in node.Descendants().Prepend(node))
        {
            if (below.Heading!.Container == heading.Container)
            {
                end = Math.Max(end, below.Heading.Html.End);
            }

            foreach (var block in below.Blocks)
            {
                end = block.Container == heading.Container ? Math.Max(end, block.Html.End) : end;
            }
        }

        return new HtmlRange(range.Start, end);
    }
}
