using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentSdk.Generator.Tests.Collections;

/// <summary>What each type of property takes, and what it makes of it.</summary>
public sealed class TypeTests
{
    // Type, YAML, what code sees of it.
    private static readonly (string Type, string Yaml, string Seen)[] Values =
    [
        ("string", "Plain text", "Plain text"),
        ("string", "'It''s quoted: yes'", "It's quoted: yes"),
        ("string", "\"tab\\tand \\u00e9\"", "tab\tand é"),
        ("string", "1984", "1984"),
        ("string", "yes", "yes"),
        ("string", "2026-11-23", "2026-11-23"),
        ("string", "\"\"", ""),
        ("string", "|\n  two\n  lines", "two\nlines\n"),
        ("string", ">-\n  folded\n  lines", "folded lines"),
        ("string?", "~", "null"),
        ("string?", "null", "null"),
        ("string?", "'null'", "null text"),
        ("char", "x", "x"),
        ("bool", "true", "True"),
        ("bool", "False", "False"),
        ("bool?", "", "null"),
        ("sbyte", "-128", "-128"),
        ("byte", "255", "255"),
        ("short", "-32768", "-32768"),
        ("ushort", "65535", "65535"),
        ("int", "+12", "12"),
        ("int", "0x1F", "31"),
        ("int", "0o17", "15"),
        ("int", "007", "7"),
        ("uint", "4294967295", "4294967295"),
        ("long", "-9223372036854775808", "-9223372036854775808"),
        ("ulong", "18446744073709551615", "18446744073709551615"),
        ("Int128", "-170141183460469231731687303715884105728", "-170141183460469231731687303715884105728"),
        ("UInt128", "340282366920938463463374607431768211455", "340282366920938463463374607431768211455"),
        ("int?", "5", "5"),
        ("Half", "1.5", "1.5"),
        ("float", "0.1", "0.1"),
        ("double", "1e3", "1000"),
        ("double", "-.5", "-0.5"),
        ("double", "1.", "1"),
        ("double", ".inf", "Infinity"),
        ("double", "-.inf", "-Infinity"),
        ("double", ".nan", "NaN"),
        ("double?", "3", "3"),
        ("decimal", "0.10", "0.10"),
        ("decimal", "79228162514264337593543950335", "79228162514264337593543950335"),
        ("DateOnly", "2024-02-29", "2024-02-29"),
        ("DateOnly", "'2026-11-23'", "2026-11-23"),
        ("DateTime", "2026-11-23", "2026-11-23T00:00:00.0000000"),
        ("DateTime", "2026-11-23 09:30", "2026-11-23T09:30:00.0000000"),
        ("DateTime", "2026-11-23T09:30:15.25", "2026-11-23T09:30:15.2500000"),
        ("DateTime", "2026-11-23T09:30:00+02:00", "2026-11-23T07:30:00.0000000Z"),
        ("DateTime", "2026-11-23T09:30:00Z", "2026-11-23T09:30:00.0000000Z"),
        ("DateTimeOffset", "2026-11-23T09:30:00-05:00", "2026-11-23T09:30:00.0000000-05:00"),
        ("DateTimeOffset", "2026-11-23", "2026-11-23T00:00:00.0000000+00:00"),
        ("DateTimeOffset?", "2026-11-23 09:30:00 Z", "2026-11-23T09:30:00.0000000+00:00"),
        ("TimeOnly", "9:30", "09:30:00.0000000"),
        ("TimeOnly", "23:59:59.5", "23:59:59.5000000"),
        ("TimeSpan", "01:30:00", "01:30:00"),
        ("TimeSpan", "2.03:00:00", "2.03:00:00"),
        ("TimeSpan", "PT90M", "01:30:00"),
        ("TimeSpan", "P1DT12H", "1.12:00:00"),
        ("TimeSpan", "P2W", "14.00:00:00"),
        ("Guid", "6F9619FF-8B86-D011-B42D-00C04FC964FF", "6f9619ff-8b86-d011-b42d-00c04fc964ff"),
        ("Uri", "https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("Uri", "/about", "/about"),
        ("Uri", "../pictures/", "../pictures/"),
        ("Uri", "mailto:ann@example.org", "mailto:ann@example.org"),
        ("Version", "1.2", "1.2"),
        ("Version", "10.0.401.7", "10.0.401.7"),
        ("Status", "Draft", "Draft"),
        ("Status", "in-review", "InReview"),
        ("Status", "in_review", "InReview"),
        ("Status", "inReview", "InReview"),
        ("Status", "offline", "Retired"),
        ("Status?", "~", "null"),
        ("Rights", "read, write", "Read, Write"),
        ("string[]", "[a, 'b c', 3]", "a|b c|3"),
        ("string[]", "[]", ""),
        ("IReadOnlyList<string>", "\n  - a\n  - b", "a|b"),
        ("IEnumerable<int>", "[1, 2]", "1|2"),
        ("IReadOnlyCollection<DateOnly>", "[2026-01-01]", "2026-01-01"),
        ("ImmutableArray<double>", "[1, 2.5]", "1|2.5"),
        ("ImmutableArray<string>?", "~", "null"),
        ("IReadOnlyList<int?>", "[1, ~, 3]", "1|null|3"),
        ("IReadOnlyList<string?>", "[a, null]", "a|null"),
        ("IReadOnlyList<Status>", "[draft, in-review]", "Draft|InReview"),
        ("string[][]", "[[a], [b, c]]", "a|b|c"),
        ("IReadOnlyList<IReadOnlyList<int>>", "[[1, 2], []]", "1|2|"),
        ("ImmutableArray<IReadOnlyList<int>>", "[[1], [2]]", "1|2"),
        ("IReadOnlyDictionary<string, int>", "{ b: 1, a: 2 }", "b=1|a=2"),
        ("IReadOnlyDictionary<string, string?>", "\n  x: ~\n  y: z", "x=null|y=z"),
        ("IReadOnlyDictionary<string, IReadOnlyList<string>>", "{ a: [b, c] }", "a=b|c"),
        ("IReadOnlyDictionary<string, Place>", "{ home: { city: Aarhus } }", "home=Place { City = Aarhus, Zip = 8000 }"),
        ("Place", "{ city: Aarhus, zip: 9 }", "Place { City = Aarhus, Zip = 9 }"),
        ("Place", "\n  City: Aarhus", "Place { City = Aarhus, Zip = 8000 }"),
        ("Place?", "~", "null"),
        ("IReadOnlyList<Place>", "\n  - city: A\n  - { city: B }", "Place { City = A, Zip = 8000 }|Place { City = B, Zip = 8000 }"),
        ("TocItem", "{ level: 1, text: a, anchor: b }", "TocItem { Level = 1, Text = a, Anchor = b }"),
        ("Point", "{ x: 1, y: 2 }", "Point { X = 1, Y = 2 }"),
        ("Shop", "{ name: A, open-from: 8:00, place: { city: B } }", "Shop { Name = A, OpenFrom = 08:00, Place = Place { City = B, Zip = 8000 } }"),
        ("Shop", "{ <<: [{ name: A }, { name: B, open-from: 8:00 }], place: { city: B } }", "Shop { Name = A, OpenFrom = 08:00, Place = Place { City = B, Zip = 8000 } }"),
        ("Tree", "{ name: a, below: [{ name: b }, { name: c, below: [{ name: d }] }] }", "a(b()c(d()))"),
        ("Metric", "99.9% uptime", "uptime 99.9 percent"),
        ("Metric", "sub-100ms response time", "response time ..100 millisecond"),
        ("Metric?", "~", "null"),
        ("ContentAsset", "pictures/dog.png", "pictures/dog.png"),
        ("ContentAsset", "/pictures/dog.png", "pictures/dog.png"),
        ("Reference<Page>", "all", "all"),
        ("IReadOnlyList<Reference<Page>>", "[all]", "all"),
        ("Reference<IEntry>", "guide", "guide"),
        ("Reference<Document>", "./guide.md", "guide"),
    ];

    [Fact]
    public void A_value_is_read_as_its_propertys_type()
    {
        var corpus = Make(Values.Select(value => (value.Type, value.Yaml)));
        Assert.Equal(Values.Select((value, i) => $"{i} {value.Type} {value.Yaml}: {value.Seen}"), corpus.Evaluate("Book.Probes.Run()").Split('\u0001').Select((seen, i) => $"{i} {Values[i].Type} {Values[i].Yaml}: {seen}"));
    }

    [Fact]
    public async Task No_rule_says_anything_of_such_values()
    {
        var files = Files(Values.Select(value => (value.Type, value.Yaml)));
        var kinds = CSharpSyntaxTree.ParseText("namespace Book.Content { public class Document : ContentSdk.Entry { public override ContentSdk.EntryKind Kind => ContentSdk.EntryKind.Document; } }", new CSharpParseOptions(LanguageVersion.CSharp12), "Content.Kinds.g.cs");
        Assert.Empty((await Diagnosed.RunAsync(files, ["all.md", "guide.md", "pictures/dog.png"], compilation: Diagnosed.Project(Code(Values.Select(value => value.Type))).AddSyntaxTrees(kinds))).Select(Diagnosed.Text));
    }

    [Theory]
    [InlineData("bool", "yes", "must be true or false, not 'yes'; write true")]
    [InlineData("bool", "\"true\"", "must be true or false, not 'true'; write it without quotes, which make it text")]
    [InlineData("bool", "1", "must be true or false, not '1'; write true")]
    [InlineData("int", "３", "must be a whole number, not '３'")]
    [InlineData("DateOnly", "２０２６-11-23", "must be a date, not '２０２６-11-23'; write yyyy-MM-dd, such as 2026-11-23")]
    [InlineData("TimeOnly", "٠٩:٣٠", "must be a time of day, not '٠٩:٣٠'; write HH:mm or HH:mm:ss, such as 09:30")]
    [InlineData("DateTime", "0001-01-01T00:00:00+05:00", "must be a date with or without a time, not '0001-01-01T00:00:00+05:00'; in UTC it lies outside the years 1 to 9999")]
    [InlineData("TimeSpan", "36:00:00", "must be a span of time, such as 01:30:00 or PT90M, not '36:00:00'; hours are at most 23, behind days and a dot: 1.12:00:00 is PT36H")]
    [InlineData("int", ">\n  3", "must be a whole number, not '3'; write it on the line of its key; what stands below | or > is text")]
    [InlineData("Rights", "[read, write]", "must be read or write, not a list; write read, write")]
    [InlineData("IReadOnlyDictionary<string, int>", "{ a: ~ }", "'.a' must be a whole number, not nothing; give it a value")]
    [InlineData("char", "ab", "must be one character, not 'ab'")]
    [InlineData("int", "heavy", "must be a whole number, not 'heavy'")]
    [InlineData("int", "1.5", "must be a whole number, not '1.5'; it has no fraction")]
    [InlineData("int", "\"5\"", "must be a whole number, not '5'; write it without quotes, which make it text")]
    [InlineData("int", "1,000", "must be a whole number, not '1,000'; write 1000")]
    [InlineData("int", "1_000", "must be a whole number, not '1_000'; write 1000")]
    [InlineData("int", "1.0", "must be a whole number, not '1.0'; write 1")]
    [InlineData("int", "19,99", "must be a whole number, not '19,99'")]
    [InlineData("decimal", "19,99", "must be a number, not '19,99'; write 19.99")]
    [InlineData("decimal", "0,5", "must be a number, not '0,5'; write 0.5")]
    [InlineData("decimal", "3,14159", "must be a number, not '3,14159'; write 3.14159")]
    [InlineData("decimal", "12.345,67", "must be a number, not '12.345,67'; write 12345.67")]
    [InlineData("double", "1,000.5", "must be a number, not '1,000.5'; write 1000.5")]
    [InlineData("int", "3000000000", "must be a whole number, not '3000000000'; it is from -2147483648 to 2147483647")]
    [InlineData("byte", "-1", "must be a whole number, not '-1'; it is from 0 to 255")]
    [InlineData("double", "1e999", "must be a number, not '1e999'; it is from -1.7976931348623157E+308 to 1.7976931348623157E+308")]
    [InlineData("decimal", "1e40", "must be a number, not '1e40'")]
    [InlineData("double", "Infinity", "must be a number, not 'Infinity'")]
    [InlineData("DateOnly", "2026-02-30", "must be a date, not '2026-02-30'; February 2026 has 28 days")]
    [InlineData("DateOnly", "2026-13-01", "must be a date, not '2026-13-01'; a year has months 01 to 12")]
    [InlineData("DateOnly", "23.11.2026", "must be a date, not '23.11.2026'; write 2026-11-23")]
    [InlineData("DateOnly", "11/23/2026", "must be a date, not '11/23/2026'; write 2026-11-23")]
    [InlineData("DateOnly", "03/04/2026", "must be a date, not '03/04/2026'; write yyyy-MM-dd, the year first")]
    [InlineData("DateOnly", "2026-1-5", "must be a date, not '2026-1-5'; write 2026-01-05")]
    [InlineData("DateOnly", "November 3, 2026", "must be a date, not 'November 3, 2026'; write 2026-11-03")]
    [InlineData("DateOnly", "soon", "must be a date, not 'soon'; write yyyy-MM-dd, such as 2026-11-23")]
    [InlineData("DateOnly", "2026-11-23T09:30:00Z", "must be a date, not '2026-11-23T09:30:00Z'; write 2026-11-23, without a time")]
    [InlineData("DateTime", "2026-11-23 25:00", "must be a date with or without a time, not '2026-11-23 25:00'; there is no time 25:00")]
    [InlineData("DateTimeOffset", "2026-11-23T09:30:00+20:00", "must be a date with a time and its offset, such as 2026-11-23T09:30:00+01:00, not '2026-11-23T09:30:00+20:00'; an offset is at most 14 hours")]
    [InlineData("TimeOnly", "half past nine", "must be a time of day, not 'half past nine'; write HH:mm or HH:mm:ss, such as 09:30")]
    [InlineData("TimeSpan", "90", "must be a span of time, such as 01:30:00 or PT90M, not '90'")]
    [InlineData("TimeSpan", "P1Y", "must be a span of time, such as 01:30:00 or PT90M, not 'P1Y'")]
    [InlineData("Guid", "6F9619FF", "must be a GUID, not '6F9619FF'")]
    [InlineData("Uri", "http://", "must be a URI, not 'http://'")]
    [InlineData("Uri", "my page", "must be a URI, not 'my page'; it has no spaces; write %20")]
    [InlineData("Version", "1", "must be a version, not '1'; write 1.0")]
    [InlineData("Version", "v1.2", "must be a version, not 'v1.2'; write 1.2")]
    [InlineData("Status", "drafft", "must be draft, in-review or offline, not 'drafft'; write 'draft'?")]
    [InlineData("Status", "2", "must be draft, in-review or offline, not '2'")]
    [InlineData("Rights", "read, run", "must be read or write, not 'read, run'")]
    [InlineData("string", "[a]", "must be text, not a list")]
    [InlineData("string", "{ a: b }", "must be text, not a mapping; put it in quotes")]
    [InlineData("string[]", "a, b", "must be a list, not 'a, b'; write [a, b]")]
    [InlineData("string[]", "{ a: b }", "must be a list, not a mapping")]
    [InlineData("string[]", "[a, ~]", "must be text, not '~'; remove the empty item")]
    [InlineData("int[]", "[1, x]", "must be a whole number, not 'x'")]
    [InlineData("IReadOnlyDictionary<string, int>", "[1]", "must be a mapping of keys and values, not a list")]
    [InlineData("IReadOnlyDictionary<string, int>", "{ a: x }", "'.a' must be a whole number, not 'x'")]
    [InlineData("Place", "Aarhus", "must be a mapping with the keys city, zip, not 'Aarhus'")]
    [InlineData("Place", "{ city: [] }", "'.city' must be text, not a list")]
    [InlineData("Metric", "very fast", "must be one quantity, such as 99.9% uptime, not 'very fast'")]
    [InlineData("Metric", "45% more sales and 3x more users", "must be one quantity, such as 99.9% uptime, not '45% more sales and 3x more users'; this has 2")]
    [InlineData("ContentAsset", "https://example.org/dog.png", "must be the path of a file under the content root, not 'https://example.org/dog.png'")]
    [InlineData("Reference<Page>", "[all]", "must be the name of an entry of Pages, not a list")]
    public async Task A_value_of_another_type_is_told(string type, string yaml, string message)
    {
        var found = await Diagnosed.RunAsync(Files([(type, yaml)]), ["pictures/dog.png"], compilation: Diagnosed.Project(Code([type])));
        var expected = message[0] == '\'' ? message.Replace("'.", "'p0.", StringComparison.Ordinal) : "'p0' " + message;
        Assert.Equal(["error CSDK1004: " + expected], found.Select(diagnostic => Diagnosed.Text(diagnostic).Split(": ", 2)[1]));
    }

    private static Corpus Make(IEnumerable<(string Type, string Yaml)> values)
    {
        var list = values.ToList();
        return Corpus.In(Files(list), "#nullable enable\n#pragma warning disable CS1591\nusing System; using System.Collections.Generic; using System.Collections.Immutable; using ContentSdk; using Book.Content;\nnamespace Book;\n" + Code(list.Select(value => value.Type)));
    }

    private static List<CorpusFile> Files(IEnumerable<(string Type, string Yaml)> values) =>
    [
        new(Corpus.Root + "all.md", "---\n" + string.Concat(values.Select((value, i) => $"p{i}: {value.Yaml}\n")) + "---\n"),
        new(Corpus.Root + "guide.md", "# Guide\n"),
    ];

    private static string Code(IEnumerable<string> types)
    {
        var properties = types.Select((type, i) => $"public {type} P{i.ToString(CultureInfo.InvariantCulture)} {{ get; init; }}{(type.EndsWith('?') || type is "char" or "bool" or "sbyte" or "byte" or "short" or "ushort" or "int" or "uint" or "long" or "ulong" or "Half" or "float" or "double" or "decimal" ? "" : " = default!;")}");
        var seen = types.Select((_, i) => $"Seen(Pages.All[0].P{i.ToString(CultureInfo.InvariantCulture)})");
        return $$"""
            [ContentCollection("all.md")]
            public sealed partial record Page { {{string.Join("\n", properties)}} }

            public enum Status { Draft, InReview, [System.Text.Json.Serialization.JsonStringEnumMemberName("offline")] Retired }
            [Flags] public enum Rights { Read = 1, Write = 2 }
            public record Place(string City, int Zip = 8000);
            public readonly record struct Point(int X, int Y);
            public record Shop { public required string Name { get; init; } public TimeOnly OpenFrom { get; init; } public Place? Place { get; init; } }
            public record Tree { public required string Name { get; init; } public IReadOnlyList<Tree> Below { get; init; } = []; public override string ToString() => Name + "(" + string.Concat(Below) + ")"; }

            public static class Probes
            {
                public static string Run() => string.Join('\u0001', new[] { {{string.Join(", ", seen)}} });
                private static string Seen(object? value) => value switch
                {
                    null => "null",
                    "null" => "null text",
                    string text => text,
                    DateTime or DateTimeOffset or DateOnly or TimeOnly => ((IFormattable)value).ToString("O", System.Globalization.CultureInfo.InvariantCulture),
                    Metric metric => metric.Subject + " " + (metric.Low == metric.High ? metric.Low : metric.Low + ".." + metric.High) + " " + metric.Unit,
                    IEntry entry => entry.Key,
                    Reference<Page> reference => reference.Value.Key,
                    Reference<IEntry> reference => reference.Value.Key,
                    Reference<Book.Content.Document> reference => reference.Value.Key,
                    IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
                    System.Collections.IEnumerable list => string.Join("|", System.Linq.Enumerable.Select(System.Linq.Enumerable.Cast<object?>(list), Seen)),
                    _ when value.GetType() is { IsGenericType: true } pair && pair.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) => pair.GetProperty("Key")!.GetValue(value) + "=" + Seen(pair.GetProperty("Value")!.GetValue(value)),
                    _ => value.ToString() ?? "",
                };
            }
            """;
    }
}
