using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentSdk.Generator;

/// <summary>What generated code needs of the project that it goes into.</summary>
/// <param name="Language">The project's version of C#.</param>
/// <param name="HasLibrary">Whether it references the run-time library.</param>
internal sealed record TargetProject(LanguageVersion Language, bool HasLibrary)
{
    private const LanguageVersion Needed = LanguageVersion.CSharp12;

    public bool IsLanguageTooOld => Language < Needed;

    public bool TakesContent => !IsLanguageTooOld && HasLibrary;

    public static TargetProject Of(Compilation compilation) =>
        new((compilation as CSharpCompilation)?.LanguageVersion ?? default, compilation.GetTypeByMetadataName("ContentSdk.ContentStore") is not null);
}
