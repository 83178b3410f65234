using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChapterConsole.Content;
using ContentSdk;

namespace ChapterConsole;

/// <summary>The content as JSON.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Of(IEnumerable<Chapter> chapters) => JsonSerializer.Serialize(chapters.Select(chapter => new
    {
        chapter.Key,
        chapter.Number,
        chapter.Title,
        chapter.Source,
        Fields = Fields(chapter),
        Sections = chapter.Sections.Select(Entry),
        CaseStudies = chapter.CaseStudies.Select(study => new { study.Key, study.Number, study.Company, study.Title, Fields = Fields(study), Metrics = study.Metrics.Select(Metric), References = References(study) }),
        Characters = chapter.Characters.Select(character => new { character.Key, character.Title, character.Arc, Acts = character.Acts.Select(Entry) }),
        Experts = chapter.Experts.Select(expert => new { expert.Key, expert.Title, expert.Organisation, expert.Role, expert.Group }),
        Levels = chapter.Levels.Select(level => new { level.Key, level.Title, Covers = level.Covers?.TargetKeys, level.Items }),
        Patterns = chapter.Patterns.Select(Entry),
    }), Options);

    public static string Of(IEnumerable<Metric> metrics) => JsonSerializer.Serialize(metrics.Select(Metric), Options);

    private static object Entry(IEntry entry) => new { entry.Key, entry.Number, entry.Title, Fields = Fields(entry), Metrics = entry.Metrics.Select(Metric), References = References(entry) };

    private static object Metric(Metric metric) => new { metric.Subject, metric.Text, metric.Change, metric.Comparator, metric.Low, metric.High, metric.Unit, metric.Per, Owner = metric.Owner?.Key };

    private static IEnumerable<object> Fields(IEntry entry) => entry.Fields.Select(field => new { field.Label, field.Text, Items = field.Items.Count > 0 ? field.Items : null });

    private static IEnumerable<object> References(IEntry entry) => entry.References.Select(reference => new { reference.Text, Targets = reference.TargetKeys });
}
