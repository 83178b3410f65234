using System.Text;

namespace ContentSdk.Core.Collections;

/// <summary>The ways in which a property's name is written in front matter.</summary>
public static class FieldNames
{
    /// <summary>The name in camel case, as System.Text.Json writes it: <c>PublishedOn</c> is <c>publishedOn</c>, <c>URLPath</c> is <c>urlPath</c>.</summary>
    /// <param name="property">The property.</param>
    public static string Camel(string property)
    {
        var name = property.ToCharArray();
        for (var i = 0; i < name.Length && char.IsUpper(name[i]) && (i == 0 || i + 1 == name.Length || !char.IsLower(name[i + 1])); i++)
        {
            name[i] = char.ToLowerInvariant(name[i]);
        }

        return new string(name);
    }

    /// <summary>The name in words of small letters: <c>PublishedOn</c> is <c>published-on</c>.</summary>
    /// <param name="property">The property.</param>
    /// <param name="separator">What stands between the words.</param>
    public static string Separated(string property, char separator)
    {
        var name = new StringBuilder(property.Length + 4);
        for (var i = 0; i < property.Length; i++)
        {
            // A word begins at a capital behind a small letter or digit, and at the last capital of an acronym.
            var begins = i > 0 && char.IsUpper(property[i]) && property[i - 1] != '_' && (!char.IsUpper(property[i - 1]) || (i + 1 < property.Length && char.IsLower(property[i + 1])));
            if (begins)
            {
                name.Append(separator);
            }

            name.Append(property[i] == '_' ? separator : char.ToLowerInvariant(property[i]));
        }

        return name.ToString();
    }

    /// <summary>All forms: as in C#, in camel case, kebab case and snake case, and in small letters.</summary>
    internal static IEnumerable<string> Forms(string property) => [Camel(property), Separated(property, '-'), Separated(property, '_'), property, property.ToLowerInvariant()];
}
