using System.Globalization;

namespace ContentSdk;

/// <summary>Where an entry stands in a store: documents are grouped into shards, and a number within one stays small when others grow.</summary>
internal readonly record struct EntryHandle(int Shard, int Slot, int Index)
{
    // As the generator's Layout packs them.
    private const int SlotBits = 22;

    /// <summary>The shard in a document's place, which is one number.</summary>
    public static int ShardIn(int place) => place >> SlotBits;

    /// <summary>The slot in a document's place.</summary>
    public static int SlotIn(int place) => place & ((1 << SlotBits) - 1);

    /// <summary>Reads <c>shard.slot.index</c>.</summary>
    public static EntryHandle Parse(ReadOnlySpan<char> text)
    {
        var first = text.IndexOf('.');
        var last = text.LastIndexOf('.');
        return new EntryHandle(Number(text[..first]), Number(text[(first + 1)..last]), Number(text[(last + 1)..]));
    }

    /// <summary>Reads handles with a space between them; <c>shard.slot.first-last</c> are all from the first to the last.</summary>
    public static EntryHandle[] ParseAll(ReadOnlySpan<char> text)
    {
        var handles = new List<EntryHandle>();
        while (!text.IsEmpty)
        {
            var space = text.IndexOf(' ');
            if (space != 0)
            {
                var handle = space < 0 ? text : text[..space];
                var dash = handle.IndexOf('-');
                var first = Parse(dash < 0 ? handle : handle[..dash]);
                for (var index = first.Index; index <= (dash < 0 ? first.Index : Number(handle[(dash + 1)..])); index++)
                {
                    handles.Add(first with { Index = index });
                }
            }

            text = space < 0 ? [] : text[(space + 1)..];
        }

        return handles.ToArray();
    }

    private static int Number(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
