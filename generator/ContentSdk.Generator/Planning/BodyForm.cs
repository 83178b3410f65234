using ContentSdk.Core.Models;

namespace ContentSdk.Generator.Planning;

/// <summary>How bodies stand in the assembly.</summary>
internal enum BodyForm
{
    /// <summary>
    /// As UTF-8 data, which is read in place. It is the data of fields, which a reference assembly holds too, and which the runtime does not always survive
    /// when a hot reload changes it.
    /// </summary>
    Utf8,

    /// <summary>As text inside of methods, which has neither fault. It is encoded when it is first asked for.</summary>
    Text,
}

/// <summary>Chooses the form of the bodies where the project does not.</summary>
internal static class BodyForms
{
    // All text inside of methods together may have eight million characters (CS8103), and tables want their share.
    private const int MostText = 2_000_000;

    /// <summary>Text for who needs it, unless the bodies are too long for it, and UTF-8 for all others.</summary>
    public static BodyForm Choose(IEnumerable<Document> documents, Audience audience) =>
        (audience.Others || audience.HotReload) && documents.Sum(document => (long)document.Body.Html.Length) <= MostText ? BodyForm.Text : BodyForm.Utf8;
}
