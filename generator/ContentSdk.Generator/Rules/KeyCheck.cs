using ContentSdk.Core.Checks;
using ContentSdk.Core.Checks.Declarations;
using ContentSdk.Core.Shapes;
using ContentSdk.Generator.Schemas;
using Microsoft.CodeAnalysis.Operations;

namespace ContentSdk.Generator.Rules;

/// <summary>Looks at the keys that code asks sets for, where they are constants.</summary>
/// <param name="declarations">The declared collections.</param>
/// <param name="settings">Where the sets of inferred kinds are.</param>
/// <param name="content">The content.</param>
internal sealed class KeyCheck(IReadOnlyCollection<CollectionDeclaration> declarations, ContentSettings settings, ProjectContent content)
{
    /// <summary>What is wrong with a call; null when nothing is, or when it calls something else.</summary>
    public DeclarationFault? Of(IInvocationOperation call)
    {
        if (call.TargetMethod is not { IsStatic: true, Name: "TryGet" or "Get", ContainingType: { IsStatic: true } set } || call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "key") is not { Value.ConstantValue: { HasValue: true, Value: string key } } argument)
        {
            return null;
        }

        var name = KnownTypes.NameOf(set);
        if (declarations.FirstOrDefault(declaration => declaration.Home.HasSet && declaration.Home.FullSetName == name) is { } declared)
        {
            return content.HasKey(declared.Schema.Type, key) ? null
                : content.KeysSharing(declared.Schema.Type, key) is { Count: > 0 } several ? new(KnownRules.KeyDoesNotExist, argument.Value.Syntax.GetLocation(), KeyDoesNotExist.Message(key, declared.Schema.SetName, several))
                : Fault(argument, key, declared.Schema.SetName, content.NearestKey(declared.Schema.Type, key));
        }

        foreach (var kind in KindShaper.Kinds)
        {
            if (name == settings.Namespace + "." + ReservedNames.Plural(kind))
            {
                return content.HasKey(kind, key) ? null : Fault(argument, key, ReservedNames.Plural(kind), content.NearestKey(kind, key));
            }
        }

        return null;
    }

    private static DeclarationFault Fault(IArgumentOperation argument, string key, string set, string? nearest) =>
        new(KnownRules.KeyDoesNotExist, argument.Value.Syntax.GetLocation(), KeyDoesNotExist.Message(key, set, nearest));
}
