using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentSdk.Generator;

/// <summary>What a project says of its content.</summary>
/// <param name="Namespace">The namespace of the generated types.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Names">How far down members get names of their own.</param>
internal sealed record ContentSettings(string Namespace, string Accessibility, NameDepth Names)
{
    /// <summary>Reads the build's properties.</summary>
    public static ContentSettings Read(AnalyzerConfigOptions options, string? assemblyName)
    {
        var stated = Property(options, "ContentSdkNamespace");
        var root = Property(options, "RootNamespace") ?? assemblyName ?? "App";
        return new ContentSettings(
            ValidNamespace(stated ?? root + ".Content"),
            IsInternal(options) ? "internal" : "public",
            Enum.TryParse<NameDepth>(Property(options, "ContentSdkNames"), ignoreCase: true, out var depth) && Enum.IsDefined(typeof(NameDepth), depth) ? depth : NameDepth.Leaf);
    }

    /// <summary>A property of the build; null when it is not set.</summary>
    public static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>Whether what is generated is seen by its own assembly only.</summary>
    public static bool IsInternal(AnalyzerConfigOptions options) => string.Equals(Property(options, "ContentSdkAccessibility"), "internal", StringComparison.OrdinalIgnoreCase);

    private static string ValidNamespace(string name)
    {
        var parts = name.Split('.').Select(part => part.Trim()).Where(part => part.Length > 0).Select(ValidPart);
        return string.Join(".", parts) is { Length: > 0 } valid ? valid : "Content";
    }

    private static string ValidPart(string part)
    {
        if (!SyntaxFacts.IsValidIdentifier(part))
        {
            var valid = new StringBuilder();
            foreach (var character in part)
            {
                if (valid.Length == 0 && !SyntaxFacts.IsIdentifierStartCharacter(character))
                {
                    valid.Append('_');
                }

                if (SyntaxFacts.IsIdentifierPartCharacter(character) && CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.Format)
                {
                    valid.Append(character);
                }
                else if (valid.Length == 0 || valid[valid.Length - 1] != '_')
                {
                    valid.Append('_');
                }
            }

            part = valid.ToString();
        }

        return SyntaxFacts.GetKeywordKind(part) != SyntaxKind.None ? "@" + part : part;
    }
}

/// <summary>How far down members get names of their own; fewer names cost less to compile.</summary>
internal enum NameDepth
{
    /// <summary>Down to each metric.</summary>
    Leaf,

    /// <summary>Documents and the entries in them.</summary>
    Sets,

    /// <summary>Documents only.</summary>
    Entries,
}
