using ContentSdk.Core.Models;

namespace ContentSdk.Core.Libraries;

/// <summary>The content of another assembly, as far as it can be referred to.</summary>
/// <param name="Name">The assembly's name, by which addresses call it.</param>
/// <param name="Store">The full name of its store as generated code writes it.</param>
/// <param name="Collections">The collections that it declares.</param>
/// <param name="Documents">Its documents in the order of their paths, without values and texts.</param>
public sealed record ContentLibrary(string Name, string Store, EquatableArray<LibraryDeclaration> Collections, EquatableArray<DocumentHead> Documents)
{
    /// <summary>Whether its content was compiled in a form that is understood here; else nothing else is known of it.</summary>
    public bool IsUnderstood { get; init; } = true;

    /// <summary>A library whose content was compiled in another form.</summary>
    /// <param name="name">The assembly's name.</param>
    public static ContentLibrary NotUnderstood(string name) => new(name, "", [], []) { IsUnderstood = false };
}

/// <summary>A declared collection of another assembly.</summary>
/// <param name="Type">The full name of the declared type.</param>
/// <param name="SetName">The name of its set.</param>
/// <param name="Folder">The folder that all its files are in, with a slash at the end; empty for the root.</param>
public sealed record LibraryDeclaration(string Type, string SetName, string Folder);
