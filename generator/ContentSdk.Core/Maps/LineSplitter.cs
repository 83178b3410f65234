using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Maps;

/// <summary>
/// Takes apart what markdown joins and authors do not: a label or bold line directly below a list is, by CommonMark's rule of lazy
/// continuation, part of the last item; several bold lines below each other are one paragraph.
/// </summary>
internal sealed class LineSplitter(EntryForms forms)
{
    public IEnumerable<Block> Split(Block block) => block switch
    {
        ParagraphBlock paragraph => SplitParagraph(paragraph),
        ListBlock list => SplitList(list),
        _ => [block],
    };

    private IEnumerable<Block> SplitParagraph(ParagraphBlock paragraph)
    {
        var start = 0;
        for (var i = 1; i < paragraph.Lines.Count; i++)
        {
            if (forms.Opens(paragraph.Lines[i]) is not null)
            {
                yield return paragraph with { Lines = paragraph.Lines.Skip(start).Take(i - start).ToList() };
                start = i;
            }
        }

        yield return start == 0 ? paragraph : paragraph with { Lines = paragraph.Lines.Skip(start).ToList() };
    }

    private IEnumerable<Block> SplitList(ListBlock list)
    {
        var start = 0;
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (Cut(list.Items[i], list.Items[i].Column, out var head) is not { } tail)
            {
                continue;
            }

            yield return list with { First = list.First + start, Items = [.. list.Items.Skip(start).Take(i - start), head] };
            foreach (var block in SplitParagraph(new ParagraphBlock(tail, list.Html, list.Container)))
            {
                yield return block;
            }

            start = i + 1;
        }

        if (start < list.Items.Count)
        {
            yield return start == 0 ? list : list with { First = list.First + start, Items = list.Items.Skip(start).ToList() };
        }
    }

    /// <summary>Cuts the lines that are indented no further than the list itself and open something of their own.</summary>
    private static List<Line>? Cut(ListItem item, int column, out ListItem head)
    {
        head = item;
        if (item.Blocks.Count == 0)
        {
            return null;
        }

        var last = item.Blocks[item.Blocks.Count - 1];
        if (last is ParagraphBlock paragraph)
        {
            for (var i = 1; i < paragraph.Lines.Count; i++)
            {
                var line = paragraph.Lines[i];
                if (line.Column <= column && (line.StrongAlone is not null || line.TryLabel(out _, out _, out _)))
                {
                    head = item with { Blocks = [.. item.Blocks.Take(item.Blocks.Count - 1), paragraph with { Lines = paragraph.Lines.Take(i).ToList() }] };
                    return paragraph.Lines.Skip(i).ToList();
                }
            }
        }
        else if (last is ListBlock { Items.Count: > 0 } nested && Cut(nested.Items[nested.Items.Count - 1], column, out var nestedHead) is { } tail)
        {
            var inner = nested with { Items = [.. nested.Items.Take(nested.Items.Count - 1), nestedHead] };
            head = item with { Blocks = [.. item.Blocks.Take(item.Blocks.Count - 1), inner] };
            return tail;
        }

        return null;
    }
}
