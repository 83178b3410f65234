using System.Reflection.Metadata;
using System.Runtime.CompilerServices;
using ContentSdk.Core.Libraries;
using ContentSdk.Core.Models;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Reading;

/// <summary>
/// The content of referenced assemblies, read from the attribute that the generator put into them. A reference is read once, as long as the compiler keeps it,
/// for the generator and the analyzer together.
/// </summary>
internal static class ReferencedLibraries
{
    private const string Attribute = "ContentManifestAttribute";
    private const string AttributeNamespace = "ContentSdk";

    private static readonly ConditionalWeakTable<MetadataReference, Box> Known = new();

    /// <summary>The libraries among a project's references, in ordinal order of their names.</summary>
    public static EquatableArray<ContentLibrary> Of(IEnumerable<MetadataReference> references) => InOrder(references.Select(Read));

    /// <summary>Those that are there, in ordinal order of their names; the first of those with one name.</summary>
    public static EquatableArray<ContentLibrary> InOrder(IEnumerable<ContentLibrary?> libraries) =>
        libraries.OfType<ContentLibrary>().GroupBy(library => library.Name, StringComparer.OrdinalIgnoreCase).Select(group => group.First()).OrderBy(library => library.Name, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>The content of a reference; null where it has none, or where code cannot name it.</summary>
    public static ContentLibrary? Read(MetadataReference reference) =>
        reference.Properties is { Kind: MetadataImageKind.Assembly, EmbedInteropTypes: false, Aliases: var aliases } && (aliases.IsDefaultOrEmpty || aliases.Contains(MetadataReferenceProperties.GlobalAlias))
            ? Known.GetValue(reference, static reference => new Box(reference is CompilationReference project ? OfProject(project.Compilation) : OfImage(reference))).Library
            : null;

    // In an editor a reference is another project's compilation.
    private static ContentLibrary? OfProject(Compilation compilation) =>
        compilation.Assembly.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { Name: Attribute, ContainingNamespace: { Name: AttributeNamespace, ContainingNamespace.IsGlobalNamespace: true } }) is { ConstructorArguments: [{ Value: int version }, { Value: string store }, { Value: string text }] }
            ? LibraryManifest.Read(compilation.Assembly.Name, version, store, text) : null;

    private static ContentLibrary? OfImage(MetadataReference reference)
    {
        try
        {
            if ((reference as PortableExecutableReference)?.GetMetadata() is not AssemblyMetadata assembly || assembly.GetModules() is not [var module, ..])
            {
                return null;
            }

            var reader = module.GetMetadataReader();
            if (!reader.IsAssembly)
            {
                return null;
            }

            foreach (var handle in reader.GetAssemblyDefinition().GetCustomAttributes())
            {
                var attribute = reader.GetCustomAttribute(handle);
                if (IsManifest(reader, attribute))
                {
                    var value = reader.GetBlobReader(attribute.Value);
                    _ = value.ReadUInt16();
                    return LibraryManifest.Read(reader.GetString(reader.GetAssemblyDefinition().Name), value.ReadInt32(), value.ReadSerializedString() ?? "", value.ReadSerializedString() ?? "");
                }
            }
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException or InvalidOperationException)
        {
            // The compiler itself says of a file that it is no assembly, or is gone.
        }

        return null;
    }

    private static bool IsManifest(MetadataReader reader, CustomAttribute attribute) =>
        attribute.Constructor.Kind is HandleKind.MemberReference && reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
        && reader.GetTypeReference((TypeReferenceHandle)parent) is var type && reader.StringComparer.Equals(type.Name, Attribute) && reader.StringComparer.Equals(type.Namespace, AttributeNamespace);

    private sealed class Box(ContentLibrary? library)
    {
        public ContentLibrary? Library => library;
    }
}
