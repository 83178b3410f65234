using System.Globalization;
using System.Text;

namespace ContentSdk.Tests;

/// <summary>What becomes of entries that somebody holds while content is reloaded.</summary>
public sealed class ReloadTests
{
    [Fact]
    public void A_held_entry_shows_its_new_text_and_an_entry_that_is_gone_shows_none()
    {
        Store.Content = ("first", "second and longer");
        var (a, b) = (ContentStore.Of<Store>().Get<Part>(0, 0, 0), ContentStore.Of<Store>().Get<Part>(0, 1, 0));
        Assert.Equal(("first", "second and longer"), (a.Body.ToString(), b.Body.ToString()));

        Store.Content = ("1", null);
        ContentUpdates.ClearCache(null);
        Assert.Equal(("1", ""), (a.Body.ToString(), b.Body.ToString()));
        Assert.NotSame(a, ContentStore.Of<Store>().Get<Part>(0, 0, 0));
        Assert.Equal("1", ContentStore.Of<Store>().Get<Part>(0, 0, 0).Body.ToString());
    }

    private sealed class Part : Entry
    {
        public override EntryKind Kind => EntryKind.Document;
    }

    // A store written by hand in the form that the generator writes, over text that can change.
    private sealed class Store : ContentStore
    {
        public static (string First, string? Second) Content { get; set; }

        protected override string Documents => Content.Second is null ? "00000000" : "0000000000000001";

        protected override string Keys => Table(Content.Second is null ? ["a"] : ["a", "b"]);

        protected override IEntry? Create(int shard, int slot, int index) => null;

        protected override Entry? Create(EntryKind kind) => new Part();

        protected override string Table(int shard, int slot) => $"D\t{Text(slot)}.md\t{(slot == 0 ? "a" : "b")}\nE\tDocument\t-1\t0\t\t\t\t\t\t0\t{Text(slot).Length}\t1\t";

        protected override ReadOnlySpan<byte> Html(int shard, int slot) => Encoding.UTF8.GetBytes(Text(slot));

        protected override string Incoming(int shard, int slot) => "";

        private static string Table(string[] keys)
        {
            var table = new[] { -1, -1, -1, -1 };
            for (var i = 0; i < keys.Length; i++)
            {
                var place = KeyHash.Of(keys[i]) & 3;
                table[table[place] < 0 ? place : (place + 1) & 3] = i;
            }

            return string.Concat(table.Select(number => number.ToString("X8", CultureInfo.InvariantCulture)));
        }

        private static string Text(int slot) => slot == 0 ? Content.First : Content.Second ?? "";
    }
}
