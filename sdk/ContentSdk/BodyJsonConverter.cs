using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContentSdk;

/// <summary>Writes a body as its HTML with its measures; a span is nothing that the serializer could read by itself.</summary>
internal sealed class BodyJsonConverter : JsonConverter<Body>
{
    public override Body Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Content is compiled; it is not read from JSON.");

    public override void Write(Utf8JsonWriter writer, Body value, JsonSerializerOptions options)
    {
        string Name(string name) => options.PropertyNamingPolicy?.ConvertName(name) ?? name;
        writer.WriteStartObject();
        writer.WriteString(Name(nameof(Body.Html)), value.Html);
        writer.WriteNumber(Name(nameof(Body.WordCount)), value.WordCount);
        writer.WriteString(Name(nameof(Body.Excerpt)), value.Excerpt);
        writer.WriteEndObject();
    }
}
