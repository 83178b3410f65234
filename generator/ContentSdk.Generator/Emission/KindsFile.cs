using ContentSdk.Core.Models;
using ContentSdk.Core.Shapes;

namespace ContentSdk.Generator.Emission;

/// <summary>Writes the classes of the kinds: their lists, what the forms of headings say, and a property for each label.</summary>
internal static class KindsFile
{
    public const string HintName = "Content.Kinds.g.cs";

    public static string Write(EquatableArray<KindShape> kinds, ContentSettings settings)
    {
        var names = new TypeNames(settings);
        var code = new CodeWriter();
        code.Block("namespace " + names.Namespace, () =>
        {
            foreach (var kind in kinds)
            {
                WriteKind(code, kind, names);
                if (HasNamedMetrics(kind.Kind))
                {
                    WriteLeaf(code, kind.Kind, names);
                }
            }
        });
        return code.ToString();
    }

    /// <summary>Whether entries of a kind get their named metrics by a type argument; the others have leaf types of their own or none.</summary>
    public static bool HasNamedMetrics(EntryKind kind) => kind is not (EntryKind.Chapter or EntryKind.Document or EntryKind.Character);

    private static void WriteKind(CodeWriter code, KindShape shape, TypeNames names)
    {
        var kind = shape.Kind;
        code.Summary(Meaning(kind));
        code.Line("[global::System.CodeDom.Compiler.GeneratedCode(\"ContentSdk\", null)]");
        code.Block($"{names.Accessibility} class {kind} : {TypeNames.Sdk}Entry", () =>
        {
            code.Line("/// <inheritdoc/>");
            code.Line($"public override {TypeNames.Sdk}EntryKind Kind => {TypeNames.EntryKindValue(kind)};");
            foreach (var list in ReservedNames.Lists(kind))
            {
                code.Line();
                code.Summary($"The {Plural(list)} in it, at any depth, in document order; empty when there is none.");
                code.Line($"public {names.ListOf(list)} {ReservedNames.Plural(list)} => Below<{names.Kind(list)}>({TypeNames.EntryKindValue(list)});");
            }

            foreach (var form in ReservedNames.Forms(kind))
            {
                code.Line();
                code.Summary(FormMeaning(form));
                var section = names.Kind(EntryKind.Section);
                code.Line(form == "Covers"
                    ? $"public {TypeNames.Sdk}Reference<{section}>? Covers {{ get => FormReference<{section}>(\"Covers\"); init => SetForm(\"Covers\", value); }}"
                    : $"public string? {form} {{ get => Form(\"{form}\"); init => SetForm(\"{form}\", value); }}");
            }

            foreach (var property in shape.Properties)
            {
                code.Line();
                code.Summary(property.Documents > 1 ? FormattableString.Invariant($"“{property.Label}”, in {property.Documents} documents.") : $"“{property.Label}”.", property.Source);
                code.Line(Property(property, names));
            }
        });
        code.Line();
    }

    private static string Property(PropertyShape property, TypeNames names)
    {
        var access = property.IsRequired ? "Required" : "Optional";
        var mark = property.IsRequired ? "" : "?";
        var label = Literal.OneLine(property.Label);
        if (!property.IsReference)
        {
            return $"public {TypeNames.Sdk}Field{mark} {property.Name} => {access}({label});";
        }

        var target = property.Target is { } kind ? names.Kind(kind) : TypeNames.Sdk + "IEntry";
        return $"public {TypeNames.Sdk}Reference<{target}>{mark} {property.Name} => {access}Reference<{target}>({label});";
    }

    // One class for all entries of the kind that name their metrics; a class for each of them costs more to compile.
    private static void WriteLeaf(CodeWriter code, EntryKind kind, TypeNames names)
    {
        code.Summary($"{Article(kind)} whose metrics have names.");
        code.Line("/// <typeparam name=\"TMetrics\">The list that names them.</typeparam>");
        code.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        code.Block($"{names.Accessibility} sealed class {kind}<TMetrics> : {kind} where TMetrics : {TypeNames.Sdk}MetricList, new()", () =>
        {
            code.Summary("The quantities in its text, by what they are about.");
            code.Line("public new TMetrics Metrics => (TMetrics)base.Metrics;");
            code.Line();
            code.Line("/// <inheritdoc/>");
            code.Line($"protected override {TypeNames.Sdk}MetricList CreateMetrics() => new TMetrics();");
        });
        code.Line();
    }

    private static string Plural(EntryKind kind) => kind is EntryKind.CaseStudy ? "case studies" : ReservedNames.Plural(kind).ToLowerInvariant();

    private static string Article(EntryKind kind) => (kind is EntryKind.Act or EntryKind.Expert ? "An " : "A ") + TypeNames.Words(kind).ToLowerInvariant();

    private static string Meaning(EntryKind kind) => kind switch
    {
        EntryKind.Document => "A markdown file that is no chapter.",
        EntryKind.Chapter => "A markdown file that is the map of a chapter.",
        EntryKind.Section => "A section of a chapter.",
        EntryKind.CaseStudy => "A case study or story.",
        EntryKind.Character => "A person whose story a chapter tells.",
        EntryKind.Act => "A stage of a character's story.",
        EntryKind.Expert => "A person or organisation whose voice a chapter uses.",
        EntryKind.Level => "A level of learning.",
        EntryKind.Pattern => "A recurring pattern.",
        _ => "A heading of no other kind.",
    };

    private static string FormMeaning(string form) => form switch
    {
        "Subtitle" => "What follows the title behind a colon or dash; null when nothing does.",
        "Company" => "The company that it is about; null when the heading names none.",
        "Arc" => "What follows the name in the heading; null when nothing does.",
        "Organisation" => "The organisation in brackets behind the name; null when there is none.",
        "Role" => "What follows the name; null when nothing does.",
        "Group" => "The heading that it is listed under; null when it has a heading of its own.",
        _ => "The sections that it covers; null when the heading names none.",
    };
}
