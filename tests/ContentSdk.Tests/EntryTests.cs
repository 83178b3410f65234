using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ContentSdk.Tests;

/// <summary>Entries made without a compiler, as the tests of an application make them.</summary>
public sealed class EntryTests
{
    [Fact]
    public void Is_empty_until_something_is_given()
    {
        var entry = new Part();
        Assert.Equal(("", "", null, ""), (entry.Key, entry.Title, entry.Number, entry.Source));
        Assert.Null(entry.Parent);
        Assert.Empty(entry.Children);
        Assert.Empty(entry.Fields);
        Assert.Empty(entry.Items);
        Assert.Empty(entry.Metrics);
        Assert.Empty(entry.References);
        Assert.Empty(entry.ReferencedBy);
        Assert.True(entry.Body.Html.IsEmpty);
        Assert.Null(entry.Goal);
        Assert.Null(entry.Company);
        Assert.Throws<KeyNotFoundException>(() => entry.Story);
    }

    [Fact]
    public void Has_what_its_initialiser_gives()
    {
        var target = new Part { Key = "b", Title = "B" };
        var entry = new Part
        {
            Key = "a",
            Title = "A",
            Number = 3,
            Source = "a.md",
            Fields = [new Field("Story", "once"), new Field("Key points", ["x", "y"])],
            Metrics = new MetricList([new Metric { Text = "5% more", Subject = "more" }]),
            References = [new Reference<IEntry>("see B", target)],
            Children = [target],
            Body = Body.FromHtml("<p>é</p>"),
        };
        Assert.Equal("once", entry.Story);
        Assert.Equal("x; y", entry.Fields.Find("KEY-POINTS")!.Text);
        Assert.Equal("<ul><li>x</li><li>y</li></ul>", entry.Fields[1].Html);
        Assert.Same(target, entry.References[0].Value);
        Assert.Same(target, Assert.Single(entry.Parts));
        Assert.Equal("A", entry.ToString());
    }

    [Fact]
    public void A_reference_that_names_nothing_says_so()
    {
        var reference = new Reference<Part>("Section 9");
        Assert.Null(reference.Target);
        Assert.Empty(reference.Targets);
        Assert.Contains("'Section 9'", Assert.Throws<InvalidOperationException>(() => reference.Value).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_converts_to_text_and_encodes_its_html()
    {
        string text = new Field("a", "x < y");
        string? nothing = (Field?)null;
        Assert.Equal("x < y", text);
        Assert.Null(nothing);
        Assert.Equal("x &lt; y", new Field("a", "x < y").Html);
    }

    [Fact]
    public void A_body_writes_itself_anywhere()
    {
        var body = Body.FromHtml(string.Concat(Enumerable.Repeat("<p>ü🚀</p>", 300)));
        var buffer = new ArrayBufferWriter<byte>();
        using var stream = new MemoryStream();
        using var writer = new StringWriter();
        body.WriteTo(buffer);
        body.WriteTo(stream);
        body.WriteTo(writer);
        Assert.Equal(body.ToString(), Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.Equal(body.ToString(), Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(body.ToString(), writer.ToString());
    }

    [Fact]
    public void Json_holds_an_entry_without_its_neighbours()
    {
        var parent = new Part { Key = "p" };
        var entry = new Part { Key = "a", Parent = parent, Children = [parent], ReferencedBy = [parent], References = [new Reference<IEntry>("p", parent)], Body = Body.FromHtml("<b>") };
        using var json = JsonDocument.Parse(JsonSerializer.Serialize<IEntry>(entry, JsonSerializerOptions.Web));
        Assert.Equal("<b>", json.RootElement.GetProperty("body").GetProperty("html").GetString());
        Assert.DoesNotContain("\"p\"", JsonSerializer.Serialize<IEntry>(entry), StringComparison.Ordinal);
    }

    private sealed class Part : Entry
    {
        public override EntryKind Kind => EntryKind.Topic;

        public Field Story => Required("Story");

        public Field? Goal => Optional("Goal");

        public string? Company => Form("Company");

        public EntryList<Part> Parts => Below<Part>(EntryKind.Topic);
    }
}
