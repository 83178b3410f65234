using ContentSdk.Generator.Planning;

namespace ContentSdk.Generator.Emission;

/// <summary>How bodies are written in a form.</summary>
/// <param name="Type">Their type.</param>
/// <param name="Member">The member of the store that gives them.</param>
/// <param name="Suffix">What stands behind their literals.</param>
/// <param name="None">The expression for no body.</param>
internal sealed record BodyCode(string Type, string Member, string Suffix, string None)
{
    /// <summary>The type of data.</summary>
    public const string Data = "global::System.ReadOnlySpan<byte>";

    public static BodyCode Of(BodyForm form) => form is BodyForm.Text ? new("string", "HtmlText", "", "\"\"") : new(Data, "Html", "u8", "default");
}
