using System.Collections.Immutable;
using System.Composition;
using ContentSdk.Core.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentSdk.CodeFixes;

/// <summary>Offers the likest names where code asks a generated type for a member that the content gives no more: a heading was renamed, a label misspelled, a file moved.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(VanishedNameFix)), Shared]
public sealed class VanishedNameFix : CodeFixProvider
{
    // "'Chapters' does not contain a definition for 'X'": for a type, and for a value.
    private const string NoStaticMember = "CS0117";
    private const string NoMember = "CS1061";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [NoStaticMember, NoMember];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || NameAt(root.FindNode(context.Span, getInnermostNodeForTie: true)) is not { } name
            || Receiver(name) is not { } receiver
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        var asked = model.GetSymbolInfo(receiver, context.CancellationToken).Symbol as INamedTypeSymbol;
        var type = asked ?? model.GetTypeInfo(receiver, context.CancellationToken).Type as INamedTypeSymbol;
        if (type is null || !IsOfContent(type))
        {
            return;
        }

        var candidates = Members(type, isStatic: asked is not null).Where(member => model.IsAccessible(name.SpanStart, member)).Select(member => member.Name);
        foreach (var similar in SimilarNames.Of(name.Identifier.ValueText, candidates))
        {
            context.RegisterCodeFix(CodeAction.Create($"Change '{name.Identifier.ValueText}' to '{similar}'", _ => Task.FromResult(Replace(context.Document, root, name, similar)), equivalenceKey: similar), context.Diagnostics);
        }
    }

    // Behind "?." the compiler means the dot with the name.
    private static SimpleNameSyntax? NameAt(SyntaxNode node) => node as SimpleNameSyntax ?? (node as MemberBindingExpressionSyntax)?.Name;

    private static ExpressionSyntax? Receiver(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access.Expression,
        MemberBindingExpressionSyntax binding => binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
        _ => null,
    };

    /// <summary>Whether content gave a type its members: it says so, or is a list or entry of the run-time library's kind.</summary>
    private static bool IsOfContent(INamedTypeSymbol type) =>
        type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && attribute.ConstructorArguments is [{ Value: "ContentSdk" }, ..])
        || (type.BaseType is { } parent && (parent.ContainingNamespace is { Name: "ContentSdk", ContainingNamespace.IsGlobalNamespace: true } || IsOfContent(parent)));

    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type, bool isStatic)
    {
        for (var holder = type; holder is not null; holder = holder.BaseType)
        {
            foreach (var member in holder.GetMembers())
            {
                if (member is IPropertySymbol { IsIndexer: false } && member.IsStatic == isStatic)
                {
                    yield return member;
                }
            }
        }
    }

    private static Document Replace(Document document, SyntaxNode root, SimpleNameSyntax name, string similar)
    {
        var identifier = SyntaxFactory.Identifier(SyntaxFacts.GetKeywordKind(similar) == SyntaxKind.None ? similar : "@" + similar).WithTriviaFrom(name.Identifier);
        return document.WithSyntaxRoot(root.ReplaceToken(name.Identifier, identifier));
    }
}
