using ContentSdk.Core.Models;
using ContentSdk.Generator.Planning;

namespace ContentSdk.Generator.Emission;

/// <summary>Writes JSON schemas, on request. A task of the build finds them by the lines that name their files, and takes them out.</summary>
internal static class JsonSchemasFile
{
    public const string HintName = "Content.JsonSchemas.g.cs";

    public static string Write(EquatableArray<NamedJsonSchema> schemas, ContentSettings settings)
    {
        var code = new CodeWriter();
        code.Block("namespace " + new TypeNames(settings).MembersNamespace, () => code.Block("file static class Content_JsonSchemas", () =>
        {
            for (var i = 0; i < schemas.Count; i++)
            {
                code.Line("// schema: " + schemas[i].FileName);
                code.Line(FormattableString.Invariant($"private static string Schema{i} => {Literal.Lines(schemas[i].Text)};"));
            }
        }));
        return code.ToString();
    }
}
