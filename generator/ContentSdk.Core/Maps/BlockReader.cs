using ContentSdk.Core.Models;
using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Maps;

/// <summary>Reads blocks into fields, items and prose of an entry.</summary>
internal sealed class BlockReader
{
    private FieldText? _field;

    /// <summary>The entry that what is read belongs to.</summary>
    public EntryBuilder Entry { get; private set; } = null!;

    /// <summary>Goes on with another entry.</summary>
    public void Open(EntryBuilder entry)
    {
        Close();
        Entry = entry;
    }

    /// <summary>Ends the field that is still waiting for more.</summary>
    public void Close()
    {
        if (_field is not null)
        {
            Entry.AddField(_field);
            _field = null;
        }
    }

    public void Read(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Read(block);
        }
    }

    public void Read(Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                ReadLines(paragraph.Lines);
                break;
            case ListBlock list:
                ReadList(list);
                break;
            case QuoteBlock quote:
                Close();
                Read(quote.Blocks);
                break;
            case TableBlock table:
                Close();
                ReadTable(table);
                break;
            case DefinitionsBlock definitions:
                Close();
                ReadDefinitions(definitions);
                break;
            case VerbatimBlock verbatim:
                Close();
                Entry.AddText(verbatim.Text, FlowKind.Code);
                break;
            default:
                Close();
                break;
        }
    }

    /// <summary>Starts a field whose value follows.</summary>
    private void Begin(FieldText field)
    {
        Close();
        _field = field;
    }

    /// <summary>Reads the lines of a paragraph: labels open fields, other lines go on with the field or are prose.</summary>
    public void ReadLines(IReadOnlyList<Line> lines)
    {
        // A label alone in its paragraph waits for a list or for the paragraph behind it.
        if (_field is not { Text.Length: 0 } || (lines.Count > 0 && lines[0].TryLabel(out _, out _, out _)))
        {
            Close();
        }

        var prose = new List<Line>();
        foreach (var line in lines)
        {
            if (line.TryLabel(out var label, out var value, out var html))
            {
                EndProse(prose);
                Begin(new FieldText(label, line.RangeOf(label)));
                _field!.AddEnd(line, value, html);
            }
            else if (_field is not null)
            {
                _field.AddLine(line);
            }
            else
            {
                prose.Add(line);
            }
        }

        EndProse(prose);
    }

    private void EndProse(List<Line> prose)
    {
        if (prose.Count == 0)
        {
            return;
        }

        // Lines are wrapped anywhere, but "Word: …" starts something new.
        var start = 0;
        for (var i = 1; i <= prose.Count; i++)
        {
            if (i == prose.Count || StartsAnew(prose[i].Text))
            {
                var part = new JoinedLines(i - start == prose.Count ? prose : prose.GetRange(start, i - start), " ");
                Entry.Excerpt ??= part.Text;
                Entry.AddProse(part.Text, part.Links, part.Origin);
                start = i;
            }
        }

        prose.Clear();
    }

    private static bool StartsAnew(string line) =>
        line.Length > 0 && char.IsUpper(line[0]) && line.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0 && line.Take(colon).Count(char.IsWhiteSpace) < 3;

    private void ReadList(ListBlock list)
    {
        if (_field is { AwaitsList: true } field)
        {
            AddItems(list, field.AddItem);
            Close();
            return;
        }

        Close();
        foreach (var item in list.Items)
        {
            ReadItem(item);
        }
    }

    /// <summary>Reads an item that stands in no field's list: a labelled one is a field.</summary>
    private void ReadItem(ListItem item)
    {
        if (item.Blocks.Count > 0 && item.Blocks[0] is ParagraphBlock { Lines.Count: > 0 } first && first.Lines[0].TryLabel(out _, out _, out _))
        {
            ReadLines(first.Lines);
            foreach (var block in item.Blocks.Skip(1))
            {
                if (block is ListBlock nested && _field is { } field)
                {
                    AddItems(nested, field.AddItem);
                }
                else
                {
                    Read(block);
                }
            }

            Close();
            return;
        }

        AddItems(item, text => Entry.AddItem(text));
    }

    private static void AddItems(ListBlock list, Action<ItemText> add)
    {
        foreach (var item in list.Items)
        {
            AddItems(item, add);
        }
    }

    // Nested items follow their parent, as they do on the page.
    private static void AddItems(ListItem item, Action<ItemText> add)
    {
        foreach (var block in item.Blocks)
        {
            switch (block)
            {
                case ParagraphBlock paragraph when paragraph.Lines.Count > 0:
                    add(ItemText.Of(paragraph.Lines));
                    break;
                case ListBlock nested:
                    AddItems(nested, add);
                    break;
                case VerbatimBlock verbatim:
                    add(ItemText.Plain(verbatim.Text.Trim(), TextOrigin.Unknown));
                    break;
                case QuoteBlock quote:
                    AddItems(new ListItem(quote.Blocks, quote.Html, item.Column), add);
                    break;
                case TableBlock table:
                    foreach (var row in table.Rows)
                    {
                        add(ItemText.OfRow(row));
                    }

                    break;
                case DefinitionsBlock definitions:
                    foreach (var (term, below) in definitions.Definitions)
                    {
                        add(ItemText.Of([term]));
                        AddItems(new ListItem(below, definitions.Html, item.Column), add);
                    }

                    break;
            }
        }
    }

    private void ReadTable(TableBlock table)
    {
        var body = table.HasHeader ? table.Rows.Skip(1) : table.Rows;
        if (table.HasHeader)
        {
            Entry.AddText(string.Join(" ", table.Rows[0].Select(cell => cell.Text)));
        }

        var holdsLabels = table.HasHeader && table.Rows[0].Count > 2 && Vocabulary.LabelHeaders.Contains(table.Rows[0][0].Text.ToLowerInvariant());
        foreach (var row in body)
        {
            if (row.Count == 2 && row[0].Text.Length > 0)
            {
                var field = new FieldText(row[0].Text, row[0].Range);
                field.AddLine(row[1]);
                Entry.AddField(field);
            }
            else if (holdsLabels && row.Count > 2 && row[0].Text.Length > 0)
            {
                var field = new FieldText(row[0].Text, row[0].Range);
                foreach (var cell in row.Skip(1).Where(cell => cell.Text.Length > 0))
                {
                    field.AddItem(new ItemText(cell.Text, cell.Html, null, null, cell.Text, null, cell.Links, cell.Origin));
                }

                Entry.AddField(field);
            }
            else
            {
                Entry.AddRow(row);
            }
        }
    }

    private void ReadDefinitions(DefinitionsBlock definitions)
    {
        foreach (var (term, blocks) in definitions.Definitions)
        {
            Begin(new FieldText(term.Text, term.Range));
            foreach (var block in blocks)
            {
                if (block is ParagraphBlock { Lines.Count: > 0 } behind && _field is { Items.Count: > 0 } list)
                {
                    // Text behind the items would stand before them in a field's value.
                    list.AddItem(ItemText.Of(behind.Lines));
                }
                else if (block is ParagraphBlock paragraph && _field is { } value)
                {
                    foreach (var line in paragraph.Lines)
                    {
                        value.AddLine(line);
                    }
                }
                else if (block is ListBlock items && _field is { } field)
                {
                    AddItems(items, field.AddItem);
                }
                else
                {
                    Read(block);
                }
            }

            Close();
        }
    }
}
