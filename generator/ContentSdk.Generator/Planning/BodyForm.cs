using ContentSdk.Core.Models;

namespace ContentSdk.Generator.Planning;

/// <summary>How bodies stand in the assembly.</summary>
internal enum BodyForm
{
    /// <summary>As UTF-8 data, which is read in place. A reference assembly holds it too, since it is the data of fields.</summary>
    Utf8,

    /// <summary>As text inside of methods, which no reference assembly holds, so that an edit of a body changes nothing for who references it. It is encoded when it is first asked for.</summary>
    Text,
}

/// <summary>Chooses the form of the bodies where the project does not.</summary>
internal static class BodyForms
{
    // All text inside of methods together may have eight million characters (CS8103), and tables want their share.
    private const int MostText = 2_000_000;

    /// <summary>Text for a library whose bodies are not too long for it, and UTF-8 for all others.</summary>
    public static BodyForm Choose(IEnumerable<Document> documents, bool tellsOthers) =>
        tellsOthers && documents.Sum(document => (long)document.Body.Html.Length) <= MostText ? BodyForm.Text : BodyForm.Utf8;
}
