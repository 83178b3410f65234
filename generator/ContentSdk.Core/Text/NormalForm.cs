using System.Text;

namespace ContentSdk.Core.Text;

/// <summary>Unicode's normal forms of any text.</summary>
internal static class NormalForm
{
    /// <summary>A text in a normal form; as it is where it has none: half a surrogate pair, which a file name can hold, and what is no character.</summary>
    public static string Of(string text, NormalizationForm form = NormalizationForm.FormC)
    {
        try
        {
            return text.Normalize(form);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
