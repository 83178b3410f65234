namespace ContentSdk.Generator.Emission;

/// <summary>Writes what a library says of its content, as an attribute of the assembly.</summary>
internal static class ManifestFile
{
    public const string HintName = "Content.Manifest.g.cs";

    public static string Write(string manifest, ContentSettings settings)
    {
        var code = new CodeWriter();
        code.Line(FormattableString.Invariant($"[assembly: {TypeNames.Sdk}ContentManifest({Core.Libraries.LibraryManifest.Version}, {Literal.OneLine(new TypeNames(settings).Store)}, {Literal.Lines(manifest)})]"));
        return code.ToString();
    }
}
